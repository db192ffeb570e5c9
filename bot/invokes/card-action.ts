import { clickInInvoke } from '../card-verbs/data.ts';
import { isRefusal, runClick } from '../card-verbs/run-click.ts';
import { cardAnswer, errorAnswer } from '../message.ts';
import type { Invoke } from './invoke.ts';

/** A button of a card: a Universal Action. The answer is the card as it now stands. */
export const cardAction: Invoke = {
  fromOwn: true,
  run: async (value, turn) => {
    const result = await runClick(clickInInvoke(value), turn);
    if (isRefusal(result)) return result;
    const { card, copyOf } = result;
    return { outcome: 200, body: cardAnswer(card), ...(copyOf ? { copyOf } : {}) };
  },
  refuse: errorAnswer,
};
