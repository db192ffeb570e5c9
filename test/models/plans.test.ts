import assert from 'node:assert/strict';
import mongoose, { mongo } from 'mongoose';
import { fill } from '../../bench/scale/fill.ts';
import { personIn, tenantAt } from '../../bench/scale/party.ts';
import { populationOf } from '../../bench/scale/population.ts';
import { type Row, rowsOf } from '../../bench/scale/rows.ts';
import { registry } from '../../bot/commands/registry.ts';
import { type Engine, openEngine } from '../../models/engine/open-engine.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Directory, type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { emptyDatabase } from '../support/test-database.ts';
import { bo } from '../support/world.ts';
import { allowed, type Fault } from './plans/allowed.ts';
import { callSites, noteCallSites } from './plans/call-sites.ts';
import { type Asking, lookAround } from './plans/drive.ts';
import { letHappen } from './plans/happen.ts';
import { type Plan, planOf } from './plans/plan-of.ts';
import { doRarely } from './plans/rarely.ts';
import { watchCommands } from './plans/watched-commands.ts';

/** Far more than anybody of it has to do with, and few enough to be there soon. */
const population = populationOf(1500);
/** Documents that may be read for nothing, and more for each one that is wanted; keys of what is the asker's own. */
const most = { documents: 60, more: 3, keys: 1000 } as const;

/** Something else is said of one of each, and of another nothing more. */
function changeAll({ tenants, relationships, subscriptions }: Directory): void {
  Object.assign(tenants[0] ?? {}, { country: 'NO' });
  Object.assign(relationships[0] ?? {}, { since: '2020-02-02' });
  Object.assign(subscriptions[0] ?? {}, { purchased: '2020-02-02' });
  relationships.pop();
  subscriptions.pop();
}

type Found = { readonly shape: string; readonly plan: Plan };

describe('what the database is asked', () => {
  let engine: Engine;
  let client: mongo.MongoClient;
  let connector: Connector;
  let bot: Bot;
  let file: DirectoryFile;
  let heard: ReadonlySet<string>;
  const said = new Set<string>();
  let found: readonly Found[] = [];
  const database = () => client.db('multipartner');

  before(async function () {
    this.timeout(180_000);
    const dataDir = await emptyDatabase();
    connector = await startConnector();
    file = await directoryFile();
    bot = await startBot({ DIRECTORY_FILE: file.path }, connector.url);
    engine = await openEngine({ dataDir, say: () => undefined });
    client = await new mongo.MongoClient(engine.uri).connect();
    await fill(database(), rowsOf(population, new Date()));
    await fill(database(), stuckOf(population.asked.customer));
    const noted = noteCallSites();
    const watch = watchCommands();
    const listened: Bot = {
      ...bot,
      say: (who, text, more) => {
        said.add(text.split(' ', 1)[0] ?? '');
        return bot.say(who, text, more);
      },
    };
    for (const asking of await asks()) await lookAround(listened, asking);
    await letHappen({ bot: listened, connector, database: database() });
    await doRarely(database(), bo);
    await file.write(changeAll);
    await bot.restart();
    watch.end();
    noted.end();
    heard = noted.seen;
    found = await Promise.all(
      watch.watched().map(async ({ shape, command }) => ({
        shape,
        plan: await planOf(database(), command),
      })),
    );
  });
  after(async () => {
    await bot.close();
    await file.remove();
    await connector.close();
    await client.close();
    await engine.close();
  });

  /** More than a page of messages that could not be sent. */
  function* stuckOf(number: number): Generator<Row> {
    const { _id: tenantId } = tenantAt(number, population);
    for (let key = 0; key < 20; key += 1) {
      const owed = { tenantId, conversationId: 'gone', key: String(key), owedAt: new Date(key) };
      yield ['deliveries', { ...owed, kind: 'reply', event: 'answer', state: 'dead', attempts: 9 }];
    }
  }

  /** Somebody of each side, with somebody that they are related with and somebody that they are not. */
  async function asks(): Promise<Asking[]> {
    const { asked, partners, tenants } = population;
    const strangers = [tenants - 3, partners - 1];
    return Promise.all(
      [asked.partner, asked.customer].map(async (number, index) => {
        const own = tenantAt(number, population);
        const key = index === 0 ? 'partner.tenantId' : 'customer.tenantId';
        const one = await database()
          .collection('invitations')
          .findOne({ [key]: own._id });
        const other = index === 0 ? one?.customer : one?.partner;
        const tenant = await database().collection('tenants').findOne({ _id: other.tenantId });
        return {
          who: personIn(own),
          other: { name: other.name, domain: String(tenant?.domains[0]) },
          stranger: tenantAt(strangers[index] ?? 0, population).domains[0] ?? '',
          code: String(one?._id),
        };
      }),
    );
  }

  const described = ({ stages, indexes, keys, documents, returned }: Plan) =>
    `${[...stages, ...indexes].join(' ')}; ${keys} keys, ${documents} documents for ${returned}`;
  it('is asked of rows that the models could have written', async () => {
    for (const model of Object.values(mongoose.models)) {
      const some = [{ $sample: { size: 20 } }];
      const rows = await database().collection(model.collection.name).aggregate(some).toArray();
      await Promise.all(rows.map((row) => new model(row).validate()));
    }
  });

  function faultIn({ stages, keys, documents, returned }: Plan): Fault | undefined {
    if (stages.has('COLLSCAN')) return 'COLLSCAN';
    if (stages.has('SORT')) return 'SORT';
    const tooMany = documents > most.documents + most.more * returned || keys > most.keys;
    return tooMany ? 'MANY' : undefined;
  }

  it('was heard from every place in models/ that asks it anything', async () => {
    const silent = (await callSites()).filter((site) => !heard.has(site));
    assert.deepEqual(silent, []);
  });
  it('was asked by every command', () => {
    assert.deepEqual(
      Object.keys(registry).filter((name) => !said.has(name)),
      [],
    );
  });

  for (const [fault, what] of [
    ['COLLSCAN', 'is answered without looking at a whole collection'],
    ['SORT', 'comes in the order of an index'],
    ['MANY', 'is answered by looking at little else'],
  ] as const) {
    it(what, () => {
      const faulty = found.filter(({ plan }) => faultIn(plan) === fault);
      const may = allowed.filter((each) => each.fault === fault);
      const wrong = faulty.filter(({ shape }) => !may.some((each) => each.shape.test(shape)));
      assert.deepEqual(
        wrong.map(({ shape, plan }) => `${shape}: ${described(plan)}`),
        [],
      );
      const idle = may.filter((each) => !faulty.some(({ shape }) => each.shape.test(shape)));
      assert.deepEqual(idle, []);
    });
  }
});
