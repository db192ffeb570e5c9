import type { Cloud } from '../policy/vocabulary.ts';

/** Microsoft's schemas that a package can be made for, oldest first; the tests hold it against each of them. */
export const schemaVersions = [
  '1.19',
  '1.20',
  '1.21',
  '1.22',
  '1.23',
  '1.24',
  '1.25',
  '1.26',
  '1.27',
  '1.28',
  '1.29',
  '1.30',
] as const;
export type SchemaVersion = (typeof schemaVersions)[number];

/** What a package declares unless MANIFEST_VERSION says otherwise; docs/adr/0023 says why. */
export const declaredVersion: Readonly<Record<Cloud, SchemaVersion>> = {
  public: '1.29',
  'us-gov': '1.20',
};

const since = { channelFeatures: '1.25', slashCommands: '1.29' } as const;

/** Whether a schema has properties that came later than the first one; older ones refuse what they do not know. */
export const knows = (version: SchemaVersion, feature: keyof typeof since): boolean =>
  schemaVersions.indexOf(version) >= schemaVersions.indexOf(since[feature]);

type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** Where Microsoft publishes a schema; `@microsoft/app-manifest` carries the same files. */
export const schemaUrl = (name: SchemaName, version: SchemaVersion): string =>
  `https://developer.microsoft.com/en-us/json-schemas/teams/v${version}/${name}.schema.json`;
