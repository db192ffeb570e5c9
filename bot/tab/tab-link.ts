import type { SeenConversation } from '../../models/conversation-schema.ts';
import type { Actor } from '../actor.ts';

type Reader = Pick<Actor, 'tenantId' | 'aadObjectId' | 'shared' | 'seen'>;

/**
 * The address that opens the tab at a place (`placeIn`) for who reads it in their own chat with the bot. Undefined where
 * others read along, who may not have the app, and in the tab itself.
 */
export type TabLink = (place: string, reader: Reader) => string | undefined;

type Settings = {
  /** Of the bot. Empty: the try-out, where the tab is a page in the browser. */
  readonly appId: string;
  readonly teamsAppId: string;
  /** Where Teams is opened in a browser. */
  readonly client: string;
  readonly host: string;
  /** The one that was opened, once it is. */
  readonly port: () => number;
};

export const tabLinks =
  (settings: Settings): TabLink =>
  (place, reader) => {
    const { shared, seen } = reader;
    if (shared || !seen) return undefined;
    const link = settings.appId ? inTeams : inBrowser;
    const whole = link(place, { ...reader, seen }, settings);
    if (whole.length <= longest) return whole;
    return link(place.replace(/\?.*/s, ''), { ...reader, seen }, settings);
  };

/** Windows hands no longer one to Teams (Microsoft Teams, “Deep link to an application”); the page itself is better. */
const longest = 1900;

/** As `entityId` of `staticTabs` in the manifest. */
export const tabEntityId = 'multipartner';

type InChat = Reader & { readonly seen: SeenConversation };

function inTeams(place: string, { tenantId, seen }: InChat, { teamsAppId, client }: Settings) {
  const context = place ? { context: JSON.stringify({ subEntityId: place }) } : {};
  const query = encoded({ tenantId, ...context });
  return `${isOfDod(seen) ? dod : client}/l/entity/${teamsAppId}/${tabEntityId}?${query}`;
}

/** US Government has two clients. `@microsoft/teams-js` lists this one too among those that may show a tab. */
const dod = 'https://dod.teams.microsoft.us';
const isOfDod = ({ serviceUrl }: SeenConversation): boolean =>
  new URL(serviceUrl).hostname === 'smba.infra.dod.teams.microsoft.us';

function inBrowser(place: string, { tenantId, aadObjectId }: InChat, { host, port }: Settings) {
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
  const said = Object.entries(parts).flatMap(([name, value]) =>
    value ? [[name, value] as [string, string]] : [],
  );
  return String(new URLSearchParams(said)).replaceAll('+', '%20');
};
