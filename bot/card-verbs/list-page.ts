import { isListName, lists } from '../lists.ts';
import { malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas, present } from './data.ts';

/** Another page of a list. What may be on it is decided anew for whoever clicks. */
export async function turnPage(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.page.safeParse(data);
  if (!parsed.success || !isListName(parsed.data.list)) return malformed(turn);
  const { list, ...rest } = parsed.data;
  return lists[list]({ ...present(rest), list }, turn);
}
