import { type Status, statuses } from '../policy/lifecycle.ts';
import { containing } from './page.ts';

export type InvitationFilter = {
  readonly direction?: 'sent' | 'received' | undefined;
  readonly status?: Status | undefined;
  readonly search?: string | undefined;
  /** What the tenant is called itself; left out, it may have been called anything. */
  readonly called?: string | undefined;
};

/** Each state by name, since the indexes of either side go on with it. */
const inAnyOf = (status: Status | undefined) => ({ status: { $in: status ? [status] : statuses } });

export const sentBy = (tenantId: string, status?: Status) => ({
  'partner.tenantId': tenantId,
  ...inAnyOf(status),
});
export const receivedBy = (tenantId: string, status?: Status) => ({
  'customer.tenantId': tenantId,
  ...inAnyOf(status),
});

/**
 * A tenant's invitations that are meant, of which `rest` holds too. What is searched for may stand in the code or in a name:
 * each of them on either side is an alternative of its own, which an index answers without reading what does not match.
 */
export function invitationsMeant<Rest extends object>(
  tenantId: string,
  { direction, status, search, called = search }: InvitationFilter,
  rest: Rest,
) {
  const words = search ? containing(search) : undefined;
  // The own name stands in all of them or in none.
  const isOwn = words?.test(called ?? '') ?? false;
  const sent = { ...sentBy(tenantId, status), ...rest };
  const received = { ...receivedBy(tenantId, status), ...rest };
  return {
    $or: [
      ...(direction === 'received' ? [] : holding(words, sent, names.sent, isOwn)),
      ...(direction === 'sent' ? [] : holding(words, received, names.received, isOwn)),
    ],
  };
}

/** The other side's, and the own. */
const names = {
  sent: ['customer.name', 'partner.name'],
  received: ['partner.name', 'customer.name'],
} as const;

function holding<Side extends object>(
  words: RegExp | undefined,
  side: Side,
  [other, own]: readonly [string, string],
  isOwn: boolean,
) {
  if (!words) return [side];
  const fields = [...(inCode.test(words.source) ? ['_id'] : []), other, ...(isOwn ? [own] : [])];
  return fields.map((field) => ({ ...side, [field]: words }));
}

/** The same to be counted: what an index holds side by side is counted without being looked at. */
export function allMeant(tenantId: string, filter: InvitationFilter) {
  const { direction, status, search } = filter;
  if (search) return invitationsMeant(tenantId, filter, {});
  const such = status ? { status } : {};
  if (direction === 'sent') return { 'partner.tenantId': tenantId, ...such };
  if (direction === 'received') return { 'customer.tenantId': tenantId, ...such };
  return { tenants: tenantId, ...such };
}

/** What may be a part of a code; of anything else no code is looked at. */
const inCode = /^[-0-9A-HIJKMNP-TV-Z]{1,10}$/i;
