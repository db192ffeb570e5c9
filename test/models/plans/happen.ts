import assert from 'node:assert/strict';
import type { mongo } from 'mongoose';
import type { Bot } from '../../support/bot.ts';
import { type Connector, to } from '../../support/connector.ts';
import { eventually } from '../../support/lines.ts';
import { nothingDue } from '../../support/nothing-due.ts';
import { actionOf } from '../../support/received-card.ts';
import { ada, bo, cia, contoso, fabrikam, pia, sam } from '../../support/world.ts';
import { loseAnswer } from './lost-answers.ts';

export type Stage = {
  readonly bot: Bot;
  readonly connector: Connector;
  /** A connection of one's own, which nobody watches. */
  readonly database: mongo.Db;
};

const codeIn = (summary: string): string => /INV-\w{6}/.exec(summary)?.[0] ?? assert.fail(summary);
const roomOf = (tenantId: string) => ({
  conversation: { id: `room of ${tenantId}`, conversationType: 'groupChat', tenantId },
});
const [atFabrikam, atContoso] = [roomOf(fabrikam), roomOf(contoso)];

/** Everything by which something changes: each decision, each way that word of it goes, and what the calendar does. */
export async function letHappen({ bot, connector, database }: Stage): Promise<void> {
  const quiet = () => nothingDue(database);
  const invite = async (more: object = {}) =>
    codeIn((await bot.say(ada, 'invite contoso.com for azure', more)).summary);
  for (const who of [bo, ada, cia, pia]) await bot.install(who);
  await bot.say(sam, 'notify here', atFabrikam);
  await bot.say(bo, 'notify here');
  await bot.say(bo, 'language svenska');
  await bot.say(bo, 'language English');

  const [first, ...again] = [
    await invite({ id: 'one' }),
    await invite({ id: 'one' }),
    await invite(),
  ];
  assert.ok(again.every((code) => code === first));
  await bot.chat(bo, `show ${first}`);
  await bot.say(bo, `show ${first}`, atContoso);
  loseAnswer('findOneAndUpdate', (given) => given.includes('"reminded"'));
  await bot.say(ada, `remind ${first}`);
  loseAnswer('findOneAndUpdate', (given) => given.includes('"approved"'));
  await bot.say(bo, `approve ${first}`);
  await quiet();
  const { card } = await bot.say(bo, 'revoke fabrikam.com');
  loseAnswer('findOneAndUpdate', (given) => given.includes('"revocations'));
  await bot.click(
    bo,
    'relationship.revoke',
    actionOf(card, 'End delegated administration').data ?? {},
  );
  loseAnswer('create', (given) => given.includes('INV-'));
  await bot.say(ada, `cancel ${await invite()}`);
  await bot.say(bo, `decline ${await invite()} Not now.`);
  await quiet();

  const refused = await refuse({ bot, connector, database }, invite);
  await bot.say(ada, `cancel ${refused}`);
  await bot.install(cia, { action: 'remove' });
  await invite();
  const waiting = { tenants: contoso, 'outbox.state': 'waiting' };
  await eventually(() => database.collection('invitations').findOne(waiting));
  await bot.install(cia);
  await quiet();
  await letTimePass(database);
}

/** The calendar comes to one of each that it looks for. */
async function letTimePass(database: mongo.Db): Promise<void> {
  const invitations = database.collection<{ _id: string }>('invitations');
  const now = new Date();
  for (const field of ['remindAt', 'expiresAt']) {
    const waiting = await invitations.findOneAndUpdate(
      { status: 'pending', remindAt: { $gt: now } },
      { $set: { [field]: now } },
    );
    const _id = waiting?._id ?? assert.fail('Nothing waits.');
    await eventually(
      async () => !(await invitations.findOne({ _id, status: 'pending', [field]: now })),
    );
  }
  const relationships = database.collection('relationships');
  const { _id } =
    (await relationships.findOne({ calendarAt: { $gt: now } })) ?? assert.fail('Nothing ends.');
  await relationships.updateOne({ _id }, { $set: { calendarAt: now } });
  await eventually(async () => !(await relationships.findOne({ _id, calendarAt: now })));
}

/** The channel takes nothing, or nothing any more. */
async function refuse(
  { bot, connector, database }: Stage,
  invite: () => Promise<string>,
): Promise<string> {
  const states = (state: string) =>
    eventually(() => database.collection('deliveries').findOne({ state, conversationId: to(bo) }));
  connector.refusals.set(to(bo), 400);
  const code = await invite();
  await states('dead');
  connector.refusals.set(to(bo), 502);
  await bot.say(bo, 'deliveries');
  await bot.say(bo, 'deliveries retry');
  await eventually(() => database.collection('deliveries').findOne({ attempts: { $gt: 0 } }));
  connector.refusals.set(to(bo), {
    status: 403,
    body: { error: { code: 'ConversationBlockedByUser', message: '' } },
  });
  await eventually(() => database.collection('conversations').findOne({ suspended: true }));
  connector.refusals.clear();
  await bot.say(bo, 'whoami');
  return code;
}
