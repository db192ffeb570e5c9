import assert from 'node:assert/strict';
import { isolated } from '../../cards/isolated.ts';
import { check, made } from './card-checks.ts';
import { ofType, textsIn } from './card-parts.ts';
import { samples } from './samples.ts';

const isolates = /[\u2068\u2069]/;
const arabic = 'شركة (1)';
/** The name beside Latin letters, and not held apart from them. */
function exposed(text: string): boolean {
  const open = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return open.includes(arabic) && /\p{Script=Latin}/u.test(open);
}

describe('isolated', () => {
  for (const [what, text, expected] of [
    ['Arabic', 'شركة', '\u2068شركة\u2069'],
    ['Hebrew among other letters', 'Bo שלום!', '\u2068Bo שלום!\u2069'],
    ['what is isolated already', '\u2068שלום\u2069, Fabrikam', '\u2068שלום\u2069, Fabrikam'],
    ['a code', 'INV-7K2M9Q', 'INV-7K2M9Q'],
    ['Swedish', 'Åsa Öberg', 'Åsa Öberg'],
    ['Chinese and an emoji', '微软 👩‍👩‍👧', '微软 👩‍👩‍👧'],
    ['nothing', '', ''],
  ] as const) {
    it(`holds apart or leaves alone: ${what}`, () => assert.equal(isolated(text), expected));
  }
});

for (const [kind, sample] of Object.entries(samples)) {
  describe(`direction of text: ${kind}`, () => {
    it('is not turned round by a right-to-left name in a sentence', () => {
      check(made(sample, { arabic }), (card) => {
        const runs = ofType(card, /^TextRun$/).filter(({ fontType }) => fontType !== 'Monospace');
        assert.deepEqual(runs.map(({ text }) => String(text)).filter(exposed), []);
      });
    });

    it('puts no invisible character into what is copied or sent back', () => {
      check(made(sample, { arabic }), (card) => {
        const places = textsIn(card).filter(
          ({ key, holder: { type, fontType } }) =>
            fontType === 'Monospace' || !/^TextRun$/.test(String(type)) || key !== 'text',
        );
        const kept = places.filter(({ key, text }) => key !== 'speak' && isolates.test(text));
        assert.deepEqual(kept, []);
      });
    });

    it('stays as it is for every other name', () => {
      check(made(sample, { latin: 'Fabrikam 👩‍👩‍👧' }), (card) => {
        assert.doesNotMatch(JSON.stringify(card), isolates);
      });
    });
  });
}
