import { isLocal } from './channel.ts';
import type { Config } from './config.ts';
import { isLoopback } from './loopback.ts';

/** Whether the bot may send something that is not for everybody to an address: its token, or a file. */
export type Reaches = (serviceUrl: string) => boolean;

/** The address to answer is none of the channel's: whoever has it would get the bot's token, and read what it says. */
export class ForeignServiceUrl extends Error {
  override readonly name = 'ForeignServiceUrl';

  constructor() {
    super(
      'The service URL is none of the channel. Other hosts of it are named in SERVICE_URL_HOSTS.',
    );
  }
}

type Allowed = {
  /** `host.example` is that host alone, `*.host.example` every host below it. */
  readonly hosts: readonly string[];
  /** Whether this machine may be the channel, over http too, as in a channel that a test plays. */
  readonly loopback: boolean;
};

type Places = Pick<Config, 'appId' | 'channel' | 'SERVICE_URL_HOSTS' | 'GCC_CONNECTOR'>;

/** The channel's own hosts and those that the operator names; anywhere while there is no token to give away. */
export const reachesOf = ({ appId, channel, ...named }: Places): Reaches =>
  appId
    ? reachesOnly({
        hosts: [
          ...channel.serviceHosts,
          ...named.SERVICE_URL_HOSTS,
          new URL(named.GCC_CONNECTOR).hostname,
        ],
        loopback: isLocal(channel.addresses.ToBotFromChannelOpenIdMetadataUrl),
      })
    : (serviceUrl) => URL.canParse(serviceUrl);

/**
 * Where OneDrive for work or school takes files, on the machine itself too where the channel may be there. Source:
 * Microsoft Teams, "Send and receive files using bot", whose upload sessions are those of the tenant's SharePoint.
 */
export const uploadsOf = ({ appId, channel }: Pick<Places, 'appId' | 'channel'>): Reaches =>
  reachesOnly({
    hosts: ['*.sharepoint.com'],
    loopback: !appId || isLocal(channel.addresses.ToBotFromChannelOpenIdMetadataUrl),
  });

/** Compares hosts as the request's own parser reads them, so that nothing can look like one and be another. */
export const reachesOnly =
  ({ hosts, loopback }: Allowed): Reaches =>
  (serviceUrl) => {
    const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
    if (!url || url.username || url.password) return false;
    if (loopback && isLoopback(url.hostname)) return /^https?:$/.test(url.protocol);
    return url.protocol === 'https:' && hosts.some((host) => covers(host, url.hostname));
  };

const covers = (allowed: string, host: string): boolean =>
  allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
