import assert from 'node:assert/strict';
import mongoose, { type mongo } from 'mongoose';
import type { Claim, Outboxes, Owing, Settlement } from '../../models/claims.ts';
import { markShown, recordCopy } from '../../models/copies.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import { createInvitation, endInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import {
  invitationOutboxes,
  noteOutcome,
  oweCards,
  oweWaiting,
  relationshipOutboxes,
} from '../../models/outbox.ts';
import { findRelationship, recordGrants } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { recordRevocation } from '../../models/revocation.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { forgetAuditOwed } from '../support/lines.ts';

const lease = 5000;

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
  await forgetAuditOwed('invitations');
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
  const granted = [{ services: ['azure' as const], since: start }];
  await recordGrants({ pair: sides, origin: 'directory', granted }, start);
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
  await forgetAuditOwed('relationships');
  return after;
}

/** How the database would answer each of the questions that are asked meanwhile, stage by stage. */
async function plansOf(ask: () => Promise<unknown>): Promise<string[]> {
  const asked: mongo.BSON.Document[] = [];
  const note = ({ command }: mongo.CommandStartedEvent) => asked.push(command);
  mongoose.connection.on('commandStarted', note);
  await ask();
  mongoose.connection.off('commandStarted', note);
  const { db } = mongoose.connection;
  const plans = asked.flatMap(({ lsid, $db, readConcern, writeConcern, maxTimeMS, ...command }) =>
    /outbox-due/.test(JSON.stringify(command.hint ?? '')) ? [command] : [],
  );
  return Promise.all(
    plans.map(async (command) => {
      const { queryPlanner } = (await db?.command({ explain: command })) ?? {};
      return JSON.stringify(queryPlanner.winningPlan);
    }),
  );
}

const messageTo = (tenantId: string, of: Pick<Partial<Delivery>, 'code' | 'pair' | 'entry'>) =>
  ({ tenantId, ...of }) as Delivery;

type Kind<Document extends Owing> = {
  readonly outboxes: Outboxes<Document>;
  readonly owing: (entries: number) => Promise<Document>;
  readonly read: (document: Document) => Promise<Document | null>;
  /** The message that an entry came to. */
  readonly message: (document: Document, entry: string) => Delivery;
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
    message: ({ tenants, _id }, entry) => messageTo(tenants[0] ?? '', { code: _id, entry }),
  });
  claimsOf<Relationship>('a relationship', {
    outboxes: relationshipOutboxes,
    owing: relationshipOwing,
    read: ({ customerTenantId, partnerTenantId }) =>
      findRelationship(customerTenantId, partnerTenantId),
    message: ({ customerTenantId, partnerTenantId }, entry) =>
      messageTo(customerTenantId, { pair: [customerTenantId, partnerTenantId], entry }),
  });
  whatIsOwedOfInvitations();
});

/** Claims, in the order in which they came. */
async function claimAll<Document>(
  { claimDue }: Outboxes<Document>,
  now: Date,
): Promise<Claim<Document>[]> {
  const claims: Claim<Document>[] = [];
  for (let claim = await claimDue(now, lease); claim; claim = await claimDue(now, lease))
    claims.push(claim);
  return claims;
}

const keysOf = <Document>(claim: Claim<Document>) => claim.due.map(({ key }) => key);
/** The same for all that is in hand. */
const all = <Document>(claim: Claim<Document>, settlement: Settlement) =>
  new Map(keysOf(claim).map((key) => [key, settlement]));

type Span = { readonly tenantId: string; readonly after: Date; readonly before: Date };

/** Of every customer of these pairs, and of as many to whom nothing is owed. */
const spansFrom = (first: number, documents: number): Span[] =>
  Array.from({ length: 2 * documents }, (_, index) => ({
    tenantId: `c${first + Math.floor(index / 2)}${index % 2 === 0 ? '' : ' else'}`,
    after: later((index % 5) - 3),
    before: later(index % 3),
  }));

function claimsOf<Document extends Owing>(
  what: string,
  { outboxes, owing, read, message }: Kind<Document>,
): void {
  const { claimDue, note, settle, oldest, owesBetween } = outboxes;
  const outboxOf = async (document: Document) => (await read(document))?.outbox ?? [];
  const statesOf = async (document: Document) =>
    (await outboxOf(document)).map(({ state }) => state);
  const takeOne = async (now: Date) => {
    const [claim, ...more] = await claimAll(outboxes, now);
    assert.ok(claim && more.length === 0);
    return claim;
  };

  describe(`what ${what} owes`, () => {
    for (const entries of [1, 2, 5]) {
      it(`is taken in one go, in order, and settled one by one, of ${entries}`, async () => {
        const document = await owing(entries);
        const claim = await takeOne(later(1));
        const keys = (await outboxOf(document)).map(({ key }) => key);
        assert.deepEqual(keysOf(claim), keys);
        const states = ['sent', 'waiting', 'dropped', 'due', 'dead'] as const;
        const wanted = keys.map((_, index) => states[index] ?? 'sent');
        await settle(claim, new Map(keys.map((key, index) => [key, wanted[index] ?? 'sent'])));
        assert.deepEqual(await statesOf(document), wanted);
        const left = (await outboxOf(document)).filter(({ dueAt, claim: held }) => dueAt || held);
        assert.deepEqual(left, []);
        assert.equal(await claimDue(later(10 * lease), lease), undefined);
      });
    }

    it('is taken up after the lease when its worker dies, which can settle nothing then', async () => {
      const document = await owing(2);
      const first = await takeOne(later(1));
      assert.deepEqual(await claimAll(outboxes, later(lease)), []);
      const second = await takeOne(later(lease + 1));
      await settle(first, all(first, 'dropped'));
      assert.deepEqual(await statesOf(document), ['due', 'due']);
      assert.deepEqual(keysOf(second), keysOf(first));
      await settle(second, all(second, 'waiting'));
      assert.deepEqual(await statesOf(document), ['waiting', 'waiting']);
    });

    it('is taken once by any number of workers at once', async () => {
      await owing(5);
      const claims = await Promise.all(Array.from({ length: 20 }, () => claimDue(later(1), lease)));
      const taken = claims.filter((claim) => claim !== undefined);
      assert.equal(taken.length, 1);
      await Promise.all(taken.map((claim) => settle(claim, all(claim, 'sent'))));
    });

    it('is taken from either end, so that what comes last does not wait for all before it', async () => {
      const documents = [await owing(1), await owing(1), await owing(1)];
      const ids = documents.map(({ _id }) => String(_id));
      const last = await claimDue(later(1), lease, 'youngest');
      const first = await claimDue(later(1), lease, 'oldest');
      // All came to be owed at the same time; then the order is the database's, and the same from either end.
      assert.ok(first && last && first.document._id !== last.document._id);
      assert.ok([first, last].every(({ document }) => ids.includes(String(document._id))));
      for (const claim of [first, last, ...(await claimAll(outboxes, later(1)))]) {
        await settle(claim, all(claim, 'sent'));
      }
    });

    it('that is only noted as waited for falls due again when its worker dies', async () => {
      const document = await owing(1);
      const claim = await takeOne(later(1));
      await note(claim, all(claim, 'waiting'));
      assert.deepEqual(await statesOf(document), ['waiting']);
      const again = await takeOne(later(lease + 2));
      assert.deepEqual(keysOf(again), keysOf(claim));
      await settle(again, all(again, 'waiting'));
      assert.deepEqual(await statesOf(document), ['waiting']);
    });

    it('is free when it seems to be held for longer than anybody holds anything', async () => {
      await owing(1);
      const ahead = await claimDue(later(100 * lease), lease);
      assert.ok(ahead);
      const claim = await takeOne(later(1));
      await settle(claim, all(claim, 'sent'));
    });

    it('is sent when the message was faster than the note that it was handed over', async () => {
      for (const settlement of ['due', 'waiting'] as const) {
        const document = await owing(1);
        const claim = await takeOne(later(1));
        await noteOutcome(message(document, keysOf(claim)[0] ?? ''), 'sent');
        await settle(claim, all(claim, settlement));
        assert.deepEqual(await statesOf(document), ['sent']);
        assert.equal(await claimDue(later(10 * lease), lease), undefined);
      }
    });

    it('keeps the best outcome of several conversations', async () => {
      const document = await owing(1);
      const claim = await takeOne(later(1));
      await settle(claim, all(claim, 'due'));
      const outcome = async (state: Parameters<typeof noteOutcome>[1]) => {
        await noteOutcome(message(document, keysOf(claim)[0] ?? ''), state);
        return (await statesOf(document)).join();
      };
      assert.equal(await outcome('waiting'), 'waiting');
      assert.equal(await outcome('dropped'), 'dropped');
      assert.equal(await outcome('waiting'), 'dropped');
      assert.equal(await outcome('sent'), 'sent');
      assert.equal(await outcome('dead'), 'sent');
    });

    it('tells since when something waits to be handed over, and for whom, but for what is stuck', async () => {
      const nobody = await oldest();
      await owing(2);
      const waits = () =>
        Promise.all([
          owesBetween(`c${pair}`, later(-1), later(1)),
          owesBetween(`c${pair}`, later(-1), start),
          owesBetween(`c${pair}`, start, later(1)),
          owesBetween('somebody else', later(-1), later(1)),
        ]);
      assert.deepEqual([nobody, await oldest()], [undefined, start]);
      assert.deepEqual(await waits(), [true, false, false, false]);
      const claim = await takeOne(later(1));
      assert.deepEqual(await oldest(), start);
      assert.deepEqual(await waits(), [true, false, false, false]);
      await settle(claim, all(claim, 'due'));
      assert.equal(await oldest(), undefined);
      assert.deepEqual(await waits(), [false, false, false, false]);
    });

    for (const documents of [3, 120]) {
      it(`is found for many lines at once as for each alone, of ${documents}`, async () => {
        const first = pair + 1;
        for (let made = 0; made < documents; made += 1) await owing(1);
        const spans = spansFrom(first, documents);
        const ask = (span: Span) => owesBetween(span.tenantId, span.after, span.before);
        const alone: boolean[] = [];
        for (const span of spans) alone.push(await ask(span));
        assert.deepEqual(await Promise.all(spans.map(ask)), alone);
        assert.ok(alone.includes(true) && alone.includes(false));
        const claims = await claimAll(outboxes, later(1));
        await Promise.all(claims.map((claim) => settle(claim, all(claim, 'sent'))));
      });
    }

    it('is found by an index, and nothing is sorted, however much is owed', async () => {
      await owing(3);
      const plans = await plansOf(() =>
        Promise.all([claimDue(start, lease), oldest(), owesBetween('a', start, later(1))]),
      );
      assert.equal(plans.length, 3);
      for (const plan of plans) {
        assert.match(plan, /IXSCAN/);
        assert.doesNotMatch(plan, /SORT|COLLSCAN/);
      }
      for (const claim of await claimAll(outboxes, later(1)))
        await settle(claim, all(claim, 'sent'));
    });
  });
}

function whatIsOwedOfInvitations(): void {
  const { settle, owesBetween } = invitationOutboxes;
  const allDue = (now: Date) => claimAll(invitationOutboxes, now);
  const settleAll = async (now: Date, settlement: Settlement) => {
    const claims = await allDue(now);
    await Promise.all(claims.map((claim) => settle(claim, all(claim, settlement))));
  };
  const statesOf = async ({ tenants, _id }: Invitation) =>
    (await findInvitation(tenants[0] ?? '', _id))?.outbox.map(({ state }) => state);
  const card = (activityId: string, shows: 'pending' | 'declined' = 'pending') => ({
    tenantId: `c${pair}`,
    conversationId: 'x',
    activityId,
    event: 'created',
    shows,
  });

  it('owes an update again for a card that arrived while the update was in hand', async () => {
    const invitation = await invitationTo(1);
    await settleAll(later(1), 'sent');
    assert.ok(await endInvitation(invitation, 'declined', { now: later(2) }));
    const claims = await allDue(later(3));
    await recordCopy(invitation, card('1'), later(4));
    await Promise.all(claims.map((claim) => settle(claim, all(claim, 'sent'))));
    const again = await allDue(later(5));
    const due = again.flatMap((claim) => claim.due.map(({ audience }) => audience));
    assert.deepEqual(due, ['copies']);
    await Promise.all(again.map((claim) => settle(claim, all(claim, 'sent'))));
  });

  it('is sent when a card came, or was brought up to date, before that was noted', async () => {
    const invitation = await invitationTo(1);
    const [first] = await allDue(later(1));
    assert.ok(first);
    await recordCopy(invitation, card('1'), later(2), keysOf(first)[0]);
    await settle(first, all(first, 'due'));
    assert.deepEqual(await statesOf(invitation), ['sent']);
    const ended = await endInvitation(invitation, 'declined', { now: later(3) });
    const [second] = await allDue(later(4));
    assert.ok(ended && second);
    await markShown(ended, card('1'), 'declined:copies');
    await settle(second, all(second, 'due'));
    const copies = second.due.findIndex(({ audience }) => audience === 'copies');
    assert.equal((await statesOf(invitation))?.[copies + 1], 'sent');
  });

  it('is due for a person who comes while it is being given up on', async () => {
    const invitation = await invitationTo(1);
    const [claim] = await allDue(later(1));
    assert.ok(claim);
    const admin = { ...person(0), tenantId: `c${pair}` };
    await oweCards(admin, later(2));
    await settle(claim, all(claim, 'waiting'));
    assert.deepEqual(await statesOf(invitation), ['due']);
    await settleAll(later(lease + 3), 'waiting');
    await oweWaiting(admin, later(4));
    assert.deepEqual(await statesOf(invitation), ['due']);
    await settleAll(later(lease + 5), 'sent');
  });

  it('holds up nobody for long with what is stuck beside something new', async () => {
    const invitation = await invitationTo(1);
    assert.ok(await endInvitation(invitation, 'declined', { now: later(60_000) }));
    const customer = `c${pair}`;
    assert.equal(await owesBetween(customer, later(30_000), later(60_000)), false);
    assert.equal(await owesBetween(customer, later(30_000), later(60_001)), true);
    await settleAll(later(60_000), 'sent');
  });

  it('keeps so many shown cards that the invitation can always be decided', async () => {
    const invitation = await invitationTo(1);
    for (let index = 0; index < 210; index += 1) {
      await recordCopy(invitation, { ...card(String(index)), event: 'shown' }, later(1));
    }
    const kept = await findInvitation(`c${pair}`, invitation._id);
    assert.equal(kept?.copies.length, 200);
    assert.ok(await endInvitation(invitation, 'approved', { now: later(2) }));
    await settleAll(later(5), 'sent');
  });
}
