import assert from 'node:assert/strict';
import { mostActions, mostCharacters } from '../../cards/card.ts';
import { verbs } from '../../cards/card-actions.ts';
import type { CardAction } from '../../cards/elements.ts';
import { check, type Made, made } from './card-checks.ts';
import { objectsIn, ofType, textsIn } from './card-parts.ts';
import { findSchema } from './official-schema.ts';
import { complaintsAbout } from './renderer.ts';
import { samples } from './samples.ts';

const validate = findSchema();

function checkButton({ title, verb, data, fallback, associatedInputs, style }: CardAction): void {
  assert.ok(verbs.some((known) => known === verb));
  assert.notEqual(title.trim(), '');
  const looks = { title, associatedInputs, ...(style ? { style } : {}) };
  assert.deepEqual(fallback, { type: 'Action.Submit', data: { ...Object(data), verb }, ...looks });
  for (const value of Object.values(Object(data))) assert.equal(typeof value, 'string');
}

for (const [kind, sample] of Object.entries(samples)) {
  describe(`every card: ${kind}`, () => {
    let cards: Made[] = [];
    before(() => {
      cards = made(sample);
    });
    after(() => {
      cards = [];
    });

    it('is read by Microsoft’s renderer without a complaint', () => {
      check(cards, ({ content }) => assert.deepEqual(complaintsAbout(content), []));
    });

    (validate ? it : it.skip)('is valid by the official schema', () => {
      check(cards, ({ content }) => assert.deepEqual(validate?.(content), []));
    });

    it('is small enough for Teams, with no more buttons than Teams shows', () => {
      check(cards, ({ content }) => {
        const { length } = JSON.stringify(content);
        assert.ok(length <= mostCharacters && mostCharacters <= 14_000, `${length} characters`);
        assert.ok((content.actions ?? []).length <= mostActions && mostActions <= 6);
      });
    });

    it('has version 1.5, its reader’s language, and a summary that is also spoken', () => {
      check(cards, ({ summary, content }, { language }) => {
        assert.deepEqual([content.version, content.lang], ['1.5', language.tag]);
        assert.notEqual(summary.trim(), '');
        assert.equal(content.speak, summary);
      });
    });

    it('gives every button a fallback with the same data and the verb, all of it text', () => {
      check(cards, (card) => {
        const { actions = [] } = card.content;
        const links = actions.filter(({ type }) => type === 'Action.OpenUrl');
        const buttons = actions.filter(({ type }) => type === 'Action.Execute');
        assert.equal(links.length + buttons.length, actions.length);
        assert.equal(ofType(card, /^Action\.Execute$/).length, buttons.length);
        buttons.forEach(checkButton);
      });
    });

    it('has one title, and it is a heading for those who hear the card', () => {
      check(cards, (card) => {
        const titles = ofType(card, /^TextBlock$/).map(({ style }) => style);
        assert.deepEqual(titles, ['heading']);
      });
    });

    it('gives every input an id and a label', () => {
      check(cards, (card) => {
        for (const { id, label } of ofType(card, /^Input\./)) {
          assert.match(String(id ?? ''), /^\w+$/);
          assert.notEqual(String(label ?? '').trim(), '');
        }
      });
    });

    it('holds no number that JSON cannot carry', () => {
      check(cards, ({ content }) => {
        const values = [...objectsIn(content)].flatMap(Object.values);
        const numbers = values.filter((value) => typeof value === 'number');
        assert.ok(numbers.every(Number.isFinite), numbers.join());
      });
    });

    it('leaves no placeholder open and no value unformatted', () => {
      check(made(sample, { 'a plain name': 'Fabrikam' }), (card) => {
        for (const { text } of textsIn(card).filter(({ key }) => key === 'text')) {
          assert.doesNotMatch(text, /[{}]|\b(undefined|null|NaN|Invalid Date)\b|\[object/);
        }
      });
    });
  });
}
