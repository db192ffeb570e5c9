import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { languages } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { allCards } from './all-cards.ts';
import { openGalleryPage, type View } from './gallery-page.ts';
import { problemsOn } from './page-problems.ts';
import { themeNames } from './teams-themes.ts';

/** `npm run gallery`: photographs every card in every language, theme and width, and says what is wrong with any. */

const folder = fileURLToPath(new URL('../artifacts/gallery', import.meta.url));
const widths = [320, 600];

const views: readonly View[] = languages.flatMap((language) =>
  themeNames.flatMap((theme) =>
    widths.map((width) => ({
      reader: readerOf(language, { timeZone: 'Europe/Stockholm' }),
      theme,
      width,
    })),
  ),
);
const nameOf = ({ reader, theme, width }: View) => `${reader.language.tag}-${theme}-${width}`;

async function photograph(page: Page, view: View): Promise<void> {
  for (const article of await page.locator('article').all()) {
    const name = (await article.getAttribute('data-card')) ?? 'card';
    const path = `${folder}/${nameOf(view)}/${name.replaceAll(/[^\p{L}]+/gu, '-')}.png`;
    await article.screenshot({ path, animations: 'disabled' });
  }
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
let wrong = 0;
try {
  for (const view of views) {
    const page = await openGalleryPage(browser, allCards(view.reader), view);
    for (const { card, problem } of await problemsOn(page)) {
      wrong += 1;
      process.stdout.write(`${nameOf(view)}: ${card}: ${problem}\n`);
    }
    await photograph(page, view);
    await page.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(`${views.length} views: ${wrong} problems; the pictures are in ${folder}\n`);
process.exitCode = wrong > 0 ? 1 : 0;
