import type { Cloud } from '../../policy/vocabulary.ts';
import type { Actor } from '../actor.ts';

type Reader = Pick<Actor, 'tenantId' | 'aadObjectId' | 'shared' | 'seen'>;

/**
 * The address that opens the tab at a place (`placeIn`) for who reads it in their own chat with the bot. Undefined where
 * others read along: they may not have the app, and it is one person's tab.
 */
export type TabLink = (place: string, reader: Reader) => string | undefined;

type Settings = {
  /** Of the bot. Empty: the try-out, where the tab is a page in the browser. */
  readonly appId: string;
  readonly teamsAppId: string;
  readonly cloud: Cloud;
  readonly host: string;
  /** The one that was opened, once it is. */
  readonly port: () => number;
};

export const tabLinks =
  (settings: Settings): TabLink =>
  (place, reader) => {
    if (reader.shared) return undefined;
    const link = settings.appId ? inTeams : inBrowser;
    const whole = link(place, reader, settings);
    return whole.length <= longest ? whole : link(place.replace(/\?.*/s, ''), reader, settings);
  };

/** Windows hands no longer one to Teams (Microsoft Teams, “Deep link to an application”); the page itself is better. */
const longest = 1900;

/** As `entityId` of `staticTabs` in the manifest. */
export const tabEntityId = 'multipartner';

function inTeams(place: string, { tenantId, seen }: Reader, { teamsAppId, cloud }: Settings) {
  const context = place ? { context: JSON.stringify({ subEntityId: place }) } : {};
  const query = encoded({ tenantId, ...context });
  return `https://${clientOf(cloud, seen.serviceUrl)}/l/entity/${teamsAppId}/${tabEntityId}?${query}`;
}

/** The Teams clients, as `@microsoft/teams-js` lists them among those that may hold a tab. */
const clientOf = (cloud: Cloud, serviceUrl: string): string => {
  if (cloud === 'public') return 'teams.microsoft.com';
  const { hostname } = new URL(serviceUrl);
  return hostname === 'smba.infra.dod.teams.microsoft.us'
    ? 'dod.teams.microsoft.us'
    : 'gov.teams.microsoft.us';
};

function inBrowser(place: string, { tenantId, aadObjectId }: Reader, { host, port }: Settings) {
  const name = host.includes(':') ? `[${host}]` : host;
  const hash = place ? `#${place}` : '';
  return `http://${name}:${port()}/tab?person=${tenantId}/${aadObjectId}${hash}`;
}

type Page = '' | 'invitations' | 'subscriptions' | 'check' | 'history';

/** A page of the tab and what to look for on it: behind `#` in a browser, `subEntityId` in Teams. Plain ASCII. */
export function placeIn(page: Page, parts: Readonly<Record<string, string | undefined>> = {}) {
  const query = encoded(parts);
  return query ? `${page}?${query}` : page;
}

/** With `%20` for a space, which every reader of addresses understands; half a character becomes a whole one. */
const encoded = (parts: Readonly<Record<string, string | undefined>>): string => {
  const said = Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return String(new URLSearchParams(said)).replaceAll('+', '%20');
};
