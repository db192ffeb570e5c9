import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { languageOf, languages } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { allCards } from './all-cards.ts';
import { openGalleryPage, type View } from './gallery-page.ts';
import { problemsOn } from './page-problems.ts';
import { photographEach, photographSheet } from './photograph.ts';
import { themeNames } from './teams-themes.ts';

/**
 * `npm run gallery`: photographs every card in every language, theme and width, says what is wrong with any, and makes
 * the contact sheets of the documentation anew. Ends with 1 when anything is wrong.
 */

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = place('test/artifacts/gallery');
const readerIn = (tag: string) => readerOf(languageOf(tag), { timeZone: 'Europe/Stockholm' });

const views: readonly View[] = languages.flatMap(({ tag }) =>
  themeNames.flatMap((theme) =>
    [320, 600].map((width) => ({ reader: readerIn(tag), theme, width })),
  ),
);
const sheet = { width: 320, columns: 7, scale: 0.55 } as const;
const sheets: readonly (readonly [path: string, View])[] = [
  ['docs/images/gallery-light.png', { ...sheet, reader: readerIn('en'), theme: 'light' }],
  ['docs/images/gallery-dark.png', { ...sheet, reader: readerIn('sv'), theme: 'dark' }],
];

/** How many things are wrong with the cards in this view. */
async function look(browser: Browser, view: View): Promise<number> {
  const name = `${view.reader.language.tag}-${view.theme}-${view.width}`;
  const page = await openGalleryPage(browser, allCards(view.reader), view);
  const problems = await problemsOn(page);
  for (const { card, problem } of problems) process.stdout.write(`${name}: ${card}: ${problem}\n`);
  await photographEach(page, `${folder}/${name}`);
  await page.close();
  return problems.length;
}

await rm(folder, { recursive: true, force: true });
const browser = await launchChromium();
let wrong = 0;
try {
  for (const view of views) wrong += await look(browser, view);
  for (const [path, view] of sheets) await photographSheet(browser, view, place(path));
} finally {
  await browser.close();
}
process.stdout.write(`${views.length} views, ${wrong} problems. The pictures are in ${folder}\n`);
process.exitCode = wrong > 0 ? 1 : 0;
