import assert from 'node:assert/strict';
import { type MatrixBot, startMatrixBot } from '../isolation/matrix-bot.ts';
import { type Asker, codeOf, type Target, targetOf, whoIs, world } from '../isolation/people.ts';
import type { ReceivedCard } from '../support/received-card.ts';
import { act } from './try-out.ts';

const asking: readonly Asker[] = [
  'the partner’s Global admin',
  'the partner’s Helpdesk agent',
  'somebody at the partner',
  'the customer’s Global admin',
  'the customer’s billing admin',
  'somebody at the customer',
  'the US Government partner’s Admin agent',
  'the US Government customer’s Global admin',
];
const targets: readonly Target[] = ['related', 'peer', 'unrelated', 'missing'];

/** What each is clicked with, by what it is about. */
const clicks: Readonly<Record<string, (words: Words) => object>> = {
  'invitation.approve': ({ code }) => ({ code }),
  'invitation.decline': ({ code }) => ({ code, reason: 'no' }),
  'invitation.cancel': ({ code }) => ({ code }),
  'invitation.remind': ({ code }) => ({ code }),
  'invitation.refresh': ({ code }) => ({ code }),
  'invitation.create': ({ domain }) => ({ customer: domain, services: 'azure' }),
  'relationship.revoke': ({ customer, partner }) => ({ customer, partner }),
  'list.page': ({ tenant }) => ({ list: 'subscriptions', tenant }),
};
const sayings: readonly ((words: Words) => string)[] = [
  ({ code }) => `show ${code}`,
  ({ domain }) => `show ${domain}`,
  ({ domain }) => `revoke ${domain}`,
  ({ domain }) => `invite ${domain} for azure reseller-only`,
  ({ domain }) => `check users.manage as global-admin for ${domain}`,
  () => 'rule default-deny',
];
type Words = Readonly<Record<'code' | 'domain' | 'tenant' | 'customer' | 'partner', string>>;
type Action = { readonly url?: string };
type Outcome = { readonly status: number; readonly said: string; readonly shows: unknown };

describe('what is said and clicked in the tab', function () {
  this.timeout(60_000);
  let matrix: MatrixBot;
  before(async () => {
    matrix = await startMatrixBot();
  });
  beforeEach(() => matrix.restore());
  after(() => matrix.close());

  function wordsFor(asker: Asker, target: Target): Words {
    const { tenantId: tenant, domain } = world[targetOf(asker, target)];
    const sent = codeOf(asker, target);
    const own = whoIs(asker).tenantId;
    const sells = own === world.P.tenantId || own === world.G.tenantId;
    const [customer, partner] = sells ? [tenant, own] : [own, tenant];
    const code = sent ? matrix.codes[sent] : 'INV-000000';
    return { code, domain, tenant, customer, partner };
  }
  /** Without what differs whenever it is asked (new codes, the time), and the links to where somebody already is. */
  const steady = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value).replaceAll(/INV-[0-9A-Z]{6}|\d+:\d\d:?\d*/g, '…'),
      (key, part: unknown) => (key === 'actions' ? withoutLinks(part as Action[]) : part),
    );
  const withoutLinks = (actions: readonly Action[]) => {
    const left = actions.filter(({ url }) => !url?.includes('/tab?person='));
    return left.length > 0 ? left : undefined;
  };

  const inTab = async (
    who: Parameters<typeof act>[1],
    how: 'say' | 'click',
    body: unknown,
  ): Promise<Outcome> => {
    const answer = await act(matrix.bot, who, how, body, { 'accept-language': 'en-US' });
    const { message, summary, card } = Object(answer.body);
    return {
      status: answer.status,
      said: steady(message ?? summary) as string,
      shows: steady(card ?? null),
    };
  };
  const clicked = async (asker: Asker, verb: string, data: object): Promise<Outcome> => {
    const { statusCode, value } = await matrix.bot.click(whoIs(asker), verb, data);
    const { message, speak } = value as { message?: string; speak?: string };
    const shows = message === undefined ? steady(value) : null;
    return { status: statusCode, said: steady(message ?? speak) as string, shows };
  };

  /** Puts everything back where something was changed, and tells what was: it has to be the same both times. */
  async function changesOf<Result>(
    doing: () => Promise<Result>,
  ): Promise<readonly [Result, string]> {
    matrix.watched.forget();
    const result = await doing();
    const changed = [...matrix.watched.changed].filter((each) => each !== 'conversations');
    if (changed.length > 0) await matrix.restore();
    return [result, changed.toSorted().join()];
  }

  for (const [verb, dataOf] of Object.entries(clicks)) {
    it(`comes to the same as in the chat: ${verb}`, async () => {
      for (const asker of asking) {
        for (const target of targets) {
          const data = dataOf(wordsFor(asker, target));
          const chat = await changesOf(() => clicked(asker, verb, data));
          const tab = await changesOf(() => inTab(whoIs(asker), 'click', { verb, data }));
          assert.deepEqual(tab, chat, `${asker} about ${target}`);
        }
      }
    });
  }

  for (const sayingOf of sayings) {
    const about = sayingOf({ code: '…', domain: '…', tenant: '…', customer: '…', partner: '…' });
    it(`comes to the same as in the chat: “${about}”`, async () => {
      for (const asker of asking) {
        for (const target of targets) {
          const text = sayingOf(wordsFor(asker, target));
          const chat = await changesOf(async () => {
            const { summary, card } = await matrix.bot.say(whoIs(asker), text);
            return { status: 200, said: steady(summary) as string, shows: steady(card) };
          });
          const tab = await changesOf(() => inTab(whoIs(asker), 'say', { text }));
          assert.deepEqual(tab, chat, `${asker} about ${target}`);
        }
      }
    });
  }

  it('is refused where the chat alone can do it', async () => {
    for (const text of [
      'whoami',
      'notify here',
      'language svenska',
      'approve INV-000000',
      'audit',
      'export partners',
      'help',
      '/rule x',
      'x',
      '',
    ]) {
      const { status, said } = await inTab(whoIs('the customer’s Global admin'), 'say', { text });
      assert.equal(status, 400, text);
      assert.match(said, /only in a chat/);
    }
  });

  it('is decided once, told to whoever comes late, and written down with who it was', async () => {
    const admin = whoIs('the customer’s Global admin');
    const other = whoIs('the customer’s billing admin');
    const click = { verb: 'invitation.approve', data: { code: matrix.codes.PC } };
    assert.equal((await inTab(other, 'click', click)).status, 403);
    const answers = await Promise.all([1, 2, 3].map(() => inTab(admin, 'click', click)));
    for (const { status, shows } of answers) {
      assert.equal(status, 200);
      assert.match(
        JSON.stringify((shows as ReceivedCard).body),
        /Person 06 approved it for Tenant C/,
      );
    }
    const late = { verb: 'invitation.decline', data: { code: matrix.codes.PC } };
    assert.match(
      JSON.stringify((await inTab(admin, 'click', late)).shows),
      /Person 06 approved it/,
    );
    assert.equal((await inTab(admin, 'click', { verb: 'invitation.approve' })).status, 400);
    const told = await matrix.bot.say(admin, `export history ${matrix.codes.PC}`);
    const written = JSON.stringify(told.card).match(/,approved,Person 06,/g) ?? [];
    assert.equal(written.length, 1);
  });
});
