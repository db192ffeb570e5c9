import { join } from 'node:path';
import { writeWithTryOut } from './with-try-out.ts';

const day = 24 * 60 * 60 * 1000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The try-out's directory in a file, where Contoso has so many partners more, each with power that ends on another day. */
export function partnersDirectory(folder: string, count: number): Promise<string> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const tenants = numbers.map((number) => ({
    tenantId: `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Partner ${String(number).padStart(5, '0')}`,
    domains: [`partner-${number}.example`],
    cloud: 'public',
    country: 'SE',
    csp: { partnerId: String(2_000_000 + number), type: 'direct-bill' },
    members: [],
  }));
  const relationships = numbers.map((number) => ({
    customer: 'contoso.com',
    partner: `partner-${number}.example`,
    services: ['azure'],
    since: dayOf(Date.now() - (30 + (number % 700)) * day),
    delegatedAdmin: {
      kind: 'gdap',
      state: 'active',
      roles: ['User Administrator', 'Service Support Administrator'],
      until: dayOf(Date.now() + (1 + (number % 730)) * day),
    },
  }));
  return writeWithTryOut(join(folder, `partners-${count}.json`), { tenants, relationships });
}
