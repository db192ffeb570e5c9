import { languages } from '../../cards/language/languages.ts';
import type { Tenant } from '../../models/tenant.ts';
import type { Role } from '../../policy/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { means } from '../words.ts';
import { sentencesAsked } from './sentences.ts';
import { holdsWords, spaced, wordsIn } from './whole-words.ts';

/**
 * Who acts, as far as the sentence says: the asker (“can we …”), the tenant it begins with, some partner or customer
 * that it does not name, a colleague of whom the directory knows the roles, or somebody of whom nothing is known.
 */
export type Subject =
  | { readonly kind: 'asker' | 'partner' | 'customer' | 'somebody' }
  | { readonly kind: 'tenant'; readonly tenant: Tenant }
  | { readonly kind: 'colleague'; readonly roles: readonly Role[] };
type Asker = Pick<Actor, 'tenant' | 'aadObjectId'>;

/** `asksDirectly`: a word of asking stood before the text, so that it begins with the subject. */
export function subjectOf(
  text: string,
  tenants: readonly Tenant[],
  asker: Asker,
  asksDirectly: boolean,
): Subject {
  const named = colleaguesIn(text, asker);
  const sentences = sentencesAsked(text);
  const byUs = sentences.some(asksOfUs) || means(wordsIn(text)[0] ?? '', 'we');
  if (byUs) return { kind: named.length > 0 ? 'somebody' : 'asker' };
  const tenant = tenants.find((each) => beginsWith(text, each));
  if (tenant) return { kind: 'tenant', tenant };
  const [colleague, another] = named;
  if (colleague && !another && isFirst(text, colleague.name)) {
    return { kind: 'colleague', roles: colleague.roles };
  }
  const [first = ''] = asking;
  const words = [...(asksDirectly ? [first] : []), ...wordsIn(text)];
  return { kind: unnamedSide(words) ?? 'somebody' };
}

/** “May the customer …”, “can our new partner …”: a side without a name, right behind the asking. */
function unnamedSide(words: readonly string[]): 'partner' | 'customer' | undefined {
  for (const [at, word] of words.entries()) {
    const next = asking.has(word.toLowerCase())
      ? words.slice(at + 1).find((each) => !isBeforeSide(each))
      : undefined;
    if (next && means(next, 'aCustomer')) return 'customer';
    if (next && means(next, 'aPartner')) return 'partner';
  }
  return undefined;
}
const isBeforeSide = (word: string): boolean =>
  (['article', 'us', 'which'] as const).some((keyword) => means(word, keyword));

/** Colleagues that the text names: by their full name, or by a first name, which several may share. */
function colleaguesIn(text: string, { tenant, aadObjectId }: Asker) {
  const others = (tenant?.members ?? []).filter((each) => each.aadObjectId !== aadObjectId);
  const inFull = others.filter(({ name }) => holdsWords(text, spaced(name)));
  return inFull.length > 0
    ? inFull
    : others.filter(({ name }) => wordsIn(text).includes(name.split(' ')[0] ?? name));
}

/** “…, may we” somewhere in the sentence, whatever it begins with. */
const asksOfUs = (sentence: string): boolean =>
  wordsIn(sentence).some(
    (word, at, all) => asking.has(word.toLowerCase()) && means(all[at + 1] ?? '', 'we'),
  );
const asking = new Set<string>(languages.flatMap(({ commands }) => commands.check.words));

/** Whether what is asked begins with the tenant; what was told before that does not count. */
export const beginsWith = (text: string, { calledBy }: Tenant): boolean =>
  sentencesAsked(text).some((sentence) => {
    const typed = sentence.toLowerCase().replace(/^["“”„'‘’\s]+/, '');
    return calledBy.some((called) => typed.startsWith(called));
  });

const isFirst = (text: string, name: string): boolean =>
  (wordsIn(text)[0] ?? '').toLowerCase() === (wordsIn(name)[0] ?? '').toLowerCase();
