import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose, { type mongo } from 'mongoose';
import { entraRoles } from '../../policy/entra-roles.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { invoke, suggested } from '../support/compose.ts';
import { withManyCustomers } from '../support/many-customers.ts';
import { type ReceivedCard, textsOf } from '../support/received-card.ts';
import {
  ada,
  bo,
  contoso,
  eve,
  fabrikam,
  hal,
  northwind,
  pia,
  type Who,
} from '../support/world.ts';

type Input = {
  readonly id?: string;
  readonly type: string;
  readonly value?: unknown;
  readonly isRequired?: boolean;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  readonly 'choices.data'?: { readonly type: string; readonly dataset: string };
};

const wes: Who = {
  tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  aadObjectId: '33333333-0000-4000-8000-000000000009',
  name: 'Wes',
};
const filled = { customer: 'contoso.com', services: 'azure', delegatedAdmin: 'none' };

/** What Teams says of the client that somebody writes from. */
const from = (platform: unknown, serviceUrl = 'https://smba.trafficmanager.net/emea/') => ({
  serviceUrl,
  entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform }],
});
const desktop = from('Windows');

const inputIn = (card: unknown, id: string): Input => {
  const found = (card as ReceivedCard).body.find((each) => (each as Input).id === id);
  assert.ok(found, `no input ${id}`);
  return found as Input;
};

describe('the form to invite', () => {
  let bot: Bot;
  let remove: () => Promise<void>;
  before(async () => {
    const directory = await withManyCustomers(20);
    remove = directory.remove;
    bot = await startBot({ DIRECTORY_FILE: directory.file });
  });
  after(async () => {
    await bot.close();
    await remove();
  });
  const form = async (who = ada, more: object = {}) => (await bot.say(who, 'invite', more)).card;
  const values = async (who: Who, text: string, options?: object) =>
    (await suggested(bot, who, text, options)).map(({ value }) => value);

  describe('says what it asks for', () => {
    it('each role by what it is for, with Microsoft’s name, the most powerful last and none of the powerful chosen', async () => {
      const { choices = [], value } = inputIn(await form(), 'delegatedAdmin');
      for (const { title } of choices) assert.match(title, /^[A-Z][^–]{10,} – [A-Z][\w ]+$/);
      assert.match(choices.at(-1)?.title ?? '', /^Everything.* – Global Administrator$/);
      assert.equal(choices.at(-1)?.value, entraRoles['Global Administrator']);
      assert.deepEqual(
        String(value).split(','),
        choices.slice(0, 3).map((choice) => choice.value),
      );
    });

    it('that Global Administrator cannot be extended, and what comes when the days are over, in both languages', async () => {
      assert.match(
        textsOf(await form()),
        /Global Administrator.*cannot be extended automatically.*ends by itself/s,
      );
      assert.match(
        textsOf(await form(ada, { locale: 'sv-SE' })),
        /Global Administrator.*kan inte förlängas automatiskt.*upphör/s,
      );
    });

    it('nothing of roles or days where delegated administration is DAP', async () => {
      assert.doesNotMatch(textsOf(await form(wes)), /Global Administrator|ends by itself/);
    });
  });

  describe('takes the customer', () => {
    const typing: readonly (readonly [what: string, more: object])[] = [
      ['nothing says which client it is', {}],
      ['it is an iPhone', from('iOS')],
      ['it is an Android phone', from('Android')],
      ['the platform is unknown', from('Toaster')],
      ['the platform is no text', from({ $ne: '' })],
      ['the Playground calls itself Web', from('Web', 'http://127.0.0.1:9/_connector')],
      ['this machine is called by another name', from('Web', 'https://localhost/_connector')],
      ['entities are no list', { ...desktop, entities: 'clientInfo' }],
      ['it is another channel', { ...desktop, channelId: 'webchat' }],
    ];
    for (const [what, more] of typing) {
      it(`as typed where ${what}`, async () => {
        const { type, isRequired } = inputIn(await form(ada, more), 'customer');
        assert.deepEqual([type, isRequired], ['Input.Text', true]);
      });
    }

    for (const platform of ['Windows', 'Web', 'Mac', 'macOS']) {
      it(`by a search as they type in Teams on ${platform}, and says how to invite without it`, async () => {
        const card = await form(ada, from(platform));
        const { choices = [], ...input } = inputIn(card, 'customer');
        assert.deepEqual(input['choices.data'], { type: 'Data.Query', dataset: 'customers' });
        assert.equal(input.isRequired, undefined);
        assert.equal(choices.length, 15);
        assert.deepEqual(choices[0], {
          title: 'Customer 01 (customer-01.example)',
          value: 'customer-01.example',
        });
        assert.match(textsOf(card), /invite contoso\.com/);
      });
    }

    it('as typed where there is nobody to choose from', async () => {
      assert.equal(inputIn(await form(wes, desktop), 'customer').type, 'Input.Text');
    });

    const wrong = [
      ['of no tenant', 'nobody.example', 'nobody.example'],
      [
        'that was chosen from the search',
        'customer-20.example',
        'Customer 20 (customer-20.example)',
      ],
    ] as const;
    for (const [what, customer, title] of wrong) {
      it(`again when something is wrong: one ${what} is among the choices`, async () => {
        const data = { ...filled, customer, note: 'x'.repeat(501) };
        const { value } = await bot.click(ada, 'invitation.create', data, desktop);
        const { choices = [], ...input } = inputIn(value, 'customer');
        assert.equal(input.value, customer);
        assert.deepEqual(choices[0], { title, value: customer });
        assert.equal(choices.filter((choice) => choice.value === customer).length, 1);
        assert.match(textsOf(value), /501 characters; 500 at most/);
      });
    }

    it('that was chosen, and invites it', async () => {
      const data = { ...filled, customer: 'customer-20.example' };
      const { value } = await bot.click(ada, 'invitation.create', data, desktop);
      assert.match(textsOf(value), /INV-\w{6}/);
    });

    it('by its name in quotes too, as the sentence about unknown ones says', async () => {
      const data = { ...filled, customer: '"Customer 19"' };
      const { value } = await bot.click(ada, 'invitation.create', data);
      assert.match(textsOf(value), /INV-\w{6}/);
    });

    it('asks for one where none was chosen', async () => {
      const { value } = await bot.click(ada, 'invitation.create', { services: 'azure' }, desktop);
      assert.match(textsOf(value), /Name the customer to invite/);
      assert.equal(inputIn(value, 'customer').type, 'Input.ChoiceSet');
    });
  });

  describe('suggests while somebody types', () => {
    const finds: readonly (readonly [text: string, values: readonly string[]])[] = [
      ['northwind', ['northwind-corp.com']],
      ['corp north', ['northwind-corp.com']],
      ['NORTHWIND-CORP.C', ['northwind-corp.com']],
      ['customer-07', ['customer-07.example']],
      [northwind, ['northwind-corp.com']],
      // Whom `invite` would take them for, whosever customer they are.
      ['contoso.com', ['contoso.com']],
      ['CONTOSO', ['contoso.com']],
      ['contoso.se', ['contoso.com']],
      [contoso, ['contoso.com']],
      ['Wide World Importers', ['wideworldimporters.com']],
      ['"Wide World Importers"', ['wideworldimporters.com']],
      // And nobody by less than that.
      ...['conto', 'contoso.co', 'wide world', 'wide', 'prose', 'lamna', contoso.slice(0, 35)].map(
        (text) => [text, []] as const,
      ),
      ...['.*', '^', '(', '[a-z', '\\', '$', 'x'.repeat(400), '\u2028', '\u0000'].map(
        (text) => [text, []] as const,
      ),
    ];
    for (const [text, expected] of finds) {
      it(`${JSON.stringify(text.slice(0, 40))}: ${expected.join(', ') || 'nobody'}`, async () => {
        const found = await values(ada, text);
        // What is cleaned away leaves nothing, for which everybody's own customers are suggested.
        if (/^[\p{Cc}\u2028]+$/u.test(text)) assert.equal(found.length, 15);
        else assert.deepEqual(found, expected);
      });
    }

    it('at most fifteen, further ones by skipping, and none twice', async () => {
      const pages = [
        await values(ada, 'customer', { skip: 0, top: 1000 }),
        await values(ada, 'customer', { skip: 15, top: 15 }),
        await values(ada, 'customer', { skip: 30, top: 15 }),
      ];
      assert.deepEqual(
        pages.map(({ length }) => length),
        [15, 5, 0],
      );
      assert.equal(new Set(pages.flat()).size, 20);
      assert.equal((await values(ada, 'customer', { top: 2 })).length, 2);
    });

    it('whom they have invited, and to nobody else of another partner', async () => {
      assert.deepEqual(await values(ada, 'wide wor'), []);
      await bot.say(ada, 'invite wideworldimporters.com');
      assert.deepEqual(await values(ada, 'wide wor'), ['wideworldimporters.com']);
      assert.deepEqual(await values(pia, 'wide wor'), []);
      assert.deepEqual(await values(pia, 'customer'), []);
      assert.deepEqual(await values(pia, ''), ['contoso.com']);
    });

    it('nobody to those who may invite nobody', async () => {
      const stranger = { tenantId: fabrikam, aadObjectId: randomUUID(), name: 'Not listed' };
      for (const who of [hal, bo, eve, stranger]) {
        for (const text of ['', 'contoso.com', 'customer']) {
          assert.deepEqual(await values(who, text), [], `${who.name}: ${text}`);
        }
      }
    });

    const malformed: readonly (readonly [what: string, value: unknown])[] = [
      ['nothing', undefined],
      ['a text', 'contoso'],
      ['another data set', { queryText: 'a', dataset: 'tenants' }],
      ['no data set', { queryText: 'a' }],
      ['an operator', { queryText: { $ne: '' }, dataset: 'customers' }],
      ['very much text', { queryText: 'x'.repeat(401), dataset: 'customers' }],
      ['less than nothing', { queryText: 'a', queryOptions: { skip: -1 }, dataset: 'customers' }],
      ['half a page', { queryText: 'a', queryOptions: { top: 1.5 }, dataset: 'customers' }],
    ];
    for (const [what, value] of malformed) {
      it(`nobody for ${what}: that is refused with a sentence`, async () => {
        const body = await invoke(bot, ada, 'application/search', value);
        const {
          statusCode,
          type,
          value: error,
        } = body as {
          statusCode: number;
          type: string;
          value: { message: string };
        };
        assert.deepEqual([statusCode, type], [400, 'application/vnd.microsoft.error']);
        assert.match(error.message, /could not read/);
      });
    }

    it('without looking at every tenant, invitation or relationship', async () => {
      const client = mongoose.connection.getClient();
      const looked: mongo.Document[] = [];
      const note = ({ command }: mongo.CommandStartedEvent) => {
        const isTheirs = JSON.stringify(command.filter ?? {}).includes(fabrikam);
        if (command.find === 'tenants' || (command.find && isTheirs)) looked.push(command);
      };
      client.on('commandStarted', note);
      await values(ada, 'customer');
      client.off('commandStarted', note);
      assert.deepEqual(looked.map(({ find }) => find).toSorted(), [
        'invitations',
        'people',
        'relationships',
        'tenants',
        'tenants',
      ]);
      for (const { find, filter, sort, limit } of looked) {
        const explain = { find, filter, ...(sort ? { sort } : {}), limit };
        const plan = await client.db('multipartner').command({ explain });
        const how = JSON.stringify(plan.queryPlanner.winningPlan);
        assert.match(how, /IXSCAN/, find);
        assert.doesNotMatch(how, /COLLSCAN/, find);
      }
    });
  });
});
