import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actions } from '../../policy/actions.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import { stages } from '../../policy/rule.ts';
import { findRule, ruleBook } from '../../policy/rule-book.ts';
import { allFacts, factNames, lessAndMore, only, someFacts } from './fact-arbitraries.ts';

const action = fc.constantFrom(...actions);
const many = { numRuns: 2000 };

describe('evaluate: whatever is known', () => {
  const holds = (check: (verdict: Verdict, asked: Parameters<typeof evaluate>[0]) => void) =>
    fc.assert(
      fc.property(action, someFacts, (asked, facts) => {
        const question = { action: asked, facts };
        check(evaluate(question), question);
      }),
      many,
    );

  it('answers the same question the same way, in whatever order the facts come', () => {
    holds((verdict, { action: asked, facts }) => {
      const reversed = Object.fromEntries(Object.entries(facts).toReversed());
      assert.deepEqual(evaluate({ action: asked, facts: reversed }), verdict);
    });
  });

  it('reads a fact that is undefined as one that is absent', () => {
    holds((verdict, { action: asked, facts }) => {
      assert.deepEqual(evaluate({ action: asked, facts: only(facts, factNames) }), verdict);
    });
  });

  it('is not covered exactly when it names no rule of the book', () => {
    holds(({ outcome, rule }) => {
      assert.equal(outcome === 'not-covered', rule === 'not-covered');
      assert.equal(outcome === 'not-covered', findRule(rule) === undefined);
    });
  });

  it('needs nothing when it allows or denies', () => {
    holds(({ outcome, needs }) => {
      if (outcome === 'allowed' || outcome === 'denied') assert.deepEqual(needs, []);
    });
  });

  it('needs only facts that are missing, each named once', () => {
    holds(({ needs }, { facts }) => {
      assert.deepEqual(needs, [...new Set(needs)]);
      for (const name of needs) assert.equal(facts[name], undefined);
    });
  });

  it('denies exactly when a rule for the action certainly forbids, by the earliest stage of those', () => {
    holds(({ outcome, rule }, { action: asked, facts }) => {
      const forbidding = ruleBook.filter(
        ({ actions: about, forbid }) => about.includes(asked) && forbid?.(facts) === true,
      );
      assert.equal(outcome === 'denied', forbidding.length > 0);
      if (outcome !== 'denied') return;
      const stageOf = (id: string) => stages.map(String).indexOf(String(findRule(id)?.stage));
      assert.ok(forbidding.some(({ id }) => id === rule));
      assert.equal(stageOf(rule), Math.min(...forbidding.map(({ id }) => stageOf(id))));
    });
  });

  it('allows only by a rule that certainly permits, while no other could forbid', () => {
    holds(({ outcome, rule, satisfied }, { action: asked, facts }) => {
      if (outcome !== 'allowed') return;
      assert.ok(satisfied.some((id) => id === rule));
      for (const id of satisfied) assert.equal(findRule(id)?.permit?.(facts), true);
      const open = ruleBook
        .filter(({ actions: about }) => about.includes(asked))
        .filter(({ forbid }) => forbid && forbid(facts) !== false);
      assert.deepEqual(open, []);
    });
  });

  it('permits an act only when there is nothing left to ask', () => {
    holds((verdict) => {
      const certain = verdict.outcome === 'allowed' || verdict.outcome === 'conditional';
      assert.equal(isPermitted(verdict), certain && verdict.needs.length === 0);
    });
  });
});

describe('evaluate: when more becomes known', () => {
  const becomes = (check: (before: Verdict, after: Verdict) => void) =>
    fc.assert(
      fc.property(action, lessAndMore, (asked, { less, more }) => {
        check(evaluate({ action: asked, facts: less }), evaluate({ action: asked, facts: more }));
      }),
      many,
    );

  it('stays allowed what was allowed, and denied what was denied', () => {
    becomes((before, after) => {
      if (before.outcome === 'allowed' || before.outcome === 'denied') {
        assert.equal(after.outcome, before.outcome);
      }
    });
  });

  it('never becomes a yes what no rule could allow', () => {
    becomes((before, after) => {
      if (before.outcome !== 'not-covered') return;
      assert.ok(after.outcome === 'not-covered' || after.outcome === 'denied');
    });
  });

  it('keeps permitting what was permitted, and keeps every permission and remark', () => {
    becomes((before, after) => {
      if (isPermitted(before)) assert.ok(isPermitted(after));
      if (after.outcome !== 'denied') {
        assert.ok(before.satisfied.every((id) => after.satisfied.includes(id)));
      }
      assert.ok(before.advice.every((id) => after.advice.includes(id)));
    });
  });

  it('leaves nothing to ask once everything is known', () => {
    fc.assert(
      fc.property(action, allFacts, (asked, facts) => {
        assert.deepEqual(evaluate({ action: asked, facts }).needs, []);
      }),
      many,
    );
  });
});
