import assert from 'node:assert/strict';
import IntlMessageFormat from 'intl-messageformat';
import { en } from '../../cards/language/en.ts';
import { commandNames } from '../../cards/language/language.ts';
import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { actions } from '../../policy/actions.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import {
  clouds,
  commerces,
  delegatedAdminKinds,
  delegatedAdminStates,
  partnerTypes,
  roles,
  services,
  subscriptionStatuses,
} from '../../policy/vocabulary.ts';
import { factNames } from '../policy/fact-arbitraries.ts';
import { objectsIn } from './card-parts.ts';
import { isList, keysOf, textsOf } from './language-texts.ts';

/** What a message has filled in, and how: `days (6)` is a plural of days. */
const argumentsOf = (message: string, tag: string): string[] => {
  const ast = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst();
  const filled = [...objectsIn({ ast })].filter(({ type, value }) => type !== 0 && value);
  return [
    ...new Set(
      filled.flatMap(({ type, value }) =>
        typeof value === 'string' ? [`${value} (${type})`] : [],
      ),
    ),
  ].toSorted();
};

for (const language of languages) {
  const texts = textsOf(language);

  describe(`language: ${language.name}`, () => {
    it('has every text that English has, and no other', () => {
      assert.deepEqual(keysOf(language), keysOf(en));
    });

    it('has no empty text', () => {
      assert.deepEqual(
        texts.filter(([, text]) => text.trim() === ''),
        [],
      );
    });

    it('fills in the same values in every message as English', () => {
      for (const [key, message] of Object.entries(en.messages)) {
        const own = language.messages[key as keyof typeof en.messages];
        assert.deepEqual(argumentsOf(own, language.tag), argumentsOf(message, 'en'), key);
      }
    });

    it('has words for everything the rules speak of', () => {
      const sets: readonly (readonly [object, readonly string[]])[] = [
        [language.rules, ruleBook.map(({ id }) => id)],
        [language.actions, actions],
        [language.facts, factNames],
        [language.services, services],
        [language.serviceWords, services],
        [language.roles, roles],
        [language.roleWords, roles],
        [language.statuses, statuses],
        [language.statusWords, statuses],
        [language.clouds, clouds],
        [language.partnerTypes, partnerTypes],
        [language.delegatedAdminKinds, delegatedAdminKinds],
        [language.delegatedAdminStates, delegatedAdminStates],
        [language.commerces, commerces],
        [language.subscriptionStatuses, subscriptionStatuses],
        [language.commands, commandNames],
      ];
      for (const [has, wanted] of sets) {
        assert.deepEqual(Object.keys(has).toSorted(), wanted.toSorted());
      }
    });

    it('can phrase every action and type every word in lower case', () => {
      const words = texts.filter(([path]) => isList(path)).map(([, text]) => text);
      assert.deepEqual(
        words.filter((word) => word !== word.toLowerCase().trim()),
        [],
      );
      for (const { phrases } of Object.values(language.actions)) assert.ok(phrases.length > 0);
    });

    it('describes each command in what a command menu has room for', () => {
      for (const { does, examples } of Object.values(language.commands)) {
        assert.ok(does.length <= 128, does);
        assert.ok(examples.length > 0, does);
      }
    });

    it('is found by its locales and its names', () => {
      const { tag, name, names } = language;
      for (const locale of [tag, `${tag}-SE`, `${tag}_SE`, tag.toUpperCase()]) {
        assert.equal(languageOf(locale).tag, tag);
      }
      for (const called of [tag, name, ...names]) {
        assert.equal(findLanguage(called.toUpperCase())?.tag, tag);
      }
    });
  });
}
