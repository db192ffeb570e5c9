/**
 * Nothing newer than 1.19 is used, and the tests hold the manifest against every version from there to the newest;
 * this one is declared because its types and limits are settled.
 */
export const schemaVersion = '1.25';

type SchemaName = 'MicrosoftTeams' | 'MicrosoftTeams.Localization';

/** Where Microsoft publishes a schema; `@microsoft/app-manifest` carries the same files. */
export const schemaUrl = (name: SchemaName, version: string = schemaVersion): string =>
  `https://developer.microsoft.com/en-us/json-schemas/teams/v${version}/${name}.schema.json`;
