import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluate } from '../../policy/evaluate.ts';
import type { GrantFacts, Standing, StandingAdmin } from '../../policy/standing.ts';
import { daysBetween, saidOfAzurePlan, standingFacts } from '../../policy/standing-facts.ts';
import { delegatedAdminKinds, delegatedAdminStates, services } from '../../policy/vocabulary.ts';
import { partner } from './rule-cases/worlds.ts';

const now = new Date('2026-03-01T12:00:00Z');
const admin = (facts: Partial<StandingAdmin> = {}): StandingAdmin => ({
  kind: 'gdap',
  state: 'active',
  roles: ['User Administrator'],
  since: new Date('2025-03-01T12:00:00Z'),
  recordedHere: false,
  ...facts,
});
const standing = (...delegatedAdmins: StandingAdmin[]): Standing => ({
  services: ['azure'],
  since: undefined,
  delegatedAdmins,
  invitationCodes: [],
});
const factsOf = (...admins: StandingAdmin[]) => standingFacts(standing(...admins), false, now);
const readers = ['Directory Readers'];

describe('standingFacts: the reseller part', () => {
  const none: Standing = { ...standing(), services: [] };
  it('is active with a service, invited while an invitation waits, none otherwise', () => {
    const reseller = (of: Standing, invited: boolean) =>
      standingFacts(of, invited, now)['relationship.reseller'];
    assert.equal(reseller(standing(), false), 'active');
    assert.equal(reseller(standing(), true), 'active');
    assert.equal(reseller(none, true), 'invited');
    assert.equal(reseller(none, false), 'none');
  });

  it('is not inferred from delegated administration', () => {
    const facts = standingFacts({ ...none, delegatedAdmins: [admin()] }, false, now);
    assert.equal(facts['relationship.reseller'], 'none');
    assert.equal(facts['relationship.gdap'], 'active');
  });
});

describe('standingFacts: delegated administration', () => {
  const waiting = ['created', 'approvalPending', 'approved', 'activating'];
  for (const state of delegatedAdminStates) {
    const expected =
      state === 'active' ? 'active' : waiting.includes(state) ? 'requested' : 'ended';
    it(`${state} is ${expected}, of its own kind only`, () => {
      for (const kind of delegatedAdminKinds) {
        const { 'relationship.dap': dap, 'relationship.gdap': gdap } = factsOf(
          admin({ kind, state }),
        );
        assert.deepEqual([dap, gdap], kind === 'dap' ? [expected, 'none'] : ['none', expected]);
      }
    });
  }

  it('is active as long as one of several is, then requested, then ended', () => {
    const [active, asked, over] = (['active', 'approvalPending', 'terminated'] as const).map(
      (state) => admin({ state }),
    );
    assert.ok(active && asked && over);
    assert.equal(factsOf(over, asked, active)['relationship.gdap'], 'active');
    assert.equal(factsOf(over, asked)['relationship.gdap'], 'requested');
    assert.equal(factsOf(over, over)['relationship.gdap'], 'ended');
    assert.equal(factsOf()['relationship.gdap'], 'none');
  });
});

describe('standingFacts: roles and groups', () => {
  const roles = 'relationship.gdapRoles';
  const group = 'relationship.gdapGroup';
  const rolesAndGroup = (...admins: StandingAdmin[]) => {
    const { [roles]: held, [group]: given } = factsOf(...admins);
    return [held?.toSorted(), given];
  };
  const strong = (groupAssigned: boolean | null | undefined) => admin({ groupAssigned });
  const weak = (groupAssigned: boolean | null | undefined) =>
    admin({ roles: readers, groupAssigned });
  const both = ['Directory Readers', 'User Administrator'];

  const cases = [
    ['the only one has a group', [strong(true)], [['User Administrator'], true]],
    ['the only one has none', [strong(false)], [['User Administrator'], false]],
    ['of the only one nothing is said', [strong(undefined)], [['User Administrator'], undefined]],
    ['the group of the only one is null', [strong(null)], [['User Administrator'], undefined]],
    ['both have one', [strong(true), weak(true)], [both, true]],
    ['only the weaker one has one', [strong(false), weak(true)], [readers, true]],
    ['one has one, of the other nothing is said', [strong(null), weak(true)], [both, undefined]],
    [
      'one has none, of the other nothing is said',
      [strong(false), weak(null)],
      [readers, undefined],
    ],
    ['neither has one', [strong(false), weak(false)], [both, false]],
    ['there is none at all', [], [[], undefined]],
  ] as const;
  for (const [what, admins, expected] of cases) {
    it(`are told apart where ${what}`, () => {
      assert.deepEqual(rolesAndGroup(...admins), expected);
      assert.deepEqual(rolesAndGroup(...admins.toReversed()), expected);
    });
  }

  it('count only where GDAP is active', () => {
    const over = admin({ state: 'terminated', groupAssigned: true });
    const dap = admin({ kind: 'dap', groupAssigned: true });
    assert.deepEqual(rolesAndGroup(over, dap, weak(false)), [readers, false]);
  });

  it('never give a role that no relationship with a group of its own has', () => {
    const any = fc.record({
      kind: fc.constantFrom(...delegatedAdminKinds),
      state: fc.constantFrom('active', 'terminated', 'approvalPending'),
      roles: fc.subarray(['User Administrator', 'License Administrator']),
      groupAssigned: fc.constantFrom(true, false, null, undefined),
      since: fc.constant(new Date('2025-03-01T12:00:00Z')),
      recordedHere: fc.boolean(),
    }) satisfies fc.Arbitrary<StandingAdmin>;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (admins) => {
        const facts = { ...partner, ...factsOf(...admins), 'relationship.dap': 'none' } as const;
        if (evaluate({ action: 'users.manage', facts }).outcome !== 'allowed') return;
        assert.ok(
          admins.some(
            ({ kind, state, roles: held, groupAssigned }) =>
              kind === 'gdap' &&
              state === 'active' &&
              groupAssigned === true &&
              held.includes('User Administrator'),
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('standingFacts: the GDAP request that is meant', () => {
  const pending = admin({ state: 'approvalPending', requested: new Date('2026-01-30T13:00:00Z') });
  const request = (...admins: StandingAdmin[]) => {
    const facts = factsOf(...admins);
    return [facts['gdap.state'], facts['gdap.roles'], facts['gdap.ageDays']];
  };
  const unknown = [undefined, undefined, undefined];

  it('is the only one, with its age in whole days', () => {
    assert.deepEqual(request(pending), ['approvalPending', ['User Administrator'], 29]);
  });

  it('is not told apart from DAP, which is no request', () => {
    assert.deepEqual(request(pending, admin({ kind: 'dap' })), request(pending));
    assert.deepEqual(request(admin({ kind: 'dap' })), unknown);
  });

  it('is unknown among several, and where there is none', () => {
    assert.deepEqual(request(pending, admin()), unknown);
    assert.deepEqual(request(), unknown);
  });

  it('has no age where nobody wrote down when it was sent', () => {
    for (const requested of [null, undefined]) {
      assert.equal(factsOf(admin({ requested }))['gdap.ageDays'], undefined);
    }
  });
});

describe('daysBetween', () => {
  const later = (ms: number) => daysBetween(now, new Date(now.getTime() + ms));
  const day = 24 * 60 * 60 * 1000;
  it('counts whole days that have passed, and none backwards', () => {
    assert.deepEqual(
      [0, day - 1, day, 2 * day - 1, 90 * day, -day].map(later),
      [0, 0, 1, 1, 90, 0],
    );
  });
});

describe('saidOfAzurePlan', () => {
  const grant = (facts: Partial<GrantFacts>): GrantFacts => ({
    origin: 'directory',
    services: [...services],
    since: now,
    ...facts,
  });
  const cases = [
    ['no source', [], undefined],
    ['a source that says nothing', [grant({ azurePlan: null })], undefined],
    ['a no', [grant({ azurePlan: false })], false],
    ['the first that says anything', [grant({}), grant({ azurePlan: true })], true],
  ] as const;
  for (const [what, grants, expected] of cases) {
    it(`repeats ${what}`, () => {
      assert.deepEqual(saidOfAzurePlan(grants), { 'relationship.azurePlan': expected });
    });
  }
});
