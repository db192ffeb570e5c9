import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { allCards } from './all-cards.ts';
import { openGalleryPage, type View } from './gallery-page.ts';

/** A picture of each card on a page. */
export async function photographEach(page: Page, folder: string): Promise<void> {
  for (const article of await page.locator('article').all()) {
    const name = (await article.getAttribute('data-card')) ?? 'card';
    const path = join(folder, `${name.replaceAll(/[^\p{L}]+/gu, '-')}.png`);
    await article.screenshot({ path, animations: 'disabled' });
  }
}

/** One card of each kind, all on one picture. */
export async function photographSheet(browser: Browser, view: View, path: string): Promise<void> {
  const page = await openGalleryPage(browser, allCards(view.reader, 1), view);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  await page.close();
}
