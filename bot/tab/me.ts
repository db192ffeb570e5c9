import { wordingOf } from '../../cards/tab/wording.ts';
import type { Me } from '../../tab/answers.ts';
import { isInviter, isPartner, isRevoker } from '../actor.ts';
import type { Asked } from './asked.ts';
import { sayable } from './say.ts';

/** `chat`: the address of the chat with the bot, to which a text is added. */
export const meOf =
  (chat: string | undefined) =>
  async ({ turn: { actor, flags } }: Asked): Promise<Me> => {
    const { reader, roles, tenant, name } = actor;
    const { language } = reader;
    const first = (words: readonly string[]) => words[0] ?? '';
    return {
      ...wordingOf(reader),
      name,
      tenant: tenant?.name ?? '',
      side: isPartner(actor) ? 'partner' : 'customer',
      roles: reader.list(roles.map((role) => language.roles[role])),
      mayInvite: isInviter(actor, flags),
      mayRevoke: isRevoker(actor, flags),
      words: {
        ...wordsOf(sayable, (command) => first(language.commands[command].words)),
        ...wordsOf(['for', 'on', 'as', 'if'], (keyword) => first(language.keywords[keyword])),
      },
      chat,
    };
  };

const wordsOf = <Name extends string>(
  names: readonly Name[],
  wordFor: (name: Name) => string,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, wordFor(name)])) as Readonly<Record<Name, string>>;
