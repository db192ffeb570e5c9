import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { languageOf, languages } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';
import { cardMakers } from '../cards/card-makers.ts';
import { findChromium, launchChromium } from '../e2e/chromium.ts';
import { lengthened, rightToLeft } from '../support/pseudo-language.ts';
import { allCards } from './all-cards.ts';
import { crowdedCards } from './crowded-cards.ts';
import { galleryCards } from './gallery-cards.ts';
import { type Named, openGalleryPage, type View } from './gallery-page.ts';
import { problemsOn, unreadableOn } from './page-problems.ts';
import type { ThemeName } from './teams-themes.ts';

describe('the gallery', () => {
  it('shows every card that the bot can make', async () => {
    assert.deepEqual(Object.keys(galleryCards).toSorted(), (await cardMakers()).toSorted());
    for (const states of Object.values(galleryCards)) assert.ok(Object.keys(states).length > 0);
  });
});

describe('cards in Chromium', function () {
  this.timeout(60_000);
  if (!findChromium() && !process.env.CI) {
    it.skip('is left out: no Chromium was found; set CHROMIUM to the path of one');
    return;
  }
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());

  const assertNone = async (find: typeof problemsOn, cards: readonly Named[], view: View) => {
    if (!browser) throw new Error('Chromium is launched before the first test.');
    const page = await openGalleryPage(browser, cards, view);
    assert.deepEqual(await find(page), []);
    await page.close();
  };

  const views: readonly (readonly [ThemeName, number])[] = [
    ['dark', 320],
    ['light', 600],
  ];
  for (const language of languages) {
    const reader = readerOf(language, { timeZone: 'Europe/Stockholm' });
    for (const [theme, width] of views) {
      it(`are legible in ${language.name}, ${theme}, ${width} pixels wide`, () =>
        assertNone(problemsOn, allCards(reader), { reader, theme, width }));
    }
  }

  for (const language of [lengthened, rightToLeft]) {
    it(`have room for ${language.tag} on a phone`, async () => {
      const reader = readerOf(language, { timeZone: 'Europe/Stockholm' });
      await assertNone(unreadableOn, allCards(reader), { reader, theme: 'light', width: 320 });
    });
  }

  it('stay whole with the longest names on a phone', async () => {
    const reader = readerOf(languageOf('en'), { timeZone: 'Europe/Stockholm' });
    await assertNone(unreadableOn, crowdedCards(reader), { reader, theme: 'light', width: 320 });
  });
});
