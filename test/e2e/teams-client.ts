import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { isMessage, letAnswersComeFirst } from './answers-first.ts';
import { launchChromium } from './chromium.ts';

/** What a person does in Teams, done on the page of a Microsoft 365 Agents Playground. */
export type TeamsClient = {
  readonly page: Page;
  /** Every card of the place, the oldest first; in a channel the newest post first. */
  readonly cards: Locator;
  /** Says it to the bot in the personal chat. */
  say(text: string): Promise<void>;
  /** The last card that shows this text, once it is visible. */
  waitForCard(text: string | RegExp): Promise<Locator>;
  /** Presses a button of the newest card that has it. */
  click(button: string): Promise<void>;
  /** Fills a field of the newest card that has it; a check box takes 'true' or 'false'. */
  fill(label: string, value: string): Promise<void>;
  /** The page with its newest card. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
};

type Where = Page | Locator;
type Find = (within: Where) => Locator;

/** Opens the page and waits until the bot has been told of it. Closes the browser only if it is ours. */
export async function openTeams(url: string, shared?: Browser): Promise<TeamsClient> {
  const browser = shared ?? (await launchChromium());
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const close = () => (shared ? context.close() : browser.close());
  try {
    return teamsClient(await openPage(context, url), close);
  } catch (error) {
    await close();
    throw error;
  }
}

function teamsClient(page: Page, close: () => Promise<void>): TeamsClient {
  const having = (find: Find) =>
    find(
      cards(page)
        .filter({ has: find(page) })
        .last(),
    );
  return {
    page,
    cards: cards(page),
    say: (text) => say(page, text),
    waitForCard: (text) => shown(cards(page), text),
    click: (name) => having((card) => card.getByRole('button', { name, exact: true })).click(),
    fill: (label, value) =>
      fill(
        having((card) => labelled(card, label)),
        value,
      ),
    screenshot: (path) => screenshot(page, path),
    close,
  };
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  context.setDefaultTimeout(15_000);
  const { hostname } = new URL(url);
  // Fonts from a CDN: without a network, looking for them takes seconds.
  await context.route(
    (other) => other.hostname !== hostname,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await letAnswersComeFirst(page);
  await page.goto(url);
  await installed(page);
  // Its log panel is of no use here, takes a quarter of the width and shows paths of this machine.
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  return page;
}

/** The Playground logs each event once the bot has answered it, with the status of the answer. */
async function installed(page: Page): Promise<void> {
  for (const event of ['installationUpdate', 'conversationUpdate']) {
    await visible(page.getByText(new RegExp(`^${event} \\d{3}$`)));
  }
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable="true"]').fill(text);
  await accepted(page, () => page.getByRole('button', { name: 'Send Message' }).click());
}

/** Says what has been typed, and waits until it is taken. Gives what was said. */
export async function accepted(page: Page, send: () => Promise<void>): Promise<Said> {
  const answered = page.waitForResponse((response) => isMessage(response.request()));
  const [response] = await Promise.all([answered, send()]);
  assert.equal(response.status(), 200, 'what was said is taken');
  return response.request().postDataJSON() as Said;
}
type Said = { readonly text: string; readonly mentions?: readonly object[] };

async function fill(field: Locator, value: string): Promise<void> {
  const type = await field.getAttribute('type');
  if (type === 'checkbox' || type === 'radio') return field.setChecked(value === 'true');
  if ((await field.getAttribute('role')) !== 'combobox') return field.fill(value);
  await field.click();
  await field.page().getByRole('option', { name: value, exact: true }).click();
}

async function screenshot(page: Page, path: string): Promise<void> {
  const newest = cards(page).last();
  if (await newest.isVisible()) await newest.scrollIntoViewIfNeeded();
  for (const focused of await page.locator(':focus').all()) await focused.blur();
  await page.screenshot({ path, animations: 'disabled' });
}

const cards = (page: Page) => page.locator('.ac-preview-panel');
const fieldRoles = ['textbox', 'spinbutton', 'combobox', 'checkbox', 'radio'] as const;

/** A required field's name ends in an asterisk; a choice's begins with the name of its question. */
function labelled(within: Where, label: string): Locator {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = new RegExp(`(^| )${literal}( \\*)?$`);
  return fieldRoles
    .map((role) => within.getByRole(role, { name }))
    .reduce((either, field) => either.or(field));
}

/** Should there be none, the error says which cards there are. */
async function shown(all: Locator, text: string | RegExp): Promise<Locator> {
  try {
    return await visible(all.filter({ hasText: text }));
  } catch (cause) {
    const texts = await all.allInnerTexts().catch(() => []);
    throw new Error(`No card shows ${text}, but there are:\n${texts.join('\n---\n')}`, { cause });
  }
}

async function visible(locator: Locator): Promise<Locator> {
  await locator.last().waitFor({ state: 'visible' });
  return locator.last();
}
