import { auditAll, type NewAuditEntry } from '../../models/audit.ts';
import { pseudonymOf } from '../../models/audit-person.ts';
import type { Action } from '../../policy/actions.ts';
import type { Verdict } from '../../policy/evaluate.ts';
import { byOf } from '../actor.ts';
import type { Turn } from '../turn.ts';

type Asked = Pick<NewAuditEntry, 'event'> &
  Partial<Pick<NewAuditEntry, 'other' | 'about' | 'action' | 'ruleId' | 'detail'>>;

/**
 * Writes down what somebody asked for in a turn, before they are answered: in their own tenant's audit, and in those
 * of `alsoIn`. An activity that is delivered again is written down once.
 */
export async function auditTurn(
  asked: Asked,
  { actor, activityKey, turnId, now }: Turn,
  alsoIn: readonly string[] = [],
): Promise<void> {
  const by = await pseudonymOf(byOf(actor));
  const what = [asked.event, asked.action, asked.about, asked.other].filter(Boolean).join(' ');
  const key = `${what} ${activityKey ?? turnId}`;
  const written = { ...asked, at: now, by, key };
  await auditAll([
    { ...written, tenantId: actor.tenantId },
    ...alsoIn.map((tenantId) => ({ ...written, tenantId, other: actor.tenantId })),
  ]);
}

/** Writes down that the rules did not let somebody do something. */
export const auditRefusal = (
  action: Action,
  { rule: ruleId }: Verdict,
  turn: Turn,
  of: Pick<Asked, 'about' | 'other'> = {},
): Promise<void> => auditTurn({ event: 'refused', action, ruleId, ...of }, turn);
