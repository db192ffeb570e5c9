import {
  type Activity,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import type { Conversation } from '../models/conversation-schema.ts';
import { channelProof } from './channel-token.ts';
import type { Config } from './config.ts';
import { connectorCall } from './connector-call.ts';
import { KeptClients } from './kept-clients.ts';
import { loggedId } from './log.ts';
import { type Serves, servesOnly, TenantNotServed } from './served-tenants.ts';
import { ForeignServiceUrl, type Reaches, reachesOf } from './service-url.ts';
import { signingKeysAt } from './signing-keys.ts';

/** The one place that knows the Bot Framework's adapter: everything else speaks of activities. */
export type Message = Partial<Activity>;

type Settings = Pick<
  Config,
  'appId' | 'botFramework' | 'channel' | 'SERVICE_URL_HOSTS' | 'GCC_CONNECTOR' | 'ALLOWED_TENANTS'
>;
type Proof = ReturnType<typeof channelProof>;

export class Adapter extends CloudAdapter {
  readonly #appId: string;
  readonly #scope: string;
  readonly #callerId: string;
  readonly #prove: Proof;
  readonly #reaches: Reaches;
  readonly #serves: Serves;

  /** `clock` says whether a token, and what is known of the channel's keys, is still good. */
  constructor(settings: Settings, log: Logger, clock: () => Date) {
    const { appId, botFramework, channel } = settings;
    const { addresses } = channel;
    super(
      new KeptClients({ ...botFramework, ...addresses }, undefined, undefined, undefined, {
        httpClient: connectorCall,
      }),
    );
    this.#appId = appId;
    this.#scope = addresses.ToChannelFromBotOAuthScope;
    this.#callerId = addresses.CallerId;
    this.#prove = channelProof({
      appId,
      issuer: addresses.ToBotFromChannelTokenIssuer,
      keys: signingKeysAt(addresses.ToBotFromChannelOpenIdMetadataUrl, clock),
      clock,
    });
    this.#reaches = reachesOf(settings);
    this.#serves = servesOnly(settings.ALLOWED_TENANTS);
    // What escapes a turn would otherwise be answered to the caller with its inner message.
    this.onTurnError = async ({ activity }, error) =>
      log.error({ err: error, activity: loggedId(activity.id) }, 'turn failed');
  }

  /**
   * Runs one turn. The answer is for the HTTP response: an invoke's result, or replies that were asked for there.
   * @throws {NotAuthenticated}, {KeysUnavailable} or {ForeignServiceUrl} before anything is done
   */
  async turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    if (this.#appId) await this.#prove(authorization, activity);
    if (!this.#reaches(activity.serviceUrl)) throw new ForeignServiceUrl();
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const proven = { claimsIdentity, connectorFactory, audience: this.#scope };
    return this.processActivity({ ...proven, callerId: this.#callerId }, activity, logic);
  }

  /**
   * Posts a message into a conversation, or into the thread of a channel's post, outside any turn. Gives the id of the
   * new activity.
   * @throws {NotTaken} or, when the conversation is not the channel's, {ForeignServiceUrl}
   */
  async send(to: Conversation, message: Message, thread?: string): Promise<string> {
    let id = '';
    await this.#outside(to, thread, async (context) => {
      id = (await context.sendActivity(message))?.id ?? '';
    });
    return id;
  }

  /** Replaces a message that was posted before. */
  async update(
    to: Conversation,
    activityId: string,
    message: Message,
    thread?: string,
  ): Promise<void> {
    const anew = { ...message, id: activityId };
    await this.#outside(to, thread, (context) => context.updateActivity(anew));
  }

  /** The adapter reports errors of the logic to onTurnError, but it is the caller who must learn of them here. */
  async #outside(
    to: Conversation,
    thread: string | undefined,
    logic: (context: TurnContext) => Promise<unknown>,
  ): Promise<void> {
    if (!this.#serves(to.tenantId)) throw new TenantNotServed();
    if (!this.#reaches(to.serviceUrl)) throw new ForeignServiceUrl();
    let failure: unknown;
    await this.continueConversationAsync(this.#appId, referenceOf(to, thread), (context) =>
      logic(context).then(
        () => undefined,
        (error: unknown) => {
          failure = error ?? new Error('The connector failed without saying why.');
        },
      ),
    );
    if (failure) throw failure;
  }
}

/** Teams calls a thread by its channel and its first post. */
const referenceOf = (
  to: Conversation,
  thread: string | undefined,
): Partial<ConversationReference> => ({
  channelId: to.channelId,
  serviceUrl: to.serviceUrl,
  bot: { id: to.botId, name: '' },
  user: { id: to.userId, name: '' },
  conversation: {
    id: thread ? `${to.conversationId};messageid=${thread}` : to.conversationId,
    tenantId: to.tenantId,
    conversationType: to.type,
    isGroup: to.type !== 'personal',
    name: '',
  },
});
