import type { By } from './by-schema.ts';
import type { OutboxEntry } from './outbox-schema.ts';
import { wordTo, wordToSubscribers } from './owed.ts';

/** One side: these of its people, and the conversations that asked for what happens to it. */
export type Told = { readonly tenantId: string; readonly people: readonly By[] };

/** Word for a side of an event that comes more than once in a document: `about` says which one it is. */
export const owedToSide = (
  { tenantId, people }: Told,
  event: OutboxEntry['event'],
  about: string,
  now: Date,
): OutboxEntry[] =>
  [
    ...people.map((person) => wordTo(person, event, now)),
    wordToSubscribers(tenantId, event, now),
  ].map((entry) => aboutIt(entry, about));

/** The same of one of several such events. */
export const aboutIt = (entry: OutboxEntry, about: string): OutboxEntry => ({
  ...entry,
  about,
  key: `${entry.key}:${about}`,
});
