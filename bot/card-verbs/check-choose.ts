import { isAction } from '../../policy/actions.ts';
import { answer } from '../check/answer.ts';
import { malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { idIn } from '../words.ts';
import { type Click, dataSchemas } from './data.ts';

/** A reading or a subscription was picked: the question is answered, with what this person may see. */
export async function chooseReading(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.question.safeParse(data);
  if (!parsed.success || !isAction(parsed.data.action)) return malformed(turn);
  const { action, actor, customer, subscription, service, roles } = parsed.data;
  const assumed = roles?.split(',').flatMap((role) => idIn('roleWords', role) ?? []);
  return answer(
    {
      action,
      actorTenantId: actor,
      customerTenantId: customer,
      subscriptionId: subscription,
      service: service ? idIn('serviceWords', service) : undefined,
      roles: assumed,
    },
    turn,
  );
}
