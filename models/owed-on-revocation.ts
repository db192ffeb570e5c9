import type { By } from './by-schema.ts';
import type { OutboxEntry } from './outbox-schema.ts';
import { wordTo, wordToSubscribers } from './owed.ts';

/** The other side: these of its people, and the conversations that asked for what happens to it. */
export type Told = { readonly tenantId: string; readonly people: readonly By[] };

/** The word that is owed when delegated administration was ended; `about` is the revocation's key. */
export const owedOnRevocation = (
  { tenantId, people }: Told,
  about: string,
  now: Date,
): OutboxEntry[] =>
  [
    ...people.map((person) => wordTo(person, 'revoked', now)),
    wordToSubscribers(tenantId, 'revoked', now),
  ].map((entry) => ({ ...entry, about, key: `${entry.key}:${about}` }));
