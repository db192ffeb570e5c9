import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { commerces, services, subscriptionStatuses } from '../policy/vocabulary.ts';
import { batchesOf } from './batches-of.ts';
import { compareStored, isAlike } from './compare-stored.ts';
import { longRead } from './long-read.ts';
import { behind, type Page, type Position, pageOf } from './page.ts';
import { acrossTenants, tenantModel } from './tenant-model.ts';

const partnerSchema = new Schema(
  { tenantId: { type: String, required: true }, name: { type: String, required: true } },
  { _id: false },
);

const subscriptionSchema = new Schema(
  {
    _id: { type: String, required: true },
    customerTenantId: { type: String, required: true },
    customerName: { type: String, required: true },
    name: { type: String, required: true },
    service: { type: String, enum: services, required: true },
    commerce: { type: String, enum: commerces, required: true },
    soldBy: partnerSchema,
    partnerOfRecord: partnerSchema,
    status: { type: String, enum: subscriptionStatuses, required: true },
    purchased: Date,
    /** Tenants of partners that have a role in Azure on it. */
    azureRoles: { type: [String], default: undefined },
    transferred: Date,
    transferRequested: Date,
  },
  { strict: 'throw', versionKey: false },
);
subscriptionSchema.index({ customerTenantId: 1, name: 1, _id: 1 }, { name: 'customer-by-name' });
subscriptionSchema.index({ 'soldBy.tenantId': 1, name: 1, _id: 1 }, { name: 'seller-by-name' });
subscriptionSchema.index(
  { 'partnerOfRecord.tenantId': 1, name: 1, _id: 1 },
  { name: 'partner-of-record-by-name' },
);

export type Subscription = InferRawDocTypeFromSchema<typeof subscriptionSchema>;
const Subscriptions = tenantModel<
  Subscription,
  'customerTenantId' | 'soldBy.tenantId' | 'partnerOfRecord.tenantId'
>('Subscription', subscriptionSchema);

/** So many are written in one command. */
const most = 500;

/** Whose subscriptions may be seen: a customer's all, or those a partner sold or is partner of record for. */
export type SubscriptionScope =
  | { readonly customerTenantId: string; readonly partnerTenantId?: never }
  | { readonly partnerTenantId: string; readonly customerTenantId?: string | undefined };

function filterOf({ customerTenantId, partnerTenantId }: SubscriptionScope) {
  if (partnerTenantId === undefined) return { customerTenantId };
  const sold = { 'soldBy.tenantId': partnerTenantId };
  const recorded = { 'partnerOfRecord.tenantId': partnerTenantId };
  return { ...(customerTenantId ? { customerTenantId } : {}), $or: [sold, recorded] };
}

export async function pageOfSubscriptions(
  scope: SubscriptionScope,
  { after, from, size }: Position & { readonly size: number },
): Promise<Page<Subscription>> {
  const filter = filterOf(scope);
  const at = after && (from ?? (await findSubscription(scope, after))?.name);
  const rest = at && behind('name', 'up', at, after);
  return pageOf({
    found: Subscriptions.find(rest ? { $and: [filter, rest] } : filter)
      .sort({ name: 1, _id: 1 })
      .limit(size + 1)
      .lean<Subscription[]>()
      .exec(),
    count: () => Subscriptions.countDocuments(filter).exec(),
    size,
    first: !rest,
  });
}

export const findSubscription = (
  scope: SubscriptionScope,
  id: string,
): Promise<Subscription | null> =>
  Subscriptions.findOne({ $and: [filterOf(scope), { _id: id }] })
    .lean<Subscription>()
    .exec();

/** Subscriptions in sight, at most `limit` of them, to be recognised by name in a question. */
export const findSubscriptions = (scope: SubscriptionScope, limit = 200): Promise<Subscription[]> =>
  Subscriptions.find(filterOf(scope))
    .sort({ name: 1, _id: 1 })
    .limit(limit)
    .lean<Subscription[]>()
    .exec();

/** Those of these customers for which the partner sold a subscription or is on record. */
export const customersSoldTo = (
  partnerTenantId: string,
  customers: readonly string[],
): Promise<string[]> =>
  Subscriptions.distinct('customerTenantId', {
    ...filterOf({ partnerTenantId }),
    customerTenantId: { $in: [...customers] },
  }).exec();

/** Whether the customer holds active Azure sold by somebody other than this partner. */
export async function hasAzureFromOther(
  customerTenantId: string,
  partnerTenantId: string,
): Promise<boolean> {
  const sold = { customerTenantId, service: 'azure' as const, status: 'active' as const };
  return (
    (await Subscriptions.exists({
      ...sold,
      'soldBy.tenantId': { $nin: [partnerTenantId, null] },
    })) !== null
  );
}

/** Whether the partner sold this customer anything that is not over; only a legacy subscription is when suspended. */
export async function hasActiveFrom(
  partnerTenantId: string,
  customerTenantId: string,
): Promise<boolean> {
  const sold = { customerTenantId, 'soldBy.tenantId': partnerTenantId };
  return (
    (await Subscriptions.exists({
      ...sold,
      $or: [
        { status: { $in: ['active', 'pending'] as const } },
        { status: 'suspended', commerce: 'nce' },
      ],
    })) !== null
  );
}

/**
 * Replaces each subscription by what the directory says of it, if that is anything else than is stored. Those that it no
 * longer names go.
 */
export async function importSubscriptions(subscriptions: readonly Subscription[]): Promise<void> {
  const all = acrossTenants(Subscriptions, 'the directory speaks of all');
  const { changed, unwanted } = await compareStored(
    all.find({}, null, longRead).lean<Subscription[]>().cursor(),
    new Map(subscriptions.map((subscription) => [subscription._id, subscription])),
    { keyOf: ({ _id }: Subscription) => _id, isSame: isAlike },
  );
  for await (const some of batchesOf(unwanted, most)) {
    await all.deleteMany({ _id: { $in: some.map(({ _id }) => _id) } });
  }
  for await (const some of batchesOf(changed, most)) {
    await all.bulkWrite(
      some.map((subscription) => ({
        replaceOne: {
          filter: { _id: subscription._id },
          replacement: subscription,
          upsert: true,
        },
      })),
    );
  }
}
