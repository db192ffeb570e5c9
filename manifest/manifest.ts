import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { en } from '../cards/language/en.ts';
import { english } from './app-texts.ts';
import { botOf } from './bot.ts';
import { localizedLanguages } from './localization.ts';
import { extensionOf } from './message-extension.ts';
import { knows, type SchemaVersion, schemaUrl } from './schema-version.ts';
import type { Settings } from './settings.ts';
import { tabsOf } from './tab.ts';

type Manifest = Omit<TeamsManifestLatest, 'manifestVersion'> & {
  readonly manifestVersion: SchemaVersion;
};

/** The colour behind the icon, too. */
export const accentColor = '#1E2A5A';

/** The Teams app, described in English; `version` is that of package.json. */
export function buildManifest(settings: Settings, version: string): Manifest {
  const { host } = new URL(settings.server);
  return {
    $schema: schemaUrl('MicrosoftTeams', settings.schemaVersion),
    manifestVersion: settings.schemaVersion,
    version,
    id: settings.appId,
    developer: {
      name: settings.developer,
      websiteUrl: settings.website,
      privacyUrl: settings.privacy,
      termsOfUseUrl: settings.terms,
    },
    name: { short: english.shortName, full: english.fullName },
    description: {
      short: english.shortDescription,
      full: english.fullDescription(settings.website),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor,
    staticTabs: tabsOf(settings),
    bots: [botOf(settings)],
    composeExtensions: [extensionOf(settings)],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
    // Microsoft's form of it for an app that has a bot, a message extension and a tab.
    webApplicationInfo: { id: settings.botId, resource: `api://${host}/botid-${settings.botId}` },
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    ...channelsOf(settings),
    localizationInfo: {
      defaultLanguageTag: en.tag,
      additionalLanguages: localizedLanguages.map(({ tag }) => ({
        languageTag: tag,
        file: `${tag}.json`,
      })),
    },
  };
}

/**
 * Private and shared channels. From 1.25 on Teams refuses an app for teams that does not declare the tier, although
 * the schema lets it pass.
 */
const channelsOf = ({ schemaVersion }: Settings) =>
  knows(schemaVersion, 'channelFeatures')
    ? { supportsChannelFeatures: 'tier1' as const }
    : { supportedChannelTypes: ['sharedChannels' as const, 'privateChannels' as const] };
