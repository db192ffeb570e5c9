import { isListName, lists } from '../lists.ts';
import { malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

/** Another page of a list. What may be on it is decided anew for whoever clicks. */
export async function turnPage(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.page.safeParse(data);
  if (!parsed.success || !isListName(parsed.data.list)) return malformed(turn);
  const { list, ...rest } = parsed.data;
  const query = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return lists[list]({ ...query, list }, turn);
}
