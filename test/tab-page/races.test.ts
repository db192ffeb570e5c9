import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { ada, bo, dan } from '../support/world.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openTab } from './tab-window.ts';

describeInBrowser('the tab, when answers come late, in another order or not at all', (on) => {
  let page: Page;
  let close: (() => Promise<void>) | undefined;
  let code = '';
  beforeEach(async () => {
    const { summary } = await on.bot.say(ada, 'invite contoso.com for azure note Shall we run it?');
    code = summary.slice(0, 10);
  });
  afterEach(async () => {
    await close?.();
    close = undefined;
    await on.bot.click(ada, 'invitation.cancel', { code });
  });

  const open = async (who = bo, place = ''): Promise<void> => {
    ({ page, close } = await openTab(on.browser, on.bot, who, place));
  };
  /** Lets the server answer the next such request, and holds the answer back until it is let go. */
  const holdBack = async (path: string, matches: (body: string) => boolean = () => true) => {
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let answered = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answered = resolve;
    });
    let isFirst = true;
    await page.route(`**/api/tab/${path}`, async (route: Route) => {
      if (!isFirst || !matches(route.request().postData() ?? '')) return route.fallback();
      isFirst = false;
      const response = await route.fetch();
      answered();
      await released;
      await route.fulfill({ response });
    });
    return { held, letGo };
  };
  const waiting = () => page.getByRole('article', { name: code });
  const dialog = () => page.getByRole('dialog');
  /** Until the page has learnt of everything that has happened. */
  const looked = async (): Promise<void> => {
    for (let times = 0; times < 2; times += 1) await page.waitForResponse('**/api/tab/mark');
  };
  const choose = (action: string) =>
    page.getByRole('combobox', { name: 'Or choose an action' }).selectOption(action);
  const verdict = () => page.getByRole('region', { name: 'Verdict' });

  it('shows no verdict on a question that is not asked any more, and asks again when told to', async () => {
    await open(bo, 'check');
    await choose('partners.list');
    await verdict().getByText('Allowed').first().waitFor();
    await page.route('**/api/tab/say', (route) =>
      route.fulfill({ status: 429, json: { message: 'Please wait 9 seconds.' } }),
    );
    await choose('invitation.create');
    await page.getByText('Please wait 9 seconds.').waitFor();
    assert.equal(await verdict().isVisible(), false);
    await page.unroute('**/api/tab/say');
    await page.getByRole('button', { name: 'Try again' }).click();
    await verdict().getByText('Not allowed').first().waitFor();
    assert.equal(await page.getByText('Please wait 9 seconds.').isVisible(), false);
  });

  it('shows no verdict that a button of the question before has asked for', async () => {
    await open(bo, `check?ask=${encodeURIComponent('check subscription.purchase')}`);
    const offered = verdict().getByRole('button', { name: 'Yes' });
    await offered.waitFor();
    const { held, letGo } = await holdBack('click');
    await offered.click();
    await held;
    await choose('partners.list');
    await verdict().getByText('Rule: customer-lists-partners').waitFor();
    const before = await verdict().innerText();
    letGo();
    await page.waitForResponse('**/api/tab/click');
    await looked();
    assert.equal(await verdict().innerText(), before);
  });

  it('leaves what somebody is typing on an invitation that others decide meanwhile', async () => {
    await open();
    await waiting()
      .getByLabel(/Reason/)
      .fill('We have one');
    await on.bot.click(ada, 'invitation.cancel', { code });
    await looked();
    assert.equal(
      await waiting()
        .getByLabel(/Reason/)
        .inputValue(),
      'We have one',
    );
    await waiting().getByRole('button', { name: 'Decline' }).click();
    await waiting()
      .getByText(/withdr|cancel/i)
      .first()
      .waitFor();
  });

  it('says what became of a click also where it learns of the decision before the answer', async () => {
    await open();
    const { held, letGo } = await holdBack('click');
    await waiting().getByRole('button', { name: 'Decline' }).click();
    await held;
    await looked();
    letGo();
    await waiting().getByText('Invitation declined').waitFor();
  });

  it('does not say that a click did nothing whose answer was lost', async () => {
    await open();
    await waiting()
      .getByLabel(/Reason/)
      .fill('We have one');
    await page.route('**/api/tab/click', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await waiting().getByRole('button', { name: 'Decline' }).click();
    await waiting()
      .getByText(/^No answer came back/)
      .waitFor();
    await page.unroute('**/api/tab/click');
    await waiting().getByRole('button', { name: 'Decline' }).click();
    await waiting().getByText('Invitation declined').waitFor();
  });

  for (const [what, act] of [
    [
      'typed',
      () =>
        dialog()
          .getByLabel(/Reason/)
          .fill('We have one'),
    ],
    ['answered', () => dialog().getByRole('button', { name: 'Decline' }).click()],
  ] as const) {
    it(`puts nothing older in the place of what was ${what} above the page meanwhile`, async () => {
      await open(bo, `invitations/${code}`);
      await dialog()
        .getByLabel(/Reason/)
        .waitFor();
      await page.waitForResponse('**/api/tab/mark');
      const { held, letGo } = await holdBack('invitation?*');
      // The card of somebody else's language is another, as one with another time left would be.
      await page.route('**/api/tab/invitation?*', (route) =>
        route.fallback({ headers: { ...route.request().headers(), 'accept-language': 'sv' } }),
      );
      await on.bot.say(dan, 'invite contoso.com');
      await held;
      await act();
      const then = what === 'answered' ? dialog().getByText('Invitation declined') : undefined;
      await then?.waitFor();
      letGo();
      await looked();
      const { length } = await dialog()
        .getByText(/avböj|avvisa/i)
        .all();
      assert.equal(length, 0);
      if (what === 'answered') assert.equal(await then?.isVisible(), true);
      else
        assert.equal(
          await dialog()
            .getByLabel(/Reason/)
            .inputValue(),
          'We have one',
        );
    });
  }

  it('does not say again by itself what was refused, which would be written down each time', async () => {
    await open();
    const row = page.getByRole('listitem').filter({ hasText: 'Proseware' });
    // Bo loses the role between looking and clicking.
    await page.route('**/api/tab/say', (route) =>
      route.fallback({
        headers: {
          ...route.request().headers(),
          authorization: `Person ${dan.tenantId}/${dan.aadObjectId}`,
        },
      }),
    );
    let said = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/tab/say')) said += 1;
    });
    await row.getByRole('button', { name: /End delegated/ }).click();
    await dialog()
      .getByText(/Not covered|Not allowed/)
      .first()
      .waitFor();
    for (let times = 0; times < 3; times += 1) await looked();
    assert.equal(said, 1);
  });

  it('looks at an open invitation without counting it as something said', async () => {
    await open(bo, `invitations/${code}`);
    await dialog().getByRole('button', { name: 'Approve' }).waitFor();
    const posted: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posted.push(request.url());
    });
    await on.bot.click(ada, 'invitation.cancel', { code });
    await dialog()
      .getByText(/withdr|cancel/i)
      .first()
      .waitFor();
    assert.deepEqual(posted, []);
  });

  it('opens an invitation again when somebody goes back to it from another card', async () => {
    await open(bo, `invitations/${code}`);
    await dialog().getByRole('button', { name: 'Approve' }).waitFor();
    await page.evaluate("location.hash = 'history'");
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    await dialog().waitFor({ state: 'hidden' });
    await on.bot.say(dan, 'invite contoso.com');
    await page
      .getByRole('button', { name: /^[a-z-]+$/ })
      .first()
      .click();
    await dialog().waitFor();
    await page.goBack();
    await dialog().getByRole('button', { name: 'Approve' }).waitFor();
    assert.match(page.url(), new RegExp(`#invitations/${code}$`));
  });

  it('notices what happens between its first look and the first mark', async () => {
    await open(bo, 'check');
    await page.goto('about:blank');
    let isRead = false;
    const { held, letGo } = await holdBack('overview');
    await page.route('**/api/tab/overview', (route) => {
      isRead = true;
      return route.fallback();
    });
    const cancelled = held.then(() => on.bot.click(ada, 'invitation.cancel', { code }));
    await page.route('**/api/tab/mark', async (route) => {
      if (isRead) await cancelled;
      return route.continue();
    });
    await page.goto(`http://127.0.0.1:${on.bot.port}/tab?person=${bo.tenantId}/${bo.aadObjectId}`);
    await cancelled;
    letGo();
    await waiting().waitFor();
    await waiting().waitFor({ state: 'detached' });
  });

  it('asks once for what a link leads to', async () => {
    await open(bo, 'history');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: 'Partners', exact: true }).click();
    await waiting().waitFor();
    assert.equal(asked.filter((path) => path.endsWith('/overview')).length, 1);
  });

  it('shows why a file is not given, and that one is not all of the list', async () => {
    await open();
    await page.route('**/api/tab/export?*', (route) =>
      route.fulfill({ status: 429, json: { message: 'Please wait 9 seconds.' } }),
    );
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const told = page.getByText('Please wait 9 seconds.');
    await told.first().waitFor();
    const { width = 0 } = (await told.first().boundingBox()) ?? {};
    assert.ok(width > 20, `${width}`);
    await page.unroute('**/api/tab/export?*');
    const remark = encodeURIComponent('A file holds the first 20,000 rows.');
    await page.route('**/api/tab/export?*', (route) =>
      route.fulfill({ body: 'name', headers: { 'x-remark': remark } }),
    );
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await page.getByText('A file holds the first 20,000 rows.').waitFor();
    assert.equal(await told.count(), 0);
  });
});
