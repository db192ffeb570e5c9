import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Adapter } from '../../bot/adapter.ts';
import { readConfig } from '../../bot/config.ts';
import { listen } from '../../bot/listen.ts';
import { createLog } from '../../bot/log.ts';
import { createRefusalLimit } from '../../bot/refusal-limit.ts';
import { createServer } from '../../bot/server.ts';
import { activityFrom, send } from '../support/bot.ts';
import { ada } from '../support/world.ts';

/** In milliseconds, in place of the fifteen seconds. */
const longest = 400;
/** What the server may take beyond that to look, on a machine that does other things too. */
const patience = 5 * longest;

/** Says this, then one byte after another, and gives all that is answered until the server hangs up. */
async function trickle(port: number, begin: string): Promise<{ answer: string; took: number }> {
  const began = performance.now();
  const socket: Socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (text) => {
    answer += String(text);
  });
  // The server may hang up while something is written.
  socket.on('error', () => undefined);
  socket.write(begin);
  const drop = setInterval(() => socket.write(' '), 50);
  const giveUp = setTimeout(() => socket.destroy(), longest + patience);
  await once(socket, 'close');
  clearInterval(drop);
  clearTimeout(giveUp);
  return { answer, took: performance.now() - began };
}

describe('a request that takes its time', () => {
  let door: Awaited<ReturnType<typeof listen>>;
  let turns = 0;
  before(async () => {
    const log = createLog('silent');
    const config = readConfig({ PORT: '0' });
    const server = createServer({
      adapter: new Adapter(config, log, () => new Date()),
      handleTurn: async () => {
        turns += 1;
      },
      deliveriesRun: () => true,
      outboxDepth: () => Promise.reject(new Error('not asked')),
      refusalLimit: createRefusalLimit(false),
      longest,
      log,
    });
    door = await listen(server, config);
  });
  after(() => door.close({ within: (work) => work }));

  const start = 'POST /api/messages HTTP/1.1\r\nhost: x\r\n';
  const typed = `${start}content-type: application/json\r\n`;
  for (const [what, begin] of [
    ['a body that trickles in', `${typed}content-length: 100000\r\n\r\n{"type":`],
    ['a body that never begins', `${typed}content-length: 100000\r\n\r\n`],
    ['headers that never end', `${start}x-slow: `],
  ] as const) {
    it(`is answered with 408 and hung up on: ${what}`, async () => {
      const { answer, took } = await trickle(door.port, begin);
      assert.match(answer, /^HTTP\/1\.1 408 /);
      assert.ok(took >= longest && took < longest + patience, `${took} ms`);
      assert.equal(turns, 0);
    });
  }

  it('keeps nobody else from being answered, however many there are', async () => {
    const slow = Array.from({ length: 50 }, () =>
      trickle(door.port, `${typed}content-length: 100000\r\n\r\n`),
    );
    const { status } = await send(door.port, { ...activityFrom(ada), type: 'message' });
    assert.equal(status, 200);
    assert.equal(turns, 1);
    for (const { answer } of await Promise.all(slow)) assert.match(answer, / 408 /);
  });
});
