import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { directorySchema } from '../../bot/directory-schema.ts';
import { importDirectory } from '../../bot/import-directory.ts';
import { commerces, services, subscriptionStatuses } from '../../policy/vocabulary.ts';
import { type Bot, startBot } from '../support/bot.ts';
import {
  ada,
  bo,
  cia,
  contoso,
  dan,
  eve,
  fabrikam,
  hal,
  northwind,
  pia,
  proseware,
  sam,
} from '../support/world.ts';

const partners = ['fabrikam.com', 'proseware.com'];
const customers = ['contoso.com', 'northwind-corp.com'];

const partner = fc.constantFrom(...partners);
const day = fc.constantFrom('2019-02-28', '2024-05-01', '2026-02-01');
const sold = fc.record({
  customer: fc.constantFrom(...customers),
  name: fc.constantFrom('Azure plan', 'Microsoft 365 E3', 'Visio'),
  service: fc.constantFrom(...services),
  commerce: fc.constantFrom(...commerces),
  soldBy: fc.option(partner),
  partnerOfRecord: fc.option(partner),
  status: fc.constantFrom(...subscriptionStatuses),
  purchased: fc.option(day),
  azureRoles: fc.option(fc.subarray(partners)),
  transferred: fc.option(day),
  transferRequested: fc.option(day),
});
const delegatedAdmin = fc.record({
  kind: fc.constantFrom('gdap', 'dap'),
  state: fc.constantFrom('active', 'active', 'approvalPending', 'terminated'),
  roles: fc.constantFrom(['User Administrator'], ['Global Reader', 'License Administrator']),
  until: fc.constantFrom(null, '2036-05-01'),
});
const related = fc.record({
  customer: fc.constantFrom(...customers),
  partner,
  services: fc.subarray([...services]),
  since: day,
  delegatedAdmin: fc.option(delegatedAdmin),
});
const world = fc.record({
  subscriptions: fc
    .array(sold, { minLength: 1, maxLength: 6 })
    .map((rows) => rows.map((row, index) => ({ id: `sub-${index}`, ...row }))),
  relationships: fc.uniqueArray(related, {
    maxLength: 4,
    selector: (row) => `${row.customer} ${row.partner}`,
  }),
});

/** Those who may do something more often than those who may nothing. */
const who = fc.constantFrom(ada, ada, bo, bo, bo, pia, pia, cia, sam, dan, eve, hal);
const step = fc.oneof(
  fc.record({
    verb: fc.constant('invite' as const),
    who,
    text: fc.constantFrom(
      'contoso.com',
      'contoso.com for azure reseller-only',
      'northwind-corp.com',
    ),
  }),
  fc.record({
    verb: fc.constantFrom('approve', 'approve', 'decline', 'cancel'),
    who,
    nth: fc.nat({ max: 5 }),
  }),
  fc.record({
    verb: fc.constant('revoke' as const),
    who,
    customer: fc.constantFrom(contoso, northwind),
    partner: fc.constantFrom(fabrikam, proseware),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type World = typeof world extends fc.Arbitrary<infer One> ? One : never;

/** One in which everything happens, so that never nothing did. */
const example: [World, Step[]] = [
  {
    subscriptions: [
      {
        id: 'sub-0',
        customer: 'contoso.com',
        name: 'Azure plan',
        service: 'azure',
        commerce: 'nce',
        soldBy: 'proseware.com',
        partnerOfRecord: 'proseware.com',
        status: 'active',
        purchased: '2024-05-01',
        azureRoles: ['proseware.com'],
        transferred: null,
        transferRequested: null,
      },
    ],
    relationships: [],
  },
  [
    { verb: 'invite', who: ada, text: 'contoso.com' },
    { verb: 'approve', who: bo, nth: 0 },
    { verb: 'revoke', who: bo, customer: contoso, partner: fabrikam },
  ],
];

/** Whole documents, as the database holds them. */
const stored = (collection: string) =>
  mongoose.connection.collection(collection).find().sort({ _id: 1 }).toArray();

describe('whatever is invited, answered and revoked, by whomever', () => {
  let bot: Bot;
  let tenants: unknown;
  before(async () => {
    bot = await startBot();
    const text = await readFile(new URL('../support/directory.json', import.meta.url), 'utf8');
    tenants = (JSON.parse(text) as { tenants: unknown }).tenants;
  });
  after(() => bot.close());

  async function take(action: Step): Promise<void> {
    if (action.verb === 'invite') {
      await bot.say(action.who, `invite ${action.text}`);
    } else if (action.verb === 'revoke') {
      const { customer, partner: of } = action;
      await bot.click(action.who, 'relationship.revoke', { customer, partner: of });
    } else {
      const codes = (await stored('invitations')).map(({ _id }) => String(_id));
      const code = codes[action.nth % Math.max(codes.length, 1)] ?? 'INV-000000';
      await bot.click(action.who, `invitation.${action.verb}`, { code });
    }
  }

  it('no subscription changes in anything', async () => {
    const seen = { invitations: 0, approved: 0, revoked: 0 };
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(step, { minLength: 4, maxLength: 14 }),
        async (made, steps) => {
          for (const name of ['invitations', 'relationships']) {
            await mongoose.connection.collection(name).deleteMany({});
          }
          await importDirectory(directorySchema.parse({ tenants, ...made }), new Date());
          const before = await stored('subscriptions');
          assert.equal(before.length, made.subscriptions.length);
          for (const action of steps) await take(action);
          assert.deepEqual(await stored('subscriptions'), before);
          const [invitations, relationships] = await Promise.all([
            stored('invitations'),
            stored('relationships'),
          ]);
          seen.invitations += invitations.length;
          seen.approved += invitations.filter(({ status }) => status === 'approved').length;
          seen.revoked += relationships.filter(({ revocations }) => revocations).length;
        },
      ),
      { numRuns: 25, examples: [example] },
    );
    // Nothing would change either if nothing had happened.
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 0, what);
  });
});
