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
import { cleanText } from './clean-text.ts';

const id = z.guid().transform((text) => text.toLowerCase());
const domain = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'expected a domain such as contoso.com')
  .transform((text) => text.toLowerCase());
/** Read as what people type is, so that it can be found by it; names stand on cards, which have little room. */
const name = z.string().transform(cleanText).pipe(z.string().min(1).max(200));
const country = z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter country code such as SE');
const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`));

/** What nobody says is not known, which is not the same as no. */
const yesOrNo = z.boolean().nullable().default(null);

const member = z.strictObject({
  aadObjectId: id,
  name,
  roles: z.array(z.enum(roles)),
  mfa: yesOrNo,
});
const csp = z
  .strictObject({
    partnerId: z.string().min(1).max(200),
    type: z.enum(partnerTypes),
    provider: domain.optional(),
    mpaSigned: yesOrNo,
    usGovEligible: yesOrNo,
    sandbox: yesOrNo,
    market: z.array(country).min(1).nullable().default(null),
  })
  .refine(({ type, provider }) => (type === 'indirect-reseller') === (provider !== undefined), {
    path: ['provider'],
    error: 'an indirect-reseller has a provider, and nobody else has one',
  });
const tenant = z.strictObject({
  tenantId: id,
  name,
  domains: z.array(domain).min(1),
  cloud: z.enum(clouds),
  country,
  company: name.nullable().default(null),
  mcaAccepted: yesOrNo,
  csp: csp.nullable(),
  members: z.array(member).default([]),
});
const delegatedAdmin = z.strictObject({
  kind: z.enum(delegatedAdminKinds),
  state: z.enum(delegatedAdminStates),
  roles: z.array(name).default([]),
  until: day.nullable().default(null),
  groupAssigned: yesOrNo,
  requested: day.nullable().default(null),
});
const relationship = z.strictObject({
  customer: domain,
  partner: domain,
  services: z.array(z.enum(services)),
  since: day,
  delegatedAdmin: delegatedAdmin.nullable().default(null),
  /** GDAP relationships may coexist, and DAP may still stand beside them. */
  moreDelegatedAdmin: z.array(delegatedAdmin).default([]),
  azurePlan: yesOrNo,
});
const subscription = z.strictObject({
  id: z.string().min(1).max(200),
  customer: domain,
  name,
  service: z.enum(services),
  commerce: z.enum(commerces),
  soldBy: domain.nullish(),
  partnerOfRecord: domain.nullish(),
  status: z.enum(subscriptionStatuses).default('active'),
  purchased: day.nullable().default(null),
  /** Partners that have a role in Azure on it. */
  azureRoles: z.array(domain).nullable().default(null),
  transferred: day.nullable().default(null),
  transferRequested: day.nullable().default(null),
});

const shape = z.strictObject({
  tenants: z.array(tenant).default([]),
  relationships: z.array(relationship).default([]),
  subscriptions: z.array(subscription).default([]),
});
type Shape = z.output<typeof shape>;
type Complaint = { readonly path: (string | number)[]; readonly message: string };

type Claim = { readonly path: (string | number)[]; readonly key: string };

/** Ids and domains that two rows claim, and people whom one tenant lists twice. */
function clashes({ tenants, relationships, subscriptions }: Shape): Complaint[] {
  const claims = [
    ...tenants.flatMap(({ tenantId, domains }, index) =>
      [tenantId, ...domains].map((key) => ({ path: ['tenants', index], key })),
    ),
    ...tenants.flatMap(({ tenantId, members }, index) =>
      members.map(({ aadObjectId }, at) => ({
        path: ['tenants', index, 'members', at, 'aadObjectId'],
        // The same person may be a guest in another tenant.
        key: `${aadObjectId} in ${tenantId}`,
      })),
    ),
    ...subscriptions.map(({ id: key }, index) => ({ path: ['subscriptions', index, 'id'], key })),
    ...pairsOf({ tenants, relationships }),
  ];
  const seen = new Set<string>();
  return claims.flatMap(({ path, key }) => {
    const claim = `${path[0]} ${key}`;
    const taken = seen.has(claim);
    seen.add(claim);
    return taken ? [{ path, message: `${key} is used twice` }] : [];
  });
}

/** Each relationship by its tenants, since one tenant may be named by any of its domains. */
function pairsOf({ tenants, relationships }: Pick<Shape, 'tenants' | 'relationships'>): Claim[] {
  const tenantIds = idsByDomain(tenants);
  const idOf = (called: string) => tenantIds.get(called) ?? called;
  return relationships.map(({ customer, partner }, index) => ({
    path: ['relationships', index],
    key: `the relationship of ${idOf(customer)} with ${idOf(partner)}`,
  }));
}

/** Relationships of a tenant with itself. */
function selfish({ tenants, relationships }: Shape): Complaint[] {
  const tenantIds = idsByDomain(tenants);
  return relationships.flatMap(({ customer, partner }, index) => {
    const same =
      customer === partner || (tenantIds.get(customer) ?? customer) === tenantIds.get(partner);
    const message = 'a tenant has no relationship with itself';
    return same ? [{ path: ['relationships', index, 'partner'], message }] : [];
  });
}

const idsByDomain = (tenants: Shape['tenants']): ReadonlyMap<string, string> =>
  new Map(
    tenants.flatMap(({ tenantId, domains }) => domains.map((each) => [each, tenantId] as const)),
  );

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
    ...subscriptions.flatMap(({ customer, soldBy, partnerOfRecord, azureRoles }, index) => [
      { path: ['subscriptions', index, 'customer'], called: customer },
      { path: ['subscriptions', index, 'soldBy'], called: soldBy },
      { path: ['subscriptions', index, 'partnerOfRecord'], called: partnerOfRecord },
      ...(azureRoles ?? []).map((called, at) => ({
        path: ['subscriptions', index, 'azureRoles', at],
        called,
      })),
    ]),
  ];
  return named.flatMap(({ path, called }) =>
    called && !known.has(called)
      ? [{ path, message: `no tenant in this file has the domain ${called}` }]
      : [],
  );
}

/** The whole file: its shape, that nothing is said twice, and that every domain it names belongs to one tenant. */
export const directorySchema = shape.check(({ value, issues }) => {
  for (const { path, message } of [...clashes(value), ...strangers(value), ...selfish(value)]) {
    issues.push({ code: 'custom', input: value, path, message });
  }
});
export type Directory = z.output<typeof directorySchema>;
