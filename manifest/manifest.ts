import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { en } from '../cards/language/en.ts';
import { english } from './app-texts.ts';
import { menuEntry, menus } from './command-menu.ts';
import { localizedLanguages } from './localization.ts';
import { schemaUrl, schemaVersion } from './schema-version.ts';
import type { Settings } from './settings.ts';

type Manifest = TeamsManifestV1D25.TeamsManifestV1D25;

/** The Teams app, described in English; `version` is that of package.json. */
export function buildManifest(settings: Settings, version: string): Manifest {
  return {
    $schema: schemaUrl('MicrosoftTeams'),
    manifestVersion: schemaVersion,
    version,
    id: settings.appId,
    developer: {
      name: settings.developer,
      websiteUrl: settings.website,
      privacyUrl: settings.privacy,
      termsOfUseUrl: settings.terms,
    },
    name: { short: english.shortName, full: english.fullName },
    description: { short: english.shortDescription, full: english.fullDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1E2A5A',
    bots: [botOf(settings)],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(settings.website).host],
    defaultInstallScope: 'personal',
    localizationInfo: {
      defaultLanguageTag: en.tag,
      additionalLanguages: localizedLanguages.map(({ tag }) => ({
        languageTag: tag,
        file: `${tag}.json`,
      })),
    },
  };
}

const botOf = ({ botId }: Settings) => ({
  botId,
  scopes: menus.map(({ scope }) => scope),
  isNotificationOnly: false,
  supportsFiles: false,
  commandLists: menus.map(({ scope, commands }) => ({
    scopes: [scope],
    commands: commands.map((name) => menuEntry(name, en)),
  })),
});
