import { setTimeout as delay } from 'node:timers/promises';
import type { Who } from '../../support/world.ts';
import type { Client } from './client.ts';
import { type Answer, decide, invite, type Ledger } from './ledger.ts';
import type { ManyTenants, Side } from './many-tenants.ts';
import { between, oneOf, type Random } from './seeded.ts';

type Settings = {
  readonly client: Client;
  readonly tenants: ManyTenants;
  readonly ledger: Ledger;
  readonly random: Random;
  /** The shortest and the longest pause between two things that one partner's invitation sees, in milliseconds. */
  readonly pause: readonly [number, number];
};
export type Traffic = {
  /** Settles once every invitation that was begun has been decided. */
  stop(): Promise<void>;
};

const answers: readonly Answer[] = ['approve', 'decline', 'cancel'];

/** Each partner invites one customer after the other; somebody decides, as often as it takes to be told so. */
export function startTraffic({ client, tenants, ledger, random, pause }: Settings): Traffic {
  let stopping = false;
  const wait = () => delay(between(random, ...pause));

  async function keepInviting([agent]: readonly Who[]): Promise<void> {
    while (agent && !stopping) {
      const customer = oneOf(random, tenants.customers);
      const code = await invite(client, agent, customer, ledger);
      await wait();
      if (code) await untilDecided(agent, customer, code);
    }
  }

  async function untilDecided(agent: Who, customer: Side, code: string): Promise<void> {
    const before = ledger.refused.length;
    // A refusal is looked at in the end; asking again would not change it.
    while (ledger.refused.length === before) {
      const answer = oneOf(random, answers);
      const who = answer === 'cancel' ? agent : oneOf(random, customer.people);
      if (await decide(client, { who, answer, code }, ledger)) return;
      await wait();
    }
  }

  const partners = tenants.partners.map(({ people }) => keepInviting(people));
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(partners);
    },
  };
}
