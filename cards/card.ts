import type { Card, CardAction, Element } from './elements.ts';
import type { Reader } from './reader.ts';
import { spelledOut } from './spelled-out.ts';

/** What every client shows: Teams drops larger messages and more buttons without a word. */
export const mostCharacters = 14_000;
export const mostActions = 6;

/** What is left free for word of where an answer was asked for. */
const roomForOrigin = 500;
const hasRoom = (card: Card): boolean => sizeOf(card) <= mostCharacters - roomForOrigin;

type Parts = {
  readonly summary: string;
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[] | undefined;
  /** One more button, where there is room for it beside everything else. */
  readonly extra?: CardAction | undefined;
};

/** A whole card. Version 1.5 is the newest that all Teams clients render. */
export function card(reader: Reader, { summary, body, actions = [], extra }: Parts): Card {
  const holding = (elements: readonly Element[], buttons: readonly CardAction[]): Card => ({
    summary,
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: reader.language.tag.replace(/-.*/, ''),
      ...(reader.language.direction === 'rtl' ? { rtl: true } : {}),
      speak: summary,
      body: elements,
      ...(buttons.length > 0 ? { actions: buttons } : {}),
    },
  });
  const spelled = spelledOut(actions);
  const told = [...body, ...spelled];
  if (extra && actions.length < mostActions) {
    const fullest = holding(told, [...actions, extra]);
    if (hasRoom(fullest)) return fullest;
  }
  const whole = holding(told, actions);
  // To measure a card costs as much as to make it.
  return spelled.length === 0 || hasRoom(whole) ? whole : holding(body, actions);
}

export const sizeOf = ({ content }: Card): number => JSON.stringify(content).length;

/** The card with as many of the rows as fit, but at least one. `build` is told which of them it shows. */
export function fitting<Row>(rows: readonly Row[], build: (shown: readonly Row[]) => Card): Card {
  let best = build(rows);
  if (rows.length < 2 || hasRoom(best)) return best;
  best = build(rows.slice(0, 1));
  let [fits, tooMany] = [1, rows.length];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    const tried = build(rows.slice(0, count));
    if (hasRoom(tried)) [best, fits] = [tried, count];
    else tooMany = count;
  }
  return best;
}
