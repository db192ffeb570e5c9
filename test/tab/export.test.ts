import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import type { AuditEntry } from '../../models/audit-entry.ts';
import { exportable } from '../../tab/answers.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { pagedLists } from '../support/paged-rows.ts';
import { textsOf } from '../support/received-card.ts';
import { ada, bo, cia, dan, pia, type Who } from '../support/world.ts';
import { look } from './try-out.ts';

const date = new Date().toISOString().slice(0, 10);

describe('a list of the tab as a file', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
    const { summary } = await bot.say(ada, 'invite contoso.com');
    await bot.click(bo, 'invitation.approve', { code: summary.slice(0, 10) });
    await bot.say(pia, 'invite contoso.com for azure');
  });
  after(() => bot.close());

  const csvOf = async (who: Who, query: string): Promise<string> => {
    const { status, headers, bytes } = await look(bot, who, `export?${query}`);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
    const [list] = query.replace('list=', '').split('&');
    assert.equal(headers['content-disposition'], `attachment; filename="${list}-${date}.csv"`);
    const text = bytes.toString();
    assert.ok(text.startsWith('\ufeff'));
    return text.slice(1);
  };

  const rows: readonly (readonly [who: Who, said: string, query: string])[] = [
    [bo, 'partners', 'list=partners'],
    [ada, 'customers', 'list=customers'],
    [ada, 'customers contoso', 'list=customers&search=contoso'],
    [ada, 'customers nobody', 'list=customers&search=nobody'],
    [bo, 'invites', 'list=invites'],
    [bo, 'invites received pending', 'list=invites&direction=received&status=pending'],
    [dan, 'history', 'list=history'],
  ];
  for (const [who, said, query] of rows) {
    it(`holds what the export in the chat does: ${query} of ${who.name}`, async () => {
      const chat = textsOf((await bot.say(who, `export ${said}`)).card);
      const lines = (await csvOf(who, query)).trimEnd().split('\r\n');
      const found = lines.filter((line) => chat.includes(line));
      assert.deepEqual(found, lines);
    });
  }

  it('is written down before it is given, with who it was and how many rows', async () => {
    await csvOf(cia, 'list=partners');
    const audit = mongoose.connection.collection<AuditEntry>('audit');
    const last = await audit.findOne({ event: 'export' }, { sort: { _id: -1 } });
    assert.deepEqual([last?.tenantId, last?.detail], [cia.tenantId, 'partners 2']);
    assert.match(textsOf((await bot.say(bo, 'export history')).card), /,export,Cia,.*partners 2/);
  });

  it('is refused where there is no such list for whoever asks, and not written down', async () => {
    const audit = mongoose.connection.collection('audit');
    const before = await audit.countDocuments();
    const cases = [
      [bo, 'list=customers', 403],
      [bo, 'list=x', 404],
      [bo, '', 404],
      [bo, 'list=subscriptions', 404],
      [bo, 'list=__proto__', 404],
    ] as const;
    for (const [who, query, status] of cases) {
      assert.equal((await look(bot, who, `export?${query}`)).status, status, query);
    }
    assert.equal(await audit.countDocuments(), before);
  });

  it('holds all of a list, however many pages it has', async () => {
    const relationships = mongoose.connection.collection('relationships');
    await relationships.deleteMany({});
    const many = Array.from({ length: 1100 }, (_, at) => pagedLists.customers?.rowOf(at) ?? {});
    await relationships.insertMany(many);
    const [, ...lines] = (await csvOf(ada, 'list=customers')).trimEnd().split('\r\n');
    assert.deepEqual(
      lines.map((line) => line.split(',')[0]),
      many.map((row) => Object(row).customerName),
    );
  });

  it('says where it was cut', async () => {
    const relationships = mongoose.connection.collection('relationships');
    await relationships.deleteMany({});
    const many = Array.from({ length: 100 }, (_, at) => ({
      ...pagedLists.customers?.rowOf(at),
      customerName: `${at} ${'x'.repeat(50_000)}`,
    }));
    await relationships.insertMany(many);
    const { headers, bytes } = await look(bot, ada, 'export?list=customers');
    const rows = bytes.toString().trimEnd().split('\r\n').length - 1;
    assert.ok(rows > 0 && rows < 100);
    const said = decodeURIComponent(String(headers['x-remark']));
    assert.equal(said, `A file holds the first ${rows} rows.`);
    await relationships.deleteMany({ customerName: /^[5-9]/ });
    assert.equal((await look(bot, ada, 'export?list=customers')).headers['x-remark'], undefined);
  });

  it('is there of each list that the page names', async () => {
    for (const list of exportable) {
      const statuses = [ada, bo].map(
        async (who) => (await look(bot, who, `export?list=${list}`)).status,
      );
      assert.ok((await Promise.all(statuses)).includes(200), list);
    }
  });
});
