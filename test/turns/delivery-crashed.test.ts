import assert from 'node:assert/strict';
import { untilNoted } from '../../bot/begin-again.ts';
import { claimLanes } from '../../models/claim-lanes.ts';
import { settleDelivery } from '../../models/delivery-outcome.ts';
import { createInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { invitationOutboxes } from '../../models/outbox.ts';
import { handOver } from '../../models/put-in-line.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { eventually, forgetAuditOwed, laneTo, messagesTo, statesTo } from '../support/lines.ts';
import { ada, bo, contoso, dan, fabrikam } from '../support/world.ts';

const lease = { document: 5000, lane: 20_000 };
const hour = 3_600_000;

describe('delivery after a process died', () => {
  let bot: Bot;
  let connector: Connector;
  /** Sent in an hour, so that the bot does not look at it before its clock is put forward. */
  let inAnHour: Date;
  beforeEach(async () => {
    inAnHour = new Date(Date.now() + hour);
    connector = await startConnector();
    bot = await startBot({}, connector.url);
    await bot.install(bo);
    await connector.waitFor(posted(to(bo), /Hello/));
    // Else the bot holds the line that another process is said to have held.
    await eventually(async () => {
      const lane = await laneTo(to(bo));
      return lane && !lane.nextAt;
    });
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  const invite = async (): Promise<Invitation> => {
    const created = await createInvitation(
      {
        partner: {
          tenantId: fabrikam,
          name: 'Fabrikam',
          programId: '1',
          type: 'direct-bill',
          providerTenantId: null,
        },
        customer: { tenantId: contoso, name: 'Contoso' },
        cloud: 'public',
        services: ['azure'],
        createdBy: ada,
        expiresAt: new Date(inAnHour.getTime() + 1000 * hour),
        ruleId: 'invite-role-required',
        admins: [bo],
      },
      inAnHour,
    );
    assert.ok('created' in created);
    await forgetAuditOwed('invitations');
    return created.created;
  };
  /** What a process has done that hands over what an invitation owes, but has not noted that. */
  const handedOver = async ({ _id: code }: Invitation) => {
    const claim = await invitationOutboxes.claimDue(inAnHour, lease.document);
    assert.deepEqual(
      claim?.due.map(({ key }) => key),
      [`created:${bo.aadObjectId}`],
    );
    const key = `created:${bo.aadObjectId}`;
    const what = { kind: 'invitation', event: 'created', code, entry: key } as const;
    const where = { tenantId: contoso, conversationId: to(bo) };
    const line = { key: `${code} ${key}`, owedAt: inAnHour, name: bo.name };
    await handOver([{ ...what, ...where, ...line }], inAnHour);
  };
  /** Of which conversation a process has taken the line that is not there any more. */
  const heldByOneThatDied = async () => {
    const claiming = { now: inAnHour, leaseMs: lease.lane, most: 1 };
    const lanes = await claimLanes({ ...claiming, mostOfTenant: 1, inHand: new Map() }, untilNoted);
    return lanes.map(({ conversationId }) => conversationId);
  };
  const cards = (code: string) => connector.sent.filter(posted(to(bo), new RegExp(code))).length;
  const advance = async (milliseconds: number) => {
    bot.advance(milliseconds);
    await bot.install(dan);
  };
  const handed = async ({ _id: code }: Invitation) => {
    const card = (await bot.say(ada, `show ${code}`)).card;
    return /has reached/.test(JSON.stringify(card));
  };

  it('that had handed over and not noted it: once more, and one message', async () => {
    const invitation = await invite();
    await handedOver(invitation);
    await advance(hour + lease.document + 100);
    await connector.waitFor(posted(to(bo), new RegExp(invitation._id)));
    await eventually(() => handed(invitation));
    assert.equal(cards(invitation._id), 1);
  });

  it('that served the conversation: another does, after its lease', async () => {
    const invitation = await invite();
    await handedOver(invitation);
    assert.deepEqual(await heldByOneThatDied(), [to(bo)]);
    await advance(hour + lease.lane - 10_000);
    const claimedAgain = await eventually(() =>
      invitationOutboxes.oldest().then((oldest) => !oldest),
    );
    assert.ok(claimedAgain);
    assert.equal(cards(invitation._id), 0);
    await advance(10_100);
    await eventually(() => handed(invitation));
    assert.equal(cards(invitation._id), 1);
    await eventually(async () => (await statesTo(to(bo))) === 'sent');
  });

  it('that may have sent a card, withdrawn meanwhile: its end is told, once', async () => {
    const invitation = await invite();
    await handedOver(invitation);
    await heldByOneThatDied();
    await advance(hour + 1000);
    await bot.say(ada, `cancel ${invitation._id}`);
    await advance(lease.lane);
    await eventually(async () => (await statesTo(to(bo))) === 'sent,dropped');
    const told = connector.sent.filter(posted(to(bo), new RegExp(invitation._id)));
    assert.match(told.map(({ summary }) => summary).join('\n'), /^\S+: Fabrikam withdrew [^\n]*$/);
  });

  it('whose answer from Teams was lost, withdrawn meanwhile: its end is told, once', async () => {
    for (const refusal of ['hide', { status: 504 }] as const) {
      connector.refusals.set(to(bo), [refusal]);
      const { summary } = await bot.say(ada, 'invite contoso.com');
      const code = summary.slice(0, 10);
      const messages = async () => (await messagesTo(to(bo))).filter((each) => each.code === code);
      await eventually(async () => (await messages())[0]?.attempts === 1);
      await bot.say(ada, `cancel ${code}`);
      await eventually(async () => {
        const states = (await messages()).map(({ state }) => state);
        return states.join() === 'sent,dropped' || states.join() === 'sent';
      });
      const told = connector.sent.filter(posted(to(bo), new RegExp(code)));
      assert.match(told.at(-1)?.summary ?? '', /Fabrikam withdrew/);
      assert.equal(told.length, refusal === 'hide' ? 2 : 1);
    }
  });

  it('takes the sends into account of the one that held the conversation and said nothing of them', async () => {
    const codes = Array.from({ length: 7 }, (_, index) => `X-${index}`);
    const where = { tenantId: contoso, conversationId: to(bo) };
    const what = { kind: 'reply', event: 'answer', message: '{}', owedAt: inAnHour } as const;
    await handOver(
      codes.map((key) => ({ ...where, ...what, key })),
      inAnHour,
    );
    assert.deepEqual(await heldByOneThatDied(), [to(bo)]);
    // It sent seven at the end of its lease, which is when it died.
    const sentAt = Date.now();
    const then = new Date(sentAt + hour + lease.lane);
    for (const delivery of await messagesTo(to(bo))) {
      if (!codes.includes(delivery.key)) continue;
      await settleDelivery(delivery, { state: 'sent' }, then);
    }
    await handOver([{ ...where, ...what, key: 'next' }], inAnHour);
    await advance(hour + lease.lane + 100);
    await eventually(async () => (await statesTo(to(bo))).endsWith('sent,sent'));
    // The clock was put forward by a hundred milliseconds more than the lease.
    assert.ok(Date.now() - sentAt > 850, 'the eighth within a second is not sent');
  });
});
