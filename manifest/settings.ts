import { z } from 'zod';
import { cloudIn } from '../bot/channel.ts';
import { StartError } from '../bot/start-error.ts';
import type { Cloud } from '../policy/vocabulary.ts';
import { declaredVersion, type SchemaVersion, schemaVersions } from './schema-version.ts';

/** Stands where the ids of a real bot and a real app belong. */
export const placeholderId = '00000000-0000-0000-0000-000000000000';
/** A name that is reserved for examples (RFC 2606): nobody can ever put a page there. */
export const placeholderServer = 'https://multipartner.example';

const expected = {
  MicrosoftAppId: 'the application (client) id of the bot, a GUID',
  TEAMS_APP_ID: 'the id of the Teams app, a GUID',
  MANIFEST_VERSION: `a version of the app manifest's schema: ${schemaVersions.join(', ')}`,
  DEVELOPER_NAME: 'the name of who offers the app, at most 32 characters',
  PUBLIC_URL: 'an https address such as https://multipartner.contoso.com',
  WEBSITE_URL: 'an https address such as https://www.contoso.com',
  PRIVACY_URL: 'an https address such as https://www.contoso.com/privacy',
  TERMS_URL: 'an https address such as https://www.contoso.com/terms',
} as const;

const guid = z.guid();
const address = z.url({ protocol: /^https$/, hostname: /./ }).max(2000);
const schema = z.object({
  MicrosoftAppId: guid.default(placeholderId),
  TEAMS_APP_ID: guid.optional(),
  MANIFEST_VERSION: z.enum(schemaVersions).optional(),
  DEVELOPER_NAME: z.string().trim().min(1).max(32).default('Multipartner'),
  PUBLIC_URL: address.default(placeholderServer),
  WEBSITE_URL: address.optional(),
  PRIVACY_URL: address.optional(),
  TERMS_URL: address.optional(),
});

/** What differs between one operator's package and another's. */
export type Settings = {
  readonly cloud: Cloud;
  readonly schemaVersion: SchemaVersion;
  readonly botId: string;
  readonly appId: string;
  readonly developer: string;
  /** The https address that leads to the server, and so to the tab; without a slash at its end, as `website`. */
  readonly server: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
};

/** @throws {StartError} naming the first wrong variable and what it should be */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]) as keyof typeof expected;
    throw new StartError(
      `${variable} should be ${expected[variable]}, not "${String(set[variable])}".`,
    );
  }
  const { MicrosoftAppId, PUBLIC_URL, ...rest } = parsed.data;
  const cloud = cloudIn(set);
  const server = bare(PUBLIC_URL);
  const website = bare(rest.WEBSITE_URL ?? server);
  return {
    cloud,
    schemaVersion: rest.MANIFEST_VERSION ?? declaredVersion[cloud],
    botId: MicrosoftAppId,
    appId: rest.TEAMS_APP_ID ?? MicrosoftAppId,
    developer: rest.DEVELOPER_NAME,
    server,
    website,
    privacy: rest.PRIVACY_URL ?? `${website}/privacy`,
    terms: rest.TERMS_URL ?? `${website}/terms`,
  };
}

const bare = (address: string): string => address.replace(/\/+$/, '');
