import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Bot = Parameters<Authentication['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;
type TokenClient = ReturnType<Authentication['createUserTokenClient']>;

/** More than there are regions of Teams; each client is some kilobytes. */
const most = 100;

/**
 * The SDK's authentication for a bot that speaks as itself alone. By itself it makes two clients for each turn, each with a
 * whole pipeline of its own. Here one of a service URL and audience serves all turns, with the credentials that renew its
 * token, and the client for people's tokens, which nothing of ours uses, is made once.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, Connector>({ max: most });
  #tokenClient: TokenClient | undefined;

  override createConnectorFactory(bot: Bot): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const key = `${serviceUrl} ${audience}`;
        const kept = this.#connectors.get(key);
        if (kept) return kept;
        const made = super.createConnectorFactory(bot).create(serviceUrl, audience);
        this.#connectors.set(key, made);
        // Whoever asked hears of it; the next one tries again.
        made.catch(() => this.#connectors.delete(key));
        return made;
      },
    };
  }

  override createUserTokenClient(bot: Bot): TokenClient {
    if (this.#tokenClient) return this.#tokenClient;
    const made = super.createUserTokenClient(bot);
    this.#tokenClient = made;
    made.catch(() => {
      this.#tokenClient = undefined;
    });
    return made;
  }
}
