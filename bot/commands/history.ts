import { othersIn } from '../../models/audit-list.ts';
import type { Tenant } from '../../models/tenant.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import type { Actor } from '../actor.ts';
import { eventsFor } from '../audit/history-view.ts';
import { lists, type Query } from '../lists.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { calledIn } from '../words.ts';
import { type Command, everybody } from './command.ts';
import { isReply, visible } from './lists.ts';

/** What is written down of the own tenant: all of it, of one invitation, or of what concerns another tenant. */
export const historyCommand: Command = {
  name: 'history',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    const query = await historyIn(rest, turn);
    return isReply(query) ? query : lists.history(query, turn);
  },
};

/** Which part of the history the words name. */
export async function historyIn(rest: string, { actor, directory }: Turn): Promise<Query | Reply> {
  const { reader } = actor;
  const called = calledIn(rest);
  if (!actor.tenant) return problem(reader, 'error.tenant-unknown');
  if (called === '') return { list: 'history' };
  const code = parseInvitationCode(called);
  if (code && isPlainlyCode(called)) return { list: 'history', about: code };
  const [tenant, another] = await known(await directory.findTenantsCalled(called), actor);
  if (another) return problemWith(reader, 'error.customer-ambiguous', called);
  if (!tenant && code) return { list: 'history', about: code };
  if (!tenant) return problemWith(reader, 'error.tenant-not-visible', called);
  const of = tenant._id === actor.tenantId ? {} : { other: tenant._id };
  return { list: 'history', ...of };
}

/** Without the prefix it could be a name of six letters. */
const isPlainlyCode = (text: string): boolean => /^inv|\d/i.test(text);

/** Those that the asker may hear of, and those that its tenant’s history tells of anyway. */
async function known(tenants: readonly Tenant[], actor: Actor): Promise<Tenant[]> {
  const ids = tenants.map(({ _id }) => _id);
  const [seen, told] = await Promise.all([
    visible(tenants, actor),
    othersIn(actor.tenantId, eventsFor(actor), ids),
  ]);
  return tenants.filter((tenant) => seen.includes(tenant) || told.includes(tenant._id));
}
