import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { Bot } from '../support/bot.ts';
import { complaintsOf } from './tab-window.ts';

/** A page at an address of Teams that plays its part for the real Teams library inside the tab. */
export type TeamsHost = {
  readonly page: Page;
  readonly tab: Frame;
  readonly complaints: readonly string[];
  /** What the tab has asked Teams for, by the names that the library has for it. */
  calls(): Promise<readonly string[]>;
  /** The addresses that it was asked to open. */
  opened(): Promise<readonly string[]>;
  changeTheme(theme: 'default' | 'dark' | 'contrast'): Promise<void>;
  changeLocale(locale: string): Promise<void>;
  close(): Promise<void>;
};

type Around = {
  /** What Teams gets from Microsoft Entra ID, one after the other; the last one for ever. */
  readonly tokens: readonly string[];
  /** Why it gets none. */
  readonly refusal?: string;
  readonly theme?: string;
  readonly locale?: string;
  readonly subPageId?: string;
};

const address = 'https://teams.microsoft.com/v2/';
const tabAddress = 'https://multipartner.example/tab';

/** Puts https in front of the bot, as whoever runs it has to: Teams frames nothing else. */
export async function behindHttps(context: BrowserContext, { port }: Pick<Bot, 'port'>) {
  await context.route('https://multipartner.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${pathname}${search}` });
    await route.fulfill({ response });
  });
}

/** Opens the tab in a frame of Teams. */
export async function openInTeams(
  browser: Browser,
  bot: Pick<Bot, 'port'>,
  around: Around,
): Promise<TeamsHost> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(15_000);
  await behindHttps(context, bot);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Teams</title>' }),
  );
  // Nobody answers beyond this machine; the library then trusts the hosts of its own release.
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  await page.goto(address);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(playTeams, { ...around, tab: tabAddress });
  const element = await page.waitForSelector('iframe');
  const tab = await element.contentFrame();
  if (!tab) throw new Error('The tab has no frame.');
  return {
    page,
    tab,
    complaints,
    calls: () => page.evaluate(() => window.teams.calls),
    opened: () => page.evaluate(() => window.teams.opened),
    changeTheme: (theme) => page.evaluate((name) => window.teams.changeTheme(name), theme),
    changeLocale: (locale) => page.evaluate((name) => window.teams.changeLocale(name), locale),
    close: () => context.close(),
  };
}

type Playing = {
  readonly calls: string[];
  readonly opened: string[];
  changeTheme(theme: string): void;
  changeLocale(locale: string): void;
};
declare global {
  interface Window {
    teams: Playing;
  }
}

/** Runs in the page: answers the messages of the Teams library as Teams does. */
function playTeams({
  tab,
  tokens,
  refusal,
  theme = 'default',
  locale = 'en-gb',
  subPageId,
}: Around & { readonly tab: string }): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  const left = [...tokens];
  const playing: Playing = {
    calls: [],
    opened: [],
    changeTheme: (name) => tell({ func: 'themeChange', args: [name] }),
    changeLocale: (name) => {
      context.locale = name;
      context.app.locale = name;
      tell({ func: 'contextChange', args: [context] });
    },
  };
  window.teams = playing;
  const tell = (message: object) => frame.contentWindow?.postMessage(message, new URL(tab).origin);
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} };
  const context = {
    app: {
      locale,
      theme,
      sessionId: 's',
      host: { name: 'Teams', clientType: 'web', sessionId: 's' },
    },
    page: { id: 'multipartner', frameContext: 'content', subPageId },
    locale,
    theme,
    entityId: 'multipartner',
    subEntityId: subPageId,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: 'content',
  };
  const answers: Readonly<Record<string, (args: readonly unknown[]) => readonly unknown[]>> = {
    initialize: () => ['content', 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: () => [context],
    'authentication.getAuthToken': () =>
      refusal ? [false, refusal] : [true, left.length > 1 ? left.shift() : left[0]],
    executeDeepLink: ([link]) => {
      playing.opened.push(String(link));
      return [true];
    },
  };
  window.addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    playing.calls.push(data.func);
    const args = answers[data.func]?.(data.args ?? []);
    if (args) tell({ id: data.id, uuidAsString: data.uuidAsString, args });
  });
  frame.src = tab;
  document.body.append(frame);
}
