import type { Remark } from '../../cards/invitation-card.ts';
import { findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { remindByHand } from '../../models/remind-by-hand.ts';
import { findTenant } from '../../models/tenant.ts';
import { evaluate, isPermitted } from '../../policy/evaluate.ts';
import { mostByHand, restAfter } from '../../policy/reminder-by-hand.ts';
import { byOf, isDecider } from '../actor.ts';
import { auditRefusal } from '../audit/audit-turn.ts';
import { countVerdict } from '../metrics.ts';
import type { Turn } from '../turn.ts';
import { asItStands } from './as-it-stands.ts';
import type { Outcome } from './decide.ts';
import { personFacts } from './decision-facts.ts';

/**
 * Reminds those who can answer an invitation of it, if the rules let this person: whoever may withdraw it may remind.
 * A late call changes nothing, and nor does one that comes sooner after the last reminder than is polite.
 */
export async function remind(code: string, turn: Turn): Promise<Outcome> {
  const { actor, flags, log } = turn;
  log.setBindings({ invitation: code });
  const invitation = await findInvitation(actor.tenantId, code);
  if (!invitation) return { unknown: true };
  const facts = personFacts(invitation, actor);
  const verdict = evaluate({ action: 'invitation.withdraw', facts }, flags);
  countVerdict(verdict.outcome);
  if (!isPermitted(verdict)) {
    const of = { about: code, other: invitation.customer.tenantId };
    await auditRefusal('invitation.withdraw', verdict, turn, of);
    return { denied: verdict };
  }
  const reminded = await send(invitation, verdict.rule, turn);
  if (reminded) return { standing: reminded, remark: done(reminded, turn) };
  const standing = await asItStands(invitation, turn);
  if (!standing) return { unknown: true };
  return { standing, ...(standing.status === 'pending' ? { remark: why(standing, turn) } : {}) };
}

/** Undefined when this call reminded nobody. */
async function send(
  invitation: Invitation,
  ruleId: string,
  turn: Turn,
): Promise<Invitation | undefined> {
  const { actor, activityKey: source, flags, now, log, wakeOutbox } = turn;
  if (restOf(invitation, now)) return undefined;
  const tenant = await findTenant(invitation.customer.tenantId);
  const deciders = tenant?.members.filter(({ roles }) => isDecider({ tenant, roles }, flags)) ?? [];
  const people = deciders.map(({ aadObjectId, name }) => {
    return { tenantId: invitation.customer.tenantId, aadObjectId, name };
  });
  const by = byOf(actor);
  const reminded = await remindByHand(invitation, { by, ruleId, people, source, now });
  if (!reminded) return undefined;
  log.info({ rule: ruleId }, 'reminded by hand');
  wakeOutbox();
  return reminded;
}

const remindersOf = ({ history }: Invitation) =>
  history.filter(({ event }) => event === 'reminded');

const restOf = (invitation: Invitation, now: Date) => {
  const { createdAt: from, expiresAt: to } = invitation;
  const byHand = remindersOf(invitation).map(({ at }) => at);
  return restAfter({ from, to }, byHand, now);
};

function done(invitation: Invitation, { actor: { reader }, now }: Turn): Remark {
  const { _id: code, customer } = invitation;
  const next = reader.dateTime(restOf(invitation, now)?.next ?? now);
  return { text: reader.t('remind.done', { code, customer: customer.name, next }), tone: 'good' };
}

/** Why nobody was reminded: it had been done already, by this very activity or another; or often enough. */
function why(invitation: Invitation, turn: Turn): Remark {
  const { actor, activityKey, now } = turn;
  const { t, dateTime } = actor.reader;
  const { _id: code, customer } = invitation;
  const reminders = remindersOf(invitation);
  if (activityKey && reminders.some(({ source }) => source === activityKey)) {
    return done(invitation, turn);
  }
  const rest = restOf(invitation, now);
  if (!rest || reminders.length >= mostByHand) {
    const words = { code, customer: customer.name, count: reminders.length };
    return { text: t('remind.enough', words), tone: 'warning' };
  }
  const words = { code, last: dateTime(rest.last), next: dateTime(rest.next) };
  return { text: t('remind.too-soon', words), tone: 'warning' };
}
