import { setTimeout as delay } from 'node:timers/promises';
import type { Status } from '../../../policy/lifecycle.ts';
import type { FaultyConnector } from './faulty-connector.ts';
import type { Database, Fleet } from './fleet.ts';

/** What the database says of an invitation, as far as it is looked at here. */
export type Stored = {
  readonly _id: string;
  readonly status: Status;
  readonly partner: { readonly tenantId: string };
  readonly customer: { readonly tenantId: string };
  readonly createdBy: { readonly aadObjectId: string };
  readonly createdAt: Date;
  readonly history: readonly { readonly event: string; readonly at: Date }[];
};

export const storedInvitations = (fleet: Fleet): Promise<Stored[]> =>
  fleet.read((database) => database.collection<Stored>('invitations').find().toArray());

/** The codes of the approved invitations that relationships were recorded for. */
export const recordedApprovals = (fleet: Fleet): Promise<Set<string>> =>
  fleet.read(
    async (database) =>
      new Set(await database.collection('relationships').distinct('grants.origin')) as Set<string>,
  );

/** Everything that is owed and neither done nor let go, and everything that was given up. */
async function owedIn(database: Database): Promise<string[]> {
  const kept = { outbox: { $elemMatch: { state: { $in: ['due', 'dead'] } } } };
  const documents = await Promise.all(
    ['invitations', 'relationships'].map((name) => database.collection(name).find(kept).toArray()),
  );
  const deliveries = await database
    .collection('deliveries')
    .find({ state: { $in: ['due', 'held', 'dead'] } })
    .toArray();
  return [
    ...documents.flat().map(({ _id, outbox }) => `${_id}: ${statesOf(outbox)}`),
    ...deliveries.map((delivery) => JSON.stringify(delivery)),
  ];
}

const statesOf = (outbox: readonly { key: string; state: string }[]): string =>
  outbox.map(({ key, state }) => `${key} ${state}`).join(', ');

const QUIET = 500;

/**
 * Waits until nothing is owed and no call has come for half a second; `patience` in milliseconds. Gives
 * what is still owed when that takes too long.
 */
export async function settled(
  fleet: Fleet,
  connector: Pick<FaultyConnector, 'lastCall'>,
  patience: number,
): Promise<string[]> {
  const deadline = performance.now() + patience;
  let quiet = 0;
  for (;;) {
    const owed = await fleet.read(owedIn);
    quiet = owed.length === 0 ? performance.now() - connector.lastCall() : 0;
    if (quiet > QUIET || performance.now() > deadline) return owed;
    await delay(150);
  }
}
