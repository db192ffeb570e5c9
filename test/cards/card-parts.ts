import type { Card } from '../../cards/elements.ts';

type Json = Readonly<Record<string, unknown>>;
/** A piece of text on a card, with the object that holds it. */
export type Found = { readonly text: string; readonly key: string; readonly holder: Json };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object within a value, the value itself first. */
export function objectsIn(value: unknown, found: Json[] = []): Json[] {
  if (!isObject(value)) return found;
  if (!Array.isArray(value)) found.push(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

export const ofType = (card: Card, pattern: RegExp): Json[] =>
  objectsIn(card.content).filter(({ type }) => pattern.test(String(type)));

/** Every string on a card. */
export const textsIn = (card: Card): Found[] =>
  objectsIn(card.content).flatMap((holder) =>
    Object.entries(holder).flatMap(([key, text]) =>
      typeof text === 'string' ? [{ text, key, holder }] : [],
    ),
  );

/** What a person reads on the card, runs of one block together. */
export const shownOn = (card: Card): string =>
  ofType(card, /^(RichTextBlock|TextBlock)$/)
    .map(({ inlines, text }) =>
      Array.isArray(inlines) ? inlines.map((run) => String(run.text)).join('') : String(text),
    )
    .join('\n');

/** The verbs of the card's buttons. */
export const verbsOn = ({ content: { actions = [] } }: Card): unknown[] =>
  actions.flatMap(({ type, verb }) => (type === 'Action.Execute' ? [verb] : []));
