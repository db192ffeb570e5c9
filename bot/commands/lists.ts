import { findRelationshipsWith } from '../../models/relationship.ts';
import { customersSoldTo } from '../../models/subscription.ts';
import type { Tenant } from '../../models/tenant.ts';
import { type Actor, isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { lists, type Query } from '../lists.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { calledIn, idIn, means, searched, type Word, wordsOf } from '../words.ts';
import { type Command, everybody } from './command.ts';

export const invitesCommand: Command = {
  name: 'invites',
  writes: false,
  isFor: everybody,
  run: (rest, turn) => lists.invites(invitesIn(rest), turn),
};

/** Which invitations the words name. */
export const invitesIn = (rest: string): Query => ({ ...invitesMeant(rest), list: 'invites' });

/** What a text narrows the invitations to: direction and status by their words, everything else is searched for. */
export function invitesMeant(text: string): Readonly<Record<string, string>> {
  const words = wordsOf(text);
  const search = words.filter((word) => !filterIn(word)).map((word) => word.text);
  const filters = Object.assign({}, ...words.map(filterIn));
  return { ...filters, ...(search.length > 0 ? { search: searched(search.join(' ')) } : {}) };
}

/** What a word narrows the list to; nothing when it is a word to search for. */
function filterIn({ text, quoted }: Word): Readonly<Record<string, string>> | undefined {
  if (quoted) return undefined;
  if (means(text, 'sent')) return { direction: 'sent' };
  if (means(text, 'received')) return { direction: 'received' };
  const status = idIn('statusWords', text);
  return status && { status };
}

export const partnersCommand: Command = {
  name: 'partners',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    const query = await partnersIn(rest, turn);
    return isReply(query) ? query : lists.partners(query, turn);
  },
};

export const partnersIn = async (rest: string, turn: Turn): Promise<Query | Reply> => {
  const named = await namedIn(rest, turn);
  return isReply(named) ? named : { list: 'partners', ...named };
};

export const customersCommand: Command = {
  name: 'customers',
  writes: false,
  isFor: isPartner,
  run: (rest, turn) => lists.customers(customersIn(rest), turn),
};

export const customersIn = (rest: string): Query => ({
  list: 'customers',
  ...(rest ? { search: searched(rest) } : {}),
});

export const subscriptionsCommand: Command = {
  name: 'subscriptions',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    const named = await namedIn(rest, turn);
    if (isReply(named)) return named;
    const { partner: _, ...query } = named;
    return lists.subscriptions({ list: 'subscriptions', ...query }, turn);
  },
};

export const rulesCommand: Command = {
  name: 'rules',
  writes: false,
  tells: 'nothing',
  isFor: everybody,
  run: (rest, turn) =>
    lists.rules({ list: 'rules', ...(rest ? { search: searched(rest) } : {}) }, turn),
};

type Named = { readonly tenant?: string; readonly partner?: string; readonly called?: string };

/**
 * The tenant that is named, or nothing for the asker's own. A tenant that does not exist and one that the asker has
 * nothing to do with get the same answer, so of several with one name only those count that it has to do with.
 */
async function namedIn(rest: string, { actor, directory }: Turn): Promise<Named | Reply> {
  const called = calledIn(rest);
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  if (called === '') return {};
  const [tenant, another] = await visible(await directory.findTenantsCalled(called), actor);
  if (another) return problemWith(actor.reader, 'error.customer-ambiguous', called);
  if (!tenant) return problemWith(actor.reader, 'error.tenant-not-visible', called);
  if (tenant._id === actor.tenantId) return {};
  if (!isPartner(actor)) return { partner: tenant._id };
  return { tenant: tenant._id, called: excerpt(called) };
}

export const isReply = (answer: object): answer is Reply => 'card' in answer;

/**
 * Those that the asker may hear of: its own tenant, its partners, its customers. It is looked up in the same way
 * whether there are any or none, so that the time it takes tells nothing.
 */
export async function visible(tenants: readonly Tenant[], actor: Actor): Promise<Tenant[]> {
  const own = actor.tenantId;
  const asked = tenants.map(({ _id }) => _id);
  const [related, sold] = await Promise.all([
    findRelationshipsWith(own, asked),
    isPartner(actor) ? customersSoldTo(own, asked) : [],
  ]);
  const others = related.map(({ customerTenantId, partnerTenantId }) =>
    isPartner(actor) ? customerTenantId : partnerTenantId,
  );
  const seen = new Set([own, ...others, ...sold]);
  return tenants.filter(({ _id }) => seen.has(_id));
}
