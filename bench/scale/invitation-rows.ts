import type { Invitation } from '../../models/invitation-schema.ts';
import type { OutboxEntry } from '../../models/outbox-schema.ts';
import { cardFor, owedOnEnd, owedToAudit } from '../../models/owed.ts';
import type { Tenant } from '../../models/tenant.ts';
import { nextReminder } from '../../policy/calendar.ts';
import type { Ending, Status } from '../../policy/lifecycle.ts';
import { adminsOf, chatOf, personIn } from './party.ts';
import { fractionOf, oneOf, wholeOf } from './seeded.ts';

export const day = 24 * 60 * 60 * 1000;
const waits = 90 * day;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const all = letters.length ** 6;

/** A code for each number, no two alike. */
function codeOf(number: number): string {
  // Odd, so that it goes round without meeting itself.
  let left = Number((BigInt(number) * 387_420_489n + 7n) % BigInt(all));
  let code = '';
  for (let place = 0; place < 6; place += 1) {
    code += letters.charAt(left % letters.length);
    left = Math.floor(left / letters.length);
  }
  return `INV-${code}`;
}

type Between = { readonly customer: Tenant; readonly partner: Tenant };

/** The one by which the customer took the partner on, and another one of the two, of which anything has become. */
export const invitationsBetween = (
  number: number,
  between: Between,
  createdAt: Date,
  now: Date,
): readonly [Invitation, Invitation] => [
  invitation(2 * number, between, 'approved', createdAt, now),
  invitation(
    2 * number + 1,
    between,
    statusOf(number, now.getTime() - createdAt.getTime()),
    createdAt,
    now,
  ),
];

function statusOf(number: number, age: number): Status {
  const chance = fractionOf(20, number);
  if (age < waits - day && chance < 0.5) return 'pending';
  if (chance < 0.65) return 'declined';
  return age < waits || chance < 0.75 ? 'cancelled' : 'expired';
}

function invitation(
  number: number,
  { customer, partner }: Between,
  status: Status,
  createdAt: Date,
  now: Date,
): Invitation {
  const createdBy = personIn(partner);
  const tenants = [partner._id, customer._id];
  const expiresAt = new Date(createdAt.getTime() + waits);
  const remindAt = status === 'pending' && nextReminder({ from: createdAt, to: expiresAt }, now);
  const days = oneOf([undefined, 180, 365, 730], 21, number);
  const waiting: Invitation = {
    _id: codeOf(number),
    tenants,
    partner: {
      tenantId: partner._id,
      name: partner.name,
      domain: partner.domains[0] ?? '',
      programId: partner.csp?.partnerId ?? '',
      type: 'direct-bill',
    },
    customer: { tenantId: customer._id, name: customer.name },
    cloud: 'public',
    services: [oneOf(['azure', 'office365', 'dynamics365', 'software'], 22, number)],
    ...(days ? { delegatedAdmin: { kind: 'gdap', roles: rolesOf(number), days } } : {}),
    ...(fractionOf(23, number) < 0.2
      ? { note: 'As we agreed on the phone: the whole of it moves to us in spring.' }
      : {}),
    status: 'pending',
    createdAt,
    createdBy,
    expiresAt,
    ...(remindAt ? { remindAt } : {}),
    history: [{ at: createdAt, event: 'created', by: createdBy, ruleId: 'inviter' }],
    outbox: [
      ...adminsOf(customer).map((admin) => cardFor(customer._id, admin, createdAt)),
      ...owedToAudit(tenants, 'created', createdAt),
    ].map(handedOver),
    copies: adminsOf(customer).map((admin) => ({
      tenantId: customer._id,
      conversationId: chatOf(admin),
      activityId: String(createdAt.getTime()),
      event: 'created',
      shows: status,
    })),
  };
  return status === 'pending' ? waiting : ended(waiting, status, adminsOf(customer)[0]);
}

function ended(
  waiting: Invitation,
  status: Ending,
  admin: Invitation['createdBy'] | undefined,
): Invitation {
  const { createdAt, createdBy, expiresAt } = waiting;
  const at = status === 'expired' ? expiresAt : new Date(createdAt.getTime() + day / 2);
  const who = { approved: admin, declined: admin, cancelled: createdBy, expired: undefined }[
    status
  ];
  const by = who ? { by: who, ruleId: status === 'cancelled' ? 'inviter' : 'decider' } : {};
  return {
    ...waiting,
    status,
    history: [...waiting.history, { at, event: status, ...by }],
    outbox: [...waiting.outbox, ...owedOnEnd(waiting, status, at).map(handedOver)],
  };
}

export const handedOver = ({ dueAt: _, ...entry }: OutboxEntry): OutboxEntry => ({
  ...entry,
  state: 'sent',
});

const graphRoles = [
  'Directory Readers',
  'User Administrator',
  'Service Support Administrator',
  'Helpdesk Administrator',
] as const;
const rolesOf = (number: number): string[] =>
  graphRoles.slice(0, 1 + wholeOf(24, number, graphRoles.length));
