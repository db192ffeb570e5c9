import { fitting } from './card.ts';
import type { Verb } from './card-actions.ts';
import type { Card } from './elements.ts';

/** For more people than these Teams fetches no view of their own. Source: Teams, user-specific views. */
export const mostRefreshed = 60;

/**
 * A card that many people read, with a view of their own for some of them, named by the channel's ids: their clients ask
 * for it as soon as they show the card. As many of them as the card has room for; the others press its button.
 */
export function refreshedFor(
  people: readonly string[],
  { summary, content }: Card,
  verb: Verb,
  data: Readonly<Record<string, string>>,
): Card {
  if (people.length === 0) return { summary, content };
  const action = { type: 'Action.Execute', verb, data } as const;
  return fitting(people.slice(0, mostRefreshed), (userIds) => ({
    summary,
    content: { ...content, refresh: { action, userIds } },
  }));
}
