import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import mongoose, { type mongo } from 'mongoose';
import { audit, auditAll, type NewAuditEntry } from '../../models/audit.ts';
import { append } from '../../models/audit-append.ts';
import { checkChain } from '../../models/audit-chain.ts';
import { checkAudit } from '../../models/audit-check.ts';
import { type AuditEntry, hashOf } from '../../models/audit-entry.ts';
import { type Anchor, origin } from '../../models/audit-head.ts';
import { namesOf, pseudonymOf } from '../../models/audit-person.ts';
import { forgetAuditBefore } from '../../models/audit-prune.ts';
import { forgetPerson } from '../../models/forget-person.ts';
import { type Bot, startBot } from '../support/bot.ts';

const day = 24 * 60 * 60 * 1000;
const entries = () => mongoose.connection.collection<AuditEntry>('audit');
const heads = () => mongoose.connection.collection<Anchor & { _id: string }>('auditheads');
const chainOf = (tenantId: string) => entries().find({ tenantId }).sort({ seq: 1 }).toArray();
const flawIn = async (tenantId: string) => (await checkChain(tenantId)).flaw;

const entry = (tenantId: string, about: string, at = new Date()): NewAuditEntry => ({
  tenantId,
  at,
  event: 'approved',
  by: 'somebody',
  other: 'other',
  about,
  action: 'invitation.approve',
  ruleId: 'rule',
  detail: 'detail',
  key: `${about} approved`,
});

async function chain(length: number): Promise<string> {
  const tenantId = randomUUID();
  for (let count = 1; count <= length; count += 1) await audit(entry(tenantId, `INV-${count}`));
  return tenantId;
}

/** As a process of its own does, which waits for nobody of another one. */
async function appendAll(all: readonly NewAuditEntry[]): Promise<void> {
  for (let left = all; left.length > 0; ) left = await append(left);
}

describe('the audit of a tenant', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  it('is one chain, however many write at once, and has each event once', async () => {
    const tenantId = randomUUID();
    const abouts = Array.from({ length: 30 }, (_, index) => `INV-${index % 20}`);
    await Promise.all(abouts.map((about) => audit(entry(tenantId, about))));
    const { entries: count, last, flaw } = await checkChain(tenantId);
    assert.deepEqual({ count, seq: last.seq, flaw }, { count: 20, seq: 20, flaw: undefined });
    assert.equal(new Set((await chainOf(tenantId)).map(({ about }) => about)).size, 20);
  });

  it('is one chain when several processes write at once, and each entry is written once', async () => {
    const tenantId = randomUUID();
    const all = Array.from({ length: 40 }, (_, index) => entry(tenantId, `INV-${index}`));
    // What each process has in its queue; some of it comes to several of them.
    const queues = [0, 5, 10, 15, 20].map((from) => all.slice(from, from + 20));
    await Promise.all(queues.map(appendAll));
    const { entries: count, last, flaw } = await checkChain(tenantId);
    assert.deepEqual({ count, seq: last.seq, flaw }, { count: 40, seq: 40, flaw: undefined });
  });

  it('is one chain for each of many tenants that several processes write to at once, in each other’s order', async () => {
    const tenants = Array.from({ length: 8 }, () => randomUUID());
    const all = tenants.flatMap((tenantId) =>
      ['INV-1', 'INV-2', 'INV-3'].map((about) => entry(tenantId, about)),
    );
    const queues = [
      all,
      all.toReversed(),
      all.toSorted((one, two) => (one.key < two.key ? -1 : 1)),
    ];
    await Promise.all(queues.map(appendAll));
    for (const tenantId of tenants) {
      const { entries: count, last, flaw } = await checkChain(tenantId);
      assert.deepEqual({ count, seq: last.seq, flaw }, { count: 3, seq: 3, flaw: undefined });
    }
  });

  it('gives back what stands behind an entry that was refused, and leaves no gap for it', async () => {
    const [first, second, third] = [await chain(1), await chain(1), await chain(1)];
    const taken = entry(second, 'INV-1');
    const all = [entry(first, 'INV-A'), taken, entry(second, 'INV-B'), entry(third, 'INV-C')];
    const refused = await append(all);
    assert.deepEqual(
      refused.map(({ about }) => about),
      ['INV-B', 'INV-C'],
    );
    await appendAll(refused);
    for (const [tenantId, length] of [
      [first, 2],
      [second, 2],
      [third, 2],
    ] as const) {
      const { entries: count, flaw } = await checkChain(tenantId);
      assert.deepEqual({ count, flaw }, { count: length, flaw: undefined });
    }
    const moved = await heads()
      .find({ _id: { $in: [first, second, third] } })
      .toArray();
    assert.deepEqual(
      moved.map(({ seq }) => seq),
      [2, 2, 2],
    );
  });

  it('takes two writes for all that comes at once, of however many tenants', async () => {
    const tenants = await Promise.all(Array.from({ length: 30 }, () => chain(1)));
    const written: unknown[] = [];
    const note = ({ command }: mongo.CommandStartedEvent) => {
      const collection = command.insert ?? command.update;
      if (/^audit/.test(collection)) written.push(collection);
    };
    const client = mongoose.connection.getClient().on('commandStarted', note);
    await auditAll(tenants.map((tenantId) => entry(tenantId, 'INV-2')));
    client.off('commandStarted', note);
    assert.deepEqual(written, ['audit', 'auditheads']);
  });

  it('takes a handful of commands for forty entries that come at once', async () => {
    const tenantId = await chain(1);
    let commands = 0;
    const count = () => {
      commands += 1;
    };
    const client = mongoose.connection.getClient().on('commandStarted', count);
    const abouts = Array.from({ length: 40 }, (_, index) => `INV-X${index}`);
    await Promise.all(abouts.map((about) => audit(entry(tenantId, about))));
    client.off('commandStarted', count);
    assert.equal((await checkChain(tenantId)).entries, 41);
    // Two rounds of three; the loops of the bot look for work meanwhile.
    assert.ok(commands < 20, `${commands} commands`);
  });

  it('is intact while it is empty', async () => {
    assert.deepEqual(await checkAudit(randomUUID(), new Date()), { entries: 0, last: origin });
  });

  it('goes on where a process died before it had moved the head', async () => {
    const tenantId = await chain(3);
    const [, second] = await chainOf(tenantId);
    await heads().updateOne({ _id: tenantId }, { $set: { seq: 2, hash: second?.hash ?? '' } });
    assert.equal(await flawIn(tenantId), undefined);
    await audit(entry(tenantId, 'INV-4'));
    assert.deepEqual(
      (await chainOf(tenantId)).map(({ seq }) => seq),
      [1, 2, 3, 4],
    );
    assert.equal(await flawIn(tenantId), undefined);
  });

  const fields = [
    'at',
    'event',
    'by',
    'other',
    'about',
    'action',
    'ruleId',
    'detail',
    'key',
    'prev',
    'hash',
  ] as const;
  type Field = (typeof fields)[number];
  const changed = (old: AuditEntry, field: Field) =>
    field === 'at'
      ? new Date(old.at.getTime() + 1)
      : field === 'event'
        ? 'declined'
        : `${old[field]}x`;

  for (const rehashed of [false, true]) {
    it(`names the first entry that was changed, in any field, at any place${rehashed ? ', with its hash' : ''}`, async () => {
      const tenantId = await chain(5);
      const before = await chainOf(tenantId);
      const any = fc.record({
        seq: fc.integer({ min: 1, max: 5 }),
        field: fc.constantFrom(...fields.filter((field) => !rehashed || field !== 'hash')),
      });
      await fc.assert(
        fc.asyncProperty(any, async ({ seq, field }) => {
          const old = before[seq - 1];
          assert.ok(old);
          const forged = { ...old, [field]: changed(old, field) };
          const hash = rehashed ? hashOf(forged) : forged.hash;
          await entries().replaceOne({ _id: old._id }, { ...forged, hash });
          assert.deepEqual(await flawIn(tenantId), { seq, what: 'changed' });
          await entries().replaceOne({ _id: old._id }, old);
          assert.equal(await flawIn(tenantId), undefined);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('names the first entry that is missing, at any place', async () => {
    for (const seq of [1, 2, 4]) {
      const tenantId = await chain(5);
      await entries().deleteOne({ tenantId, seq });
      assert.deepEqual(await flawIn(tenantId), { seq, what: 'missing' });
    }
  });

  it('shows that it was cut off, by one entry or all', async () => {
    for (const seq of [5, 3, 1]) {
      const tenantId = await chain(5);
      await entries().deleteMany({ tenantId, seq: { $gte: seq } });
      assert.deepEqual(await flawIn(tenantId), { seq, what: 'cut-off' });
    }
  });

  it('shows that two entries changed places', async () => {
    const tenantId = await chain(5);
    const [, second, third] = await chainOf(tenantId);
    assert.ok(second && third);
    await entries().deleteMany({ tenantId, seq: { $in: [2, 3] } });
    await entries().insertMany([
      { ...second, seq: 3 },
      { ...third, seq: 2 },
    ]);
    assert.deepEqual(await flawIn(tenantId), { seq: 2, what: 'changed' });
  });

  it('shows that an entry was put in, with all behind it moved on', async () => {
    const tenantId = await chain(5);
    const before = await chainOf(tenantId);
    await entries().deleteMany({ tenantId, seq: { $gte: 3 } });
    const prev = before[1]?.hash ?? '';
    const put = { ...entry(tenantId, 'INV-X'), seq: 3, prev };
    const moved = before.slice(2).map((each) => ({ ...each, seq: each.seq + 1 }));
    await entries().insertMany([{ ...put, hash: hashOf(put) }, ...moved]);
    assert.deepEqual(await flawIn(tenantId), { seq: 4, what: 'changed' });
  });

  it('is checkable still after its beginning was forgotten, and shows what is done to the rest', async () => {
    const tenantId = randomUUID();
    const now = Date.now();
    for (const [age, about] of [
      [40, 'a'],
      [30, 'b'],
      [20, 'c'],
      [10, 'd'],
    ] as const) {
      await audit(entry(tenantId, about, new Date(now - age * day)));
    }
    await forgetAuditBefore(new Date(now - 25 * day), new Date(now));
    await forgetAuditBefore(new Date(now - 25 * day), new Date(now));
    const { entries: count, last, pruned, flaw } = await checkChain(tenantId);
    assert.deepEqual({ count, seq: last.seq, flaw }, { count: 3, seq: 5, flaw: undefined });
    assert.equal(pruned?.kept.seq, 2);
    assert.deepEqual(
      (await chainOf(tenantId)).map(({ event }) => event),
      ['approved', 'approved', 'pruned'],
    );
    await audit(entry(tenantId, 'e'));
    assert.equal(await flawIn(tenantId), undefined);
    await entries().deleteOne({ tenantId, seq: 3 });
    assert.deepEqual(await flawIn(tenantId), { seq: 3, what: 'missing' });
  });

  it('does not believe that its beginning was forgotten when nothing behind it says so', async () => {
    const tenantId = await chain(5);
    const fourth = (await chainOf(tenantId))[3];
    await entries().deleteMany({ tenantId, seq: { $lte: 4 } });
    const kept = { seq: 4, hash: fourth?.hash };
    await heads().updateOne({ _id: tenantId }, { $set: { kept } });
    assert.deepEqual(await flawIn(tenantId), { seq: 1, what: 'missing' });
    await entries().deleteMany({ tenantId });
    await forgetAuditBefore(new Date(), new Date());
    assert.deepEqual(await flawIn(tenantId), { seq: 1, what: 'cut-off' });
  });

  it('is not forgotten when somebody makes it look old', async () => {
    const tenantId = await chain(5);
    await entries().updateMany({ tenantId, seq: { $lte: 4 } }, { $set: { at: new Date(0) } });
    await forgetAuditBefore(new Date(Date.now() - day), new Date());
    assert.deepEqual(await flawIn(tenantId), { seq: 1, what: 'changed' });
    assert.equal((await chainOf(tenantId)).length, 5);
  });

  it('is forgotten whole, and goes on, although nobody had moved its head', async () => {
    const tenantId = randomUUID();
    const old = new Date(Date.now() - 9 * day);
    for (const about of ['a', 'b', 'c']) await audit(entry(tenantId, about, old));
    const [, second] = await chainOf(tenantId);
    await heads().updateOne({ _id: tenantId }, { $set: { seq: 2, hash: second?.hash ?? '' } });
    await forgetAuditBefore(new Date(Date.now() - 5 * day), new Date());
    assert.deepEqual(
      (await chainOf(tenantId)).map(({ seq, event }) => [seq, event]),
      [[4, 'pruned']],
    );
    assert.equal(await flawIn(tenantId), undefined);
    await audit(entry(tenantId, 'd'));
    assert.equal(await flawIn(tenantId), undefined);
    // Word of prunings alone is no reason for another one.
    await forgetAuditBefore(new Date(Date.now() + 5 * day), new Date());
    await forgetAuditBefore(new Date(Date.now() + 6 * day), new Date());
    assert.deepEqual(
      (await chainOf(tenantId)).map(({ seq, event }) => [seq, event]),
      [[6, 'pruned']],
    );
  });

  it('is checkable while its beginning is being deleted, and the deletion is finished later', async () => {
    const tenantId = randomUUID();
    const old = new Date(Date.now() - 9 * day);
    for (const about of ['a', 'b', 'c']) await audit(entry(tenantId, about, old));
    await audit(entry(tenantId, 'd'));
    const before = await chainOf(tenantId);
    const prune = () => forgetAuditBefore(new Date(Date.now() - 5 * day), new Date());
    await prune();
    await entries().insertMany(before.slice(1, 3));
    assert.equal(await flawIn(tenantId), undefined);
    await prune();
    assert.deepEqual(
      (await chainOf(tenantId)).map(({ seq }) => seq),
      [4, 5],
    );
    const [put] = before;
    assert.ok(put);
    await entries().insertOne(put);
    assert.deepEqual(await flawIn(tenantId), { seq: 2, what: 'missing' });
  });

  it('shows that nothing says any more where it ends', async () => {
    const tenantId = await chain(3);
    await heads().deleteOne({ _id: tenantId });
    assert.deepEqual(await flawIn(tenantId), { seq: 3, what: 'headless' });
  });

  it('keeps nothing that says who somebody was once they are forgotten, and stays intact', async () => {
    const tenantId = randomUUID();
    const person = { tenantId, aadObjectId: randomUUID(), name: `Person ${randomUUID()}` };
    const by = await pseudonymOf(person);
    assert.equal(await pseudonymOf(person), by);
    await audit({ ...entry(tenantId, 'INV-1'), by });
    assert.deepEqual(await namesOf([by]), new Map([[by, person.name]]));
    assert.equal(await forgetPerson(person), true);
    assert.equal(await forgetPerson(person), false);
    assert.deepEqual(await namesOf([by]), new Map());
    assert.equal(await flawIn(tenantId), undefined);
    const stored = JSON.stringify(await chainOf(tenantId));
    assert.ok(!stored.includes(person.name) && !stored.includes(person.aadObjectId));
    assert.notEqual(await pseudonymOf(person), by);
  });
});
