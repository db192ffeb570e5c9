import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { ada, bo, contoso, fabrikam } from '../support/world.ts';
import { violationsOn } from './accessibility.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { unreachable } from './keyboard.ts';
import { openTab } from './tab-window.ts';

const sides = { customer: bo, partner: ada } as const;
const themes = ['default', 'dark', 'contrast'] as const;
const widths = { phone: 320, desktop: 1280 } as const;
/** Each view at a place where it has something to show, and a text that says that it does. */
const views = {
  main: { place: '', shows: /Proseware|Northwind Corporate/ },
  invitations: { place: 'invitations', shows: /INV-/ },
  subscriptions: { place: 'subscriptions', shows: /sub-/ },
  check: {
    place: `check?ask=${encodeURIComponent('check partners.list')}`,
    shows: /^The rule that decides$/,
  },
  history: { place: 'history', shows: /was sent by/ },
} as const;

describeInBrowser('the looks of the tab', (on) => {
  let code = '';
  before(async () => {
    const { summary } = await on.bot.say(ada, 'invite contoso.com for azure note A note');
    code = /INV-\w{6}/.exec(summary)?.[0] ?? assert.fail('no code');
  });

  for (const [side, who] of Object.entries(sides)) {
    for (const [view, { place, shows }] of Object.entries(views)) {
      it(`${side}, ${view}: axe finds nothing in any theme, at no width does it scroll sideways, and all is reached by keyboard`, async () => {
        const { page, complaints, close } = await openTab(on.browser, on.bot, who, place);
        await page.getByText(shows).first().waitFor();
        const found: Record<string, readonly string[]> = {};
        for (const [name, width] of Object.entries(widths)) {
          await page.setViewportSize({ width, height: 800 });
          for (const theme of themes) {
            await wear(page, theme);
            found[`${name} ${theme}`] = await violationsOn(page);
          }
          found[`${name} sideways`] = await sideways(page);
        }
        found.keyboard = await unreachable(page);
        const wrong = Object.entries(found).filter(([, problems]) => problems.length > 0);
        assert.deepEqual(wrong, []);
        assert.deepEqual(complaints, []);
        await close();
      });
    }
  }

  it('an opened invitation keeps the keyboard in its dialog, and closing it leads back', async () => {
    const { page, close } = await openTab(on.browser, on.bot, bo, 'invitations');
    const link = page.getByRole('link', { name: code });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve' }).waitFor();
    const card = dialog.getByRole('article', { name: code });
    assert.equal(await card.evaluate((each) => each === document.activeElement), true, 'read out');
    assert.deepEqual(await violationsOn(page), []);
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        "document.activeElement !== document.body && !document.activeElement.closest('dialog')",
      );
      assert.equal(outside, false, `after ${steps + 1} steps`);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await link.evaluate((each) => each === document.activeElement), true);
    await close();
  });

  it('speaks Swedish to whose browser does, and to who has chosen it in a chat', async () => {
    const swedish = await openTab(on.browser, on.bot, bo, '', { locale: 'sv-SE' });
    await swedish.page.getByRole('heading', { name: 'Väntar på ert svar' }).waitFor();
    assert.equal(await swedish.page.locator('html').getAttribute('lang'), 'sv');
    assert.deepEqual(await violationsOn(swedish.page), []);
    await swedish.close();
    const open = await openTab(on.browser, on.bot, bo);
    await open.page.getByRole('heading', { name: 'Waiting for your answer' }).waitFor();
    await on.bot.say(bo, 'language svenska');
    await open.page.getByRole('heading', { name: 'Väntar på ert svar' }).waitFor();
    await on.bot.say(bo, 'språk auto');
    await open.page.getByRole('heading', { name: 'Waiting for your answer' }).waitFor();
    await open.close();
  });

  it('follows the colours that a plain browser is set to', async () => {
    const { page, close } = await openTab(on.browser, on.bot, bo, '', { colorScheme: 'dark' });
    const ground = () =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    assert.notEqual(await ground(), dark);
    await page.emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await violationsOn(page), []);
    await close();
  });

  it('lets somebody else be chosen in the try-out, and remembers who', async () => {
    const { page, close } = await openTab(on.browser, on.bot, bo, 'history');
    const switcher = page.getByLabel('View as');
    await switcher.selectOption(`${ada.tenantId}/${ada.aadObjectId}`);
    await page.getByText('Ada · Admin agent').waitFor();
    assert.match(page.url(), new RegExp(`person=${fabrikam}/`));
    await page.reload();
    await page.getByText('Ada · Admin agent').waitFor();
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    assert.doesNotMatch(page.url(), new RegExp(contoso));
    await close();
  });
});

/** As Teams tells the page to look. */
const wear = (page: Page, theme: (typeof themes)[number]): Promise<unknown> =>
  page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);

/** What is wider than the page, if it has to be scrolled for that. */
const sideways = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(`document.documentElement.scrollWidth <= innerWidth ? [] :
    [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 120))`);
