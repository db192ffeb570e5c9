import type { SubscriptionScope } from '../models/subscription.ts';
import { isPartner } from './actor.ts';
import type { Turn } from './turn.ts';

/** The subscriptions in the asker's sight: a customer's own, or what the asking partner sold, to one customer or all. */
export const scopeOf = (
  customerTenantId: string | undefined,
  { actor }: Pick<Turn, 'actor'>,
): SubscriptionScope =>
  isPartner(actor)
    ? { partnerTenantId: actor.tenantId, customerTenantId }
    : { customerTenantId: actor.tenantId };
