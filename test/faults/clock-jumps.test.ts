import assert from 'node:assert/strict';
import { type Connector, posted, startConnector } from '../support/connector.ts';
import { eventually } from '../support/lines.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { type Client, clientOf } from './support/client.ts';
import { type Fleet, startFleet } from './support/fleet.ts';
import { chatOf, manyTenants } from './support/many-tenants.ts';
import { seeded } from './support/seeded.ts';
import { settleIn } from './support/settle-in.ts';

const day = 24 * 60 * 60 * 1000;
const tenants = manyTenants({ partners: [1], customers: 1, admins: 2, customerRooms: 1 });
const [partner, customer] = [...tenants.partners, ...tenants.customers];
const [inviting] = partner?.people ?? [];
const [deciding] = customer?.people ?? [];
assert.ok(partner && customer && inviting && deciding);
const [partners, customers] = [partner, customer].map(({ people, rooms }) => [
  ...people.map(chatOf),
  ...rooms,
]);
assert.ok(partners && customers);
const all = [...partners, ...customers];

describe('several processes whose clocks jump', () => {
  let connector: Connector;
  let fleet: Fleet;
  let client: Client;
  before(async () => {
    connector = await startConnector();
    const environment = { INVITATION_TTL: 'P50D' };
    fleet = await startFleet({ bots: 3, tenants, random: seeded(1), environment });
    client = clientOf(fleet.port, connector.url);
    await settleIn(client, tenants);
  });
  after(async () => {
    await fleet.close();
    await connector.close();
  });

  const invite = async (options: string): Promise<string> => {
    const reply = await client.say(inviting, `invite ${customer.domain} ${options}`);
    return reply?.summary.slice(0, 10) ?? '';
  };
  const jump = async (days: number) => {
    await fleet.read(nothingDue);
    await fleet.advance(days * day + 60_000);
  };
  const hear = (where: readonly string[], what: RegExp) =>
    Promise.all(where.map((each) => connector.waitFor(posted(each, what))));
  const counts = (where: readonly string[], what: RegExp) =>
    where.map((each) => connector.sent.filter(posted(each, what)).length);
  const each = (where: readonly string[], times: number) => where.map(() => times);

  it('tell each reminder, expiry and end exactly once to everybody whom it concerns', async () => {
    await client.click(deciding, 'invitation.approve', { code: await invite('days 35') });
    const open = await invite('for azure');

    const reminder = new RegExp(`^Reminder: the invitation ${open} .* in 10 days$`);
    const over = /delegated administration .* has reached its recorded end date$/;
    await jump(40);
    await hear(customers, reminder);
    await hear(all, over);

    const expired = new RegExp(`^${open}: .* expired`);
    await jump(400);
    await hear(all, expired);

    await fleet.read(nothingDue);
    assert.deepEqual(counts(customers, /^Reminder/), each(customers, 1));
    assert.deepEqual(counts(partners, /^Reminder/), each(partners, 0));
    assert.deepEqual(counts(all, over), each(all, 1));
    assert.deepEqual(counts(all, /^The delegated administration .* ends /), each(all, 0));
    assert.deepEqual(counts(all, expired), each(all, 1));
  }).timeout(60_000);

  it('tell each of the three reminders once, also when clocks go back and forth in between', async () => {
    const open = await invite('for azure');
    const reminder = new RegExp(`^Reminder: the invitation ${open} `);
    let told = 0;
    for (const days of [20, 23, 6]) {
      await jump(days);
      told += 1;
      await eventually(async () => counts(customers, reminder).every((count) => count === told));
      await jump(-2);
      await jump(2);
      await fleet.read(nothingDue);
      assert.deepEqual(counts(customers, reminder), each(customers, told));
    }
    const expired = new RegExp(`^${open}: .* expired`);
    await jump(2);
    await hear(all, expired);
    await fleet.read(nothingDue);
    assert.deepEqual(counts(all, expired), each(all, 1));
    assert.deepEqual(counts(customers, reminder), each(customers, 3));
  }).timeout(60_000);
});
