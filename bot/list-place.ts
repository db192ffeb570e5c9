import { type Actor, isPartner } from './actor.ts';
import type { Query } from './lists.ts';
import { placeIn } from './tab/tab-link.ts';
import type { Turn } from './turn.ts';

/**
 * The address of the same list in the tab, narrowed in the same way where it can be. `called`: the name of the one
 * tenant that the list is about, where one was named.
 */
export function tabOfList(query: Query, { tabLink, actor }: Turn, called?: string) {
  const place = places[query.list]?.(query, actor, called);
  return place === undefined ? undefined : tabLink(place, actor);
}

type Place = (query: Query, actor: Actor, called: string | undefined) => string | undefined;

const places: { readonly [Name in Query['list']]?: Place } = {
  invites: ({ status, direction, search }) => placeIn('invitations', { status, direction, search }),
  customers: ({ search }) => placeIn('', { search }),
  // The tab shows a customer its partners, and a partner its customers.
  partners: ({ search }, actor, called) =>
    isPartner(actor) && !called ? undefined : placeIn('', { search: called ?? search }),
  subscriptions: () => placeIn('subscriptions'),
  history: ({ about }) => placeIn('history', { about }),
};
