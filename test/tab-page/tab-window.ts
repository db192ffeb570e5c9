import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Bot } from '../support/bot.ts';
import type { Who } from '../support/world.ts';

/** The tab as somebody has it open in a browser, and what the browser complained of. */
export type TabWindow = {
  readonly page: Page;
  /** Errors and refusals of the console, such as a violation of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

const usual: BrowserContextOptions = {
  locale: 'en-GB',
  timezoneId: 'Europe/Stockholm',
  viewport: { width: 1280, height: 900 },
};

/** Opens the tab as this person at a place such as `invitations?status=pending`. */
export async function openTab(
  browser: Browser,
  bot: Pick<Bot, 'port'>,
  { tenantId, aadObjectId }: Who,
  place = '',
  more: BrowserContextOptions = {},
): Promise<TabWindow> {
  const context = await browser.newContext({ ...usual, ...more });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(
    `http://127.0.0.1:${bot.port}/tab?person=${tenantId}/${aadObjectId}${place ? `#${place}` : ''}`,
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints, close: () => context.close() };
}

export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
