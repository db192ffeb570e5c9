import assert from 'node:assert/strict';
import { createLog } from '../../bot/log.ts';
import type { Bot } from '../support/bot.ts';
import { everythingStored } from './everything-stored.ts';
import { forgeries } from './forgeries/forgeries.ts';
import type { Keys } from './forgeries/forgery.ts';
import { type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, order, postAs, secret, startProvenBot } from './proven-bot.ts';
import { signingPair, tokenOf } from './token.ts';

describe('a token that is forged or stale', () => {
  const keys: Keys = {
    current: signingPair('current', ['msteams', 'webchat-v2']),
    second: signingPair('second', ['msteams']),
    webChat: signingPair('webChat', ['webchat', 'directline']),
    unendorsed: signingPair('unendorsed'),
    short: signingPair('short', ['msteams'], 1024),
    stranger: signingPair('stranger', ['msteams']),
  };
  const written: string[] = [];
  let openId: OpenIdServer;
  let bot: Bot;
  let stored = {};
  before(async () => {
    const { stranger, ...published } = keys;
    openId = await startOpenIdServer(...Object.values(published));
    const log = createLog('trace', { write: (line) => written.push(line) });
    bot = await startProvenBot(openId, {}, log);
    stored = await everythingStored();
  });
  after(async () => {
    await bot.close();
    await openId.close();
  });

  for (const { what, authorization, activity = order(), status = 401 } of forgeries) {
    it(`${what}: ${status}, no turn, and nothing is stored`, async () => {
      written.length = 0;
      const draft = goodDraft(keys.current);
      const header = authorization ? authorization(draft, keys) : `Bearer ${tokenOf(draft)}`;
      const answer = await postAs(bot, header, activity);
      assert.equal(answer.status, status, JSON.stringify(answer.body));
      assert.deepEqual(await everythingStored(), stored);
      // A turn ends with a line of its own; what is refused has one at most, without anything of the token.
      assert.doesNotMatch(written.join(), /turn over/);
      assert.doesNotMatch(written.join(), new RegExp(`eyJ|${secret}|walrus|okapi|evil`));
    });
  }

  it('is told nothing of why it was refused', async () => {
    const [one, other] = await Promise.all([
      postAs(bot, 'Bearer walrus', order()),
      postAs(bot, `Bearer ${tokenOf(goodDraft(keys.stranger))}`, order()),
    ]);
    assert.deepEqual(one.body, { message: 'Not authenticated.' });
    assert.deepEqual(other.body, one.body);
  });

  it('is told to operators by what is wrong with it', async () => {
    written.length = 0;
    const { privateKey } = keys.stranger;
    await postAs(bot, `Bearer ${tokenOf({ ...goodDraft(keys.current), privateKey })}`, order());
    const [{ msg, err, level } = { msg: '', err: {}, level: 0 }] = written.map(
      (line) => JSON.parse(line) as { msg: string; err: { message?: string }; level: number },
    );
    assert.deepEqual([msg, err.message, level], ['not authenticated', 'wrong signature', 40]);
  });

  it('makes the bot ask for keys once at most, however many there are', async () => {
    const before = openId.asked;
    const unknown = Array.from({ length: 30 }, (_, number) => {
      const draft = goodDraft(keys.stranger);
      return { ...draft, header: { ...draft.header, kid: `unknown-${number}` } };
    });
    await Promise.all(unknown.map((draft) => postAs(bot, `Bearer ${tokenOf(draft)}`, order())));
    assert.ok(openId.asked - before <= 1);
  });

  it('would have been obeyed, had it been good', async () => {
    const { status } = await postAs(bot, `Bearer ${tokenOf(goodDraft(keys.second))}`, order());
    assert.equal(status, 200);
    const { invitations, ...others } = await everythingStored();
    assert.match(String(invitations), /^1 /);
    assert.notDeepEqual({ invitations, ...others }, stored);
  });
});
