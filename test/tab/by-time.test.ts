import assert from 'node:assert/strict';
import fc from 'fast-check';
import mongoose, { type mongo } from 'mongoose';
import { mostOrdered } from '../../bot/tab/by-time.ts';
import { type Dated, findAllHeld, findEnding } from '../../models/relationship-times.ts';
import { adminEnds } from '../../policy/admin-ends.ts';
import { heldIn, standingAt } from '../../policy/standing.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { ada, fabrikam } from '../support/world.ts';
import { look } from './try-out.ts';
import { type Row, walk } from './walk.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.now();
/** Whole days and an hour from now on, so that nothing ends while it is asked. */
const days = (count: number) => new Date(start + count * day + 3_600_000);

const admin = fc.record(
  {
    kind: fc.constantFrom('gdap', 'dap'),
    state: fc.constantFrom('active', 'active', 'active', 'pending', 'expired', 'terminated'),
    roles: fc.subarray(['User Administrator', 'Global Reader']),
    until: fc.constantFrom(-40, -1, 0, 0, 3, 6, 6, 20, 29, 30, 400).map(days),
  },
  { requiredKeys: ['kind', 'state', 'roles'] },
);
const grant = fc.record(
  {
    origin: fc.constantFrom('directory', 'INV-7K2M9Q', 'INV-7K2M9R'),
    services: fc.constant(['azure']),
    since: fc.constantFrom(-900, -500, -500, -2).map(days),
    delegatedAdmin: admin,
  },
  { requiredKeys: ['origin', 'services', 'since'] },
);
/** A relationship, of whose powers some were ended here. */
const relationship = fc
  .tuple(fc.array(grant, { minLength: 1, maxLength: 4 }), fc.array(fc.boolean(), { maxLength: 4 }))
  .map(([grants, ended]) => {
    const admins = grants
      .filter((_, at) => ended[at])
      .flatMap(({ origin, since, delegatedAdmin: of }) =>
        of
          ? [
              {
                origin,
                since,
                kind: of.kind,
                roles: of.roles,
                ...(of.until ? { until: of.until } : {}),
              },
            ]
          : [],
      );
    const by = { tenantId: fabrikam, aadObjectId: ada.aadObjectId, name: 'Ada' };
    return { grants, revocations: [{ at: days(-1), by, ended: admins }] };
  });

describe('relationships by when they end', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const rows = () => mongoose.connection.collection('relationships');
  const fill = async (all: readonly object[], insert = all.length) => {
    await rows().deleteMany({});
    const documents = all.slice(0, insert).map((each, at) => ({
      ...{ customerTenantId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` },
      ...{ partnerTenantId: fabrikam, partnerName: 'Fabrikam', customerName: `Row-${at % 3}` },
      ...each,
    }));
    if (documents.length > 0) await rows().insertMany(documents);
    return rows().find().toArray() as unknown as Promise<Dated[]>;
  };
  const endOf = (row: Dated) =>
    adminEnds(row).find(({ until }) => until.getTime() > Date.now())?.until;
  /** Soonest first, then what has no end, then what is nothing any more. */
  const placeOf = (row: Dated) =>
    endOf(row)?.getTime() ?? (heldIn(row, new Date()).length > 0 ? 9e15 : Number.POSITIVE_INFINITY);
  const idsOf = (found: readonly Row[]) => found.map(({ id }) => String(id));

  it('come soonest first, then those without an end, then those without power; the rest by id', () =>
    fc.assert(
      fc.asyncProperty(fc.array(relationship, { maxLength: 12 }), async (all) => {
        const stored = await fill(all);
        const expected = stored.toSorted(
          (one, other) =>
            compare(placeOf(one), placeOf(other)) || compare(String(one._id), String(other._id)),
        );
        const [page = []] = await walk(bot, ada, 'relationships?order=end');
        assert.deepEqual(
          idsOf(page),
          expected.map(({ _id }) => String(_id)),
        );
        for (const within of [30, 7, 1]) {
          const until = Date.now() + within * day;
          const ending = expected.filter(
            (row) => (endOf(row)?.getTime() ?? Number.POSITIVE_INFINITY) <= until,
          );
          const [found = []] = await walk(bot, ada, `relationships?within=${within}`);
          assert.deepEqual(
            idsOf(found),
            ending.map(({ _id }) => String(_id)),
          );
        }
        const endless = expected.filter((row) =>
          heldIn(row, new Date()).some(({ until }) => !until),
        );
        const [forever = []] = await walk(bot, ada, 'relationships?within=never');
        assert.deepEqual(
          idsOf(forever),
          endless.map(({ _id }) => String(_id)),
        );
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    ));

  it('come by the beginning that is shown, the newest first, where that is asked for', () =>
    fc.assert(
      fc.asyncProperty(fc.array(relationship, { maxLength: 12 }), async (all) => {
        const stored = await fill(all);
        const [page = []] = await walk(bot, ada, 'relationships?order=since');
        const shown = page.map(({ since }) => Date.parse(Object(since).at));
        assert.deepEqual(
          shown,
          shown.toSorted((one, other) => other - one),
        );
        const begun = stored.map((row) => standingAt(row, new Date()).since?.getTime());
        assert.deepEqual(shown.toSorted(), begun.toSorted());
      }),
      { numRuns: 30 },
    ));

  it('are each there once over all pages, with ties', async () => {
    for (const order of ['order=end', 'order=since', 'within=30']) {
      await fill(Array.from({ length: 120 }, () => ending(7)));
      const pages = await walk(bot, ada, `relationships?${order}`);
      assert.deepEqual(
        pages.map(({ length }) => length),
        [50, 50, 20],
      );
      assert.equal(new Set(idsOf(pages.flat())).size, 120);
    }
  });

  it('are found by name within what ends', async () => {
    await fill(Array.from({ length: 9 }, () => ending(3)));
    for (const [search, count] of [
      ['row-1', 3],
      ['ROW', 9],
      ['x', 0],
      ['.', 0],
    ] as const) {
      const [found = []] = await walk(bot, ada, `relationships?within=7&search=${search}`);
      assert.equal(found.length, count, search);
    }
  });

  it('are looked up by index, and no more than so many are read', async () => {
    await fill([ending(3)]);
    const whose = { side: 'partner', tenantId: fabrikam } as const;
    const customer = { side: 'customer', tenantId: fabrikam } as const;
    const span = { from: days(0), to: days(30) };
    for (const of of [whose, customer]) {
      for (const ask of [
        () => findAllHeld(of, undefined, 5),
        () => findAllHeld(of, 'x', 5),
        () => findEnding(of, span, 5),
      ]) {
        const [plan = '', ...others] = await plansOf(ask);
        assert.deepEqual(others, []);
        assert.match(plan, /IXSCAN/);
        assert.match(plan, /"limitAmount":5/);
        assert.doesNotMatch(plan, /COLLSCAN|"SORT"/);
      }
      const [plan = ''] = await plansOf(() => findEnding(of, span, 5));
      assert.match(plan, /"indexName":"(customer|partner)-by-end"/);
      assert.doesNotMatch(plan, /Infinity|MaxKey|9999-/i);
    }
  });

  it('are told by name where there are too many to order', async () => {
    await fill(Array.from({ length: mostOrdered + 1 }, () => ending(3)));
    const { body } = await look(bot, ada, 'relationships?order=end');
    const { orders, total, rows: found, next } = Object(body);
    assert.deepEqual([orders, total, found.length], [['name'], mostOrdered + 1, 50]);
    assert.ok(found.every(({ name }: Row) => name === 'Row-0'));
    const more = await look(bot, ada, `relationships?order=end&after=${next}`);
    const ids = [...idsOf(found), ...idsOf(Object(more.body).rows)];
    assert.equal(new Set(ids).size, 100);
    await fill([]);
  });
});

const compare = (one: number | string, other: number | string): number =>
  one < other ? -1 : Number(one > other);

const ending = (count: number) => ({
  grants: [
    {
      ...{ origin: 'directory', services: ['azure'], since: days(-400) },
      delegatedAdmin: {
        kind: 'gdap',
        state: 'active',
        roles: ['Global Reader'],
        until: days(count - 1),
      },
    },
  ],
});

/** How the database answers what is asked meanwhile of relationships. */
async function plansOf(asks: () => Promise<unknown>): Promise<string[]> {
  const asked: mongo.BSON.Document[] = [];
  const note = ({ command }: mongo.CommandStartedEvent) => asked.push(command);
  mongoose.connection.on('commandStarted', note);
  await asks();
  mongoose.connection.off('commandStarted', note);
  const own = asked.filter(({ find, limit }) => find === 'relationships' && limit === 5);
  return Promise.all(
    own.map(async ({ lsid, $db, readConcern, maxTimeMS, ...command }) => {
      const { queryPlanner } = (await mongoose.connection.db?.command({ explain: command })) ?? {};
      return JSON.stringify(queryPlanner.winningPlan);
    }),
  );
}
