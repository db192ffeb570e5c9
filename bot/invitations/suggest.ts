import type { CustomerChoice } from '../../cards/customer-input.ts';
import { invitedBy } from '../../models/invitation-lists.ts';
import { findAmong } from '../../models/kept-names.ts';
import { customersOf } from '../../models/relationship-lists.ts';
import { type Called, findTenantsCalled } from '../../models/tenant.ts';
import { isInviter } from '../actor.ts';
import { unquoted } from '../clauses.ts';
import { excerpt } from '../clean-text.ts';
import type { Turn } from '../turn.ts';

/** Of more than these a partner finds by the whole name or domain, as everybody. */
const most = { customers: 2000, invitations: 500, matches: 200, words: 5 } as const;

/**
 * Whom a text may mean to somebody who is about to invite, the likeliest first: of the partner's own customers and those
 * that it has invited, the ones that hold its words; and the one tenant, whosever it is, that `invite` would take it for.
 * Nobody else, so that nobody can find out by typing who there is.
 */
export async function suggestCustomers(typed: string, turn: Turn): Promise<CustomerChoice[]> {
  const text = unquoted(typed.trim());
  const { actor, flags } = turn;
  if (!isInviter(actor, flags)) return [];
  const wanted = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const [customers, invited, meant] = await Promise.all([
    customersOf(actor.tenantId, most.customers),
    invitedBy(actor.tenantId, most.invitations),
    findTenantsCalled(text),
  ]);
  const words = wanted.split(' ').filter(Boolean).slice(0, most.words);
  const known = [...new Set([...customers, ...invited])];
  const found = await findAmong(actor.tenantId, known, words, most.matches);
  const exact = meant.length === 1 ? meant : [];
  return likeliestFirst([...exact, ...found], wanted).map(choiceOf);
}

/** What begins with the text before what only holds it, each by name; one that is found twice is there once. */
function likeliestFirst(found: readonly Called[], wanted: string): Called[] {
  const begins = ({ _id, calledBy }: Called) =>
    [_id, ...calledBy].some((called) => called.startsWith(wanted));
  return [...new Map(found.map((tenant) => [tenant._id, tenant])).values()].toSorted(
    (one, other) =>
      Number(begins(other)) - Number(begins(one)) || one.name.localeCompare(other.name),
  );
}

const choiceOf = ({ _id, name, domains: [domain] }: Called): CustomerChoice => ({
  title: domain ? `${excerpt(name, 60)} (${domain})` : excerpt(name, 60),
  value: domain ?? _id,
});
