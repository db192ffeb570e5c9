import { approvedGrant } from '../../models/approved-grant.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { owedToAudit } from '../../models/owed.ts';
import { aboutIt, owedToSide } from '../../models/owed-to-side.ts';
import type { Grant, Relationship } from '../../models/relationship-schema.ts';
import { keyOf } from '../../models/revocation.ts';
import { adminEnds, announcementKey, nextAnnouncement } from '../../policy/admin-ends.ts';
import { grantedIn } from '../../policy/standing.ts';
import { handedOver } from './invitation-rows.ts';
import { fractionOf } from './seeded.ts';

type Row = Omit<Relationship, '_id'>;

/** What an approved invitation came to, in some cases beside what the directory says, and in some of them revoked. */
export function relationshipFrom(invitation: Invitation, number: number, now: Date): Row {
  const granted = approvedGrant(invitation);
  if (!granted) throw new Error(`${invitation._id} was not approved.`);
  const { since } = granted;
  const grants: Grant[] = [{ ...granted, origin: invitation._id }, ...fromDirectory(number, since)];
  return withCalendar(
    withRevocation({ ...between(invitation), grants, changes: 1 }, invitation, number, now),
    now,
  );
}

const between = ({ customer, partner }: Invitation) => ({
  customerTenantId: customer.tenantId,
  partnerTenantId: partner.tenantId,
  customerName: customer.name,
  partnerName: partner.name,
});

/** With power that has no end, from before such power had one. */
const fromDirectory = (number: number, since: Date): Grant[] =>
  fractionOf(30, number) < 0.05
    ? [
        {
          ...{ origin: 'directory', services: ['office365'], since, azurePlan: null },
          delegatedAdmin: { kind: 'dap', state: 'active', roles: [], until: null },
        },
      ]
    : [];

function withRevocation(
  row: Row,
  { tenants, history }: Invitation,
  number: number,
  now: Date,
): Row {
  const ended = grantedIn(row).map((each) => ({
    ...each,
    roles: [...each.roles],
    until: each.until ?? null,
  }));
  const by = history.at(-1)?.by;
  if (ended.length === 0 || !by || fractionOf(31, number) > 0.03) return row;
  const key = keyOf(ended);
  const at = new Date(
    Math.min(now.getTime(), (history.at(-1)?.at.getTime() ?? 0) + 20 * 86_400_000),
  );
  const owed = [
    ...owedToSide({ tenantId: row.partnerTenantId, people: [] }, 'revoked', key, at),
    ...owedToAudit(tenants, 'revoked', at).map((entry) => aboutIt(entry, key)),
  ];
  return {
    ...row,
    revocations: [{ key, at, by, ruleId: 'decider', ended }],
    outbox: owed.map(handedOver),
    changes: 2,
  };
}

/** Its ends that are over were announced when they came; the next announcement comes when it is time. */
function withCalendar(row: Row, now: Date): Row {
  const ends = adminEnds(row);
  const announced = ends.flatMap((end) =>
    [30, 7, 1, 0]
      .filter((days) => end.until.getTime() - days * 86_400_000 <= now.getTime())
      .map((days) => announcementKey(end, days)),
  );
  const calendarAt = nextAnnouncement(ends, now);
  return {
    ...row,
    ...(announced.length > 0 ? { announced } : {}),
    ...(calendarAt ? { calendarAt } : {}),
  };
}
