import type { ReceivedCard } from './received-card.ts';

/** The address on a card's button to the tab; undefined where it has none. */
export const tabLinkOn = ({ actions = [] }: ReceivedCard): string | undefined =>
  actions.find(({ type, url = '' }) => type === 'Action.OpenUrl' && isOfTab(url))?.url;

const isOfTab = (url: string): boolean => /\/tab\?person=|\/l\/entity\//.test(url);

/** The place that an address opens, as the tab reads it. */
export function placeOf(link: string): string {
  const { hash, searchParams } = new URL(link);
  const context = searchParams.get('context');
  return context === null ? hash.slice(1) : JSON.parse(context).subEntityId;
}

/** A place taken apart, as the tab does it. */
export function partsOf(place: string): Readonly<Record<string, string>> {
  const [page = '', query = ''] = place.split('?');
  return { page, ...Object.fromEntries(new URLSearchParams(query)) };
}
