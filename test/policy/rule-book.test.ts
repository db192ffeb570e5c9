import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actions, customerScopedActions, isAction } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import { stages } from '../../policy/rule.ts';
import { byStage, findRule, ruleBook } from '../../policy/rule-book.ts';
import { sources } from '../../policy/sources.ts';
import { invitingRoles, roles } from '../../policy/vocabulary.ts';
import { actionIds, coreIds, extendedIds } from './catalogue.ts';
import { allFacts } from './fact-arbitraries.ts';
import { nothingBetween, partner, type RuleCase, ruleCases } from './rule-cases.ts';

const ids = ruleBook.map(({ id }) => id);

/** How a rule takes part in a verdict, if it does. */
function partOf(rule: RuleCase['rule'], { rule: decider, satisfied, advice }: Verdict) {
  if (decider === rule) return 'decides';
  if (satisfied.includes(rule)) return 'satisfied';
  return advice.includes(rule) ? 'advice' : 'silent';
}

describe('rule book: each rule', () => {
  for (const { rule, part = 'decides', action, base, outcome, ...one } of ruleCases) {
    const changed = JSON.stringify(one.with);
    it(`${rule}: ${part}, ${outcome}, for ${action} with ${changed}`, () => {
      const verdict = evaluate({ action, facts: { ...base, ...one.with } });
      assert.deepEqual([verdict.outcome, partOf(rule, verdict)], [outcome, part]);
    });

    it(`${rule}: is silent for ${action} with ${changed}, but ${JSON.stringify(one.but)}`, () => {
      const verdict = evaluate({ action, facts: { ...base, ...one.with, ...one.but } });
      assert.deepEqual([verdict.rule, partOf(rule, verdict)], [one.instead, 'silent']);
    });
  }

  it('has a case in which it speaks, and all but two decide one', () => {
    const deciding = new Set(ruleCases.filter(({ part }) => !part).map(({ rule }) => rule));
    const accompanying = ruleCases.filter(({ part }) => part).map(({ rule }) => rule);
    assert.deepEqual(
      ids.filter((id) => !deciding.has(id)),
      accompanying,
    );
  });
});

describe('rule book: each action of each rule', () => {
  const worlds = fc.sample(allFacts, { numRuns: 3000, seed: 1 });
  for (const rule of ruleBook) {
    const part = ruleCases.find((each) => each.rule === rule.id)?.part ?? 'decides';
    for (const action of rule.actions) {
      it(`${rule.id}: ${part} somewhere for ${action}`, () => {
        const verdicts = worlds.map((facts) => evaluate({ action, facts }));
        assert.ok(verdicts.some((verdict) => partOf(rule.id, verdict) === part));
      });
    }
  }
});

describe('rule book: rules that name many roles or actions', () => {
  for (const role of roles) {
    const may = invitingRoles.some((each) => each === role);
    const rule = may ? 'invite-role-required' : 'invite-role-missing';
    it(`lets ${rule} decide on an invitation by a ${role}`, () => {
      const facts = { ...partner, 'actor.roles': [role] };
      const verdict = evaluate({ action: 'invitation.create', facts });
      assert.deepEqual([verdict.outcome, verdict.rule], [may ? 'allowed' : 'denied', rule]);
    });
  }

  for (const action of customerScopedActions) {
    it(`refuses ${action} to a partner without any relationship`, () => {
      const verdict = evaluate({ action, facts: { ...partner, ...nothingBetween } });
      assert.deepEqual([verdict.outcome, verdict.rule], ['denied', 'invitation-required-first']);
    });
  }
});

describe('rule book: what it is made of', () => {
  it('gives every rule an id of its own', () => {
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('holds the sixteen core rules first, under the names and in the order of the catalogue', () => {
    assert.deepEqual(ids.slice(0, 16), coreIds);
    const core = ruleBook.filter(({ tier }) => tier === 'core').map(({ id }) => id);
    assert.deepEqual(core, coreIds);
  });

  it('names its other rules as the catalogue does, in the catalogue’s order', () => {
    const others = ruleBook.filter(({ tier }) => tier === 'extended').map(({ id }) => id);
    assert.deepEqual(
      others,
      extendedIds.filter((id) => others.some((other) => other === id)),
    );
  });

  it('knows exactly the actions of the catalogue', () => {
    assert.deepEqual(actions, actionIds);
  });

  for (const rule of ruleBook) {
    it(`${rule.id}: has an effect, known actions once each, and a source at Microsoft`, () => {
      assert.ok(rule.forbid ?? rule.permit ?? rule.permitIf ?? rule.advise);
      assert.ok(rule.actions.length > 0);
      assert.deepEqual(rule.actions, [...new Set(rule.actions)]);
      assert.ok(rule.actions.every(isAction));
      assert.ok(rule.sources.length > 0);
      for (const key of rule.sources) {
        assert.match(sources[key].url, /^https:\/\/learn\.microsoft\.com\//);
        assert.notEqual(sources[key].title, '');
      }
    });
  }

  it('settles by stage, and within a stage in the order of the catalogue', () => {
    const place = byStage.map(({ id, stage }) => stages.indexOf(stage) * 1000 + ids.indexOf(id));
    assert.deepEqual(
      place,
      place.toSorted((one, other) => one - other),
    );
    assert.equal(byStage.length, ruleBook.length);
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
