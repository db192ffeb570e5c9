import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type DelegatedAdminFacts,
  type GrantFacts,
  type HeldAdmin,
  hasActiveDelegatedAdmin,
  heldIn,
  standingAt,
  standingOf,
} from '../../policy/standing.ts';
import { delegatedAdminStates, services } from '../../policy/vocabulary.ts';

const now = new Date('2026-03-01T12:00:00Z');
const gdap = { kind: 'gdap', state: 'active', roles: ['User Administrator'] } as const;
const grant = (facts: Partial<GrantFacts> = {}): GrantFacts => ({
  origin: 'directory',
  services: ['azure'],
  since: new Date('2024-05-01'),
  ...facts,
});
const adminAt = (admin: DelegatedAdminFacts, at = now) =>
  standingOf([grant({ delegatedAdmin: admin })], at).delegatedAdmins[0]?.state;

describe('standingOf: delegated administration', () => {
  const until = new Date('2026-03-01T12:00:00Z');
  const moments: readonly (readonly [string, Date, string])[] = [
    ['is active up to its end', new Date(until.getTime() - 1), 'active'],
    ['reads as expired at its end', until, 'expired'],
    ['reads as expired after its end', new Date(until.getTime() + 1), 'expired'],
  ];
  for (const [what, at, state] of moments) {
    it(what, () => {
      assert.equal(adminAt({ ...gdap, until }, at), state);
    });
  }

  for (const open of [undefined, null]) {
    it(`never expires when its end is ${open}`, () => {
      assert.equal(adminAt({ ...gdap, until: open }), 'active');
    });
  }

  for (const state of delegatedAdminStates) {
    it(`counts as active only when active: ${state}`, () => {
      const standing = standingOf([grant({ delegatedAdmin: { ...gdap, state } })], now);
      assert.equal(hasActiveDelegatedAdmin(standing), state === 'active');
    });
  }

  for (const state of delegatedAdminStates.filter((each) => each !== 'active')) {
    it(`stays ${state} when its time is over`, () => {
      assert.equal(adminAt({ ...gdap, state, until: new Date(0) }), state);
    });
  }

  it('is active as long as one of several is', () => {
    const over = grant({ delegatedAdmin: { ...gdap, until: new Date(0) } });
    const open = grant({ delegatedAdmin: { kind: 'dap', state: 'active', roles: [] } });
    assert.equal(hasActiveDelegatedAdmin(standingOf([over, open], now)), true);
    assert.equal(hasActiveDelegatedAdmin(standingOf([over, over], now)), false);
  });
});

describe('standingOf: what was revoked', () => {
  const since = new Date('2024-05-01');
  const until = new Date('2027-05-01');
  const roles = ['Global Reader', 'User Administrator'];
  const admin = { kind: 'gdap', state: 'active', roles, until } as const;
  const held: HeldAdmin = { origin: 'directory', kind: 'gdap', roles, until, since };
  const at = new Date('2026-02-01');
  const stateOf = (facts: Partial<GrantFacts> = {}, ended: Partial<HeldAdmin> = {}, when = at) => {
    const grants = [grant({ delegatedAdmin: admin, ...facts })];
    const revocations = [{ at: when, ended: [{ ...held, ...ended }] }];
    return standingOf(grants, now, revocations).delegatedAdmins[0]?.state;
  };

  it('is terminated, since then', () => {
    const stored = {
      grants: [grant({ delegatedAdmin: admin })],
      revocations: [{ at, ended: [held] }],
    };
    const standing = standingAt(stored, now);
    assert.deepEqual(standing.delegatedAdmins, [
      { ...admin, state: 'terminated', revoked: at, since, recordedHere: false },
    ]);
    assert.deepEqual(standing.services, ['azure']);
    assert.deepEqual(heldIn(stored, now), []);
    assert.deepEqual(heldIn({ grants: stored.grants }, now), [held]);
    assert.deepEqual(standingAt(null, now), standingOf([], now));
  });

  const later = new Date('2026-02-02');
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['said again', stateOf(), 'terminated'],
    ['said again in another order', stateOf({}, { roles: roles.toReversed() }), 'terminated'],
    ['said to begin at that moment', stateOf({ since: at }), 'terminated'],
    ['said to have begun later', stateOf({ since: later }), 'active'],
    [
      'ended before it was said to begin',
      stateOf({ since: later }, { since: later }),
      'terminated',
    ],
    ['granted by another origin', stateOf({ origin: 'INV-7K2M9Q' }), 'active'],
    ['of another kind', stateOf({}, { kind: 'dap' }), 'active'],
    ['with other roles', stateOf({}, { roles: roles.slice(1) }), 'active'],
    ['with another end', stateOf({}, { until: later }), 'active'],
    ['without the end it had', stateOf({}, { until: null }), 'active'],
    [
      'not active for its source',
      stateOf({ delegatedAdmin: { ...admin, state: 'expiring' } }),
      'expiring',
    ],
  ];
  for (const [what, state, wanted] of cases) {
    it(`${what} it is ${wanted}`, () => {
      assert.equal(state, wanted);
    });
  }

  it('stays terminated when its time is over too', () => {
    const over = new Date('2026-02-15');
    assert.equal(
      stateOf({ delegatedAdmin: { ...admin, until: over } }, { until: over }),
      'terminated',
    );
  });

  it('without an end stays terminated, however its absence is spelt', () => {
    for (const [one, other] of [
      [null, undefined],
      [undefined, null],
    ] as const) {
      assert.equal(
        stateOf({ delegatedAdmin: { ...admin, until: one } }, { until: other }),
        'terminated',
      );
    }
  });
});

describe('standingOf: the reseller part and the admin part', () => {
  it('infers no service from delegated administration', () => {
    const standing = standingOf([grant({ services: [], delegatedAdmin: gdap })], now);
    assert.deepEqual(standing.services, []);
    assert.equal(hasActiveDelegatedAdmin(standing), true);
  });

  for (const delegatedAdmin of [undefined, null]) {
    it(`infers no delegated administration from services when it is ${delegatedAdmin}`, () => {
      const standing = standingOf([grant({ services: [...services], delegatedAdmin })], now);
      assert.deepEqual(standing.delegatedAdmins, []);
      assert.equal(hasActiveDelegatedAdmin(standing), false);
    });
  }
});

describe('standingOf: several sources together', () => {
  const merged = standingOf(
    [
      grant({ services: ['azure', 'software'], since: new Date('2025-01-01') }),
      grant({ origin: 'INV-7K2M9Q', services: ['azure'], since: new Date('2024-06-01') }),
      grant({ origin: 'INV-000000', services: ['office365'], delegatedAdmin: gdap }),
    ],
    now,
  );

  it('has each service once', () => {
    assert.deepEqual(merged.services.toSorted(), ['azure', 'office365', 'software']);
  });

  it('has lasted since the earliest of them', () => {
    assert.deepEqual(merged.since, new Date('2024-05-01'));
  });

  it('names the invitations among them, and nothing else', () => {
    assert.deepEqual(merged.invitationCodes, ['INV-7K2M9Q', 'INV-000000']);
  });

  it('says nothing when there is none', () => {
    assert.deepEqual(standingOf([], now), {
      services: [],
      since: undefined,
      delegatedAdmins: [],
      invitationCodes: [],
    });
  });

  it('says the same in whatever order they come', () => {
    const one = fc.record({
      origin: fc.constantFrom('directory', 'INV-7K2M9Q'),
      services: fc.subarray([...services]),
      since: fc.date({ noInvalidDate: true }),
    });
    fc.assert(
      fc.property(fc.array(one), (grants) => {
        const there = standingOf(grants, now);
        const back = standingOf(grants.toReversed(), now);
        assert.deepEqual(back.services.toSorted(), there.services.toSorted());
        assert.deepEqual(back.since, there.since);
      }),
    );
  });
});
