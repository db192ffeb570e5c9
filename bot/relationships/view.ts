import type { PairView, RevocationView } from '../../cards/revocation-view.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import type { HeldAdmin } from '../../policy/standing.ts';
import type { Cloud } from '../../policy/vocabulary.ts';
import { sideIn } from './pair.ts';
import type { Revoked } from './revoke.ts';

/** Who reads, and where the customer is. */
type Look = {
  readonly tenantId: string;
  readonly cloud: Cloud;
  readonly usGovPortal: string | undefined;
};

/** What is between the two, with the part that ends, for a reader on one side. */
export const pairView = (
  relationship: Relationship,
  ended: readonly HeldAdmin[],
  { tenantId, ...look }: Look,
): PairView => ({
  customer: { tenantId: relationship.customerTenantId, name: relationship.customerName },
  partner: { tenantId: relationship.partnerTenantId, name: relationship.partnerName },
  isReseller: relationship.grants.some(({ services }) => services.length > 0),
  ended,
  reads: sideIn(relationship, tenantId),
  ...look,
});

/** What was ended, by whom and when. */
export const revocationView = (
  { relationship, revocation: { ended, by, at } }: Revoked,
  look: Look,
): RevocationView => ({
  ...pairView(relationship, ended, look),
  by: by.name,
  actedOn: sideIn(relationship, by.tenantId),
  at,
});
