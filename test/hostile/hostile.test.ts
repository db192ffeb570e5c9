import assert from 'node:assert/strict';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { ada } from '../support/world.ts';
import { wrongWithSent } from './judge.ts';
import { kept } from './kept.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Line, openLine } from './line.ts';
import { countingLog, type Reached } from './reached.ts';
import { type Figures, firstWrong } from './sending.ts';
import { type Codes, setTheStage } from './stage.ts';
import { digestOfState } from './state.ts';
import { jsonOf } from './values.ts';

/** Another seed makes other activities; more of them take longer: `HOSTILE_TIMES=10` sends ten times as many. */
const seed = Number(process.env.HOSTILE_SEED ?? 20_261_122);
const times = Number(process.env.HOSTILE_TIMES ?? 1);
const atOnce = 8;
const batch = 500;

/** Where the activities of test/support/bot.ts ask to be answered. */
const nowhere = 'http://127.0.0.1:9/';

describe(`whatever is sent to the bot (seed ${seed})`, function () {
  this.timeout(120_000 * Math.max(1, times));
  const figures: Figures = { sent: 0, slowest: 0, statuses: {}, inside: {} };
  const errors: string[] = [];
  const reached: Reached = { turns: 0, inside: 0 };
  let connector: Connector;
  let bot: Bot;
  let line: Line;
  let codes: Codes;
  let state: string;
  let began: number;

  before(async () => {
    connector = await startConnector();
    bot = await startBot({}, connector.url, countingLog(reached, errors));
    line = openLine(bot.port, atOnce);
    codes = await setTheStage(bot);
    await nothingDue(mongoose.connection.getClient().db('multipartner'));
    state = await digestOfState();
    began = performance.now();
  });
  after(async () => {
    line.close();
    await bot.close();
    await connector.close();
  });

  const send = async (activities: readonly (object | string)[], owed: Kind['owed']) => {
    const bodies = activities
      .map((one) => (typeof one === 'string' ? one : jsonOf(one)))
      .map((body) => body.replace(nowhere, connector.url));
    const wrong = await firstWrong(bodies, owed, { line, atOnce, figures, errors });
    assert.equal(wrong, undefined);
  };

  for (const { what, owed, activity } of kept) {
    it(`is answered in time and changes nothing: ${what}`, async () => {
      await send([activity(codes)], owed);
      assert.equal(await digestOfState(), state);
    });
  }

  for (const { name, count, owed, least, arbitrary } of kinds) {
    it(`is answered in time and changes nothing: ${count} × ${name}`, async () => {
      const runs = count * times;
      const before = reached.inside;
      for (let from = 0; from < runs; from += batch) {
        const size = { seed: seed + from, numRuns: Math.min(batch, runs - from) };
        await send(fc.sample(arbitrary(codes), size), owed);
      }
      const share = (reached.inside - before) / runs;
      figures.inside[name] = Math.round(share * 100);
      assert.ok(share >= least, `only ${Math.round(share * 100)} % got inside`);
      assert.equal(await digestOfState(), state);
    });
  }

  it('is looked for where it could do harm: a change that somebody is made to ask for shows', async () => {
    await bot.say(ada, 'notify here');
    assert.notEqual(await digestOfState(), state);
    await bot.say(ada, 'notify off');
    assert.equal(await digestOfState(), state);
  });

  it('comes to its senders as cards without anything that acts, through the channel too', () => {
    const wrong = connector.sent.flatMap((sent) => wrongWithSent(sent) ?? []);
    assert.deepEqual(wrong, []);
    assert.ok(connector.sent.length > 0);
  });

  it('leaves the bot as it was: it answers who is who', async () => {
    const { sent, slowest, statuses, inside } = figures;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const answers = JSON.stringify(statuses);
    process.stdout.write(
      `      ${sent} in ${seconds} s, the slowest ${Math.round(slowest)} ms, ${answers}, inside (%): ${JSON.stringify(inside)}\n`,
    );
    assert.match((await bot.say(ada, 'whoami')).summary, /Ada, Fabrikam/);
    assert.deepEqual(errors, []);
  });
});
