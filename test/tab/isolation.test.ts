import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { readsOf } from '../../bot/tab/reads.ts';
import { cursorBehind } from '../../cards/cursor.ts';
import { type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { appId, secret } from '../identity/proven-bot.ts';
import { signingPair } from '../identity/token.ts';
import { type MatrixBot, startMatrixBot } from '../isolation/matrix-bot.ts';
import { type Asker, askers, type TenantName, whoIs, world } from '../isolation/people.ts';
import type { Answered } from '../support/http.ts';
import { textsOf } from '../support/received-card.ts';
import type { Who } from '../support/world.ts';
import { entraHeader } from './entra-bot.ts';
import { askAs } from './every-route.ts';
import { beyond, toldIn } from './told.ts';

const unlisted = (of: TenantName): Who => ({
  tenantId: world[of].tenantId,
  aadObjectId: 'b0000000-0000-4000-8000-0000000000ff',
  name: 'Una',
});
const everybody: readonly (readonly [string, Who])[] = [
  ...askers.map((asker) => [asker, whoIs(asker)] as const),
  ['somebody at the partner whom the directory does not list', unlisted('P')],
  ['somebody at the customer whom the directory does not list', unlisted('C')],
];
const isPartner = ({ tenantId }: Who) =>
  [world.P, world.G].some((each) => each.tenantId === tenantId);
const known = everybody.filter(([, { tenantId }]) => tenantId !== world.U.tenantId);
const stranger = whoIs('somebody of an unknown tenant' satisfies Asker);

/** A list as the chat gives it as CSV: its first column, and all that it says. */
type InChat = { readonly keys: readonly string[]; readonly text: string };
type Lists = Readonly<Record<'relationships' | 'invites' | 'history' | 'subscriptions', InChat>>;

const others = Object.entries(world).map(([name, { tenantId }]) => ({
  ...{ search: `Tenant ${name}`, tenant: tenantId, other: tenantId, partner: tenantId },
}));
/** One of each kind, for what takes long. */
const some = new Set([0, 3, 5, 8, 13, 14, 16]);

describe('what the tab tells about others', function () {
  this.timeout(60_000);
  const pair = signingPair('current');
  const chat = new Map<Who, Lists>();
  const cards = new Map<Who, readonly string[]>();
  let openId: OpenIdServer;
  let matrix: MatrixBot;
  let foreign: readonly string[] = [];
  before(async () => {
    openId = await startOpenIdServer(pair);
    matrix = await startMatrixBot();
    await Promise.all(known.map(async ([, who]) => chat.set(who, await listsInChat(who))));
    await Promise.all(known.map(async ([, who]) => cards.set(who, await cardsInChat(who))));
    foreign = await everyCursor();
    await matrix.bot.restart({
      ...{ MicrosoftAppId: appId, MicrosoftAppPassword: secret },
      ...{ ENTRA_LOGIN: openId.login, ToBotFromChannelOpenIdMetadataUrl: openId.url },
    });
  });
  after(async () => {
    await matrix.close();
    await openId.close();
  });

  async function listsInChat(who: Who): Promise<Lists> {
    const said = async (text: string) => textsOf((await matrix.bot.say(who, text)).card);
    const exported = async (list: string): Promise<InChat> => {
      const text = await said(`export ${list}`);
      const [, ...rows] = text.slice(text.search(/^(name|code|seq),/m)).split(/\r?\n/);
      const keys = rows.flatMap((row) => /^(\d+|Tenant \w|INV-\w{6}),/.exec(row)?.[1] ?? []);
      return { keys, text };
    };
    const plans = await said('subscriptions');
    return {
      relationships: await exported(isPartner(who) ? 'customers' : 'partners'),
      invites: await exported('invites'),
      subscriptions: { keys: plans.match(/(?<=Plan of )sub-\w\w/g) ?? [], text: plans },
      history: await exported('history'),
    };
  }

  /** What every invitation there is says, or that there is none. */
  const cardsInChat = async (who: Who): Promise<string[]> =>
    Promise.all(
      Object.values(matrix.codes).map(
        async (code) => (await matrix.bot.say(who, `show ${code}`)).summary,
      ),
    );

  /** Places in lists, each of somebody. */
  async function everyCursor(): Promise<readonly string[]> {
    const rows = async (name: string) => {
      const db = mongoose.connection.getClient().db('multipartner');
      return db.collection(name).find().toArray();
    };
    const related = (await rows('relationships')).flatMap(({ _id, customerName, partnerName }) =>
      [customerName, partnerName].map((place) => ({ id: String(_id), place })),
    );
    const sent = (await rows('invitations')).flatMap(({ _id, createdAt }) =>
      [createdAt.toISOString()].map((place) => ({ id: String(_id), place })),
    );
    const plans = (await rows('subscriptions')).flatMap(({ _id, name }) =>
      [name, undefined].map((place) => ({ id: String(_id), place })),
    );
    return [...related, ...sent, ...plans, { id: '3' }].map(cursorBehind);
  }

  const askOf = async (who: Who, what: string) => {
    const header = entraHeader(pair, openId, who);
    return askAs(matrix.bot, header, { path: `/api/tab/${what}` });
  };
  const rowsOf = async (who: Who, what: string, key: string): Promise<string[]> => {
    const { status, body } = await askOf(who, what);
    assert.equal(status, 200);
    return (Object(body).rows as Record<string, unknown>[]).map((row) => String(row[key]));
  };
  const allowedFor = (who: Who): ReadonlySet<string> => {
    const own = Object.entries(world).find(([, { tenantId }]) => tenantId === who.tenantId)?.[0];
    const texts = Object.values(chat.get(who) ?? {}).map(({ text }) => text);
    return new Set([...toldIn(texts.join('\n')), String(own), who.name]);
  };
  const reads = Object.keys(readsOf({ chat: undefined }));
  const exports = ['partners', 'customers', 'invites', 'history'].map(
    (each) => `export?list=${each}`,
  );
  const lists = [
    ...['relationships', 'relationships?order=end', 'relationships?within=30'],
    'relationships?within=never',
    ...['invitations', 'subscriptions', 'history'],
  ];
  const addressOf = (
    asked: string | readonly [list: string, more: Readonly<Record<string, string>>],
  ) =>
    typeof asked === 'string'
      ? asked
      : `${asked[0]}${asked[0].includes('?') ? '&' : '?'}${new URLSearchParams(asked[1])}`;

  for (const [what, who] of known) {
    it(`is to ${what} what the chat tells, row for row`, async () => {
      const lists = chat.get(who);
      assert.ok(lists);
      const highest = Number(lists.history.keys[0] ?? 0);
      const seqs = await rowsOf(who, 'history', 'seq');
      assert.deepEqual(await rowsOf(who, 'relationships', 'name'), lists.relationships.keys);
      assert.deepEqual(await rowsOf(who, 'invitations', 'code'), lists.invites.keys);
      assert.deepEqual(await rowsOf(who, 'subscriptions', 'id'), lists.subscriptions.keys);
      assert.deepEqual(
        seqs.filter((seq) => Number(seq) <= highest),
        lists.history.keys,
      );
      for (const order of ['end', 'since']) {
        const names = await rowsOf(who, `relationships?order=${order}`, 'name');
        assert.deepEqual(names.toSorted(), lists.relationships.keys);
      }
    });

    it(`is to ${what} of an invitation what the chat tells, and of others’ that there is none`, async () => {
      const said = Object.values(matrix.codes).map(async (code) => {
        const { status, body } = await askOf(who, `invitation?code=${code}`);
        const { summary, message } = Object(body);
        assert.equal(status, summary === undefined ? 404 : 200);
        return summary ?? message;
      });
      assert.deepEqual(await Promise.all(said), cards.get(who));
    });

    if (!some.has(everybody.findIndex(([each]) => each === what))) continue;
    it(`is to ${what} nothing that the chat does not tell, whatever they ask for`, async () => {
      const allowed = allowedFor(who);
      const isInviter = Boolean(Object((await askOf(who, 'me')).body).mayInvite);
      const codes = Object.values(matrix.codes);
      const asked = [
        ...reads,
        ...lists.flatMap((list) => foreign.map((after) => [list, { after }] as const)),
        ...[...lists, ...exports, 'names'].flatMap((list) => [
          ...codes.map((code) => [list, { about: code, search: code, code }] as const),
          // Somebody who may invite finds whoever they name in full, there as here.
          ...others
            .filter(() => list !== 'names' || !isInviter)
            .map((each) => [list, each] as const),
        ]),
      ].map(addressOf);
      const answers: Answered[] = [];
      for (let at = 0; at < asked.length; at += 20) {
        const some = asked.slice(at, at + 20).map((each) => askOf(who, each));
        answers.push(...(await Promise.all(some)));
      }
      for (const [at, { status, bytes }] of answers.entries()) {
        const each = asked[at] ?? '';
        assert.ok([200, 403, 404].includes(status), each);
        const typed = new URLSearchParams(each.split('?')[1]).get('search') ?? '\0';
        // Their own words may come back to them.
        const text = bytes.toString().replaceAll(`“${typed}”`, '');
        assert.deepEqual(beyond(toldIn(text), allowed), [], each);
      }
    });
  }

  it('is nothing to somebody of a tenant that nobody knows', async () => {
    for (const name of reads) {
      const { status, body } = await askOf(stranger, `${name}?list=invites`);
      assert.equal(status, 403, name);
      assert.deepEqual([...toldIn(body)], []);
    }
  });
});
