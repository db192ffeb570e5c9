import { auditAll, type NewAuditEntry } from '../../models/audit.ts';
import { personId, pseudonymsOf } from '../../models/audit-person.ts';
import { type WrittenRoles, writtenRoles } from '../../models/audit-roles.ts';
import type { By } from '../../models/by-schema.ts';
import type { Tenant } from '../../models/tenant.ts';

type Member = Pick<Tenant['members'][number], 'aadObjectId' | 'name' | 'roles'>;
type Known = { readonly _id: string; readonly members: readonly Member[] };
type Change = { readonly who: By; readonly roles: string; readonly since: number };

/**
 * Writes down whose roles are others in this directory than the audit has them, before they count. Of whom it has
 * nothing, they had none: so it tells from the first directory on who could decide. Several processes that start at
 * once, or a start that broke off before, write each change once.
 */
export async function auditRoles(tenants: readonly Known[], now: Date): Promise<void> {
  const changes = changed(await writtenRoles(), tenants);
  const pseudonyms = await pseudonymsOf(changes.map(({ who }) => who));
  await auditAll(
    changes.flatMap(({ who, roles: detail, since }): NewAuditEntry[] => {
      const by = pseudonyms.get(personId(who));
      const key = `role ${by} ${since}`;
      return by ? [{ tenantId: who.tenantId, at: now, event: 'role', by, detail, key }] : [];
    }),
  );
}

/** Each person whose roles are others now, with those; none for whoever has left. `since`: where the old ones stand. */
function changed(written: readonly WrittenRoles[], tenants: readonly Known[]): Change[] {
  const had = new Map(written.map((each) => [personId(each.who), each]));
  const present = tenants.flatMap(({ _id: tenantId, members }) =>
    members.map(({ aadObjectId, name, roles }) => ({
      who: { tenantId, aadObjectId, name },
      roles: roles.toSorted().join(', '),
    })),
  );
  const has = new Set(present.map(({ who }) => personId(who)));
  const left = written.filter(({ who }) => !has.has(personId(who)));
  return [...present, ...left.map(({ who }) => ({ who, roles: '' }))].flatMap(({ who, roles }) => {
    const before = had.get(personId(who));
    return roles === (before?.roles ?? '') ? [] : [{ who, roles, since: before?.seq ?? 0 }];
  });
}
