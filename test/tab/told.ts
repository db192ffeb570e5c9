import { type TenantName, world } from '../isolation/people.ts';

/** What a text tells: tenants by their letter, under whichever of their names, and the codes, plans and people in it. */
export function toldIn(value: unknown): ReadonlySet<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const found = text.match(/\b(INV-[0-9A-Z]{6}|sub-[a-z]{2}|Person \d\d|Quin|Rosa|Dora)\b/g) ?? [];
  return new Set([...found, ...tenantsIn(text)]);
}

const tenantsIn = (text: string): string[] =>
  (Object.keys(world) as TenantName[]).filter((name) => {
    const { tenantId, domain } = world[name];
    return [tenantId, domain, `Tenant ${name}`].some((each) => text.includes(each));
  });

/** What is told in the one and not in the other. */
export const beyond = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((each) => !other.has(each)).toSorted();
