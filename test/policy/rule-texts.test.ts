import assert from 'node:assert/strict';
import { languages } from '../../cards/language/languages.ts';
import type { Effect } from '../../policy/rule.ts';
import { type BookRule, ruleBook } from '../../policy/rule-book.ts';

const does = ({ says }: BookRule, ...wanted: readonly Effect[]): boolean =>
  says.some(({ effect }) => wanted.includes(effect));

/** Which texts a rule must have besides its sentence. */
const required = (rule: BookRule) => ({
  wayOut: does(rule, 'forbid'),
  denial: does(rule, 'forbid') && does(rule, 'permit', 'permitIf'),
  condition: does(rule, 'permitIf'),
});

const wholeSentences = /^\P{Ll}.*\.$/u;
/** A condition is read after “Allowed if”, and the rule’s id follows it. */
const goesOnAfterIf = /^\S.*[^.\s]$/u;

for (const { name, rules } of languages) {
  describe(`texts of the rules in ${name}`, () => {
    it('are there for the rules of the book, and no others', () => {
      assert.deepEqual(Object.keys(rules).toSorted(), ruleBook.map(({ id }) => id).toSorted());
    });

    for (const rule of ruleBook) {
      it(`${rule.id}: says why, and what else its answers need`, () => {
        const text = rules[rule.id];
        assert.ok(text?.sentence, 'sentence');
        for (const [part, needed] of Object.entries(required(rule))) {
          const found = text[part as keyof typeof text];
          assert.ok(!needed || found, part);
        }
      });

      it(`${rule.id}: in whole sentences, without leftovers`, () => {
        for (const [part, text] of Object.entries(rules[rule.id] ?? {})) {
          assert.match(text, part === 'condition' ? goesOnAfterIf : wholeSentences, part);
          assert.doesNotMatch(text, /[{}]|\s{2}|\.\.|undefined/, part);
        }
      });
    }

    it('differ from rule to rule', () => {
      const sentences = ruleBook.map(({ id }) => rules[id]?.sentence);
      const twice = sentences.filter((text, index) => text && sentences.indexOf(text) !== index);
      assert.deepEqual(twice, []);
    });
  });
}
