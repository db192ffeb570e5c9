import assert from 'node:assert/strict';
import { en } from '../../cards/language/en.ts';
import { commandNames, concepts } from '../../cards/language/language.ts';
import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { actions } from '../../policy/actions.ts';
import { type AskableFact, askable } from '../../policy/askable.ts';
import { assumptions } from '../../policy/assumptions.ts';
import { factNames } from '../../policy/facts.ts';
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
import { argumentsOf, askTextOf, isList, keysOf, textsOf } from './language-texts.ts';

/** A word with stars in it; never a star alone. */
const aWord = '\\*?[\\p{Ll}\\p{N}]+(?:\\*[\\p{Ll}\\p{N}]+)*\\*?';
/** Words, one space apart, with two dots between some. */
const aPhrase = new RegExp(`^${aWord}(?: (?:\\.\\. )?${aWord})*$`, 'u');
const phrasesIn = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());
/** As people type it and the bot compares it. */
const wordsIn = (phrase: string): string =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
/** A part of a sentence, which another part stands before. */
const goesOn = /^\S[^{}\n]*[^.?!\s]$/u;

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
        [language.concepts, concepts],
        [language.asks, Object.keys(askable)],
        [language.assumptions, Object.keys(assumptions)],
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

    it('has every word to type in lower case', () => {
      const words = texts.filter(([path]) => isList(path)).map(([, text]) => text);
      assert.deepEqual(
        words.filter((word) => word !== word.toLowerCase().trim()),
        [],
      );
    });

    it('has phrases for every concept, each of them as phrases are written, and none twice', () => {
      for (const concept of concepts) {
        const phrases = phrasesIn(language.concepts[concept]);
        for (const phrase of phrases) assert.match(phrase, aPhrase, `${concept}: ${phrase}`);
        assert.deepEqual(phrases, [...new Set(phrases)], concept);
      }
    });

    it('names every assumption so that it goes on after “that” and “what if”', () => {
      for (const [id, { name }] of Object.entries(language.assumptions)) {
        assert.match(name, goesOn, id);
      }
    });

    it('has phrases for every assumption, and none under two of them', () => {
      const owners = new Map<string, string>();
      for (const [id, { phrases }] of Object.entries(language.assumptions)) {
        assert.ok(phrases.length > 0, id);
        for (const phrase of phrases) {
          const same = wordsIn(phrase);
          assert.notEqual(same, '', id);
          assert.ok([undefined, id].includes(owners.get(same)), `${phrase}: ${owners.get(same)}`);
          owners.set(same, id);
        }
        assert.deepEqual(phrases, [...new Set(phrases)], id);
      }
    });

    for (const fact of Object.keys(askable) as AskableFact[]) {
      it(`asks about ${fact} in one question, with a short answer of its own for each value`, () => {
        const { ask, answers } = askTextOf(fact, language);
        assert.match(ask, /^\p{Lu}[^?{}]*\?$/u);
        assert.deepEqual(Object.keys(answers).toSorted(), askable[fact].toSorted());
        const titles = Object.values(answers);
        for (const title of titles) {
          assert.ok(title.trim() === title && title !== '' && title.length <= 40, title);
          assert.doesNotMatch(title, /[{}\n]/);
        }
        assert.deepEqual(titles, [...new Set(titles)]);
      });
    }

    it('asks no two facts in the same words', () => {
      const questions = Object.values(language.asks).map(({ ask }) => ask);
      assert.deepEqual(questions, [...new Set(questions)]);
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
