import assert from 'node:assert/strict';
import mongoose, { type mongo } from 'mongoose';
import { mostActions, mostCharacters } from '../../cards/card.ts';
import { pageOfAudit } from '../../models/audit-list.ts';
import { pageOfInvitations } from '../../models/invitation-lists.ts';
import type { Page, Position } from '../../models/page.ts';
import { pageOfCustomers, pageOfPartners } from '../../models/relationship-lists.ts';
import { pageOfSubscriptions } from '../../models/subscription.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type PagedList, pagedLists } from '../support/paged-rows.ts';
import { actionOf, type ReceivedCard, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, contoso, fabrikam } from '../support/world.ts';

/** Rows are at even places; what comes while somebody reads is put between them. */
const step = 2;
const rowsOf = ({ rowOf }: PagedList, count: number) =>
  Array.from({ length: count }, (_, index) => rowOf(index * step));

describe('turning the pages of a list', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  const collectionOf = ({ collection }: PagedList) => mongoose.connection.collection(collection);
  const fill = async (list: PagedList, rows: mongo.Document[]) => {
    await collectionOf(list).deleteMany({});
    if (rows.length > 0) await collectionOf(list).insertMany(rows);
  };
  const keysOn = (card: ReceivedCard): string[] => [
    ...new Set(textsOf(card.body).match(/\b(Row-|INV-)\d{6}\b/g) ?? []),
  ];

  /** The keys on each page, from the first to the last. `between` is told what was just seen. */
  async function walk(
    { command, who }: PagedList,
    between: (seen: readonly string[]) => Promise<void> = async () => undefined,
  ): Promise<string[][]> {
    let { card } = await bot.say(who, command);
    const pages = [keysOn(card)];
    while (titlesOf(card).includes('Next page')) {
      assert.ok(pages.length < 100, 'it never ends');
      assert.ok(JSON.stringify(card).length <= mostCharacters);
      assert.ok(titlesOf(card).length <= mostActions);
      await between(pages.at(-1) ?? []);
      const { value } = await bot.click(who, 'list.page', actionOf(card, 'Next page').data ?? {});
      card = value as ReceivedCard;
      pages.push(keysOn(card));
    }
    return pages;
  }

  for (const [name, list] of Object.entries(pagedLists)) {
    for (const count of [0, 1, 8, 9, 100]) {
      it(`shows each of ${count} rows once: ${name}`, async () => {
        const rows = rowsOf(list, count);
        await fill(list, rows);
        const pages = await walk(list);
        assert.deepEqual(pages.flat(), rows.map(list.keyOf));
        assert.equal(pages.length, Math.max(1, Math.ceil(count / 8)));
      });
    }

    it(`shows each row once that stays, and none twice, while others come and go: ${name}`, async () => {
      const rows = rowsOf(list, 40);
      const keys = rows.map(list.keyOf);
      await fill(list, rows);
      const gone = new Set<string>();
      const remove = async (key: string | undefined) => {
        const row = rows[keys.indexOf(key ?? '')];
        if (!row) return;
        gone.add(list.keyOf(row));
        await collectionOf(list).deleteOne({ _id: row._id });
      };
      const pages = await walk(list, async (seen) => {
        const last = keys.indexOf(seen.at(-1) ?? '');
        // The row that the next page would begin behind, one that was seen, and one that was not.
        for (const key of [seen.at(-1), seen[2], keys[last + 3]]) await remove(key);
        const places = [last * step - 5, last * step + 1, last * step + 7];
        const come = places.filter((place) => place % step !== 0 && place > 0).map(list.rowOf);
        await collectionOf(list)
          .insertMany(come, { ordered: false })
          .catch(() => undefined);
      });
      const seen = pages.flat();
      assert.deepEqual(seen, [...new Set(seen)], 'twice');
      const stayed = keys.filter((key) => !gone.has(key));
      assert.deepEqual(
        stayed.filter((key) => !seen.includes(key)),
        [],
      );
      assert.ok(gone.size > 6, `${gone.size}`);
    });
  }

  it('is possible however long the search was', async () => {
    const { card } = await bot.say(ada, `rules ${'partner '.repeat(100)}`);
    const next = actionOf(card, 'Next page').data ?? {};
    assert.equal((await bot.click(ada, 'list.page', next)).statusCode, 200);
  });

  type Turning = Position & { readonly size: number };
  type Row = { readonly [field: string]: unknown };
  const walks: Readonly<Record<string, (turning: Turning) => Promise<Page<unknown>>>> = {
    customers: (turning) => pageOfCustomers(fabrikam, turning),
    partners: (turning) => pageOfPartners(contoso, turning),
    subscriptions: (turning) => pageOfSubscriptions({ customerTenantId: contoso }, turning),
    invites: (turning) => pageOfInvitations(fabrikam, {}, turning),
    history: (turning) => pageOfAudit(contoso, { events: ['expired'] }, turning),
  };
  for (const [name, page] of Object.entries(walks)) {
    it(`holds ten thousand rows, each on one page: ${name}`, async () => {
      const list = pagedLists[name];
      assert.ok(list);
      const rows = rowsOf(list, 10_000);
      await fill(list, rows);
      const seen: string[] = [];
      let next: string | undefined;
      do {
        const { rows: found, total, ...rest } = await page({ after: next, size: 500 });
        assert.equal(total, 10_000);
        seen.push(...found.map((row) => list.keyOf(row as Row)));
        next = rest.next;
      } while (next);
      assert.deepEqual(seen, rows.map(list.keyOf));
      await fill(list, []);
    });
  }
});
