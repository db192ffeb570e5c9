import { isAction } from '../../policy/actions.ts';
import { parseAssumption } from '../../policy/assumptions.ts';
import { answer } from '../check/answer.ts';
import { mostSuppositions } from '../check/suppositions.ts';
import { malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { idIn } from '../words.ts';
import { type Click, dataSchemas } from './data.ts';

/** A reading or a subscription was picked: the question is answered, with what this person may see. */
export async function chooseReading(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.question.safeParse(data);
  if (!parsed.success || !isAction(parsed.data.action)) return malformed(turn);
  const { action, actor, customer, partner, subscription, service, roles } = parsed.data;
  const parts = parsed.data.given?.split(';') ?? [];
  if (parts.length > 2 * mostSuppositions) return malformed(turn);
  const given = parts.flatMap((text) => parseAssumption(text) ?? []);
  const assumed = roles?.split(',').flatMap((role) => idIn('roleWords', role) ?? []);
  return answer(
    {
      action,
      actorTenantId: actor,
      customerTenantId: customer,
      partnerTenantId: partner,
      subscriptionId: subscription,
      service: service ? idIn('serviceWords', service) : undefined,
      roles: roles === 'unknown' ? roles : assumed,
      given,
    },
    turn,
  );
}
