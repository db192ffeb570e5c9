import { languages } from '../../cards/language/languages.ts';
import { type Role, roles } from '../../policy/vocabulary.ts';
import { idIn, means } from '../words.ts';
import { aroundWords, spaced } from './whole-words.ts';

/** Every word for a role in any language, the longest first: “user management admin” is not a “user”. */
const spellings = roles
  .flatMap((role) =>
    languages.flatMap(({ roleWords, roles: names }) =>
      [role, names[role], ...roleWords[role]].map((words) => ({ role, words })),
    ),
  )
  .toSorted((one, other) => other.words.length - one.words.length)
  .map(({ role, words }) => ({ role, words: spaced(words) }));

/**
 * The roles that a question says the actor has: “can a billing admin …”, “may we … as sales agents”. Whom something is
 * done for does not act (“… reset the password for a global admin?”); and of “anybody but …” no role is known.
 */
export function rolesNamed(text: string): Role[] | 'unknown' {
  const found = new Set<Role>();
  let left = text;
  for (const { role, words } of spellings) {
    const around = aroundWords(left, words);
    if (!around) continue;
    left = around.left;
    const last = lastWord(around.before);
    if (last && means(last, 'except')) return 'unknown';
    if (acts(role, last)) found.add(role);
  }
  return [...found];
}

/** The last word before a role, articles aside. */
function lastWord(before: readonly string[]): string | undefined {
  const words =
    before.at(-1) && means(before.at(-1) ?? '', 'article') ? before.slice(0, -1) : before;
  return words.at(-1);
}

/**
 * Whether a role that follows this word is the actor's. “Without a global admin” is not; and users are
 * what many actions are about, so a user acts only as the subject or behind “as”.
 */
function acts(role: Role, last: string | undefined): boolean {
  if (role === 'user') return last === undefined || means(last, 'as');
  return last === undefined || !(means(last, 'aside') || means(last, 'for'));
}

/** The roles in a list of names; nothing when one of them is no role. */
export function rolesIn(text: string | undefined): Role[] | undefined {
  const named = text?.split(/[,;]/).map((part) => idIn('roleWords', part));
  const known = named?.flatMap((role) => (role ? [role] : []));
  return known && known.length > 0 && known.length === named?.length ? known : undefined;
}
