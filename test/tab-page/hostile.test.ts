import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { ada, bo, type Who } from '../support/world.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openTab } from './tab-window.ts';

const evil =
  '<img src=x onerror=window.evil=1>"\'><script>window.evil=1</script> [a](javascript:window.evil=1) **b** {{DATE(2026-01-01T00:00:00Z, SHORT)}}';

describeInBrowser('names, notes and addresses in the tab that are written to do harm', (on) => {
  let code = '';
  before(async () => {
    const { summary } = await on.bot.say(ada, `invite contoso.com for azure note ${evil}`);
    code = /INV-\w{6}/.exec(summary)?.[0] ?? assert.fail('no code');
    const collection = (name: string) => mongoose.connection.collection(name);
    await collection('tenants').updateMany({}, { $set: { name: evil, 'members.$[].name': evil } });
    await collection('relationships').updateMany(
      {},
      { $set: { customerName: evil, partnerName: evil } },
    );
    await collection('invitations').updateMany(
      {},
      { $set: { 'partner.name': evil, 'customer.name': evil, 'createdBy.name': evil } },
    );
    await collection('subscriptions').updateMany({}, { $set: { name: evil, customerName: evil } });
  });

  const hash = encodeURIComponent(evil);
  const places: readonly (readonly [Who, string, shows: RegExp])[] = [
    [bo, '', /img src=x/],
    [ada, '', /img src=x/],
    [bo, `?search=${hash}&order=${hash}&within=${hash}`, /Nothing is called|No /],
    [bo, 'invitations', /img src=x/],
    [bo, `invitations/${hash}?status=${hash}&__proto__=1&constructor=2`, /no invitation/],
    [ada, 'subscriptions', /img src=x/],
    [bo, `check?ask=${hash}`, /img src=x/],
    [bo, `check?ask=${encodeURIComponent(`check partners.list for "${evil}"`)}`, /img src=x/],
    [bo, 'history', /was sent by/],
    [bo, `history?about=${hash}`, /./],
    [bo, `__proto__/constructor?__proto__[x]=1`, /img src=x/],
  ];
  for (const [who, place, shows] of places) {
    it(`are text and nothing else: ${who.name} at ${decodeURIComponent(place).slice(0, 40)}`, async () => {
      const { page, complaints, close } = await openTab(on.browser, on.bot, who, place);
      await page.getByText(shows).first().waitFor();
      const found = await page.evaluate(
        `[window.evil, Object.prototype.x, document.querySelectorAll('img, script:not([src]), a[href^="javascript"], [onerror]').length]`,
      );
      assert.deepEqual(found, [undefined, undefined, 0]);
      assert.deepEqual(
        complaints.filter((each) => !/status of (400|403|404)/.test(each)),
        [],
      );
      await close();
    });
  }

  it('are text on a card above the page, where buttons lead only where the card says', async () => {
    const { page, complaints, close } = await openTab(
      on.browser,
      on.bot,
      bo,
      `invitations/${code}`,
    );
    const dialog = page.getByRole('dialog');
    await dialog.getByText('<img src=x onerror=window.evil=1>').first().waitFor();
    const found = await page.evaluate(
      `[window.evil, document.querySelectorAll('img, script:not([src]), a[href^="javascript"]').length]`,
    );
    assert.deepEqual([found, complaints], [[undefined, 0], []]);
    await close();
  });
});
