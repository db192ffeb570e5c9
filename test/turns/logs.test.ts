import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { createLog } from '../../bot/log.ts';
import { serializedError } from '../../bot/serialized-error.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../faults/support/database-proxy.ts';
import { activityFrom, type Bot, messageFrom, startBot } from '../support/bot.ts';
import { ada, bo, cia, dan } from '../support/world.ts';

/** What nobody may find in a log: names, what people wrote, and what came with it. */
const telling =
  /\b(?:Ada|Bo|Cia|Dan)\b|Fabrikam|Contoso|zebra|giraffe|okapi|tapir|walrus|@[a-z]+\./i;
const hostile = 'okapi\n    at giraffe (/okapi/tapir.ts:1:1)\n{"level":60,"msg":"walrus"}';

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

describe('the log', () => {
  const written: string[] = [];
  let connector: Server;
  let serviceUrl = '';
  let status = 200;
  let database: DatabaseProxy;
  let bot: Bot;
  before(async () => {
    connector = createServer((_, response) => {
      const body = { id: '1', error: { code: 'Refused', message: `Ada: zebra ${hostile}` } };
      response.writeHead(status, { 'content-type': 'application/json', 'x-tapir': 'walrus' });
      response.end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(connector, 'listening');
    serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;
    database = await startDatabaseProxy();
    const log = createLog('trace', { write: (line) => written.push(line) });
    bot = await startBot({ MONGODB_URI: database.uri }, serviceUrl, log);
  });
  after(async () => {
    await bot.close();
    await database.close();
    connector.closeAllConnections();
    connector.close();
  });

  const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);
  const logged = async (found: (line: Line) => boolean): Promise<Line> => {
    for (;;) {
      const line = lines().find(found);
      if (line) return line;
      await delay(10);
    }
  };
  const invited = async () =>
    (await bot.say(ada, 'invite contoso.com note the zebra is asleep')).summary.slice(0, 10);

  it('has one line for a turn, with its activity, what it was, how long it took and how it ended', async () => {
    const activity = messageFrom(ada, { serviceUrl, text: 'whoami' });
    await bot.post(activity);
    const ofTurn = lines().filter((line) => line.activity === activity.id);
    assert.equal(ofTurn.length, 1);
    const [{ ms, type, command, outcome } = {} as Line] = ofTurn;
    assert.ok(typeof ms === 'number');
    const told = { type, command, outcome };
    assert.deepEqual(told, { type: 'message', command: 'whoami', outcome: 'answered' });
  });

  it('has one line for a decision, with the code, the rule and the activity', async () => {
    const code = await invited();
    const invoke = { ...activityFrom(bo), type: 'invoke', name: 'adaptiveCard/action', serviceUrl };
    const action = { verb: 'invitation.decline', data: { code, reason: 'no giraffe' } };
    await bot.post({ ...invoke, value: { action } });
    const decided = lines().filter(
      ({ msg, invitation }) => msg === 'decided' && invitation === code,
    );
    assert.deepEqual(
      decided.map(({ event, rule }) => [event, typeof rule]),
      [
        ['created', 'string'],
        ['declined', 'string'],
      ],
    );
    const over = await logged((line) => line.activity === invoke.id && line.msg === 'turn over');
    const { verb, invitation, outcome } = over;
    assert.deepEqual(
      { verb, invitation, outcome },
      { ...{ verb: action.verb }, invitation: code, outcome: 200 },
    );
  });

  it('holds no personal text after everything that goes wrong', async () => {
    for (const who of [bo, cia]) await bot.install(who);
    for (const next of [500, 403, 429]) {
      status = next;
      const code = await invited();
      await bot.chat(ada, `show ${code}`);
      await bot.click(bo, 'invitation.decline', { code, reason: `giraffe ${hostile}` });
      await bot.click(dan, 'invitation.approve', { code });
    }
    for (const text of [
      hostile,
      `check ${hostile}`,
      `invite ${hostile}`,
      'decline tapir giraffe',
    ]) {
      await bot.say(ada, text, { id: `ada@fabrikam.com ${hostile}`, name: hostile });
    }
    await bot.post(`{ "text": "zebra ${hostile}`);
    await bot.post({ ...activityFrom(ada), type: 'walrus', serviceUrl: 'tapir' });
    await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer walrus.okapi.tapir' },
      body: JSON.stringify(messageFrom(ada, { text: 'whoami' })),
    });
    await database.goAway();
    await bot.say(ada, 'invite contoso.com note zebra');
    await database.comeBack();
    await logged(({ msg }) => msg === 'no answer found');
    assert.ok(written.length > 20);
    assert.deepEqual(
      written.filter((line) => telling.test(line)),
      [],
    );
  });

  const failures: readonly (readonly [string, () => Error, object])[] = [
    ['a parser quotes', () => asError(() => JSON.parse('zebra okapi')), { type: 'SyntaxError' }],
    [
      'the connector answers with',
      () =>
        Object.assign(new Error(`zebra ${hostile}`), {
          name: 'RestError',
          code: 'Forbidden',
          statusCode: 403,
          request: { headers: { authorization: 'walrus' }, body: 'giraffe' },
          response: { bodyAsText: 'okapi' },
        }),
      { type: 'RestError', code: 'Forbidden', status: 403 },
    ],
    [
      'the database quotes',
      () => new mongo.MongoServerError({ message: 'E11000 zebra', code: 11000, keyValue: 'okapi' }),
      { type: 'MongoServerError', code: 11000 },
    ],
    [
      'is a name or a code',
      () => Object.assign(new Error('tapir'), { name: hostile, code: hostile }),
      { type: 'Error' },
    ],
    ['caused it', () => new Error('giraffe', { cause: new Error('okapi') }), { type: 'Error' }],
  ];
  for (const [what, failure, kept] of failures) {
    it(`keeps of an error its type and place, and nothing that ${what}`, () => {
      const error = failure();
      const serialized = serializedError(error);
      assert.doesNotMatch(JSON.stringify(serialized), telling);
      assert.deepEqual({ ...serialized, ...kept }, serialized);
      assert.match(serialized.stack?.[0] ?? '', /logs\.test\.ts|JSON\.parse|node:/);
    });
  }
});

function asError(fail: () => unknown): Error {
  try {
    fail();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It did not fail.');
}
