import { z } from 'zod';
import type { MessageKey } from '../../cards/language/language.ts';
import { type Shared, sharedInvitation, sharedRelationship } from '../../cards/shared-cards.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { mayBeGuest } from '../actor.ts';
import { cleanText, excerpt } from '../clean-text.ts';
import { invitesMeant } from '../commands/lists.ts';
import { rowsOf, viewOf } from '../list-rows.ts';
import { guest, unreadable } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { withoutQuotes } from '../words.ts';
import { results, sentence } from './compose-answers.ts';
import type { Invoke } from './invoke.ts';

const mostResults = 25;
const typed = z.union([z.string().max(400).transform(cleanText), z.boolean().transform(String)]);
/** Teams names the command and the parameter as the manifest does; the Agents Playground reads no manifest. */
const schema = z.object({
  commandId: z.enum(['partners', 'customers', 'invitations']).default('invitations'),
  parameters: z
    .array(z.object({ name: z.string().max(100).default('query'), value: typed.optional() }))
    .max(10)
    .default([]),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(10_000).default(0),
      count: z.int().min(1).max(1000).default(mostResults),
    })
    .prefault({}),
});

type Part = { readonly skip: number; readonly size: number };
type Search = {
  readonly find: (text: string, turn: Turn, part: Part) => Promise<readonly Shared[] | Reply>;
  /** What somebody reads who has none at all. */
  readonly empty: MessageKey;
};

/** Each finds what the command of this name lists to whoever asks. */
const searches: Readonly<Record<z.output<typeof schema>['commandId'], Search>> = {
  invitations: {
    find: async (text, turn, part) => {
      const { rows } = await rowsOf.invites(invitesMeant(text), turn, part);
      return rows.map((row) => sharedInvitation(row, turn.actor.reader, turn.now));
    },
    empty: 'list.invites.empty',
  },
  partners: { find: related('partners', 'partner'), empty: 'list.partners.empty' },
  customers: { find: related('customers', 'customer'), empty: 'list.customers.empty' },
};

function related(list: 'partners' | 'customers', other: 'partner' | 'customer') {
  return async (text: string, turn: Turn, part: Part) => {
    const page = await rowsOf[list]({ search: withoutQuotes(text) }, turn, part);
    return 'card' in page ? page : page.rows.map((row) => sharedRow(row, other, turn));
  };
}

const sharedRow = (
  row: Relationship,
  other: 'partner' | 'customer',
  { actor, now }: Turn,
): Shared => {
  const pair = { partner: row.partnerName, customer: row.customerName };
  return sharedRelationship({ ...pair, ...viewOf(row, other, now) }, actor.reader, now);
};

/** The search of the message extension: what is chosen is put into the chat, for everybody there to read. */
export const composeQuery: Invoke = {
  run: async (value, turn) => {
    const { data } = schema.safeParse(value);
    if (!data) return unreadable(turn);
    turn.log.setBindings({ asked: `compose ${data.commandId}` });
    const { reader, tenant } = turn.actor;
    if (mayBeGuest(turn.actor)) return guest(turn);
    const text = data.parameters.find(({ name }) => name === 'query')?.value ?? '';
    const { skip, count } = data.queryOptions;
    const { find, empty } = searches[data.commandId];
    const found = await find(text, turn, { skip, size: Math.min(count, mostResults) });
    if ('card' in found) return { outcome: 200, body: sentence(found.card.summary) };
    if (found.length > 0 || skip > 0) return { outcome: 200, body: results(found) };
    const nothing =
      text === ''
        ? reader.t(empty, { tenant: tenant?.name ?? '' })
        : reader.t('compose.nothing', { text: excerpt(text) });
    return { outcome: 200, body: sentence(nothing) };
  },
  refuse: (_, message) => sentence(message),
};
