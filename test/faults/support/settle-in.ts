import type { Client } from './client.ts';
import type { ManyTenants } from './many-tenants.ts';

/** Everybody has the app, and every room has asked for the notifications of its tenant. */
export async function settleIn(
  client: Client,
  { partners, customers }: ManyTenants,
): Promise<void> {
  await Promise.all(
    [...partners, ...customers].map(async ({ people, rooms }) => {
      for (const person of people) await client.install(person);
      const [first] = people;
      for (const room of rooms) if (first) await client.notifyHere(first, room);
    }),
  );
}
