import assert from 'node:assert/strict';
import fc from 'fast-check';
import { positionAt } from '../../cards/cursor.ts';
import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import { readers } from './card-checks.ts';
import { cardRules } from './card-lint.ts';
import { lists } from './generated-lists.ts';
import { samples } from './samples.ts';
import { aName } from './text-arbitraries.ts';

const aReader = fc.constantFrom(...readers);

function lint(card: Card, reader: Reader): void {
  for (const rule of Object.values(cardRules)) rule(card, reader);
}

describe('cards of anything that can be written', () => {
  for (const [kind, sample] of Object.entries(samples)) {
    it(`keep to the rules: ${kind}`, () => {
      const any = fc.property(aName, aReader, fc.nat(), (name, reader, at) => {
        const cards = sample(reader, name);
        const card = cards[at % cards.length];
        if (card) lint(card, reader);
      });
      fc.assert(any, { numRuns: 15 });
    });
  }
});

describe('lists of anything that can be written', () => {
  const aPage = fc.record({
    names: fc.array(aName, { maxLength: 8 }),
    search: aName,
    hasMore: fc.boolean(),
  });
  for (const [kind, list] of Object.entries(lists)) {
    it(`keep to the rules and lose no row: ${kind}`, () => {
      const any = fc.property(aPage, aReader, (page, reader) => {
        const card = list(page, reader);
        lint(card, reader);
        const rows = card.content.body.filter(({ separator }) => separator === true).length;
        const next = card.content.actions?.find(({ title }) => title === reader.t('list.next'));
        assert.ok(rows > 0 || page.names.length === 0);
        assert.equal(next !== undefined, rows > 0 && (page.hasMore || rows < page.names.length));
        // What did not fit comes after the last row that is shown.
        const { after } = positionAt(String(Object(next?.data).after));
        if (next) assert.match(String(after), new RegExp(`^(row-)?${rows - 1}$`));
      });
      fc.assert(any, { numRuns: 40 });
    });
  }
});
