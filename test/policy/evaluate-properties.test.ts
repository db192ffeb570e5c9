import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Action, actions } from '../../policy/actions.ts';
import { evaluate, isPermitted, type Question, type Verdict } from '../../policy/evaluate.ts';
import { type FactName, type Facts, factNames } from '../../policy/facts.ts';
import type { Flags } from '../../policy/flags.ts';
import { type Clause, type Effect, stages } from '../../policy/rule.ts';
import { findRule, type RuleId, ruleBook } from '../../policy/rule-book.ts';
import {
  allFacts,
  anyFlags,
  near,
  only,
  seenTwice,
  someFacts,
  without,
} from './fact-arbitraries.ts';
import { customer, partner } from './rule-cases/worlds.ts';

const action = fc.constantFrom(...actions);
const everyday = near(partner, customer);
const known = fc.oneof(allFacts, everyday);
const partly = fc
  .tuple(everyday, fc.subarray([...factNames]))
  .map(([facts, names]) => only(facts, names));
/** Few facts missing of an everyday world: there most is conditional. */
const mostly = fc
  .tuple(everyday, fc.subarray([...factNames], { maxLength: 4 }))
  .map(([facts, names]) => without(facts, ...names));
const anyFacts = fc.oneof(someFacts, partly, mostly, everyday);
const many = { numRuns: 3000 };

type Said = { readonly rule: RuleId } & Clause;
const clausesOn = (asked: Action, ...effects: readonly Effect[]): readonly Said[] =>
  ruleBook.flatMap(({ id, says }) =>
    says
      .filter(({ effect, actions: about }) => effects.includes(effect) && about.includes(asked))
      .map((clause) => ({ rule: id, ...clause })),
  );
const holding = (clauses: readonly Said[], facts: Facts, flags: Flags): readonly RuleId[] =>
  clauses.filter(({ when }) => when(facts, flags) === true).map(({ rule }) => rule);

const holds = (check: (verdict: Verdict, question: Question, flags: Flags) => void) =>
  fc.assert(
    fc.property(action, anyFacts, anyFlags, (asked, facts, flags) => {
      const question = { action: asked, facts };
      check(evaluate(question, flags), question, flags);
    }),
    many,
  );

describe('evaluate: whatever is known', () => {
  it('gives one of four outcomes, by a rule of the book or by none', () => {
    holds(({ outcome, rule }) => {
      assert.ok(['allowed', 'denied', 'conditional', 'not-covered'].includes(outcome));
      assert.equal(outcome === 'not-covered', rule === 'not-covered');
      assert.equal(outcome === 'not-covered', findRule(rule) === undefined);
    });
  });

  it('answers the same question the same way, in whatever order the facts come', () => {
    fc.assert(
      fc.property(
        action,
        anyFacts,
        anyFlags,
        fc.shuffledSubarray([...factNames], { minLength: factNames.length }),
        (asked, facts, flags, order) => {
          const shuffled = only(facts, order);
          const verdict = evaluate({ action: asked, facts }, flags);
          assert.deepEqual(evaluate({ action: asked, facts }, flags), verdict);
          assert.deepEqual(evaluate({ action: asked, facts: shuffled }, flags), verdict);
        },
      ),
      many,
    );
  });

  it('reads a fact that is undefined as one that is absent', () => {
    holds((verdict, { action: asked, facts }, flags) => {
      const present = factNames.filter((name) => facts[name] !== undefined);
      const absent = only(facts, present);
      assert.deepEqual(evaluate({ action: asked, facts: absent }, flags), verdict);
    });
  });

  it('leaves the facts as they were', () => {
    holds((_, { action: asked, facts }, flags) => {
      const before = structuredClone(facts);
      evaluate({ action: asked, facts: Object.freeze({ ...facts }) }, flags);
      assert.deepEqual(facts, before);
    });
  });
});

describe('evaluate: what a verdict rests on', () => {
  it('denies exactly when a rule certainly forbids, by the earliest stage of those', () => {
    holds(({ outcome, rule, satisfied, needs }, { action: asked, facts }, flags) => {
      const forbidding = holding(clausesOn(asked, 'forbid'), facts, flags);
      assert.equal(outcome === 'denied', forbidding.length > 0);
      if (outcome !== 'denied') return;
      const stageOf = (id: string) => stages.map(String).indexOf(String(findRule(id)?.stage));
      assert.ok(forbidding.some((id) => id === rule));
      assert.equal(stageOf(rule), Math.min(...forbidding.map(stageOf)));
      assert.deepEqual([satisfied, needs], [[], []]);
    });
  });

  it('allows exactly when a rule permits, none sets a condition, and none could forbid', () => {
    holds(({ outcome, rule, satisfied, needs }, { action: asked, facts }, flags) => {
      const permitting = holding(clausesOn(asked, 'permit'), facts, flags);
      const conditions = holding(clausesOn(asked, 'permitIf'), facts, flags);
      const noneForbids = clausesOn(asked, 'forbid').every(
        ({ when }) => when(facts, flags) === false,
      );
      const yes = permitting.length > 0 && conditions.length === 0 && noneForbids;
      assert.equal(outcome === 'allowed', yes);
      if (outcome !== 'allowed') return;
      assert.ok(satisfied.some((id) => id === rule));
      assert.deepEqual(satisfied.toSorted(), permitting.toSorted());
      assert.deepEqual(needs, []);
    });
  });

  it('names as satisfied only rules that certainly permit', () => {
    holds(({ satisfied }, { action: asked, facts }, flags) => {
      const permitting = holding(clausesOn(asked, 'permit', 'permitIf'), facts, flags);
      for (const id of satisfied) assert.ok(permitting.includes(id));
    });
  });

  it('needs only facts that are missing, each once, and each in a rule that is open', () => {
    holds(({ needs }, { action: asked, facts }, flags) => {
      assert.deepEqual(needs, [...new Set(needs)]);
      const open = new Set<FactName>(
        clausesOn(asked, 'forbid', 'permit', 'permitIf').flatMap(({ when }) => {
          const truth = when(facts, flags);
          return typeof truth === 'boolean' ? [] : truth;
        }),
      );
      for (const name of needs) {
        assert.equal(facts[name], undefined);
        assert.ok(open.has(name), name);
      }
    });
  });

  it('warns of exactly the rules that could still forbid', () => {
    holds(({ outcome, mayForbid }, { action: asked, facts }, flags) => {
      const open = clausesOn(asked, 'forbid').filter(
        ({ when }) => typeof when(facts, flags) !== 'boolean',
      );
      const expected = outcome === 'denied' ? [] : [...new Set(open.map(({ rule }) => rule))];
      assert.deepEqual(mayForbid.toSorted(), expected.toSorted());
    });
  });

  it('permits an act only when there is nothing left to ask', () => {
    holds((verdict) => {
      const yes = verdict.outcome === 'allowed' || verdict.outcome === 'conditional';
      assert.equal(isPermitted(verdict), yes && verdict.needs.length === 0);
    });
  });
});

describe('evaluate: when more becomes known', () => {
  const becomes = (check: (before: Verdict, after: Verdict) => void) =>
    fc.assert(
      fc.property(action, seenTwice(known), anyFlags, (asked, { less, more }, flags) => {
        const before = evaluate({ action: asked, facts: less }, flags);
        check(before, evaluate({ action: asked, facts: more }, flags));
      }),
      many,
    );

  it('stays as it was where nothing was left to ask; a yes may get a condition it was warned of', () => {
    becomes((before, after) => {
      if (before.needs.length > 0 || before.outcome === after.outcome) return;
      assert.deepEqual([before.outcome, after.outcome], ['allowed', 'conditional']);
      assert.ok(before.advice.some((id) => id === after.rule));
    });
  });

  it('never turns a no into anything else', () => {
    becomes((before, after) => {
      if (before.outcome === 'denied') assert.equal(after.outcome, 'denied');
    });
  });

  it('never becomes a yes what no rule could allow', () => {
    becomes((before, after) => {
      if (before.outcome !== 'not-covered') return;
      assert.ok(after.outcome === 'not-covered' || after.outcome === 'denied');
    });
  });

  it('is refused only by a rule that it was warned of', () => {
    becomes((before, after) => {
      if (before.outcome === 'denied' || after.outcome !== 'denied') return;
      assert.ok(before.mayForbid.some((id) => id === after.rule));
    });
  });

  it('keeps permitting what was permitted, and by the same rules', () => {
    becomes((before, after) => {
      if (isPermitted(before)) assert.ok(isPermitted(after));
      if (after.outcome === 'denied') return;
      assert.ok(before.satisfied.every((id) => after.satisfied.includes(id)));
    });
  });

  it('leaves nothing to ask once everything is known', () => {
    fc.assert(
      fc.property(action, known, anyFlags, (asked, facts, flags) => {
        const { needs, mayForbid } = evaluate({ action: asked, facts }, flags);
        assert.deepEqual([needs, mayForbid], [[], []]);
      }),
      many,
    );
  });
});

describe('evaluate: when one thing is forgotten or changed', () => {
  it('makes of a yes at most a maybe, whichever fact is forgotten', () => {
    fc.assert(
      fc.property(action, everyday, anyFlags, (asked, facts, flags) => {
        if (!isPermitted(evaluate({ action: asked, facts }, flags))) return;
        for (const name of factNames) {
          const less = evaluate({ action: asked, facts: without(facts, name) }, flags);
          assert.ok(less.outcome === 'allowed' || less.outcome === 'conditional', name);
        }
      }),
    );
  });

  it('asks for a fact whenever forgetting it would hide a no', () => {
    fc.assert(
      fc.property(action, everyday, fc.constantFrom(...factNames), (asked, facts, name) => {
        const after = evaluate({ action: asked, facts });
        const before = evaluate({ action: asked, facts: without(facts, name) });
        if (after.outcome === 'denied' && before.outcome !== 'denied') {
          assert.deepEqual(before.needs.includes(name), true);
          assert.ok(!isPermitted(before));
        }
      }),
      many,
    );
  });

  it('stays a no in every other world that shares the few facts a rule forbids by', () => {
    const forbids = actions.flatMap((asked) =>
      clausesOn(asked, 'forbid').map((clause) => ({ asked, ...clause })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...forbids),
        everyday,
        anyFacts,
        anyFlags,
        ({ asked, when }, facts, other, flags) => {
          if (when(facts, flags) !== true) return;
          const reason = leastOf(facts, (fewer) => when(fewer, flags) === true);
          const elsewhere = { ...other, ...reason };
          assert.equal(evaluate({ action: asked, facts: elsewhere }, flags).outcome, 'denied');
        },
      ),
      many,
    );
  });
});

/** As few of the facts as keep it true. */
const leastOf = (facts: Facts, enough: (facts: Facts) => boolean): Facts =>
  factNames.reduce<Facts>((left, name) => {
    const fewer = present(without(left, name));
    return enough(fewer) ? fewer : left;
  }, facts);

const present = (facts: Facts): Facts =>
  only(
    facts,
    factNames.filter((name) => facts[name] !== undefined),
  );
