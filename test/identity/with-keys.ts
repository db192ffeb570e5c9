import type { Bot } from '../support/bot.ts';
import { type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, order, postAs, startProvenBot } from './proven-bot.ts';
import { type SigningPair, tokenOf } from './token.ts';

/** For each test anew: a channel that publishes this key at first, and a bot that believes it and has a clock to move. */
export function withKeys(first: SigningPair) {
  let openId: OpenIdServer;
  let bot: Bot;
  let ahead = 0;
  beforeEach(async () => {
    ahead = 0;
    openId = await startOpenIdServer(first);
    bot = await startProvenBot(openId);
  });
  afterEach(async () => {
    await bot.close();
    await openId.close();
  });
  return {
    get openId() {
      return openId;
    },
    advance: (milliseconds: number): void => {
      ahead += milliseconds;
      bot.advance(milliseconds);
    },
    /** What is answered to whoever has a good token signed by this pair. */
    statusOf: async (pair: SigningPair): Promise<number> =>
      (await postAs(bot, `Bearer ${tokenOf(goodDraft(pair, ahead))}`, order())).status,
  };
}
