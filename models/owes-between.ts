import type { Model } from 'mongoose';
import { together } from './batched.ts';
import type { Owing } from './claims.ts';

/** A tenant and two times. */
type Span = { readonly tenantId: string; readonly after: Date; readonly before: Date };

/** With so many documents that owe something it is quicker to ask for one of each tenant. */
const most = 100;

/** In the order of tenants and time. */
const byTenant = 'outbox-due-tenant';

/**
 * Whether anything for a tenant that came to be owed between two times is still to be handed over. Lines that are looked at
 * in the same moment are asked for in one command.
 */
export const owesBetween = (owing: Model<Owing>): ((span: Span) => Promise<boolean>) =>
  together(
    async (spans) => {
      const found = spans.length > 1 ? await dueIn(owing, around(spans), most) : [];
      const areAll = spans.length > 1 && found.length < most;
      return areAll
        ? spans.map((span) => found.some((document) => owesIn(document, span)))
        : Promise.all(spans.map(async (span) => (await dueIn(owing, alone(span), 1)).length > 0));
    },
    ({ tenantId, after, before }) => `${tenantId} ${after.getTime()} ${before.getTime()}`,
  );

type Spans = Omit<Span, 'tenantId'> & { readonly tenants: readonly string[] };

const alone = ({ tenantId, ...times }: Span): Spans => ({ tenants: [tenantId], ...times });

const around = (spans: readonly Span[]): Spans => ({
  tenants: [...new Set(spans.map(({ tenantId }) => tenantId))],
  after: new Date(Math.min(...spans.map(({ after }) => after.getTime()))),
  before: new Date(Math.max(...spans.map(({ before }) => before.getTime()))),
});

const dueIn = (owing: Model<Owing>, { tenants, after, before }: Spans, limit: number) =>
  owing
    .find(
      {
        'outbox.dueAt': { $exists: true },
        outbox: {
          $elemMatch: { tenantId: { $in: [...tenants] }, dueAt: { $gt: after, $lt: before } },
        },
      },
      { 'outbox.tenantId': 1, 'outbox.dueAt': 1 },
    )
    .hint(byTenant)
    .limit(limit)
    .lean<Owing[]>();

const owesIn = ({ outbox = [] }: Owing, { tenantId, after, before }: Span): boolean =>
  outbox.some((each) => each.tenantId === tenantId && isBetween(each.dueAt, after, before));

const isBetween = (at: Date | null | undefined, after: Date, before: Date): boolean =>
  at instanceof Date && at > after && at < before;
