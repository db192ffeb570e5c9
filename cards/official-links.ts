import type { Cloud, PartnerType } from '../policy/vocabulary.ts';

type Partner = {
  readonly tenantId: string;
  readonly programId: string;
  readonly type: PartnerType;
  readonly providerTenantId?: string | null | undefined;
};

/**
 * Where the customer finishes a reseller relationship at Microsoft; undefined where no address is known.
 * An indirect reseller's link names its provider too. The portal of US Government is not documented, so
 * it is configured or left out, never guessed.
 * Source: Partner Center REST, relationship requests.
 */
export function resellerLink(
  { tenantId, programId, type, providerTenantId }: Partner,
  { cloud, usGovPortal }: { readonly cloud: Cloud; readonly usGovPortal?: string | undefined },
): string | undefined {
  const portal = cloud === 'us-gov' ? usGovPortal : 'https://admin.microsoft.com/Adminportal/Home';
  if (!portal) return undefined;
  const indirect = type === 'indirect-reseller' && providerTenantId;
  const query = new URLSearchParams({
    invType: indirect ? 'IndirectResellerRelationship' : 'ResellerRelationship',
    partnerId: tenantId,
    msppId: indirect ? programId : '0',
    ...(indirect ? { indirectCSPId: providerTenantId } : {}),
    DAP: String(cloud === 'us-gov'),
  });
  return `${portal}?${query}#/BillingAccounts/partner-invitation`;
}

/** Where the customer approves a GDAP relationship that Microsoft Graph made. Source: Microsoft Graph, GDAP overview. */
export const gdapLink = (relationshipId: string): string =>
  `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${encodeURIComponent(relationshipId)}`;

type Place = { readonly cloud: Cloud; readonly usGovPortal?: string | undefined };

/** Where the customer sees its partners and removes their roles. Source: Customers delegate or revoke admin privileges. */
export function partnerRelationships({ cloud, usGovPortal }: Place): string | undefined {
  const portal = cloud === 'us-gov' ? usGovPortal : 'https://admin.microsoft.com/AdminPortal/Home';
  return portal && `${portal}#/partners`;
}

/** Where the partner ends delegated administration; the address for US Government is not documented. */
export const partnerCenter = ({ cloud }: Pick<Place, 'cloud'>): string | undefined =>
  cloud === 'us-gov' ? undefined : 'https://partner.microsoft.com/dashboard/home';
