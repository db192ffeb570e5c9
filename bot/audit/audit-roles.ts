import { randomUUID } from 'node:crypto';
import { audit } from '../../models/audit.ts';
import { pseudonymOf } from '../../models/audit-person.ts';
import { findTenantsWithMembers, type Tenant } from '../../models/tenant.ts';

type Member = Pick<Tenant['members'][number], 'aadObjectId' | 'name' | 'roles'>;
type Known = { readonly _id: string; readonly members: readonly Member[] };

/**
 * Writes down whose roles another directory changes, before it does: of tenants that were known, since those that are
 * new had nobody whose roles could change. A start that breaks off may write it down twice.
 */
export async function auditRoles(tenants: readonly Known[], now: Date): Promise<void> {
  const after = new Map(tenants.map(({ _id, members }) => [_id, members]));
  for (const { _id: tenantId, members } of await findTenantsWithMembers()) {
    for (const { aadObjectId, name, roles } of changed(members, after.get(tenantId) ?? [])) {
      const by = await pseudonymOf({ tenantId, aadObjectId, name });
      const detail = roles.toSorted().join(', ');
      await audit({ tenantId, at: now, event: 'role', by, detail, key: `role ${randomUUID()}` });
    }
  }
}

/** Each member whose roles are others now, with those; none for who has left. */
function changed(before: readonly Member[], after: readonly Member[]): Member[] {
  const rolesOf = (members: readonly Member[]) =>
    new Map(members.map(({ aadObjectId, roles }) => [aadObjectId, roles]));
  const had = rolesOf(before);
  const has = rolesOf(after);
  const everybody = new Map([...before, ...after].map((each) => [each.aadObjectId, each]));
  return [...everybody.values()].flatMap((member) => {
    const [old = [], now = []] = [had.get(member.aadObjectId), has.get(member.aadObjectId)];
    const isSame = old.toSorted().join() === now.toSorted().join();
    return isSame ? [] : [{ ...member, roles: now }];
  });
}
