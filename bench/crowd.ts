import { join } from 'node:path';
import type { Person } from './people.ts';
import { writeWithTryOut } from './with-try-out.ts';

/** A tenant with the one person in it who can invite, or answer. */
export type Company = {
  readonly name: string;
  readonly domain: string;
  readonly person: Person;
  readonly tenant: object;
};

const places = 80;
/** Of these partners many conversations want to hear. */
const crowded = 13;

/** So many that nobody's conversation is written to more often than Teams lets a bot. */
export const partners = companies('Partner', 'd', places);
export const crowdedPartners = companies('Crowded Partner', 'e', crowded);
export const customers = companies('Customer', 'c', places);

const all = [...partners, ...crowdedPartners, ...customers];
export const crowd: readonly Person[] = all.map(({ person }) => person);

/** The try-out's directory with all of them in it. */
export const crowdDirectory = (folder: string): Promise<string> =>
  writeWithTryOut(join(folder, 'crowd.json'), { tenants: all.map(({ tenant }) => tenant) });

function companies(kind: string, letter: string, count: number): readonly Company[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(4, '0');
    const name = `${kind} ${number}`;
    const domain = `${kind.toLowerCase().replace(' ', '-')}-${number}.example`;
    const tenantId = `${letter.repeat(8)}-0000-4000-8000-00000000${number}`;
    const aadObjectId = `${letter.repeat(8)}-0001-4000-8000-00000000${number}`;
    const person = { tenantId, aadObjectId, name: `${kind} person ${number}` };
    return { name, domain, person, tenant: tenantOf({ name, domain, person }) };
  });
}

function tenantOf({ name, domain, person }: Omit<Company, 'tenant'>): object {
  const { tenantId, ...member } = person;
  const isPartner = name.includes('Partner');
  return {
    ...{ tenantId, name, domains: [domain], cloud: 'public', country: 'SE', mcaAccepted: true },
    csp: isPartner ? { partnerId: domain, type: 'direct-bill', mpaSigned: true } : null,
    members: [{ ...member, roles: [isPartner ? 'admin-agent' : 'global-admin'], mfa: true }],
  };
}
