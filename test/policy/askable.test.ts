import assert from 'node:assert/strict';
import { askable, isAskable } from '../../policy/askable.ts';
import { assuming, parseAssumption } from '../../policy/assumptions.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { type FactName, type Facts, factNames } from '../../policy/facts.ts';
import { without } from './fact-arbitraries.ts';
import { type RuleCase, ruleCases } from './rule-cases/rule-cases.ts';

const questions = Object.entries(askable) as unknown as (readonly [FactName, readonly string[]])[];

describe('facts to ask a person about', () => {
  for (const [fact, answers] of questions) {
    it(`${fact}: has two to five different answers, each of which can be assumed`, () => {
      assert.ok(factNames.includes(fact));
      assert.ok(answers.length >= 2 && answers.length <= 5);
      const told = answers.map((answer): Facts => {
        const assumption = parseAssumption(`${fact}=${answer}`);
        assert.deepEqual(assumption, { fact, value: answer });
        return assumption ? assuming({}, [assumption]) : {};
      });
      assert.equal(new Set(told.map((facts) => JSON.stringify(facts[fact]))).size, answers.length);
      for (const facts of told) assert.deepEqual(Object.keys(facts), [fact]);
    });
  }

  for (const [fact] of questions) {
    it(`${fact}: is asked for where it decides`, () => {
      const isAsked = ({ action, base, with: given, flags }: RuleCase, also: FactName) => {
        const facts = without({ ...base, ...given }, fact, also);
        return evaluate({ action, facts }, flags).needs.includes(fact);
      };
      // Two of them tell permissions apart, and so matter only while it is not known who acts.
      const also = [fact, 'partner.type', 'actor.roles'] as const;
      assert.ok(ruleCases.some((one) => also.some((other) => isAsked(one, other))));
    });
  }

  it('are recognized by name, and nothing else is', () => {
    for (const name of factNames) assert.equal(isAskable(name), Object.hasOwn(askable, name), name);
    for (const name of ['', 'nonsense', 'constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.equal(isAskable(name), false, name);
    }
  });
});
