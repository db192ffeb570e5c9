import assert from 'node:assert/strict';
import type { Card } from '../../cards/elements.ts';
import { check, type Made, made, readers } from './card-checks.ts';
import { ofType, shownOn, textsIn } from './card-parts.ts';
import { marker, names } from './hostile-texts.ts';
import { isPlain } from './plain-places.ts';
import { samples } from './samples.ts';

const shows =
  (text: string) =>
  (card: Card): boolean =>
    shownOn(card).includes(text) || ofType(card, /^Input\./).some(({ value }) => value === text);

/** These tell what the bot knows by itself. */
const ownTexts = ['help', 'help on a command', 'a rule', 'a page of rules'];

for (const [kind, sample] of Object.entries(samples)) {
  describe(`text of users: ${kind}`, () => {
    let cards: Made[] = [];
    before(() => {
      cards = made(sample);
    });
    after(() => {
      cards = [];
    });

    it('stands only where it is plain text', () => {
      check(cards, (card) => {
        const theirs = textsIn(card).filter(({ text }) => text.includes(marker));
        assert.deepEqual(
          theirs.filter((found) => !isPlain(found)),
          [],
        );
      });
    });

    if (ownTexts.includes(kind)) return;
    it('is shown as it was written', () => {
      for (const [what, name] of Object.entries(names)) {
        const named = cards.filter((each) => each.what === what);
        const shown = readers.map((reader) =>
          named.some((each) => each.reader === reader && shows(name)(each.card)),
        );
        assert.deepEqual(
          shown,
          readers.map(() => true),
          what,
        );
      }
    });
  });
}
