import type { CommandName, Language } from '../cards/language/language.ts';

type Scope = 'personal' | 'team' | 'groupChat';
type MenuEntry = { readonly title: string; readonly description: string };

/** A menu holds ten commands at most, the most useful first; `help` tells of the others. */
const everywhere: readonly CommandName[] = [
  'help',
  'invite',
  'invites',
  'partners',
  'customers',
  'subscriptions',
  'check',
  'rules',
  'whoami',
];

/** In the order of the manifest's lists, to which a localization file refers by number. */
export const menus: readonly {
  readonly scope: Scope;
  readonly commands: readonly CommandName[];
}[] = [
  { scope: 'personal', commands: [...everywhere, 'language'] },
  { scope: 'team', commands: [...everywhere, 'notify'] },
  { scope: 'groupChat', commands: [...everywhere, 'notify'] },
];

/** What Teams shows of a command, and types for the person who chooses it: the command's first word. */
export function menuEntry(name: CommandName, { tag, commands }: Language): MenuEntry {
  const { words, does } = commands[name];
  const [title] = words;
  if (title === undefined) throw new Error(`The command ${name} has no word in ${tag}.`);
  return { title, description: does };
}
