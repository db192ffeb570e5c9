import assert from 'node:assert/strict';
import { createInvitation, endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import {
  type Claim,
  claimDue,
  oweCards,
  oweWaiting,
  recordCopy,
  settle,
} from '../../models/outbox.ts';
import { type Bot, startBot } from '../support/bot.ts';

const lease = 30_000;

describe('the outbox of an invitation', () => {
  let bot: Bot;
  let pair = 0;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  /** A new pair each time; dated in the future, where the bot's own workers do not look. */
  const start = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);
  const person = (number: number) => ({ aadObjectId: `admin-${number}`, name: `Admin ${number}` });

  async function invitationTo(admins: number): Promise<Invitation> {
    pair += 1;
    const created = await createInvitation(
      {
        partner: {
          tenantId: `p${pair}`,
          name: 'P',
          programId: '1',
          type: 'direct-bill',
          providerTenantId: null,
        },
        customer: { tenantId: `c${pair}`, name: 'C' },
        cloud: 'public',
        services: ['azure'],
        createdBy: { tenantId: `p${pair}`, aadObjectId: 'sender', name: 'Sender' },
        expiresAt: later(1_000_000_000),
        ruleId: 'invite-role-required',
        admins: Array.from({ length: admins }, (_, index) => person(index)),
      },
      start,
    );
    assert.ok('created' in created);
    return created.created;
  }

  async function claimAll(now: Date): Promise<Claim[]> {
    const claims: Claim[] = [];
    for (let claim = await claimDue(now, lease); claim; claim = await claimDue(now, lease))
      claims.push(claim);
    return claims;
  }

  const statesOf = async ({ tenants, _id }: Invitation) =>
    (await findInvitation(tenants[0] ?? '', _id))?.outbox.map(({ state }) => state);

  for (const admins of [1, 2, 3, 5]) {
    it(`settles the entry in hand and no other, of ${admins}`, async () => {
      const invitation = await invitationTo(admins);
      const claims = await claimAll(later(1));
      assert.equal(claims.length, admins);
      for (const [index, claim] of claims.entries()) {
        await settle(claim, index % 2 === 0 ? { state: 'sent' } : { state: 'waiting' });
      }
      const wanted = claims.map((_, index) => (index % 2 === 0 ? 'sent' : 'waiting'));
      assert.deepEqual(await statesOf(invitation), wanted);
      assert.equal(await claimDue(later(10 * lease), lease), undefined);
    });
  }

  it('falls due again when its worker dies, and the dead worker can settle nothing', async () => {
    const invitation = await invitationTo(1);
    const [first] = await claimAll(later(1));
    assert.deepEqual(await claimAll(later(2)), []);
    const [second] = await claimAll(later(lease + 2));
    assert.ok(first && second);
    await settle(first, { state: 'dead', why: 'too late' });
    assert.deepEqual(await statesOf(invitation), ['due']);
    await settle(second, { state: 'sent' });
    assert.deepEqual(await statesOf(invitation), ['sent']);
  });

  it('is claimed once by any number of workers at once', async () => {
    await invitationTo(5);
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimDue(later(1), lease)));
    const keys = claims.flatMap((claim) => claim?.entry.key ?? []);
    assert.equal(keys.length, 5);
    assert.equal(new Set(keys).size, 5);
    await Promise.all(claims.map((claim) => claim && settle(claim, { state: 'sent' })));
  });

  it('owes an update again for a card that arrived while the update was in hand', async () => {
    const invitation = await invitationTo(1);
    await Promise.all((await claimAll(later(1))).map((claim) => settle(claim, { state: 'sent' })));
    assert.ok(await endInvitation(invitation, 'declined', { now: later(2) }));
    const claims = await claimAll(later(3));
    const late = {
      tenantId: `c${pair}`,
      conversationId: 'x',
      activityId: '1',
      event: 'created',
      shows: 'pending',
    } as const;
    await recordCopy(invitation, late, later(4));
    await Promise.all(claims.map((claim) => settle(claim, { state: 'sent' })));
    const again = await claimAll(later(5));
    assert.deepEqual(
      again.map(({ entry }) => entry.audience),
      ['copies'],
    );
    await Promise.all(again.map((claim) => settle(claim, { state: 'sent' })));
  });

  it('is due for a person who comes while it is being given up on', async () => {
    const invitation = await invitationTo(1);
    const [claim] = await claimAll(later(1));
    assert.ok(claim);
    const admin = { ...person(0), tenantId: `c${pair}` };
    await oweCards(admin, later(2));
    await settle(claim, { state: 'waiting' });
    assert.deepEqual(await statesOf(invitation), ['due']);
    const [again] = await claimAll(later(3));
    assert.ok(again);
    await settle(again, { state: 'waiting' });
    await oweWaiting(admin, later(4));
    assert.deepEqual(await statesOf(invitation), ['due']);
    await Promise.all((await claimAll(later(5))).map((each) => settle(each, { state: 'sent' })));
  });

  it('keeps so many shown cards that the invitation can always be decided', async () => {
    const invitation = await invitationTo(1);
    for (let index = 0; index < 210; index += 1) {
      const shown = {
        tenantId: `c${pair}`,
        conversationId: 'x',
        activityId: String(index),
        event: 'shown',
        shows: 'pending',
      } as const;
      await recordCopy(invitation, shown, later(1));
    }
    const kept = await findInvitation(`c${pair}`, invitation._id);
    assert.equal(kept?.copies.length, 200);
    assert.ok(await endInvitation(invitation, 'approved', { now: later(2) }));
    await Promise.all((await claimAll(later(5))).map((each) => settle(each, { state: 'sent' })));
  });
});
