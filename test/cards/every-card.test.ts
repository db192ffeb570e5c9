import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { check, type Made, made } from './card-checks.ts';
import { cardRules } from './card-lint.ts';
import { cardMakers } from './card-makers.ts';
import { textsIn } from './card-parts.ts';
import { samples } from './samples.ts';

describe('the samples', () => {
  it('are of every card that the bot can make', async () => {
    const here = new URL('./', import.meta.url);
    const files = (await readdir(here)).filter((name) => /samples\.ts$/.test(name));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, here), 'utf8')));
    const makers = await cardMakers();
    assert.ok(makers.length > 20);
    assert.deepEqual(
      makers.filter((maker) => !texts.some((text) => text.includes(`${maker}(`))),
      [],
    );
  });
});

for (const [kind, sample] of Object.entries(samples)) {
  describe(`every card: ${kind}`, () => {
    let cards: Made[] = [];
    before(() => {
      cards = made(sample);
    });
    after(() => {
      cards = [];
    });

    for (const [what, rule] of Object.entries(cardRules)) {
      it(what, () => check(cards, rule));
    }

    it('leaves no placeholder open and no value unformatted', () => {
      check(made(sample, { 'a plain name': 'Fabrikam' }), (card) => {
        for (const { text } of textsIn(card).filter(({ key }) => key === 'text')) {
          assert.doesNotMatch(text, /[{}]|\b(undefined|null|NaN|Invalid Date)\b|\[object/);
        }
      });
    });
  });
}
