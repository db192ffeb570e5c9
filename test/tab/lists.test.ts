import assert from 'node:assert/strict';
import mongoose, { type mongo } from 'mongoose';
import { type Bot, startBot } from '../support/bot.ts';
import { type PagedList, pagedLists } from '../support/paged-rows.ts';
import { type Row, walk } from './walk.ts';

const size = 50;
const step = 2;
/** Where in the tab a list of the chat is, and by what of a row it is known again. */
const lists: Readonly<Record<string, readonly [list: keyof typeof pagedLists, key: string]>> = {
  'relationships?search=row-': ['customers', 'name'],
  relationships: ['partners', 'name'],
  'relationships?order=since': ['partners', 'name'],
  'relationships?order=end': ['customers', 'name'],
  invitations: ['invites', 'code'],
  'invitations?status=expired': ['invites', 'code'],
  subscriptions: ['subscriptions', 'name'],
  history: ['history', 'code'],
};

describe('turning the pages of a list in the tab', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const rowsOf = ({ rowOf }: PagedList, count: number) =>
    Array.from({ length: count }, (_, index) => ({ _id: idOf(index), ...rowOf(index * step) }));
  /** Ids in the order of the rows, as where all else is the same they stand in that order. */
  const idOf = (index: number) =>
    new mongoose.Types.ObjectId(String(1e9 + index).padStart(24, '0'));
  const collectionOf = ({ collection }: PagedList) => mongoose.connection.collection(collection);
  const fill = async (list: PagedList, rows: mongo.Document[]) => {
    await collectionOf(list).deleteMany({});
    if (rows.length > 0) await collectionOf(list).insertMany(rows);
  };

  for (const [path, [name, key]] of Object.entries(lists)) {
    const list = pagedLists[name];
    if (!list) continue;
    const keys = (rows: readonly Row[]) => rows.map((row) => String(row[key]));

    for (const count of [0, 1, size, size + 1, 500]) {
      it(`shows each of ${count} rows once: ${path}`, async () => {
        const rows = rowsOf(list, count);
        await fill(list, rows);
        const pages = await walk(bot, list.who, path);
        assert.deepEqual(pages.flatMap(keys), rows.map(list.keyOf));
        assert.equal(pages.length, Math.max(1, Math.ceil(count / size)));
      });
    }

    it(`shows each row once that stays, and none twice, while others come and go: ${path}`, async () => {
      const rows = rowsOf(list, 200);
      await fill(list, rows);
      const all = rows.map(list.keyOf);
      const gone = new Set<string>();
      const pages = await walk(bot, list.who, path, async (seen) => {
        const shown = keys(seen);
        const last = all.indexOf(shown.at(-1) ?? '');
        // The row that the next page begins behind, one that was seen, and one that was not.
        for (const at of [last, last - 3, last + 3]) {
          const row = rows[at];
          if (!row) continue;
          gone.add(list.keyOf(row));
          await collectionOf(list).deleteOne({ _id: row._id });
        }
        const come = [last * step - 5, last * step + 1, last * step + 7].map(list.rowOf);
        await collectionOf(list).insertMany(come.filter(Boolean));
      });
      const seen = pages.flatMap(keys);
      assert.equal(new Set(seen).size, seen.length);
      for (const each of all) assert.ok(gone.has(each) || seen.includes(each), each);
    });
  }
});
