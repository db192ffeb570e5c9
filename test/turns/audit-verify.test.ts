import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { type Checked, checkAudit } from '../../models/audit-check.ts';
import type { AuditEntry } from '../../models/audit-entry.ts';
import { auditedTenants } from '../../models/audited-tenants.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, contoso, fabrikam } from '../support/world.ts';

const minute = 60_000;
const database = () => mongoose.connection.getClient().db('multipartner');
const entries = () => database().collection<AuditEntry>('audit');
const heads = () => database().collection<{ _id: string; seq: number; hash: string }>('auditheads');
const invitations = () => database().collection<Invitation>('invitations');
const relationships = () => database().collection<Relationship>('relationships');
const people = () => database().collection('auditpeople');

/** What was decided is stored twice, and both have to say the same. */
describe('verifying an audit', () => {
  let bot: Bot;
  let code = '';
  beforeEach(async () => {
    bot = await startBot();
    code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
    await bot.click(bo, 'invitation.approve', { code });
    const data = { customer: contoso, partner: fabrikam };
    await bot.click(bo, 'relationship.revoke', data);
    await nothingDue(database());
    assert.deepEqual(await flawIn(contoso), undefined);
    assert.deepEqual(await flawIn(fabrikam), undefined);
  });
  afterEach(() => bot.close());

  const flawIn = async (tenantId: string, ahead = 2 * minute): Promise<Checked['flaw']> =>
    (await checkAudit(tenantId, new Date(Date.now() + ahead))).flaw;
  const entryOf = async (event: AuditEntry['event']) =>
    (await entries().findOne({ tenantId: contoso, event })) ?? assert.fail(event);
  const contradicted = async (event: AuditEntry['event']) => {
    const { seq, about, other } = await entryOf(event);
    return { what: 'contradicted', seq, about: about ?? other };
  };

  it('shows that its end was cut off and its head put back, by what was decided there', async () => {
    const { seq, other } = await entryOf('revoked');
    const before = await entries().findOne({ tenantId: contoso, seq: seq - 1 });
    await entries().deleteMany({ tenantId: contoso, seq: { $gte: seq } });
    const head = { seq: seq - 1, hash: before?.hash ?? '' };
    await heads().updateOne({ _id: contoso }, { $set: head });
    assert.deepEqual(await flawIn(contoso), { what: 'unwritten', about: other });
    assert.equal(await flawIn(contoso, 0), undefined, 'not of what is younger than a moment');
    await bot.say(bo, 'check subscription.modify for fabrikam.com');
    assert.deepEqual(await flawIn(contoso), { what: 'unwritten', about: other });
  });

  it('shows that all of it is gone, also where nothing else says that there was one', async () => {
    await entries().deleteMany({ tenantId: contoso });
    await heads().deleteOne({ _id: contoso });
    assert.ok((await auditedTenants()).includes(contoso));
    assert.deepEqual(await flawIn(contoso), { what: 'unwritten', about: code });
    await bot.say(bo, 'check subscription.modify for fabrikam.com');
    assert.deepEqual(await flawIn(contoso), { what: 'unwritten', about: code });
  });

  const grants: readonly (readonly [what: string, change: object])[] = [
    ['another role', { 'delegatedAdmin.roles': ['Global Administrator'] }],
    ['a longer time', { 'delegatedAdmin.days': 700 }],
    ['another kind', { 'delegatedAdmin.kind': 'dap' }],
    ['delegated administration taken out', { delegatedAdmin: null }],
    ['another service', { services: ['azure', 'software'] }],
    ['another partner', { 'partner.tenantId': 'another' }],
    ['another cloud', { cloud: 'us-gov' }],
  ];
  for (const [what, change] of grants) {
    it(`shows what an invitation grants otherwise than it was sent and approved: ${what}`, async () => {
      await invitations().updateOne({ _id: code as never }, { $set: change });
      assert.deepEqual(await flawIn(contoso), await contradicted('created'));
      assert.match(JSON.stringify(await flawIn(fabrikam)), /contradicted/);
    });
  }

  const forgeries: readonly (readonly [what: string, change: object])[] = [
    ['another answer', { status: 'declined' }],
    ['an answer by another', { 'history.1.by.name': 'Mallory' }],
    ['an answer by an erased person', { 'history.1.by.aadObjectId': 'erased' }],
    ['an answer at another time', { 'history.1.at': new Date(Date.now() + 1) }],
    ['an answer under another rule', { 'history.1.ruleId': 'another' }],
  ];
  for (const [what, change] of forgeries) {
    it(`shows that something else is stored than was written: ${what}`, async () => {
      await invitations().updateOne({ _id: code as never }, { $set: change });
      assert.match(JSON.stringify(await flawIn(contoso)), new RegExp(`contradicted.*${code}`));
    });
  }

  it('shows that an answer is stored no more, and that an invitation is not', async () => {
    const answer = { history: { event: 'approved' as const } };
    await invitations().updateOne(
      { _id: code as never },
      { $pull: answer, $set: { status: 'pending' } },
    );
    assert.deepEqual(await flawIn(contoso), await contradicted('approved'));
    await invitations().deleteOne({ _id: code as never });
    assert.deepEqual(await flawIn(contoso), await contradicted('created'));
  });

  it('shows that something else was ended than was written, or nothing at all', async () => {
    const pair = { customerTenantId: contoso, partnerTenantId: fabrikam };
    const change = { 'revocations.0.ended.0.roles': ['Global Reader'] };
    await relationships().updateOne(pair, { $set: change });
    assert.deepEqual(await flawIn(contoso), await contradicted('revoked'));
    await relationships().updateOne(pair, { $unset: { revocations: 1 } });
    assert.deepEqual(await flawIn(contoso), await contradicted('revoked'));
  });

  it('shows that a relationship grants more than was approved, or what nobody approved', async () => {
    const pair = { customerTenantId: contoso, partnerTenantId: fabrikam };
    const granted = { arrayFilters: [{ 'it.origin': code }] };
    for (const change of [
      { 'grants.$[it].delegatedAdmin.roles': ['Global Administrator'] },
      { 'grants.$[it].delegatedAdmin.until': new Date('2099-01-01') },
      { 'grants.$[it].origin': 'INV-0000000' },
    ]) {
      const before = await relationships().findOne(pair);
      await relationships().updateOne(pair, { $set: change as never }, granted);
      for (const tenantId of [contoso, fabrikam])
        assert.equal((await flawIn(tenantId))?.what, 'granted');
      await relationships().replaceOne(pair, before ?? assert.fail());
      assert.equal(await flawIn(contoso), undefined);
    }
  });

  it('shows an answer that nobody gave here', async () => {
    const second = (await bot.say(ada, 'invite northwind-corp.com for azure')).summary.slice(0, 10);
    await nothingDue(database());
    const by = { tenantId: fabrikam, aadObjectId: ada.aadObjectId, name: ada.name };
    const answer = { at: new Date(), event: 'cancelled' as const, by };
    await invitations().updateOne(
      { _id: second as never },
      { $set: { status: 'cancelled' }, $push: { history: answer } as never },
    );
    assert.deepEqual(await flawIn(fabrikam), { what: 'unwritten', about: second });
    const never = { 'outbox.$[].dueAt': new Date('9999-01-01') };
    await invitations().updateOne({ _id: second as never }, { $set: never });
    assert.deepEqual(await flawIn(fabrikam), { what: 'unwritten', about: second });
  });

  it('shows that another name was put behind a pseudonym', async () => {
    const { by } = await entryOf('approved');
    const [first] = await entries()
      .find({ tenantId: contoso, by: by ?? null })
      .sort({ seq: 1 })
      .toArray();
    const seq = first?.seq ?? 0;
    await people().updateOne({ _id: by as never }, { $set: { name: 'Mallory' } });
    assert.deepEqual(await flawIn(contoso), { what: 'renamed', seq });
    assert.match(
      textsOf((await bot.say(bo, 'audit verify')).card),
      new RegExp(`Entry no. ${seq} now names another person`),
    );
  });

  it('is about what was decided before there was an audit too', async () => {
    const entered = database().collection('entered');
    for (const each of [entries(), heads(), people(), entered]) await each.deleteMany({});
    const audited = { outbox: { audience: 'audit' as const } };
    await invitations().updateMany({}, { $pull: audited } as never);
    await relationships().updateMany({ outbox: { $exists: true } }, { $pull: audited } as never);
    await bot.restart();
    await nothingDue(database());
    for (const tenantId of [contoso, fabrikam]) {
      assert.equal(await flawIn(tenantId), undefined);
      const events = { $in: ['created', 'approved', 'revoked'] as const };
      assert.equal(await entries().countDocuments({ tenantId, event: events as never }), 3);
    }
  });
});
