import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  clouds,
  commerces,
  delegatedAdminKinds,
  delegatedAdminStates,
  partnerTypes,
  roles,
  services,
  subscriptionStatuses,
} from '../policy/vocabulary.ts';
import { StartError } from './start-error.ts';

const id = z.guid().transform((text) => text.toLowerCase());
const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'expected a domain such as contoso.com')
  .transform((text) => text.toLowerCase());
const name = z.string().trim().min(1).max(200);
const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`));

const member = z.object({
  aadObjectId: id,
  name,
  roles: z.array(z.enum(roles)),
});
const csp = z
  .object({
    partnerId: z.string().min(1),
    type: z.enum(partnerTypes),
    provider: domain.optional(),
  })
  .refine(({ type, provider }) => type === 'indirect-reseller' || !provider, {
    path: ['provider'],
    error: 'only an indirect-reseller has a provider',
  });
const tenant = z.object({
  tenantId: id,
  name,
  domains: z.array(domain).min(1),
  cloud: z.enum(clouds),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter country code such as SE'),
  company: name.optional(),
  csp: csp.nullable(),
  members: z.array(member).default([]),
});
const relationship = z.object({
  customer: domain,
  partner: domain,
  services: z.array(z.enum(services)),
  since: day,
  delegatedAdmin: z
    .object({
      kind: z.enum(delegatedAdminKinds),
      state: z.enum(delegatedAdminStates),
      roles: z.array(z.string().min(1)).default([]),
      until: day.optional(),
    })
    .nullish(),
});
const subscription = z.object({
  id: z.string().min(1).max(200),
  customer: domain,
  name,
  service: z.enum(services),
  commerce: z.enum(commerces),
  soldBy: domain.nullish(),
  partnerOfRecord: domain.nullish(),
  status: z.enum(subscriptionStatuses).default('active'),
  purchased: day.optional(),
});

const shape = z.strictObject({
  tenants: z.array(tenant).default([]),
  relationships: z.array(relationship).default([]),
  subscriptions: z.array(subscription).default([]),
});
type Shape = z.output<typeof shape>;
type Complaint = { readonly path: (string | number)[]; readonly message: string };

/** Ids and domains that two rows claim. */
function clashes({ tenants, subscriptions }: Shape): Complaint[] {
  const keys = [
    ...tenants.flatMap(({ tenantId, domains }, index) =>
      [tenantId, ...domains].map((key) => ({ path: ['tenants', index], key })),
    ),
    ...subscriptions.map(({ id: key }, index) => ({ path: ['subscriptions', index, 'id'], key })),
  ];
  const seen = new Set<string>();
  return keys.flatMap(({ path, key }) => {
    const taken = seen.has(key);
    seen.add(key);
    return taken ? [{ path, message: `${key} is used twice` }] : [];
  });
}

/** Domains that are named but belong to no tenant of the file. */
function strangers({ tenants, relationships, subscriptions }: Shape): Complaint[] {
  const known = new Set(tenants.flatMap(({ domains }) => domains));
  const named = [
    ...tenants.map(({ csp: enrolment }, index) => ({
      path: ['tenants', index, 'csp', 'provider'],
      called: enrolment?.provider,
    })),
    ...relationships.flatMap(({ customer, partner }, index) => [
      { path: ['relationships', index, 'customer'], called: customer },
      { path: ['relationships', index, 'partner'], called: partner },
    ]),
    ...subscriptions.flatMap(({ customer, soldBy, partnerOfRecord }, index) => [
      { path: ['subscriptions', index, 'customer'], called: customer },
      { path: ['subscriptions', index, 'soldBy'], called: soldBy },
      { path: ['subscriptions', index, 'partnerOfRecord'], called: partnerOfRecord },
    ]),
  ];
  return named.flatMap(({ path, called }) =>
    called && !known.has(called)
      ? [{ path, message: `no tenant in this file has the domain ${called}` }]
      : [],
  );
}

const directorySchema = shape.check(({ value, issues }) => {
  for (const { path, message } of [...clashes(value), ...strangers(value)]) {
    issues.push({ code: 'custom', input: value, path, message });
  }
});
export type Directory = z.output<typeof directorySchema>;

/**
 * Reads and checks the whole directory file; nothing is written by it.
 * @throws {StartError} naming the file, the JSON path and what was expected there
 */
export async function readDirectoryFile(path: string): Promise<Directory> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(`DIRECTORY_FILE ${path} cannot be read (${cause.code}).`, { cause });
  });
  const parsed = directorySchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue, ...more] = parsed.error.issues;
  const where = z.core.toDotPath(issue?.path ?? []) || 'the whole file';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new StartError(
    `DIRECTORY_FILE ${path} is wrong at ${where}: ${issue?.message}${others}. Nothing was imported.`,
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`DIRECTORY_FILE ${path} is not JSON: ${reason}. Nothing was imported.`, {
      cause,
    });
  }
}
