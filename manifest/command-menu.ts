import type { CommandName, Language } from '../cards/language/language.ts';
import type { Titled } from './extension-texts.ts';

type Scope = 'personal' | 'team' | 'groupChat';
type Menu = { readonly scope: Scope; readonly commands: readonly CommandName[] };

/**
 * Ten commands at most, which is valid in every version of the schema, the most useful first; together they are all
 * there are. In the order of the manifest's lists, to which a localization file refers by number.
 */
const lists = [
  // What one person does for their tenant.
  {
    scope: 'personal',
    commands: [
      'help',
      'invite',
      'invites',
      'partners',
      'customers',
      'subscriptions',
      'check',
      'rules',
      'history',
      'whoami',
    ],
  },
  // Where a team has its notices, and looks after the whole.
  {
    scope: 'team',
    commands: [
      'help',
      'notify',
      'check',
      'rules',
      'rule',
      'export',
      'deliveries',
      'audit',
      'whoami',
      'language',
    ],
  },
  // Where a few people talk of one invitation or one relationship.
  {
    scope: 'groupChat',
    commands: [
      'help',
      'notify',
      'check',
      'show',
      'approve',
      'decline',
      'remind',
      'cancel',
      'revoke',
      'rules',
    ],
  },
] as const satisfies readonly Menu[];

export const menus: readonly Menu[] = lists;

type Nothing<Left extends never> = Left;
/** Does not compile while a command is in no menu: the error names it. */
export type InNoMenu = Nothing<Exclude<CommandName, (typeof lists)[number]['commands'][number]>>;

/** What Teams shows of a command, and types for the person who chooses it: the command's first word. */
export function menuEntry(name: CommandName, { tag, commands }: Language): Titled {
  const { words, does } = commands[name];
  const [title] = words;
  if (title === undefined) throw new Error(`The command ${name} has no word in ${tag}.`);
  return { title, description: does };
}
