import type { FaultyConnector } from '../faults/support/faulty-connector.ts';
import { outOfOrder } from '../faults/support/order.ts';
import type { Fact, Outcome } from '../faults/support/outcome.ts';
import type { Stage } from '../faults/support/stage.ts';
import { storedInvitations } from '../faults/support/stored.ts';
import { fact } from '../faults/support/survey.ts';

/** Nothing comes in the wrong order, too fast or too early. */
export async function orderAndPace({ connector, fleet }: Stage): Promise<Fact[]> {
  const { taken, shaping, early } = connector;
  const tooFast = shaping.violations.map(
    ({ scope, id, most, within, span }) =>
      `${most + 1} calls to ${scope} ${id} in ${span.toFixed(1)} ms, where ${most} are allowed in ${within}`,
  );
  const order = outOfOrder(taken, await storedInvitations(fleet));
  return [
    fact('each conversation hears in the order in which it is owed', taken.length, order),
    fact('no limit of Teams is ever exceeded, refused calls included', taken.length, tooFast),
    fact('no conversation is called before a Retry-After is over', taken.length, early),
  ];
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** How long it took, in milliseconds, beside the time in which the limits alone would let all these calls come. */
export function speed(
  { shaping, taken, outcomes, lag }: FaultyConnector,
  took: number,
): Outcome['figures'] {
  const [conversation, tenant] = [shaping.leastTime('conversation'), shaping.leastTime('tenant')];
  return [
    ...[...outcomes].map(([name, count]) => [`calls: ${name}`, String(count)] as const),
    ['least time by the limits of a conversation, refused calls included', seconds(conversation)],
    ['least time by the limit of a tenant, refused calls included', seconds(tenant)],
    ['time taken', seconds(took)],
    ['times the least time', (took / Math.max(1, conversation, tenant)).toFixed(2)],
    ['taken a second', (taken.length / (took / 1000)).toFixed(0)],
    ['most lag of the measuring process', `${lag().toFixed(0)} ms`],
  ];
}
