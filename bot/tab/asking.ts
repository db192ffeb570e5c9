import { askingOf } from '../../cards/tab/asking.ts';
import { findAmong } from '../../models/kept-names.ts';
import type { Asking, Choice, Names } from '../../tab/answers.ts';
import { isInviter, isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { suggestCustomers } from '../invitations/suggest.ts';
import { rowsOf } from '../list-rows.ts';
import type { Turn } from '../turn.ts';
import { searched } from '../words.ts';
import { type Asked, parameter } from './asked.ts';

/** What a question can be made of. */
export const asking = async ({ turn: { actor } }: Asked): Promise<Asking> => askingOf(actor.reader);

const most = 15;

/** Whom a question may be about, of those that the asker has to do with. */
export async function names({ query, turn }: Asked): Promise<Names> {
  const typed = searched(parameter(query, 'search') ?? '');
  if (!isInviter(turn.actor, turn.flags)) return { names: await related(typed, turn) };
  const found = await suggestCustomers(typed, turn);
  return { names: found.slice(0, most).map(({ title, value }) => ({ text: value, name: title })) };
}

async function related(search: string, turn: Turn): Promise<Choice[]> {
  const partner = isPartner(turn.actor);
  const rows = await (partner ? rowsOf.customers : rowsOf.partners)({ search }, turn, {
    size: most,
  });
  if ('card' in rows) return [];
  const ids = rows.rows.map((row) => (partner ? row.customerTenantId : row.partnerTenantId));
  const found = await findAmong(turn.actor.tenantId, ids, [], most);
  return found
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ _id, name, domains: [domain = _id] }) => ({ text: domain, name: excerpt(name, 60) }));
}
