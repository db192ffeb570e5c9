import { decide, invite } from '../faults/support/ledger.ts';
import type { Side } from '../faults/support/many-tenants.ts';
import type { Stage } from '../faults/support/stage.ts';

/** How many customers each partner has to itself. */
export const customersEach = 2;

/**
 * The given number of decisions for each partner, one after another, so that it is known in which order its
 * conversations, and those of its customers, are owed word.
 */
export async function decideEverywhere(stage: Stage, decisions: readonly number[]): Promise<void> {
  const { partners, customers } = stage.tenants;
  await Promise.all(
    partners.map(async (partner, index) => {
      const own = customers.slice(index * customersEach, (index + 1) * customersEach);
      for (let left = decisions[index] ?? 0; left > 0; left -= 1) {
        await decideOnce(stage, partner, own[left % customersEach]);
      }
    }),
  );
}

async function decideOnce({ client, ledger }: Stage, partner: Side, customer: Side | undefined) {
  const [agent] = partner.people;
  const [who] = customer?.people ?? [];
  if (!agent || !customer || !who) throw new Error('There are no tenants.');
  let code: string | undefined;
  while (!code) code = await invite(client, agent, customer, ledger);
  const answer = ledger.told.size % 2 === 0 ? 'approve' : 'decline';
  while (!ledger.told.has(code)) await decide(client, { who, answer, code }, ledger);
}
