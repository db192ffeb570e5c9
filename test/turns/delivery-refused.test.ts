import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { eventually, isSuspended, messagesTo, statesTo } from '../support/lines.ts';
import { textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, pia, sam } from '../support/world.ts';

const coded = (code: string) => ({ error: { code, message: 'No.' } });
const nested = (subCode: string) => ({ errorCode: 209, message: JSON.stringify({ subCode }) });
const room = (id: string) => ({
  conversation: { id, conversationType: 'groupChat', tenantId: sam.tenantId },
});

/** Conversations by how they refuse. */
const closed = {
  blocked: { status: 403, body: coded('ConversationBlockedByUser') },
  disabled: { status: 403, body: coded('BotDisabledByAdmin') },
  unlisted: { status: 403, body: coded('BotNotInConversationRoster') },
  nested: { status: 403, body: nested('MessageWritesBlocked') },
  bare: { status: 403, body: '<html>Forbidden</html>' },
  gone: { status: 404 },
};
const never = { bad: 400, nobody: 401, wrong: 405, broken: 500 };

describe('delivery where the channel refuses', () => {
  let bot: Bot;
  let connector: Connector;
  let gcc: Connector;
  before(async () => {
    [connector, gcc] = await Promise.all([startConnector(), startConnector()]);
    bot = await startBot({ GCC_CONNECTOR: gcc.url }, connector.url);
  });
  after(async () => {
    await bot.close();
    await Promise.all([connector.close(), gcc.close()]);
  });
  afterEach(() => connector.refusals.clear());

  const invite = async (who = ada) =>
    (await bot.say(who, 'invite contoso.com')).summary.slice(0, 10);
  /** Of which the partner's rooms hear. */
  const declined = async () => {
    const code = await invite();
    await bot.say(bo, `decline ${code}`);
    return code;
  };
  const notify = async (...ids: readonly string[]) => {
    for (const id of ids) await bot.say(sam, 'notify here', room(id));
  };
  const hush = async (...ids: readonly string[]) => {
    for (const id of ids) await bot.say(sam, 'notify off', room(id));
  };
  const callsTo = (id: string) =>
    connector.calls.filter(({ conversationId }) => conversationId === id).length;
  const codesIn = (id: string) =>
    connector.sent
      .filter(({ conversationId }) => conversationId === id)
      .map(({ summary }) => summary.slice(0, 10));
  const states = (id: string, wanted: string) =>
    eventually(async () => (await statesTo(id)) === wanted);

  const declinedTwice = async () => [await declined(), await declined()];
  /** Somebody there is heard of: they write, or install the app again. */
  const heardOf = (id: string, how: 'writes' | 'installs') =>
    how === 'writes' ? bot.say(sam, 'whoami', room(id)) : bot.install(sam, room(id));

  it('tries once and no more what can never work, and goes on with the rest', async () => {
    const ids = Object.keys(never);
    await notify('open', ...ids);
    for (const [id, status] of Object.entries(never)) connector.refusals.set(id, status);
    const codes = await declinedTwice();
    await states('open', 'sent,sent');
    assert.deepEqual(codesIn('open'), codes);
    for (const id of ids) await states(id, 'dead,dead');
    assert.deepEqual(ids.map(callsTo), [2, 2, 2, 2]);
    for (const id of ids) assert.equal(await isSuspended(id), false);
    await hush('open', ...ids);
  });

  it('sends nothing more there until somebody is heard of, and then all of it in order', async () => {
    const ids = Object.keys(closed);
    await notify(...ids);
    for (const [id, answer] of Object.entries(closed)) connector.refusals.set(id, answer);
    const codes = await declinedTwice();
    for (const id of ids) {
      await states(id, 'due,due');
      await eventually(() => isSuspended(id));
    }
    assert.deepEqual(ids.map(callsTo), Array(ids.length).fill(1));
    connector.refusals.clear();
    for (const [index, id] of ids.entries()) {
      await heardOf(id, index % 2 === 0 ? 'writes' : 'installs');
      await states(id, 'sent,sent');
      assert.deepEqual(codesIn(id).slice(-2), codes, id);
    }
    await hush(...ids);
  });

  it('brings a person what is still true, in order, once they are heard of', async () => {
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
    connector.refusals.set(to(bo), { status: 403, body: coded('ConversationBlockedByUser') });
    const withdrawn = await invite();
    await eventually(() => isSuspended(to(bo)));
    await bot.say(ada, `cancel ${withdrawn}`);
    const [first, second] = [await invite(), await invite(pia)];
    const waiting = async () => (await messagesTo(to(bo))).filter(({ state }) => state === 'due');
    await eventually(async () => (await waiting()).length === 4);
    connector.refusals.clear();
    await bot.say(bo, 'whoami');
    await eventually(async () => (await waiting()).length === 0);
    assert.deepEqual(codesIn(to(bo)).slice(-2), [first, second]);
    assert.equal(codesIn(to(bo)).length, 3);
    const reached = async () => JSON.stringify((await bot.say(ada, `show ${first}`)).card);
    assert.match(await reached(), /reached/);
    await bot.install(bo, { action: 'remove' });
    await bot.install(bo);
    await eventually(async () => /reached/.test(await reached()));
    for (const [who, code] of [[ada, first] as const, [pia, second] as const])
      await bot.say(who, `cancel ${code}`);
    await eventually(async () => (await waiting()).length === 0);
  });

  it('lets a card go that cannot be updated, and goes on in its chat', async () => {
    await bot.install(bo);
    const code = await invite();
    await connector.waitFor(posted(to(bo), new RegExp(code)));
    connector.refusals.set(to(bo), [404]);
    const before = callsTo(to(bo));
    await bot.say(ada, `cancel ${code}`);
    await connector.waitFor(posted(to(bo), new RegExp(`${code}.*withdrew|withdrew.*${code}`)));
    const ofCode = (await messagesTo(to(bo))).filter((each) => each.code === code);
    const outcomes = ofCode.map(({ activityId, state }) => [activityId ? 'update' : 'post', state]);
    assert.deepEqual(outcomes.slice(1, 2), [['update', 'dropped']]);
    assert.equal(await isSuspended(to(bo)), false);
    assert.equal(callsTo(to(bo)) - before, 2);
  });

  it('says it shortly, with nothing to decide, where a card is too large, and then not at all', async () => {
    await bot.install(bo);
    await notify('tiny');
    const tooBig = { status: 413, body: coded('MessageSizeTooBig') };
    connector.refusals.set(to(bo), [tooBig]);
    connector.refusals.set('tiny', tooBig);
    const code = await invite();
    const { card, summary } = await connector.waitFor(posted(to(bo), new RegExp(code)));
    assert.match(summary, /invites Contoso/);
    assert.deepEqual(
      titlesOf(card).filter((title) => /Approve|Decline/.test(title)),
      [],
    );
    await bot.say(bo, `decline ${code}`);
    await states('tiny', 'dead');
    assert.equal(callsTo('tiny'), 2);
    await hush('tiny');
  });

  it('takes for taken what says so, however little can be read of the rest', async () => {
    const answers = {
      empty: { status: 202, body: '' },
      none: { status: 204 },
      page: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
      broken: { status: 201, body: '{"id":' },
      nameless: { status: 201, body: {} },
    };
    await notify(...Object.keys(answers).map((id) => `odd-${id}`));
    for (const [id, answer] of Object.entries(answers)) connector.refusals.set(`odd-${id}`, answer);
    const code = await declined();
    for (const id of Object.keys(answers)) {
      await states(`odd-${id}`, 'sent');
      assert.deepEqual(codesIn(`odd-${id}`), [code]);
    }
    const { card } = await bot.say(ada, `show ${code}`);
    assert.match(textsOf(card), /conversations that asked for it\W+delivered/);
    await hush(...Object.keys(answers).map((id) => `odd-${id}`));
  });

  it('moves to the government’s connector when told to, stays there, and gives up there', async () => {
    await notify('gov', 'nowhere');
    const wrongHost = { status: 403, body: coded('InvalidBotApiHost') };
    for (const id of ['gov', 'nowhere']) connector.refusals.set(id, wrongHost);
    gcc.refusals.set('nowhere', wrongHost);
    const codes = [await declined(), await declined()];
    await states('gov', 'sent,sent');
    await states('nowhere', 'dead,dead');
    assert.deepEqual(
      gcc.sent.map(({ conversationId, summary }) => [conversationId, summary.slice(0, 10)]),
      codes.map((code) => ['gov', code]),
    );
    assert.deepEqual(['gov', 'nowhere'].map(callsTo), [1, 1]);
    assert.equal(await isSuspended('gov'), false);
    await hush('gov', 'nowhere');
  });
});
