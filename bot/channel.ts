import type { Cloud } from '../policy/vocabulary.ts';
import { isLoopback } from './loopback.ts';
import { StartError } from './start-error.ts';

type Settings = Readonly<Record<string, string | undefined>>;

/** Who signs for the channel, and where the bot gets its own token; named as the Bot Framework's configuration has them. */
type Addresses = {
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
  readonly CallerId: string;
};

/**
 * `serviceHosts`: where it takes the bot's messages; `*.` stands for every name below. `login`: where Microsoft Entra ID
 * signs people in. `client`: where Teams is opened in a browser.
 */
export type Channel = {
  readonly cloud: Cloud;
  readonly addresses: Addresses;
  readonly serviceHosts: readonly string[];
  readonly login: string;
  readonly client: string;
};

/**
 * Addresses: the constants of the Bot Framework SDK 4.23. Hosts: Microsoft Teams SDK, “Service URL validation”; those
 * below botframework.com and botframework.azure.us: Azure Bot Service, “Security and privacy FAQ”, and Azure Government,
 * “Compare with global Azure”. Other names below trafficmanager.net belong to whoever asks for them.
 */
const publicCloud: Channel = {
  cloud: 'public',
  login: 'https://login.microsoftonline.com',
  client: 'https://teams.microsoft.com',
  addresses: {
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  },
  serviceHosts: [
    'smba.trafficmanager.net',
    'smba.onyx.prod.teams.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
    '*.botframework.com',
  ],
};

const governmentService = 'https://botframework.azure.us';
const usGovernment: Channel = {
  cloud: 'us-gov',
  login: 'https://login.microsoftonline.us',
  client: 'https://gov.teams.microsoft.us',
  addresses: {
    ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
    ToChannelFromBotOAuthScope: 'https://api.botframework.us',
    OAuthUrl: 'https://api.botframework.azure.us',
    CallerId: 'urn:botframework:azureusgov',
  },
  serviceHosts: [
    'smba.infra.gov.teams.microsoft.us',
    'smba.infra.dod.teams.microsoft.us',
    '*.botframework.azure.us',
  ],
};

const channels: Readonly<Record<Cloud, Channel>> = { public: publicCloud, 'us-gov': usGovernment };

/**
 * The channel that the environment speaks of. What it leaves out is the cloud's: the SDK by itself takes one address
 * that is set for all of them, and those left out for empty.
 * @throws {StartError} when it speaks of none, or of keys that anybody on the way could exchange
 */
export function channelIn(set: Settings): Channel {
  const { addresses, ...cloud } = channels[cloudIn(set)];
  const keys =
    set.ToBotFromChannelOpenIdMetadataUrl ??
    set.BotOpenIdMetadata ??
    addresses.ToBotFromChannelOpenIdMetadataUrl;
  const own = {
    ToBotFromChannelTokenIssuer:
      set.ToBotFromChannelTokenIssuer ?? addresses.ToBotFromChannelTokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: keys,
    ToChannelFromBotLoginUrl: set.ToChannelFromBotLoginUrl ?? addresses.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope:
      set.ToChannelFromBotOAuthScope ?? addresses.ToChannelFromBotOAuthScope,
    OAuthUrl: set.OAuthUrl ?? set.OAuthApiEndpoint ?? addresses.OAuthUrl,
    CallerId: set.CallerId ?? addresses.CallerId,
  };
  if (isPrivate(keys)) return { ...cloud, addresses: own };
  throw new StartError(
    `ToBotFromChannelOpenIdMetadataUrl should be an https address, not "${keys}": whoever answers it decides who is believed.`,
  );
}

/** @throws {StartError} when `ChannelService` names neither cloud */
export function cloudIn({ ChannelService: service }: Settings): Cloud {
  if (service === undefined) return 'public';
  if (service === governmentService) return 'us-gov';
  throw new StartError(
    `ChannelService should be ${governmentService} (US Government) or left out (public cloud), not "${service}".`,
  );
}

/** Whether what is read there comes from the named host: over https, or from this machine. */
export const isPrivate = (address: string): boolean =>
  URL.canParse(address) && (new URL(address).protocol === 'https:' || isLocal(address));

/** Whether an address is on this machine, as in a channel that a test plays. */
export const isLocal = (address: string): boolean =>
  URL.canParse(address) && isLoopback(new URL(address).hostname);
