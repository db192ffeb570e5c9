import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { obstacle } from '../e2e/obstacle.ts';
import { type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { appId, startProvenBot } from '../identity/proven-bot.ts';
import { signingPair, tokenOf } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';
import { ada, bo, eve, type Who } from '../support/world.ts';
import { complaintsOf } from './tab-window.ts';
import { behindHttps, openInTeams, type TeamsHost } from './teams-host.ts';

describe('the tab in a frame of Teams', function () {
  this.timeout(60_000);
  const why = obstacle();
  if (why) {
    it.skip(`is left out: ${why}`);
    return;
  }
  const pair = signingPair('entra');
  let entra: OpenIdServer;
  let bot: Bot;
  let browser: Browser;
  let host: TeamsHost | undefined;
  before(async () => {
    entra = await startOpenIdServer(pair);
    bot = await startProvenBot(entra, { ENTRA_LOGIN: new URL(entra.url).origin });
    browser = await launchChromium();
  });
  afterEach(() => host?.close());
  after(async () => {
    await browser.close();
    await bot.close();
    await entra.close();
  });

  const tokenFor = ({ tenantId, aadObjectId, name }: Who, seconds = 3600): string => {
    const now = Math.floor(Date.now() / 1000);
    const login = new URL(entra.url).origin;
    return tokenOf({
      header: { alg: 'RS256', kid: pair.kid, typ: 'JWT' },
      claims: {
        ...{ iss: `${login}/${tenantId}/v2.0`, aud: appId, ver: '2.0', scp: 'access_as_user' },
        ...{ tid: tenantId, oid: aadObjectId, name, nbf: now - 3600, exp: now + seconds },
      },
      privateKey: pair.privateKey,
    });
  };
  const open = async (around: Partial<Parameters<typeof openInTeams>[2]> = {}) => {
    host = await openInTeams(browser, bot, { tokens: [tokenFor(bo)], ...around });
    return host;
  };
  const title = ({ tab }: TeamsHost) => tab.getByRole('heading', { level: 1 });

  it('knows who is there by the token that Teams gets, and offers nobody else', async () => {
    const teams = await open();
    await title(teams).waitFor();
    assert.match(await teams.tab.locator('body').innerText(), /Contoso\s+Bo · Global admin/);
    assert.equal(await teams.tab.getByLabel('View as').count(), 0);
    const calls = await teams.calls();
    assert.ok(calls.includes('authentication.getAuthToken'), calls.join());
    assert.ok(calls.includes('appInitialization.success'), calls.join());
    assert.deepEqual(complaintsWithoutNetwork(teams), []);
  });

  it('wears the theme of Teams, and changes with it', async () => {
    const teams = await open({ theme: 'dark' });
    await title(teams).waitFor();
    const root = teams.tab.locator('html');
    assert.equal(await root.getAttribute('data-theme'), 'dark');
    for (const theme of ['contrast', 'default'] as const) {
      await teams.changeTheme(theme);
      await teams.tab.locator(`html[data-theme="${theme}"]`).waitFor();
    }
  });

  it('speaks the language that Teams is set to', async () => {
    const teams = await open({ locale: 'sv-se' });
    await teams.tab.getByRole('heading', { level: 1, name: 'Partner', exact: true }).waitFor();
    assert.equal(await teams.tab.locator('html').getAttribute('lang'), 'sv');
  });

  it('speaks another language as soon as Teams is set to one', async () => {
    const teams = await open();
    await teams.tab.getByRole('heading', { level: 1, name: 'Partners', exact: true }).waitFor();
    await teams.changeLocale('sv-se');
    await teams.tab.getByRole('heading', { level: 1, name: 'Partner', exact: true }).waitFor();
  });

  it('opens the place that a link in a chat names', async () => {
    const teams = await open({ subPageId: 'history' });
    await teams.tab.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  });

  it('gets another token when one was not believed, and goes on', async () => {
    const teams = await open({ tokens: [tokenFor(bo, -3000), tokenFor(bo)] });
    await title(teams).waitFor();
    const asked = (await teams.calls()).filter((call) => call === 'authentication.getAuthToken');
    assert.equal(asked.length, 2);
  });

  it('leads to the chat with the bot through Teams', async () => {
    const teams = await open({ tokens: [tokenFor(ada)] });
    await title(teams).waitFor();
    await teams.tab.getByRole('link', { name: /chat/i }).first().click();
    await assert.doesNotReject(async () => {
      for (let tries = 0; tries < 50 && (await teams.opened()).length === 0; tries += 1) {
        await teams.page.waitForTimeout(100);
      }
    });
    const [link = ''] = await teams.opened();
    assert.match(
      link,
      new RegExp(`^https://teams\\.microsoft\\.com/l/chat/0/0\\?users=28:${appId}`),
    );
  });

  it('tells somebody of a tenant that the directory does not know so, and nothing else', async () => {
    const teams = await open({ tokens: [tokenFor(eve)] });
    await teams.tab
      .getByText(/tenant/)
      .first()
      .waitFor();
    assert.doesNotMatch(await teams.tab.locator('body').innerText(), /Contoso|Fabrikam|Proseware/);
  });

  it('says in the reader’s language that Teams signs nobody in, and why', async () => {
    const teams = await open({ refusal: 'resourceRequiresConsent', locale: 'sv-se' });
    await teams.tab.getByText(/^Teams kunde inte logga in dig.*resourceRequiresConsent$/).waitFor();
    await teams.tab.getByRole('button', { name: 'Försök igen' }).waitFor();
  });

  it('tells somebody in a plain browser to open it in Teams', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`http://127.0.0.1:${bot.port}/tab?person=${bo.tenantId}/${bo.aadObjectId}`);
    await page.getByText(/Teams/).first().waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /Contoso/);
    assert.deepEqual(
      complaints.filter((text) => !/404/.test(text)),
      [],
    );
    await page.close();
  });

  it('is not shown in a frame of anybody else', async () => {
    const page = await browser.newPage();
    await behindHttps(page.context(), bot);
    await page.route('https://evil.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe src="https://multipartner.example/tab"></iframe>',
      }),
    );
    const complaints = complaintsOf(page);
    await page.goto('https://evil.example/');
    await page.waitForTimeout(500);
    assert.match(complaints.join('\n'), /frame-ancestors/);
    await page.close();
  });
});

/** That Microsoft's list of hosts could not be asked for is no fault of the tab's. */
const complaintsWithoutNetwork = ({ complaints }: TeamsHost): readonly string[] =>
  complaints.filter((text) => !/net::ERR_FAILED|favicon/.test(text));
