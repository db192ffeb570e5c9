import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Action, actions, customerScopedActions, isAction } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import { type FactTypes, factNames } from '../../policy/facts.ts';
import type { Flags } from '../../policy/flags.ts';
import { type Clause, type Effect, effects, stages } from '../../policy/rule.ts';
import {
  actionsOf,
  type BookRule,
  byStage,
  byWeight,
  findRule,
  isCore,
  type RuleId,
  ruleBook,
} from '../../policy/rule-book.ts';
import { sources } from '../../policy/sources.ts';
import { actionIds, coreIds, idsForBoth, idsForCustomers, neighbouringIds } from './catalogue.ts';
import { anyFlags, near } from './fact-arbitraries.ts';
import type { Part } from './rule-cases/row.ts';
import { type RuleCase, ruleCases } from './rule-cases/rule-cases.ts';
import { nothingBetween, partner } from './rule-cases/worlds.ts';

const ids = ruleBook.map(({ id }) => id);

function partOf(rule: RuleId, { rule: decider, outcome, satisfied, advice }: Verdict) {
  if (decider === rule) return outcome;
  if (satisfied.includes(rule)) return 'agrees';
  return advice.includes(rule) ? 'remarks' : 'silent';
}

const worldOf = ({ base, with: given }: RuleCase) => ({ ...base, ...given }) as FactTypes;
const inShort = (facts: object): string => JSON.stringify(facts).replaceAll('"', '');

for (const { id } of ruleBook) {
  describe(`rule ${id}`, () => {
    for (const one of ruleCases.filter(({ rule }) => rule === id)) {
      const { action, part, but, instead, flags } = one;
      it(`${part}: ${action} with ${inShort(one.with)}; with ${inShort(but)}: ${instead}`, () => {
        const verdict = evaluate({ action, facts: worldOf(one) }, flags);
        assert.deepEqual([partOf(id, verdict), verdict.rule], [part, decider(one, verdict)]);
        const other = evaluate({ action, facts: { ...worldOf(one), ...but } }, flags);
        assert.equal(other.rule, instead);
        assert.notEqual(partOf(id, other), part);
      });
    }
  });
}

/** A rule that does not decide itself only has to take part; by whom it is decided is for that rule's own cases. */
const decider = ({ rule, part }: RuleCase, verdict: Verdict) =>
  part === 'agrees' || part === 'remarks' ? verdict.rule : rule;

describe('rule cases', () => {
  const partsIn = (id: RuleId): readonly Part[] =>
    ruleCases.filter(({ rule }) => rule === id).map(({ part }) => part);
  const shows: Readonly<Record<Effect, readonly Part[]>> = {
    forbid: ['denied'],
    permit: ['allowed', 'agrees'],
    permitIf: ['conditional'],
    advise: ['remarks'],
  };

  it('know every fact', () => {
    for (const one of ruleCases) assert.deepEqual(Object.keys(worldOf(one)), factNames);
  });

  it('have one in which each rule decides, but for the two that only ever remark', () => {
    const deciding: readonly Part[] = ['allowed', 'denied', 'conditional'];
    const undecided = ids.filter((id) => !partsIn(id).some((part) => deciding.includes(part)));
    assert.deepEqual(undecided, ['policy-may-change-advisory', 'support-duty-survives-revocation']);
  });

  it('show everything that each rule does: forbid, permit, permit on a condition, remark', () => {
    for (const { id, says } of ruleBook) {
      for (const { effect } of says) {
        const shown = partsIn(id).some((part) => shows[effect].includes(part));
        assert.ok(shown, `${id}: ${effect}`);
      }
    }
  });

  it('have one for each rule in which another rule decides instead, and it is silent', () => {
    const falls = (one: RuleCase): boolean => {
      const facts = { ...worldOf(one), ...one.but };
      const verdict = evaluate({ action: one.action, facts }, one.flags);
      return verdict.rule !== one.rule && partOf(one.rule, verdict) === 'silent';
    };
    const silenced = new Set(ruleCases.filter(falls).map(({ rule }) => rule));
    assert.deepEqual(
      ids.filter((id) => !silenced.has(id)),
      [],
    );
  });

  it('are all different', () => {
    const written = ruleCases.map((one) => JSON.stringify(one));
    assert.deepEqual(written, [...new Set(written)]);
  });
});

type World = { readonly facts: FactTypes; readonly flags: Flags };
/** Worlds like those of the cases, with some facts and choices changed; the same ones each time. */
const worlds: readonly World[] = [
  ...ruleCases.map((one) => ({ facts: worldOf(one), flags: one.flags })),
  ...fc.sample(fc.record({ facts: near(...ruleCases.map(worldOf)), flags: anyFlags }), {
    numRuns: 4000,
    seed: 1,
  }),
];

describe('rule book: each action of each clause', () => {
  const parts: Readonly<Record<Effect, readonly string[]>> = {
    forbid: ['denied'],
    permit: ['allowed', 'conditional', 'agrees'],
    permitIf: ['conditional', 'agrees'],
    advise: ['remarks'],
  };
  for (const rule of ruleBook) {
    for (const clause of rule.says) {
      for (const action of clause.actions) {
        it(`${rule.id}: does ${clause.effect} ${action} somewhere`, () => {
          const seen = worlds.some(({ facts, flags }) => {
            if (clause.when(facts, flags) !== true) return false;
            return parts[clause.effect].includes(
              partOf(rule.id, evaluate({ action, facts }, flags)),
            );
          });
          assert.ok(seen);
        });
      }
    }
  }
});

describe('rule book: whom a rule is about', () => {
  for (const { id, says } of ruleBook.filter(({ id }) => !idsForBoth.includes(id))) {
    const silentTo = idsForCustomers.includes(id) ? 'partner' : 'customer';
    it(`${id}: says nothing to a ${silentTo}`, () => {
      for (const { facts, flags } of worlds) {
        const theirs = { ...facts, 'actor.side': silentTo } as const;
        assert.ok(says.every(({ when }) => when(theirs, flags) === false));
      }
    });
  }
});

describe('rule book: who is no partner', () => {
  for (const { id, says } of ruleBook.filter(({ id }) => !idsForBoth.includes(id))) {
    it(`${id}: says nothing to somebody of a partner outside its CSP tenant`, () => {
      for (const { facts, flags } of worlds) {
        const theirs = {
          ...facts,
          'actor.side': 'partner',
          'actor.tenantKind': 'non-csp',
        } as const;
        assert.ok(says.every(({ when }) => when(theirs, flags) === false));
      }
    });
  }

  it('is permitted nothing by any rule', () => {
    const permits = ruleBook.flatMap(({ says }) =>
      says.filter(({ effect }) => effect === 'permit' || effect === 'permitIf'),
    );
    for (const { facts, flags } of worlds) {
      const theirs = { ...facts, 'actor.side': 'partner', 'actor.tenantKind': 'non-csp' } as const;
      assert.ok(permits.every(({ when }) => when(theirs, flags) === false));
    }
  });
});

describe('rule book: no rule stands in for another', () => {
  const clauses = ruleBook.flatMap((rule) => rule.says.map((clause) => ({ rule, clause })));
  const speaksIn = new Map(
    clauses.map(({ clause }) => [
      clause,
      worlds.map(({ facts, flags }) => clause.when(facts, flags) === true),
    ]),
  );
  const speaks = (rule: BookRule, effect: Effect, action: Action): readonly boolean[] => {
    const said = rule.says
      .filter((clause) => clause.effect === effect && about(clause, action))
      .map((clause) => speaksIn.get(clause) ?? []);
    return worlds.map((_, index) => said.some((truths) => truths[index]));
  };

  for (const effect of effects) {
    it(`any two that ${effect} the same can be told apart`, () => {
      for (const action of actions) {
        const rules = ruleBook.filter(({ says }) =>
          says.some((clause) => clause.effect === effect && about(clause, action)),
        );
        const heard = rules.map((rule) => speaks(rule, effect, action).join());
        assert.equal(new Set(heard).size, rules.length, action);
      }
    });
  }
});

const about = (clause: Clause, action: Action): boolean => clause.actions.includes(action);

describe('rule book: what it is made of', () => {
  it('holds the ninety rules of the catalogue, under its names and in its order', () => {
    assert.deepEqual(ids, [...coreIds, ...neighbouringIds]);
    assert.deepEqual(
      ruleBook.map(({ no }) => no),
      Array.from({ length: 90 }, (_, index) => index + 1),
    );
  });

  it('counts the sixteen rules of the page itself as its core', () => {
    assert.deepEqual(
      ruleBook.filter(isCore).map(({ id }) => id),
      coreIds,
    );
  });

  it('knows exactly the actions of the catalogue, and speaks of each', () => {
    assert.deepEqual(actions, actionIds);
    const spoken = new Set(ruleBook.flatMap(actionsOf));
    assert.deepEqual(
      actions.filter((action) => !spoken.has(action)),
      [],
    );
  });

  for (const action of customerScopedActions) {
    it(`refuses ${action} to a partner without any relationship`, () => {
      const verdict = evaluate({ action, facts: { ...partner, ...nothingBetween } });
      assert.deepEqual([verdict.outcome, verdict.rule], ['denied', 'invitation-required-first']);
    });
  }

  for (const { id, says, sources: keys, stage } of ruleBook) {
    it(`${id}: has a known stage and effect, known actions once each, and a source`, () => {
      assert.ok(stages.includes(stage));
      assert.ok(says.length > 0);
      for (const clause of says) {
        assert.ok(effects.includes(clause.effect));
        assert.ok(clause.actions.length > 0 && clause.actions.every(isAction));
        assert.deepEqual(clause.actions, [...new Set(clause.actions)]);
      }
      assert.ok(keys.length > 0);
      for (const key of keys) {
        assert.match(sources[key].url, /^https:\/\/[a-z.-]+\.[a-z]+\/\S+$/);
        assert.notEqual(sources[key].title.trim(), '');
      }
    });
  }

  it('settles by stage, the specific rules of each first, then in the order of the catalogue', () => {
    const place = ({ stage, specific, no }: BookRule) =>
      stages.indexOf(stage) * 1000 + (specific ? 0 : 500) + no;
    const places = byStage.map(place);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.deepEqual(new Set(byStage), new Set(ruleBook));
  });

  it('names the more specific of several permissions, then the earlier one', () => {
    const places = byWeight.map(({ specific, no }) => (specific ? 0 : 500) + no);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.equal(byWeight.length, ruleBook.length);
  });
});

describe('findRule', () => {
  for (const id of ids) {
    it(`finds ${id} in any case`, () => {
      assert.equal(findRule(id)?.id, id);
      assert.equal(findRule(id.toUpperCase())?.id, id);
    });
  }

  for (const id of ['', 'not-covered', 'constructor', '__proto__', 'invite-role', ' ']) {
    it(`finds nothing for “${id}”`, () => {
      assert.equal(findRule(id), undefined);
    });
  }
});
