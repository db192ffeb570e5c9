import { findRelationshipsWith } from '../../models/relationship.ts';
import { customersSoldTo } from '../../models/subscription.ts';
import { findTenantsCalled, type Tenant } from '../../models/tenant.ts';
import { type Actor, isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { lists } from '../lists.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { idIn, means, type Word, withoutQuotes, wordsOf } from '../words.ts';
import { type Command, everybody } from './command.ts';

export const invitesCommand: Command = {
  name: 'invites',
  writes: false,
  isFor: everybody,
  run: (rest, turn) => lists.invites({ ...invitesMeant(rest), list: 'invites' }, turn),
};

/** What a text narrows the invitations to: direction and status by their words, everything else is searched for. */
export function invitesMeant(text: string): Readonly<Record<string, string>> {
  const words = wordsOf(text);
  const search = words.filter((word) => !filterIn(word)).map((word) => word.text);
  const filters = Object.assign({}, ...words.map(filterIn));
  return { ...filters, ...(search.length > 0 ? { search: search.join(' ') } : {}) };
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
  run: (rest, turn) =>
    ofTenant(rest, turn, (named) => lists.partners({ list: 'partners', ...named }, turn)),
};

export const customersCommand: Command = {
  name: 'customers',
  writes: false,
  isFor: isPartner,
  run: (rest, turn) =>
    lists.customers({ list: 'customers', ...(rest ? { search: withoutQuotes(rest) } : {}) }, turn),
};

export const subscriptionsCommand: Command = {
  name: 'subscriptions',
  writes: false,
  isFor: everybody,
  run: (rest, turn) =>
    ofTenant(rest, turn, ({ partner: _, ...named }) =>
      lists.subscriptions({ list: 'subscriptions', ...named }, turn),
    ),
};

export const rulesCommand: Command = {
  name: 'rules',
  writes: false,
  tells: 'nothing',
  isFor: everybody,
  run: (rest, turn) =>
    lists.rules({ list: 'rules', ...(rest ? { search: withoutQuotes(rest) } : {}) }, turn),
};

type Named = { readonly tenant?: string; readonly partner?: string; readonly called?: string };

/**
 * The list of the tenant that is named, or of the asker's own. A tenant that does not exist and one that
 * the asker has nothing to do with get the same answer, so of several with one name only those count that it
 * has to do with.
 */
async function ofTenant(
  rest: string,
  { actor }: Turn,
  list: (named: Named) => Promise<Reply>,
): Promise<Reply> {
  const called = withoutQuotes(rest);
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  if (called === '') return list({});
  const [tenant, another] = await visible(await findTenantsCalled(called), actor);
  if (another) return problemWith(actor.reader, 'error.customer-ambiguous', called);
  if (!tenant) return problemWith(actor.reader, 'error.tenant-not-visible', called);
  if (tenant._id === actor.tenantId) return list({});
  if (!isPartner(actor)) return list({ partner: tenant._id });
  return list({ tenant: tenant._id, called: excerpt(called) });
}

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
