import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AssumptionName,
  assuming,
  assumptions,
  assumptionText,
  parseAssumption,
  reachable,
} from '../../policy/assumptions.ts';
import { leastRoles } from '../../policy/entra-roles.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { type FactName, type Facts, factKinds, factNames } from '../../policy/facts.ts';
import { defaultFlags } from '../../policy/flags.ts';
import { allFacts, someFacts } from './fact-arbitraries.ts';
import { nothingBetween, partner, soldByOther, usGov } from './rule-cases/worlds.ts';

const names = Object.keys(assumptions) as AssumptionName[];

/** A fact as somebody would write it down. */
const written = (value: Facts[FactName]): string =>
  Array.isArray(value) ? value.join('+') : String(value);
const writable = (value: Facts[FactName]): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= 0 && value < 1e6
    : written(value) !== '';

describe('parseAssumption', () => {
  for (const name of names) {
    it(`knows “${name}”, and prints it as it was typed`, () => {
      const assumption = parseAssumption(` ${name}\n`);
      assert.deepEqual(assumption, { named: name });
      assert.ok(assumption);
      assert.equal(assumptionText(assumption), name);
    });
  }

  it('reads every value of every fact, prints it, and assumes exactly that', () => {
    fc.assert(
      fc.property(allFacts, fc.constantFrom(...factNames), someFacts, (facts, name, known) => {
        const value = facts[name];
        if (!writable(value)) return;
        const text = `${name}=${written(value)}`;
        const assumption = parseAssumption(text);
        if (written(value).length > 80) return assert.equal(assumption, undefined);
        assert.ok(assumption, text);
        assert.equal(assumptionText(assumption), text);
        assert.deepEqual(parseAssumption(assumptionText(assumption)), assumption);
        assert.deepEqual(assuming(known, [assumption]), { ...known, [name]: value });
      }),
      { numRuns: 2000 },
    );
  });

  it('allows spaces around the parts', () => {
    assert.deepEqual(parseAssumption(' customer.self = true '), {
      fact: 'customer.self',
      value: 'true',
    });
    const roles = parseAssumption('actor.roles = sales-agent + user ');
    assert.ok(roles);
    assert.deepEqual(assuming({}, [roles]), { 'actor.roles': ['sales-agent', 'user'] });
  });

  const senseless = [
    ...['', ' ', '=', '=true', 'true', 'nonsense', 'nonsense=true', 'Approved', 'customer.self'],
    ...['customer.self=', 'customer.self=yes', 'customer.self=TRUE', 'customer.self=true=true'],
    ...['actor.cloud=mars', 'actor.cloud=constructor', 'actor.cloud=0', 'customer.country='],
    ...['gdap.ageDays=', 'gdap.ageDays=-1', 'gdap.ageDays=1.5', 'gdap.ageDays=1e3'],
    ...['gdap.ageDays=NaN', 'gdap.ageDays=Infinity', 'gdap.ageDays=0x1', 'gdap.ageDays=1234567'],
    ...['actor.roles=', 'actor.roles=king', 'actor.roles=user+king', 'actor.roles=user+'],
    ...['__proto__', '__proto__=true', 'constructor', 'constructor=true', 'toString'],
    ...['toString=true', 'hasOwnProperty=true', 'prototype=x', '__proto__.polluted=true'],
  ];
  for (const text of senseless) {
    it(`makes nothing of “${text}”`, () => {
      assert.equal(parseAssumption(text), undefined);
    });
  }

  it('makes nothing of an empty member of a list', () => {
    for (const fact of ['gdap.roles', 'relationship.gdapRoles', 'partner.market']) {
      for (const members of ['', '+', 'x+', '+x', 'x++y', 'x+ +y']) {
        assert.equal(parseAssumption(`${fact}=${members}`), undefined, `${fact}=${members}`);
      }
    }
  });

  it('makes of any text nothing, or something that prints and reads back', () => {
    const fact = fc.oneof(fc.constantFrom<string>(...factNames), fc.string());
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fact, fc.string()).map((parts) => parts.join('=')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const assumption = parseAssumption(typed);
        if (!assumption) return;
        assert.deepEqual(parseAssumption(assumptionText(assumption)), assumption);
        for (const name of Object.keys(assuming({}, [assumption]))) assert.ok(name in factKinds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('assuming', () => {
  it('changes nothing without assumptions, and never what it was given', () => {
    const known = Object.freeze({ ...partner });
    assert.deepEqual(assuming(known, []), partner);
    for (const named of names) assuming(known, [{ named }]);
    assert.deepEqual(known, partner);
  });

  it('lets a later assumption outrank an earlier one, and both what is known', () => {
    const [first, last] = [{ named: 'sold-by-actor' }, { named: 'sold-by-other' }] as const;
    const sold = 'subscription.soldByActor';
    assert.equal(assuming(partner, [first, last])[sold], false);
    assert.equal(assuming(partner, [last, first])[sold], true);
  });

  it('sees what was assumed before it', () => {
    const facts = assuming(partner, [{ named: 'in-us-gov' }, { named: 'approved' }]);
    assert.equal(facts['relationship.dap'], 'active');
  });

  for (const named of names) {
    it(`${named}: assumes facts there are, with values they can have`, () => {
      for (const before of [{}, partner, { ...partner, ...usGov }]) {
        const facts: Facts = assumptions[named](before, defaultFlags);
        assert.ok(Object.keys(facts).length > 0);
        const known = Object.entries(facts).filter(([, value]) => value !== undefined);
        for (const [name, value] of known) {
          assert.ok(parseAssumption(`${name}=${written(value)}`), name);
        }
      }
    });

    it(`${named}: assumed twice is assumed once`, () => {
      const once = assuming(partner, [{ named }]);
      assert.deepEqual(assuming(once, [{ named }]), once);
    });
  }

  it('approved: brings the reseller part, and the delegated administration of the cloud', () => {
    const gdap = assuming({ ...partner, ...nothingBetween }, [{ named: 'approved' }]);
    assert.deepEqual(
      [gdap['relationship.reseller'], gdap['relationship.dap'], gdap['relationship.gdap']],
      ['active', 'none', 'active'],
    );
    const dap = assuming({ ...partner, ...usGov, ...nothingBetween }, [{ named: 'approved' }]);
    assert.deepEqual(
      [dap['relationship.reseller'], dap['relationship.dap'], dap['relationship.gdap']],
      ['active', 'active', 'none'],
    );
  });

  it('approved: adds its roles to those that are held, and takes none away', () => {
    const rolesWith = (...held: readonly string[]) => {
      const facts = { ...partner, 'relationship.gdapRoles': held };
      return assuming(facts, [{ named: 'approved' }])['relationship.gdapRoles']?.toSorted();
    };
    const least = leastRoles.toSorted();
    assert.deepEqual(rolesWith(), least);
    assert.deepEqual(rolesWith('Directory Readers'), least);
    assert.deepEqual(rolesWith('User Administrator'), [...least, 'User Administrator']);
    const unknown = { ...partner, 'relationship.gdapRoles': undefined };
    const after = assuming(unknown, [{ named: 'approved' }]);
    assert.deepEqual(after['relationship.gdapRoles']?.toSorted(), least);
  });

  it('approved: in US Government gives DAP, which has no roles of its own', () => {
    const facts = { ...partner, ...usGov, 'relationship.gdapRoles': ['User Administrator'] };
    const after = assuming(facts, [{ named: 'approved' }]);
    assert.deepEqual(after['relationship.gdapRoles'], ['User Administrator']);
  });

  it('approved: settles nothing about the group that gets the roles', () => {
    const facts = { ...partner, ...nothingBetween, 'relationship.gdapGroup': undefined };
    const after = assuming(facts, [{ named: 'approved' }]);
    assert.equal(after['relationship.gdapGroup'], undefined);
  });
});

describe('reachable assumptions', () => {
  const turns = {
    approved: ['support-ticket.create', nothingBetween],
    'agreement-accepted': ['subscription.purchase', { 'customer.mcaAccepted': false }],
    'transfer-requested': ['subscription.transfer', soldByOther],
  } as const;
  for (const named of reachable) {
    it(`${named}: turns a no into something else`, () => {
      const [action, given] = turns[named];
      const facts: Facts = { ...partner, ...given };
      assert.equal(evaluate({ action, facts }).outcome, 'denied');
      const after = evaluate({ action, facts: assuming(facts, [{ named }]) });
      assert.ok(after.outcome === 'allowed' || after.outcome === 'conditional');
    });
  }
});
