import assert from 'node:assert/strict';
import type { Claim, Outboxes, Owing } from '../../models/claims.ts';
import { recordCopy } from '../../models/copies.ts';
import { createInvitation, endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import {
  invitationOutboxes,
  oweCards,
  oweWaiting,
  relationshipOutboxes,
} from '../../models/outbox.ts';
import { findRelationship, recordGrants } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { recordRevocation } from '../../models/revocation.ts';
import { type Bot, startBot } from '../support/bot.ts';

const lease = 30_000;

/** Dated in the future, where the bot's own workers do not look. */
const start = new Date(Date.now() + 24 * 60 * 60 * 1000);
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const person = (number: number) => ({ aadObjectId: `admin-${number}`, name: `Admin ${number}` });

/** A new pair each time. */
let pair = 0;

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

/** Revoked, with as many words of it owed: to the conversations that asked for it, and to people. */
async function relationshipOwing(words: number): Promise<Relationship> {
  pair += 1;
  const [customerId, partnerId] = [`c${pair}`, `p${pair}`];
  const sides = {
    customer: { tenantId: customerId, name: 'C' },
    partner: { tenantId: partnerId, name: 'P' },
  };
  await recordGrants(sides, 'directory', [{ services: ['azure'], since: start }]);
  const before = await findRelationship(customerId, partnerId);
  assert.ok(before);
  const people = Array.from({ length: words - 1 }, (_, index) => ({
    tenantId: customerId,
    ...person(index),
  }));
  const revocation = {
    ended: [{ origin: 'directory', kind: 'dap' as const, roles: [], until: null, since: start }],
    by: { tenantId: partnerId, aadObjectId: 'agent', name: 'Agent' },
    ruleId: 'partner-may-revoke-delegated-admin',
    told: { tenantId: customerId, people },
  };
  const after = await recordRevocation(before, revocation, start);
  assert.ok(after);
  return after;
}

type Kind<Document extends Owing> = {
  readonly outboxes: Outboxes<Document>;
  readonly owing: (entries: number) => Promise<Document>;
  readonly read: (document: Document) => Promise<Document | null>;
};

describe('the outboxes', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  claimsOf<Invitation>('an invitation', {
    outboxes: invitationOutboxes,
    owing: invitationTo,
    read: ({ tenants, _id }) => findInvitation(tenants[0] ?? '', _id),
  });
  claimsOf<Relationship>('a relationship', {
    outboxes: relationshipOutboxes,
    owing: relationshipOwing,
    read: ({ customerTenantId, partnerTenantId }) =>
      findRelationship(customerTenantId, partnerTenantId),
  });
  whatIsOwedOfInvitations();
});

async function claimAll<Document>(
  { claimDue }: Outboxes<Document>,
  now: Date,
): Promise<Claim<Document>[]> {
  const claims: Claim<Document>[] = [];
  for (let claim = await claimDue(now, lease); claim; claim = await claimDue(now, lease))
    claims.push(claim);
  return claims;
}

function claimsOf<Document extends Owing>(
  what: string,
  { outboxes, owing, read }: Kind<Document>,
): void {
  const { claimDue, settle } = outboxes;
  const statesOf = async (document: Document) =>
    (await read(document))?.outbox?.map(({ state }) => state);

  describe(`an entry in the outbox of ${what}`, () => {
    for (const entries of [1, 2, 3, 5]) {
      it(`is settled when in hand, and no other, of ${entries}`, async () => {
        const document = await owing(entries);
        const claims = await claimAll(outboxes, later(1));
        assert.equal(claims.length, entries);
        for (const [index, claim] of claims.entries()) {
          await settle(claim, index % 2 === 0 ? { state: 'sent' } : { state: 'waiting' });
        }
        const wanted = claims.map((_, index) => (index % 2 === 0 ? 'sent' : 'waiting'));
        assert.deepEqual(await statesOf(document), wanted);
        assert.equal(await claimDue(later(10 * lease), lease), undefined);
      });
    }

    it('falls due again when its worker dies, and the dead worker can settle nothing', async () => {
      const document = await owing(1);
      const [first] = await claimAll(outboxes, later(1));
      assert.deepEqual(await claimAll(outboxes, later(2)), []);
      const [second] = await claimAll(outboxes, later(lease + 2));
      assert.ok(first && second);
      await settle(first, { state: 'dead', why: 'too late' });
      await outboxes.noteReached(first, 'x');
      assert.deepEqual(await statesOf(document), ['due']);
      assert.equal((await read(document))?.outbox?.[0]?.reached, undefined);
      await settle(second, { state: 'sent' });
      assert.deepEqual(await statesOf(document), ['sent']);
    });

    it('remembers where it has arrived while others of its conversations are tried again', async () => {
      const document = await owing(2);
      const [first, second] = await claimAll(outboxes, later(1));
      assert.ok(first && second);
      await Promise.all(['x', 'y', 'x'].map((at) => outboxes.noteReached(second, at)));
      const entries = (await read(document))?.outbox ?? [];
      const at = entries.map(({ reached }) => reached?.toSorted());
      assert.deepEqual(at, [undefined, ['x', 'y']]);
      await settle(first, { state: 'sent' });
      await settle(second, { state: 'sent' });
    });

    it('is claimed once by any number of workers at once', async () => {
      await owing(5);
      const claims = await Promise.all(Array.from({ length: 20 }, () => claimDue(later(1), lease)));
      const keys = claims.flatMap((claim) => claim?.entry.key ?? []);
      assert.equal(keys.length, 5);
      assert.equal(new Set(keys).size, 5);
      await Promise.all(claims.map((claim) => claim && settle(claim, { state: 'sent' })));
    });
  });
}

function whatIsOwedOfInvitations(): void {
  const { settle } = invitationOutboxes;
  const allDue = (now: Date) => claimAll(invitationOutboxes, now);
  const statesOf = async ({ tenants, _id }: Invitation) =>
    (await findInvitation(tenants[0] ?? '', _id))?.outbox.map(({ state }) => state);

  it('owes an update again for a card that arrived while the update was in hand', async () => {
    const invitation = await invitationTo(1);
    await Promise.all((await allDue(later(1))).map((claim) => settle(claim, { state: 'sent' })));
    assert.ok(await endInvitation(invitation, 'declined', { now: later(2) }));
    const claims = await allDue(later(3));
    const late = {
      tenantId: `c${pair}`,
      conversationId: 'x',
      activityId: '1',
      event: 'created',
      shows: 'pending',
    } as const;
    await recordCopy(invitation, late, later(4));
    await Promise.all(claims.map((claim) => settle(claim, { state: 'sent' })));
    const again = await allDue(later(5));
    assert.deepEqual(
      again.map(({ entry }) => entry.audience),
      ['copies'],
    );
    await Promise.all(again.map((claim) => settle(claim, { state: 'sent' })));
  });

  it('is due for a person who comes while it is being given up on', async () => {
    const invitation = await invitationTo(1);
    const [claim] = await allDue(later(1));
    assert.ok(claim);
    const admin = { ...person(0), tenantId: `c${pair}` };
    await oweCards(admin, later(2));
    await settle(claim, { state: 'waiting' });
    assert.deepEqual(await statesOf(invitation), ['due']);
    const [again] = await allDue(later(3));
    assert.ok(again);
    await settle(again, { state: 'waiting' });
    await oweWaiting(admin, later(4));
    assert.deepEqual(await statesOf(invitation), ['due']);
    await Promise.all((await allDue(later(5))).map((each) => settle(each, { state: 'sent' })));
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
    await Promise.all((await allDue(later(5))).map((each) => settle(each, { state: 'sent' })));
  });
}
