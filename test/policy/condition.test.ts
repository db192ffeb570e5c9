import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  all,
  always,
  any,
  between,
  type Condition,
  chosen,
  differ,
  holds,
  includes,
  is,
  isAmong,
  not,
  over,
  type Truth,
} from '../../policy/condition.ts';
import type { Facts } from '../../policy/facts.ts';
import { defaultFlags } from '../../policy/flags.ts';
import { anyFlags, lessAndMore, someFacts } from './fact-arbitraries.ts';

const a = is('customer.self', true);
const b = is('customer.affiliate', true);
type Sign = 'T' | 'F' | '?';
const known = { T: true, F: false, '?': undefined } as const;
const world = (one: Sign, other: Sign): Facts => ({
  'customer.self': known[one],
  'customer.affiliate': known[other],
});
const asked = (condition: Condition, facts: Facts): Truth => condition(facts, defaultFlags);
const signOf = (truth: Truth): Sign => (typeof truth !== 'boolean' ? '?' : truth ? 'T' : 'F');

describe('conditions in three values', () => {
  // one, other, all, any, not one
  const table: readonly (readonly [Sign, Sign, Sign, Sign, Sign])[] = [
    ['T', 'T', 'T', 'T', 'F'],
    ['T', 'F', 'F', 'T', 'F'],
    ['T', '?', '?', 'T', 'F'],
    ['F', 'T', 'F', 'T', 'T'],
    ['F', 'F', 'F', 'F', 'T'],
    ['F', '?', 'F', '?', 'T'],
    ['?', 'T', '?', 'T', '?'],
    ['?', 'F', 'F', '?', '?'],
    ['?', '?', '?', '?', '?'],
  ];
  for (const [one, other, both, either, negated] of table) {
    it(`${one} and ${other} is ${both}, ${one} or ${other} is ${either}, not ${one} is ${negated}`, () => {
      const facts = world(one, other);
      const found = [all(a, b), any(a, b), not(a)].map((condition) =>
        signOf(asked(condition, facts)),
      );
      assert.deepEqual(found, [both, either, negated]);
    });
  }

  it('names each missing fact once, and only those that matter', () => {
    assert.deepEqual(asked(all(a, b, a), {}), ['customer.self', 'customer.affiliate']);
    assert.deepEqual(asked(any(a, b), { 'customer.self': false }), ['customer.affiliate']);
    assert.deepEqual(asked(not(all(a, b)), { 'customer.affiliate': true }), ['customer.self']);
  });

  it('takes no conditions at all as true for all of them, and false for any of them', () => {
    assert.equal(asked(all(), {}), true);
    assert.equal(asked(any(), {}), false);
    assert.equal(asked(always, {}), true);
  });
});

describe('conditions on one fact', () => {
  const service = is('subscription.service', 'azure', 'software');
  const inviter = holds('admin-agent', 'sales-agent');
  const days = between('invitation.days', 1, 730);
  const clouds = differ('actor.cloud', 'customer.cloud');
  const roles = 'actor.roles';
  const reads = includes('gdap.roles', 'Directory Readers', 'Global Reader');
  const some = includes('gdap.roles');
  const near = isAmong('customer.country', 'partner.market');
  const [country, market] = ['customer.country', 'partner.market'] as const;
  const late = over('gdap.ageDays', 90);

  const cases: readonly (readonly [string, Condition, Facts, Truth])[] = [
    ['is: one of the values', service, { 'subscription.service': 'software' }, true],
    ['is: none of the values', service, { 'subscription.service': 'office365' }, false],
    ['is: unknown', service, {}, ['subscription.service']],
    ['is: false is known', is('customer.self', true), { 'customer.self': false }, false],
    ['holds: one of several', inviter, { [roles]: ['user', 'sales-agent'] }, true],
    ['holds: another role', inviter, { [roles]: ['global-admin'] }, false],
    ['holds: no role is known', inviter, { [roles]: [] }, false],
    ['holds: unknown', inviter, {}, [roles]],
    ['between: the least', days, { 'invitation.days': 1 }, true],
    ['between: the most', days, { 'invitation.days': 730 }, true],
    ['between: too few', days, { 'invitation.days': 0 }, false],
    ['between: too many', days, { 'invitation.days': 731 }, false],
    ['between: no whole number', days, { 'invitation.days': 1.5 }, false],
    ['between: no number', days, { 'invitation.days': Number.NaN }, false],
    ['between: unknown', days, {}, ['invitation.days']],
    ['over: the bound itself', late, { 'gdap.ageDays': 90 }, false],
    ['over: one more', late, { 'gdap.ageDays': 91 }, true],
    ['over: no number', late, { 'gdap.ageDays': Number.NaN }, false],
    ['over: unknown', late, {}, ['gdap.ageDays']],
    ['includes: one of several', reads, { 'gdap.roles': ['x', 'Global Reader'] }, true],
    ['includes: others', reads, { 'gdap.roles': ['x'] }, false],
    ['includes: an empty list', reads, { 'gdap.roles': [] }, false],
    ['includes: unknown', reads, {}, ['gdap.roles']],
    ['includes: at least one, whichever', some, { 'gdap.roles': ['x'] }, true],
    ['includes: none at all', some, { 'gdap.roles': [] }, false],
    ['isAmong: it is', near, { [country]: 'SE', [market]: ['NO', 'SE'] }, true],
    ['isAmong: it is not', near, { [country]: 'BR', [market]: ['NO', 'SE'] }, false],
    ['isAmong: nothing is', near, { [country]: 'SE', [market]: [] }, false],
    ['isAmong: part of a text is not', near, { [country]: 'S', [market]: ['SE'] }, false],
    ['isAmong: text unknown', near, { [market]: ['SE'] }, [country]],
    ['isAmong: list unknown', near, { [country]: 'SE' }, [market]],
    ['isAmong: both unknown', near, {}, [country, market]],
    ['differ: equal', clouds, { 'actor.cloud': 'public', 'customer.cloud': 'public' }, false],
    ['differ: different', clouds, { 'actor.cloud': 'public', 'customer.cloud': 'us-gov' }, true],
    ['differ: one unknown', clouds, { 'actor.cloud': 'public' }, ['customer.cloud']],
    ['differ: both unknown', clouds, {}, ['actor.cloud', 'customer.cloud']],
  ];
  for (const [what, condition, facts, expected] of cases) {
    it(what, () => {
      assert.deepEqual(asked(condition, facts), expected);
    });
  }
});

describe('conditions on what is chosen', () => {
  const strict = { ...defaultFlags, strictDelegatedAdminRole: true };
  const choice = chosen(({ strictDelegatedAdminRole }) => strictDelegatedAdminRole);
  const inviter = holds(({ inviterRoles }) => inviterRoles);

  it('chosen: needs no fact', () => {
    assert.deepEqual([choice({}, strict), choice({}, defaultFlags)], [true, false]);
  });

  it('holds: the roles that are chosen', () => {
    const facts: Facts = { 'actor.roles': ['billing-admin'] };
    assert.equal(inviter(facts, defaultFlags), false);
    assert.equal(inviter(facts, { ...defaultFlags, inviterRoles: ['billing-admin'] }), true);
    assert.equal(inviter(facts, { ...defaultFlags, inviterRoles: [] }), false);
    assert.deepEqual(inviter({}, { ...defaultFlags, inviterRoles: [] }), ['actor.roles']);
  });
});

describe('conditions of any shape', () => {
  const leaf: fc.Arbitrary<Condition> = fc.constantFrom(
    a,
    b,
    always,
    is('relationship.reseller', 'active', 'invited'),
    holds('global-admin'),
    holds(({ inviterRoles }) => inviterRoles),
    chosen(({ usGov: { gdap } }) => gdap),
    includes('relationship.gdapRoles', 'User Administrator'),
    isAmong('customer.country', 'partner.market'),
    over('subscription.ageDays', 7),
    differ('actor.cloud', 'customer.cloud'),
    between('invitation.days', 1, 730),
  );
  const { tree: condition } = fc.letrec<{ tree: Condition; node: Condition }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf, tie('node')),
    node: fc.oneof(
      tie('tree').map(not),
      fc.array(tie('tree'), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('tree'), { maxLength: 3 }).map((parts) => any(...parts)),
    ),
  }));

  it('obey De Morgan, missing facts included', () => {
    fc.assert(
      fc.property(condition, condition, someFacts, anyFlags, (one, other, ...world) => {
        assert.deepEqual(not(all(one, other))(...world), any(not(one), not(other))(...world));
        assert.deepEqual(not(any(one, other))(...world), all(not(one), not(other))(...world));
        assert.deepEqual(not(not(one))(...world), one(...world));
      }),
    );
  });

  it('keep their truth when more becomes known', () => {
    fc.assert(
      fc.property(condition, lessAndMore, anyFlags, (one, { less, more }, flags) => {
        const before = one(less, flags);
        if (typeof before === 'boolean') assert.equal(one(more, flags), before);
      }),
      { numRuns: 1000 },
    );
  });

  it('name at least one fact, all of them missing, when they cannot tell', () => {
    fc.assert(
      fc.property(condition, someFacts, anyFlags, (one, facts, flags) => {
        const truth = one(facts, flags);
        if (typeof truth === 'boolean') return;
        assert.ok(truth.length > 0);
        assert.ok(truth.every((name) => facts[name] === undefined));
      }),
    );
  });
});
