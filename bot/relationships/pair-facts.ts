import { directoryAnew } from '../../models/directory.ts';
import type { Facts } from '../../policy/facts.ts';
import { relationshipFacts } from '../facts/relationship-facts.ts';
import { actorFacts, customerFacts, partnerFacts } from '../facts/tenant-facts.ts';
import type { Turn } from '../turn.ts';
import { type Pair, sideIn } from './pair.ts';

/** What somebody of the two tenants is to the other, and all that is between them. */
export async function pairFacts(
  { relationship, customer, partner }: Pair,
  { actor, now }: Turn,
): Promise<Facts> {
  const side = sideIn(relationship, actor.tenantId);
  const own = side === 'partner' ? partner : customer;
  return {
    ...actorFacts(own, actor.roles),
    'actor.side': side,
    ...partnerFacts(partner),
    ...(await customerFacts(own, customer, directoryAnew)),
    ...(await relationshipFacts(partner, customer, {
      seenBy: actor.tenantId,
      now,
      directory: directoryAnew,
    })),
  };
}
