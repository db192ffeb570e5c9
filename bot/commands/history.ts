import { othersIn } from '../../models/audit-list.ts';
import { findTenantsCalled, type Tenant } from '../../models/tenant.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import type { Actor } from '../actor.ts';
import { eventsFor } from '../audit/history-view.ts';
import { lists } from '../lists.ts';
import { problem, problemWith } from '../refusal.ts';
import { withoutQuotes } from '../words.ts';
import { type Command, everybody } from './command.ts';
import { visible } from './lists.ts';

/** What is written down of the own tenant: all of it, of one invitation, or of what concerns another tenant. */
export const historyCommand: Command = {
  name: 'history',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    const { actor } = turn;
    const { reader } = actor;
    const called = withoutQuotes(rest);
    if (!actor.tenant) return problem(reader, 'error.tenant-unknown');
    if (called === '') return lists.history({ list: 'history' }, turn);
    const code = parseInvitationCode(called);
    if (code) return lists.history({ list: 'history', about: code }, turn);
    const [tenant, another] = await known(await findTenantsCalled(called), actor);
    if (another) return problemWith(reader, 'error.customer-ambiguous', called);
    if (!tenant) return problemWith(reader, 'error.tenant-not-visible', called);
    const of = tenant._id === actor.tenantId ? {} : { other: tenant._id };
    return lists.history({ list: 'history', ...of }, turn);
  },
};

/** Those that the asker may hear of, and those that its tenant’s history tells of anyway. */
async function known(tenants: readonly Tenant[], actor: Actor): Promise<Tenant[]> {
  const ids = tenants.map(({ _id }) => _id);
  const [seen, told] = await Promise.all([
    visible(tenants, actor),
    othersIn(actor.tenantId, eventsFor(actor), ids),
  ]);
  return tenants.filter((tenant) => seen.includes(tenant) || told.includes(tenant._id));
}
