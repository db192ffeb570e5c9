import { Deliveries, deliveryEvents } from './delivery-schema.ts';
import { acrossTenants } from './tenant-model.ts';

type Past = {
  readonly settledBefore: Date;
  readonly owedBefore: Date;
  readonly answeredBefore: Date;
};

/** Forgets what was settled before a time, and what has waited in vain since before another; answers soonest. */
export async function forgetDeliveries({
  settledBefore,
  owedBefore,
  answeredBefore,
}: Past): Promise<void> {
  const all = acrossTenants(Deliveries, 'what is old goes');
  const settledAt = { $lt: settledBefore };
  for (const state of ['sent', 'dropped'] as const) await all.deleteMany({ settledAt, state });
  const by = { hint: 'owed-since' };
  for (const state of ['due', 'dead'] as const) {
    // Each event by name: the index begins with it.
    await all.deleteMany(
      { state, event: { $in: deliveryEvents }, owedAt: { $lt: owedBefore } },
      by,
    );
    await all.deleteMany({ state, event: 'answer', owedAt: { $lt: answeredBefore } }, by);
  }
}
