import { findLanguage, languageOf } from '../cards/language/languages.ts';
import { type Reader, readerOf } from '../cards/reader.ts';
import { type Directory, directoryAnew } from '../models/directory.ts';
import { findPerson } from '../models/person.ts';
import type { Tenant } from '../models/tenant.ts';

type Whom = {
  readonly tenantId: string;
  /** Absent where several people read. */
  readonly aadObjectId?: string | null | undefined;
  /** Whether others read along. */
  readonly shared?: boolean | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
};

export type KnownPerson = {
  readonly tenant: Tenant | undefined;
  readonly member: Tenant['members'][number] | undefined;
  readonly reader: Reader;
  readonly languageChosen: boolean;
};

/** What the directory says of somebody, and how they like to read: their own choice before their client's. */
export async function knownPerson(
  { tenantId, aadObjectId, shared = !aadObjectId, locale, timeZone }: Whom,
  { findTenant }: Directory = directoryAnew,
): Promise<KnownPerson> {
  const [tenant, person] = await Promise.all([
    findTenant(tenantId),
    aadObjectId ? findPerson({ tenantId, aadObjectId }) : null,
  ]);
  const chosen = person?.language ? findLanguage(person.language) : undefined;
  return {
    tenant: tenant ?? undefined,
    member: tenant?.members.find((each) => each.aadObjectId === aadObjectId),
    reader: readerOf(chosen ?? languageOf(locale ?? undefined), { timeZone, locale, shared }),
    languageChosen: chosen !== undefined,
  };
}
