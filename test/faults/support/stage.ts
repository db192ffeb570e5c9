import { type Client, clientOf } from './client.ts';
import { type FaultyConnector, startFaultyConnector } from './faulty-connector.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type ManyTenants, tenantsByConversation } from './many-tenants.ts';
import { type Random, seeded } from './seeded.ts';
import { settleIn } from './settle-in.ts';
import { settled } from './stored.ts';

/** Everything that a trial plays with. Everybody has the app, and all rooms asked for notifications. */
export type Stage = {
  readonly tenants: ManyTenants;
  readonly connector: FaultyConnector;
  readonly fleet: Fleet;
  readonly client: Client;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Waits until all that is owed is done, or as long as it may take; gives what is still owed then. */
  settled(): Promise<string[]>;
};

export type StageSettings = {
  readonly bots: number;
  readonly tenants: ManyTenants;
  readonly seed: number;
  /** How long what is owed may take in the end, in milliseconds. */
  readonly patience: number;
  /** How long a stalled call is left without an answer, in milliseconds. */
  readonly stall?: number;
  readonly mostInARow?: number | undefined;
  readonly nodeOptions?: readonly string[];
};

/** Sets everything up, lets it be played with, and leaves nothing behind. */
export async function onStage<Result>(
  settings: StageSettings,
  play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const { tenants, seed, patience } = settings;
  const random = seeded(seed);
  const conversations = tenantsByConversation(tenants);
  const tenantOf = (id: string) => conversations.get(id);
  const connector = await startFaultyConnector({ ...settings, tenantOf });
  try {
    const fleet = await startFleet({ ...settings, random });
    try {
      const client = clientOf(fleet.port, connector.url);
      await settleIn(client, tenants);
      const wait = () => settled(fleet, connector, patience);
      await wait();
      const ledger = createLedger();
      return await play({ tenants, connector, fleet, client, ledger, random, settled: wait });
    } finally {
      connector.faults.part = 0;
      await fleet.close();
    }
  } finally {
    await connector.close();
  }
}
