import { approvedGrant } from './approved-grant.ts';
import { batchesOf } from './batches-of.ts';
import { type Invitation, Invitations } from './invitation-schema.ts';
import { longRead } from './long-read.ts';
import { type Grant, type Relationship, Relationships } from './relationship-schema.ts';

/** A relationship grants what the invitation does not, from which it says it has it. */
export type GrantFlaw = { readonly what: 'granted'; readonly about: string };

const batch = 500;
/** How the origin of what was approved here begins. */
const code = /^INV-/;

/** Compares what a tenant's relationships grant with the invitations, which the chain has vouched for. */
export async function flawInGrants(tenantId: string): Promise<GrantFlaw | undefined> {
  const granting = { 'grants.origin': code };
  const ofTenant = {
    $or: [
      { customerTenantId: tenantId, ...granting },
      { partnerTenantId: tenantId, ...granting },
    ],
  };
  const relationships = Relationships.find(ofTenant, null, longRead)
    .lean<Relationship[]>()
    .cursor();
  for await (const some of batchesOf(relationships, batch)) {
    const approved = await invitationsOf(tenantId, some);
    for (const relationship of some) {
      const wrong = grantsOf(relationship).find(
        (grant) => !isApproved(grant, relationship, approved.get(grant.origin)),
      );
      if (wrong) return { what: 'granted', about: wrong.origin };
    }
  }
  return undefined;
}

const grantsOf = ({ grants }: Relationship): Grant[] =>
  grants.filter(({ origin }) => code.test(origin));

async function invitationsOf(
  tenantId: string,
  relationships: readonly Relationship[],
): Promise<Map<string, Invitation>> {
  const codes = relationships.flatMap(grantsOf).map(({ origin }) => origin);
  const found = await Invitations.find({ tenants: tenantId, _id: { $in: codes } }).lean<
    Invitation[]
  >();
  return new Map(found.map((each) => [each._id, each]));
}

function isApproved(
  grant: Grant,
  { customerTenantId, partnerTenantId }: Relationship,
  invitation: Invitation | undefined,
): boolean {
  const approved = invitation && approvedGrant(invitation);
  return (
    approved !== undefined &&
    invitation?.customer.tenantId === customerTenantId &&
    invitation.partner.tenantId === partnerTenantId &&
    textOf(grant) === textOf(approved)
  );
}

const textOf = ({ services, since, delegatedAdmin: admin, azurePlan }: Omit<Grant, 'origin'>) =>
  JSON.stringify([
    services.toSorted(),
    since,
    azurePlan ?? null,
    admin ? [admin.kind, admin.state, admin.roles.toSorted(), admin.until ?? null] : null,
  ]);
