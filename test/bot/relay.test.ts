import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createLog } from '../../bot/log.ts';
import { createRelay } from '../../bot/relay.ts';
import { createInvitation, findInvitation } from '../../models/invitation.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { type Bot, startBot } from '../support/bot.ts';

/** In the future, where the bot's own workers do not look. */
const clock = () => new Date(Date.now() + 3 * 60 * 60 * 1000);
const log = createLog('silent');

/** Owes its card to an admin who is nowhere, and to the audit of both sides that it was made. */
async function invited(): Promise<Invitation> {
  const [partner, customer] = [randomUUID(), randomUUID()];
  const program = { programId: '1', type: 'direct-bill', providerTenantId: null } as const;
  const made = await createInvitation(
    {
      partner: { tenantId: partner, name: 'P', ...program },
      customer: { tenantId: customer, name: 'C' },
      cloud: 'public',
      services: ['azure'],
      createdBy: { tenantId: partner, aadObjectId: 'sender', name: 'Sender' },
      expiresAt: new Date(Date.now() + 1e9),
      ruleId: 'invite-role-required',
      admins: [{ aadObjectId: 'admin', name: 'Admin' }],
    },
    clock(),
  );
  assert.ok('created' in made);
  return made.created;
}

describe('the relays of two processes', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  it('hand over all that many documents owe, each once, and say so each time', async () => {
    const invitations: Invitation[] = [];
    for (let left = 40; left > 0; left -= 1) invitations.push(await invited());
    const handedOver: Date[] = [];
    const start = () => createRelay({ clock, log }, () => void handedOver.push(clock()));
    const processes = [start(), start()];
    await Promise.all(
      processes.map(async ({ takeNext, finished }) => {
        while (await takeNext());
        await finished();
      }),
    );
    // The try-out's calendar may have owed something too.
    assert.ok(handedOver.length >= 40);
    const states = await Promise.all(
      invitations.map(async ({ tenants, _id }) => {
        const { outbox = [], ...rest } = (await findInvitation(tenants[0] ?? '', _id)) ?? {};
        assert.equal('handing' in rest, false);
        return outbox.map(({ state, dueAt, claim }) => (dueAt || claim ? 'in hand' : state)).join();
      }),
    );
    assert.deepEqual(new Set(states), new Set(['waiting,sent,sent']));
  });
});
