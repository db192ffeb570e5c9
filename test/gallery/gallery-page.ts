import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import { drawCards } from './in-page.ts';
import { emptyPage } from './page-style.ts';
import { type ThemeName, themes } from './teams-themes.ts';

/** How cards are looked at. `width` is the card's, in pixels. */
export type View = {
  readonly reader: Reader;
  readonly theme: ThemeName;
  readonly width: number;
  readonly columns?: number;
  /** How many pixels of a picture one of the page becomes. */
  readonly scale?: number;
};
export type Named = { readonly name: string; readonly card: Card };

const scripts = ['adaptivecards/dist/adaptivecards.min.js', 'axe-core/axe.min.js'].map((name) =>
  createRequire(import.meta.url).resolve(name),
);

/** A page with these cards below each other, drawn as in Teams. Needs no network. */
export async function openGalleryPage(
  browser: Browser,
  cards: readonly Named[],
  { reader, theme, width, columns = 1, scale = 1 }: View,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: columns * (width + 16) + 8, height: 800 },
    deviceScaleFactor: scale,
  });
  await page.setContent(
    emptyPage(themes[theme], { width, columns, language: reader.language.tag }),
  );
  // esbuild, which runs these files, names functions by a helper that no page knows.
  await page.evaluate('globalThis.__name = (named) => named');
  for (const path of scripts) await page.addScriptTag({ path });
  const contents = cards.map(({ name, card: { content } }) => ({ name, content }));
  await page.evaluate(drawCards, { cards: contents, hostConfig: themes[theme].hostConfig });
  return page;
}
