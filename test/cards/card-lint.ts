import assert from 'node:assert/strict';
import { mostActions, mostCharacters } from '../../cards/card.ts';
import { verbs } from '../../cards/card-actions.ts';
import type { Card, CardAction } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import { objectsIn, ofType } from './card-parts.ts';
import { findSchema } from './official-schema.ts';
import { complaintsAbout } from './renderer.ts';

const validate = findSchema();
type Rule = (card: Card, reader: Reader) => void;

/** What every card keeps to, whatever the data. */
export const cardRules: Readonly<Record<string, Rule>> = {
  'is read by Microsoft’s renderer without a complaint': ({ content }) =>
    assert.deepEqual(complaintsAbout(content), []),

  ...(validate && {
    'is valid by the official schema': ({ content }) => assert.deepEqual(validate(content), []),
  }),

  'is small enough for Teams, with no more buttons than Teams shows': ({ content }) => {
    const { length } = JSON.stringify(content);
    assert.ok(length <= mostCharacters && mostCharacters <= 14_000, `${length} characters`);
    assert.ok((content.actions ?? []).length <= mostActions && mostActions <= 6);
  },

  'has version 1.5, its reader’s language, and a summary that is also spoken': (
    { summary, content },
    { language },
  ) => {
    assert.deepEqual([content.version, content.lang], ['1.5', language.tag]);
    assert.notEqual(summary.trim(), '');
    assert.equal(content.speak, summary);
  },

  'gives every button a fallback with the same data and the verb, all of it text': (card) => {
    const { actions = [] } = card.content;
    const links = actions.filter(({ type }) => type === 'Action.OpenUrl');
    const buttons = actions.filter(({ type }) => type === 'Action.Execute');
    assert.equal(links.length + buttons.length, actions.length);
    assert.equal(ofType(card, /^Action\.Execute$/).length, buttons.length);
    buttons.forEach(checkButton);
  },

  'has one title, and it is a heading for those who hear the card': (card) => {
    const titles = ofType(card, /^TextBlock$/).map(({ style }) => style);
    assert.deepEqual(titles, ['heading']);
  },

  'gives every input an id and a label': (card) => {
    for (const { id, label } of ofType(card, /^Input\./)) {
      assert.match(String(id ?? ''), /^\w+$/);
      assert.notEqual(String(label ?? '').trim(), '');
    }
  },

  'wraps every text that could be cut off, and describes every picture': (card) => {
    const texts = ofType(card, /^(TextBlock|Input\.ChoiceSet)$/);
    for (const { wrap, style } of texts) assert.ok(wrap === true || style === 'filtered');
    for (const { altText } of ofType(card, /^Image$/)) assert.notEqual(altText ?? '', '');
  },

  'puts nothing side by side, which a phone has no room for': (card) =>
    assert.deepEqual(ofType(card, /^(ColumnSet|Column|Table|FactSet)$/), []),

  'colours no text but the dot before a state': (card) => {
    for (const { text, color } of ofType(card, /^Text(Run|Block)$/)) {
      assert.ok(color === undefined || String(text).trim() === '●', String(text));
    }
  },

  'holds no number that JSON cannot carry': ({ content }) => {
    const values = objectsIn(content).flatMap(Object.values);
    const numbers = values.filter((value) => typeof value === 'number');
    assert.ok(numbers.every(Number.isFinite), numbers.join());
  },
};

function checkButton({ title, verb, data, fallback, associatedInputs, style }: CardAction): void {
  assert.ok(verbs.some((known) => known === verb));
  assert.notEqual(title.trim(), '');
  const looks = { title, associatedInputs, ...(style ? { style } : {}) };
  assert.deepEqual(fallback, { type: 'Action.Submit', data: { ...Object(data), verb }, ...looks });
  for (const value of Object.values(Object(data))) assert.equal(typeof value, 'string');
}
