import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AdminEnd,
  type Announcement,
  adminEnds,
  announcementsIn,
  nextAnnouncement,
} from '../../policy/admin-ends.ts';
import {
  marksOf,
  nextReminder,
  reachedIn,
  reminderDays,
  type Span,
} from '../../policy/calendar.ts';
import type { GrantFacts, RevocationFacts } from '../../policy/standing.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
const at = (days: number): Date => new Date(start + days * day);

describe('the calendar', () => {
  for (const [length, days] of [
    [90, [30, 7, 1, 0]],
    [30.5, [30, 7, 1, 0]],
    [30, [7, 1, 0]],
    [5, [1, 0]],
    [1, [0]],
    [0.01, [0]],
  ] as const) {
    it(`of ${length} days has the marks ${days.join(', ')}`, () => {
      const marks = marksOf({ from: at(0), to: at(length) });
      assert.deepEqual(
        marks.map((mark) => mark.days),
        days,
      );
      for (const mark of marks) assert.deepEqual(mark.at, at(length - mark.days));
    });
  }

  it('counts a day as 24 hours, also where the clocks change', () => {
    const to = new Date('2026-03-30T10:00:00Z');
    assert.deepEqual(
      marksOf({ from: at(0), to }).map((mark) => mark.at.toISOString()),
      ['2026-02-28', '2026-03-23', '2026-03-29', '2026-03-30'].map(
        (date) => `${date}T10:00:00.000Z`,
      ),
    );
  });
});

const anyLength = fc.oneof(
  fc.constantFrom(...reminderDays),
  fc.integer({ min: 1, max: 120 }),
  fc.double({ min: 0.001, max: 120, noNaN: true }),
);
/** When somebody sweeps, in days; with long pauses, and before anything is up. */
const anySweeps = fc.array(fc.double({ min: 0, max: 160, noNaN: true }), { maxLength: 40 });

/** What sweeps at these times remind of, when each looks only at what is due as the one before it said. */
function remindersBy(span: Span, times: readonly Date[]) {
  let due = nextReminder(span, span.from);
  return times.flatMap((now) => {
    if (!due || due > now || now >= span.to) return [];
    due = nextReminder(span, now);
    const reached = reachedIn(span, now);
    return reached ? [{ ...reached, now }] : [];
  });
}

describe('sweeps at any times', () => {
  const runs = (check: (span: Span, times: readonly Date[]) => void) =>
    fc.assert(
      fc.property(anyLength, anySweeps, (length, sweeps) => {
        const times = sweeps.toSorted((a, b) => a - b).map(at);
        check({ from: at(0), to: at(length) }, times);
      }),
    );

  it('remind of each mark at most once, in order, never early and never after the end', () => {
    runs((span, times) => {
      const told = remindersBy(span, times);
      const days = told.map((each) => each.days);
      assert.deepEqual(
        days,
        [...new Set(days)].toSorted((a, b) => b - a),
      );
      for (const each of told)
        assert.ok(each.at <= each.now && each.now < span.to && each.days > 0);
    });
  });

  it('remind at the first of them after a mark, and of the nearest one when several were missed', () => {
    runs((span, times) => {
      const told = remindersBy(span, times);
      const marks = marksOf(span).filter((mark) => mark.days > 0);
      const wanted = marks.flatMap((mark, index) => {
        const first = times.find((now) => now >= mark.at);
        const until = marks[index + 1]?.at ?? span.to;
        return first && first < until ? [{ ...mark, now: first }] : [];
      });
      assert.deepEqual(told, wanted);
    });
  });
});

const gdap = (until: Date | null, roles: readonly string[] = ['User Administrator']) =>
  ({ kind: 'gdap', state: 'active', roles, until }) as const;
const grant = (
  delegatedAdmin: GrantFacts['delegatedAdmin'],
  changes: Partial<GrantFacts> = {},
) => ({
  ...{ origin: 'directory', services: [], since: at(0), delegatedAdmin },
  ...changes,
});
const untils = (grants: readonly GrantFacts[], revocations: readonly RevocationFacts[] = []) =>
  adminEnds({ grants, revocations }).map(({ until, admins }) => [until, admins.length]);

const someRoles = [
  'Global Reader',
  'Directory Readers',
  'User Administrator',
  'Teams Administrator',
];
/** Each of roles of its own, so that none goes on beyond another. */
const anyEnds = fc
  .array(anyLength, { minLength: 1, maxLength: 4 })
  .map((lengths) =>
    lengths.map((length, index) => gdap(at(length), someRoles.slice(index, index + 1))),
  )
  .map((admins) => adminEnds({ grants: admins.map((admin) => grant(admin)) }));

/** What sweeps at these times tell; each looks twice, since many may look at once. */
function toldBy(ends: readonly AdminEnd[], times: readonly Date[]) {
  const told: (Announcement & { now: Date })[] = [];
  let since = at(0);
  for (const now of times) {
    const keys = () => told.map(({ key }) => key);
    const due = announcementsIn(ends, { told: keys(), since }, now);
    told.push(...due.map((each) => ({ ...each, now })));
    assert.deepEqual(announcementsIn(ends, { told: keys(), since }, now), []);
    since = nextAnnouncement(ends, now) ?? now;
    assert.ok(since >= now);
  }
  return told;
}

describe('ends of delegated administration', () => {
  it('are one for all that ends at the same moment, in order', () => {
    const other = grant(gdap(at(50), ['Global Reader']), { origin: 'INV-7K2M9Q' });
    const later = grant(gdap(at(60), ['Directory Readers']));
    assert.deepEqual(untils([later, grant(gdap(at(50))), other]), [
      [at(50), 2],
      [at(60), 1],
    ]);
  });

  it('are none of what has no end, was revoked, or is not active', () => {
    const revoked = grant(gdap(at(50)));
    const ended = [{ origin: 'directory', since: at(0), ...gdap(at(50)) }];
    assert.deepEqual(untils([revoked], [{ at: at(1), ended }]), []);
    const terminated = grant({ ...gdap(at(50)), state: 'terminated' });
    assert.deepEqual(untils([grant(gdap(null)), terminated, grant(null)]), []);
  });

  it('are none where the same roles are held for longer', () => {
    const short = grant(gdap(at(50)));
    const more = ['Global Reader', 'User Administrator'];
    const beyond = grant(gdap(at(400), more), { origin: 'INV-7K2M9Q' });
    assert.deepEqual(untils([short, beyond]), [[at(400), 1]]);
    assert.deepEqual(untils([short, grant(gdap(null))]), []);
    assert.deepEqual(untils([short, grant({ kind: 'dap', state: 'active', roles: [] })]), []);
    const fewer = grant(gdap(at(400), ['Global Reader']));
    assert.deepEqual(untils([short, fewer]), [
      [at(50), 1],
      [at(400), 1],
    ]);
    const dap = grant({ kind: 'dap', state: 'active', roles: [], until: at(50) });
    assert.deepEqual(untils([dap, grant(gdap(null))]), [[at(50), 1]]);
  });

  it('are told once each, never early, and as an end only when they are over', () => {
    fc.assert(
      fc.property(anyEnds, anySweeps, (ends, sweeps) => {
        const times = sweeps.toSorted((a, b) => a - b).map(at);
        const told = toldBy(ends, times);
        assert.equal(new Set(told.map(({ key }) => key)).size, told.length);
        for (const { days, end, now } of told) {
          assert.ok(end.until.getTime() - days * day <= now.getTime());
          assert.equal(days === 0, end.until <= now);
        }
        const last = times.at(-1) ?? at(0);
        const over = ends.filter(({ until }) => until <= last);
        assert.equal(told.filter(({ days }) => days === 0).length, over.length);
      }),
    );
  });

  it('that had passed when they were first heard of are not told', () => {
    const ends = adminEnds({ grants: [grant(gdap(at(50)))] });
    assert.deepEqual(announcementsIn(ends, { told: [], since: at(51) }, at(51)), []);
    assert.equal(announcementsIn(ends, { told: [], since: at(49) }, at(51)).length, 1);
  });
});
