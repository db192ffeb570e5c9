import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { obstacle } from '../e2e/obstacle.ts';
import { type Bot, startBot } from '../support/bot.ts';

/** The server and a browser, for all tests of a block; there once they have begun. */
export type Stage = { readonly bot: Bot; readonly browser: Browser };

/** A block of tests in a real browser against the real server. Where there is no browser it says that it is left out. */
export function describeInBrowser(title: string, facts: (on: Stage) => void): void {
  describe(title, function () {
    this.timeout(60_000);
    const why = obstacle();
    if (why) {
      it.skip(`is left out: ${why}`);
      return;
    }
    let bot: Bot;
    let browser: Browser;
    before(async () => {
      bot = await startBot();
      browser = await launchChromium();
    });
    after(async () => {
      await browser.close();
      await bot.close();
    });
    facts({
      get bot() {
        return bot;
      },
      get browser() {
        return browser;
      },
    });
  });
}
