import assert from 'node:assert/strict';
import type { Bot } from '../support/bot.ts';
import type { Who } from '../support/world.ts';
import { look } from './try-out.ts';

export type Row = Readonly<Record<string, unknown>>;
type Page = { readonly rows: readonly Row[]; readonly total: number; readonly next?: string };

/** Every page of a list, from the first to the last. `between` is told what was just seen. */
export async function walk(
  bot: Bot,
  who: Who,
  list: string,
  between: (seen: readonly Row[]) => Promise<void> = async () => undefined,
): Promise<readonly (readonly Row[])[]> {
  const pages: (readonly Row[])[] = [];
  const { path, query } = /^(?<path>\w+)\??(?<query>.*)$/.exec(list)?.groups ?? {};
  let after: string | undefined;
  do {
    const asked = new URLSearchParams(query);
    if (after) asked.set('after', after);
    const { status, body } = await look(bot, who, `${path}?${asked}`);
    assert.equal(status, 200);
    const page = body as Page;
    pages.push(page.rows);
    after = page.next;
    assert.ok(pages.length < 30, 'it never ends');
    if (after) await between(page.rows);
  } while (after);
  return pages;
}
