import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { clouds, partnerTypes, roles } from '../policy/vocabulary.ts';
import { batched } from './batched.ts';
import { batchesOf } from './batches-of.ts';
import { compareStored, isAlike } from './compare-stored.ts';
import { longRead } from './long-read.ts';

const tenantSchema = new Schema(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    domains: { type: [String], required: true },
    /** Lower-case domains and name: what a person may call the tenant by. */
    calledBy: { type: [String], required: true },
    cloud: { type: String, enum: clouds, required: true },
    country: { type: String, required: true },
    company: String,
    mcaAccepted: Boolean,
    csp: new Schema(
      {
        partnerId: { type: String, required: true },
        type: { type: String, enum: partnerTypes, required: true },
        providerTenantId: String,
        mpaSigned: Boolean,
        usGovEligible: Boolean,
        sandbox: Boolean,
        /** Country codes; left out, the market that the tenant's country belongs to. */
        market: { type: [String], default: undefined },
      },
      { _id: false },
    ),
    members: [
      new Schema(
        {
          aadObjectId: { type: String, required: true },
          name: { type: String, required: true },
          mfa: Boolean,
          roles: { type: [{ type: String, enum: roles, required: true }], required: true },
        },
        { _id: false },
      ),
    ],
  },
  { strict: 'throw', versionKey: false },
);
tenantSchema.index({ calledBy: 1 }, { name: 'called-by' });
tenantSchema.index(
  { name: 1 },
  { name: 'with-people', partialFilterExpression: { 'members.0': { $exists: true } } },
);
tenantSchema.index({ company: 1 }, { name: 'company', sparse: true });
tenantSchema.index({ 'csp.providerTenantId': 1 }, { name: 'resellers-of-provider', sparse: true });

export type Tenant = InferRawDocTypeFromSchema<typeof tenantSchema>;
const Tenants = model<Tenant>('Tenant', tenantSchema);

const findById = batched<Pick<Tenant, '_id'>, Tenant>(
  (keys) =>
    Tenants.find({ _id: { $in: keys.map(({ _id }) => _id) } })
      .lean<Tenant[]>()
      .exec(),
  ({ _id }) => _id,
);

/** So many are written in one command. */
const most = 500;

export const findTenant = (tenantId: string): Promise<Tenant | null> =>
  findById({ _id: tenantId.toLowerCase() });

/** Every tenant with this exact domain, display name or tenant id. Names are not unique; domains and ids are. */
export async function findTenantsCalled(text: string): Promise<Tenant[]> {
  const called = text.trim().toLowerCase();
  return Tenants.find({ $or: [{ _id: called }, { calledBy: called }] })
    .limit(5)
    .lean<Tenant[]>();
}

/** Tenants with one of these lower-case domains or display names. Names are not unique. */
export const findTenantsCalledAny = (called: readonly string[]): Promise<Tenant[]> =>
  Tenants.find({ calledBy: { $in: called } })
    .limit(50)
    .lean<Tenant[]>()
    .exec();

export type Called = Pick<Tenant, '_id' | 'name' | 'domains' | 'calledBy'>;

/** What these tenants are called, in any order. */
export const findCalled = (tenantIds: readonly string[]): Promise<Called[]> =>
  Tenants.find({ _id: { $in: [...tenantIds] } }, { name: 1, domains: 1, calledBy: 1 })
    .lean<Called[]>()
    .exec();

/** Tenants in which the directory knows somebody, by name. */
export const tenantsWithPeople = (
  limit: number,
): Promise<Pick<Tenant, '_id' | 'name' | 'members'>[]> =>
  Tenants.find({ 'members.0': { $exists: true } }, { name: 1, members: 1 })
    .sort({ name: 1 })
    .limit(limit)
    .lean<Pick<Tenant, '_id' | 'name' | 'members'>[]>()
    .exec();

/** Whether another tenant of the company sells as a CSP partner. */
export async function isCspCompany(company: string | null | undefined): Promise<boolean> {
  return !!company && (await Tenants.exists({ company, csp: { $ne: null } })) !== null;
}

/** The indirect resellers that are connected to this provider. */
export const findResellersOf = (providerTenantId: string): Promise<Tenant[]> =>
  Tenants.find({ 'csp.providerTenantId': providerTenantId }).lean<Tenant[]>().exec();

/**
 * Replaces each tenant by what the directory says of it, if that is anything else than is stored. Tenants it no longer
 * names keep their name, since invitations still show it, but nobody there has a role any more; roles go first, so that
 * a crash leaves too few.
 */
export async function importTenants(tenants: readonly Omit<Tenant, 'calledBy'>[]): Promise<void> {
  const wanted = tenants.map((tenant) => ({ ...tenant, calledBy: callings(tenant) }));
  const { changed, unwanted } = await compareStored(
    Tenants.find({}, null, longRead).lean<Tenant[]>().cursor(),
    new Map(wanted.map((tenant) => [tenant._id, tenant])),
    { keyOf: ({ _id }: Tenant) => _id, isSame: isAlike },
  );
  const deserted = unwanted.filter(({ members }) => members.length > 0);
  for await (const some of batchesOf(deserted, most)) {
    const named = { $in: some.map(({ _id }) => _id) };
    await Tenants.updateMany({ _id: named }, { $set: { members: [] } });
  }
  for await (const some of batchesOf(changed, most)) {
    await Tenants.bulkWrite(
      some.map((tenant) => ({
        replaceOne: { filter: { _id: tenant._id }, replacement: tenant, upsert: true },
      })),
    );
  }
}

const callings = ({ name, domains }: Pick<Tenant, 'name' | 'domains'>): string[] => [
  ...new Set([...domains, name].map((called) => called.toLowerCase())),
];
