import { findTenantsCalled } from '../../models/tenant.ts';
import { isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { lists } from '../lists.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { idIn, means, type Word, wordsOf } from '../words.ts';
import { type Command, everybody } from './command.ts';

export const invitesCommand: Command = {
  name: 'invites',
  writes: false,
  isFor: everybody,
  run: (rest, turn) => {
    const search = wordsOf(rest).filter((word) => !filterIn(word));
    const query = Object.assign({}, ...wordsOf(rest).map(filterIn));
    const words = search.map(({ text }) => text).join(' ');
    return lists.invites({ ...query, list: 'invites', ...(words ? { search: words } : {}) }, turn);
  },
};

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
    ofTenant(rest, turn, (tenant) => lists.partners({ list: 'partners', ...tenant }, turn)),
};

export const customersCommand: Command = {
  name: 'customers',
  writes: false,
  isFor: isPartner,
  run: (rest, turn) =>
    lists.customers({ list: 'customers', ...(rest ? { search: plain(rest) } : {}) }, turn),
};

export const subscriptionsCommand: Command = {
  name: 'subscriptions',
  writes: false,
  isFor: everybody,
  run: (rest, turn) =>
    ofTenant(rest, turn, (tenant) =>
      lists.subscriptions({ list: 'subscriptions', ...tenant }, turn),
    ),
};

export const rulesCommand: Command = {
  name: 'rules',
  writes: false,
  isFor: everybody,
  run: (rest, turn) =>
    lists.rules({ list: 'rules', ...(rest ? { search: plain(rest) } : {}) }, turn),
};

const plain = (text: string) => text.replaceAll(/["“”„]/g, '').trim();

/**
 * The list of the tenant that is named, or of the asker's own. A tenant that does not exist and one that
 * the asker has nothing to do with get the same answer.
 */
async function ofTenant(
  rest: string,
  { actor }: Turn,
  list: (tenant: { readonly tenant?: string; readonly called?: string }) => Promise<Reply>,
): Promise<Reply> {
  const called = plain(rest);
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  if (called === '') return list({});
  const [tenant, another] = await findTenantsCalled(called);
  if (another) return problemWith(actor.reader, 'error.customer-ambiguous', called);
  if (!tenant) return problemWith(actor.reader, 'error.tenant-not-visible', called);
  if (tenant._id === actor.tenantId) return list({});
  if (!isPartner(actor)) return problemWith(actor.reader, 'error.tenant-not-visible', called);
  return list({ tenant: tenant._id, called: excerpt(called) });
}
