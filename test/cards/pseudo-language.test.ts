import assert from 'node:assert/strict';
import { mostActions, mostCharacters, sizeOf } from '../../cards/card.ts';
import type { Card } from '../../cards/elements.ts';
import { en } from '../../cards/language/en.ts';
import type { MessageKey } from '../../cards/language/language.ts';
import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { entraRoles } from '../../policy/entra-roles.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import { sources } from '../../policy/sources.ts';
import { lengthened, rightToLeft } from '../support/pseudo-language.ts';
import { readerIn, unspoken } from '../support/pseudo-reader.ts';
import { ofType, textsIn } from './card-parts.ts';
import { argumentsOf } from './language-texts.ts';
import { complaintsAbout } from './renderer.ts';
import { samples } from './samples.ts';

/** What people read; nothing of it is for programs. */
const isRead = ({ key }: { readonly key: string }): boolean =>
  ['text', 'title', 'label', 'placeholder', 'errorMessage', 'speak'].includes(key);

/** Names that are the same in every language, ids, and what the samples themselves say. */
const data: readonly string[] = [
  ...Object.values(sources).map(({ title }) => title),
  ...Object.keys(entraRoles),
  ...ruleBook.map(({ id }) => id),
  ...['not-covered', 'check x for contoso.com', 'check x', 'contoso.com'],
  // Columns and values of CSV, which programs read.
  ...['name,services', 'azure office365'],
];
const ids =
  /INV-\w{6}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|sub-\d+|customer-\d+\.example|[\d-]+T[\d:.]+Z/g;
const withoutData = (text: string, typed: readonly string[]): string =>
  [...data, ...typed]
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, each) => left.replaceAll(each, ''), text.replaceAll(ids, ''));

/** Help names every word for a command, of every language that is offered. */
const typedOn = (kind: string): string[] =>
  kind === 'help on a command'
    ? languages.flatMap(({ commands }) => Object.values(commands).flatMap(({ words }) => words))
    : [];

/** What no language file says. */
const strangers = (card: Card, typed: readonly string[]): string[] =>
  textsIn(card)
    .filter(isRead)
    .map(({ text }) => unspoken(text))
    .filter((text) => /\p{L}/u.test(text) && /\p{L}/u.test(withoutData(text, typed)));

for (const language of [lengthened, rightToLeft]) {
  const reader = readerIn(language);

  describe(`the pseudo-language ${language.tag}`, () => {
    for (const [kind, sample] of Object.entries(samples)) {
      it(`says all of ${kind}, so that no sentence of it stands in code`, () => {
        const cards = sample(reader, '7');
        assert.deepEqual([...new Set(cards.flatMap((card) => strangers(card, typedOn(kind))))], []);
      });

      it(`fits on ${kind}`, () => {
        for (const card of sample(reader, 'Fabrikam')) {
          assert.deepEqual(complaintsAbout(card.content), []);
          assert.ok(sizeOf(card) <= mostCharacters, `${sizeOf(card)}: ${card.summary}`);
          assert.ok((card.content.actions ?? []).length <= mostActions);
          assert.equal(card.content.rtl === true, language.direction === 'rtl');
        }
      });
    }

    it('fills in what English fills in, and counts', () => {
      for (const [key, message] of Object.entries(en.messages)) {
        const own = language.messages[key as MessageKey];
        assert.deepEqual(argumentsOf(own, language.tag), argumentsOf(message, 'en'), key);
      }
      const counted = [0, 1, 2].map((count) => reader.t('list.invites.summary', { count }));
      assert.equal(new Set(counted).size, 3);
      assert.ok(counted[2]?.includes('2'), counted[2]);
    });

    it('is offered to nobody', () => {
      assert.ok(!languages.includes(language));
      assert.equal(languageOf(language.tag).name, languageOf(language.tag.slice(0, 2)).name);
      assert.equal(findLanguage(language.tag), undefined);
    });
  });
}

describe('the pseudo-language en-XA', () => {
  it('is at least half as long again as English, in other letters', () => {
    for (const [key, message] of Object.entries(en.messages)) {
      const own = lengthened.messages[key as MessageKey];
      assert.ok(own.length >= message.length * 1.4, key);
    }
    assert.equal(lengthened.services.azure, '⟦Åžûŕé öñ⟧');
  });
});

describe('a card in a language written from right to left', () => {
  it('says so for all of it', () => {
    const [card] = samples.whoami?.(readerIn(rightToLeft), 'Fabrikam') ?? [];
    assert.equal(card?.content.rtl, true);
    assert.deepEqual(
      [card?.content.lang, ofType(card as Card, /^AdaptiveCard$/).length],
      ['ar', 1],
    );
  });
});
