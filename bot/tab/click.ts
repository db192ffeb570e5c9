import { clickInInvoke } from '../card-verbs/data.ts';
import { runClick } from '../card-verbs/run-click.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';

/** Does what a button of a card asks for, as in a chat. */
export const click = (body: unknown, turn: Turn): Promise<Reply | Refusal> =>
  runClick(clickInInvoke({ action: body }), turn);
