import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import directory from './directory.json' with { type: 'json' };

/** The usual directory, in which Fabrikam has so many customers more: `Customer 01` at `customer-01.example`. */
export async function withManyCustomers(
  count: number,
): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  const tenants = numbers.map((number) => ({
    tenantId: `eeeeeeee-0000-4000-8000-0000000000${number}`,
    name: `Customer ${number}`,
    domains: [`customer-${number}.example`],
    cloud: 'public',
    country: 'SE',
    csp: null,
    members: [],
  }));
  const relationships = numbers.map((number) => ({
    customer: `customer-${number}.example`,
    partner: 'fabrikam.com',
    services: ['azure'],
    since: '2024-01-01',
  }));
  const folder = await mkdtemp(join(tmpdir(), 'mp-customers-'));
  const file = join(folder, 'directory.json');
  const whole = {
    ...directory,
    tenants: [...directory.tenants, ...tenants],
    relationships: [...directory.relationships, ...relationships],
  };
  await writeFile(file, JSON.stringify(whole));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
