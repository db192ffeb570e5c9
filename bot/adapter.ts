import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import type { Conversation } from '../models/conversation.ts';
import { connectorCall } from './connector-call.ts';
import { loggedId } from './log.ts';
import { statusOf } from './status-of.ts';

/** The one place that knows the Bot Framework's adapter: everything else speaks of activities. */
export type Message = Partial<Activity>;

/** The caller could not prove to be the channel. */
export class NotAuthenticated extends Error {
  override readonly name = 'NotAuthenticated';
}

export class Adapter extends CloudAdapter {
  readonly #appId: string;

  constructor(
    appId: string,
    configuration: Readonly<Record<string, string | undefined>>,
    log: Logger,
  ) {
    const options = { httpClient: connectorCall };
    super(
      new ConfigurationBotFrameworkAuthentication(
        { ...configuration },
        undefined,
        undefined,
        undefined,
        options,
      ),
    );
    this.#appId = appId;
    // What escapes a turn would otherwise be answered to the caller with its inner message.
    this.onTurnError = async ({ activity }, error) =>
      log.error({ err: error, activity: loggedId(activity.id) }, 'turn failed');
  }

  /**
   * Runs one turn. The answer is for the HTTP response: an invoke's result, or replies that were asked for there.
   * @throws {NotAuthenticated}
   */
  async turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    try {
      return await this.processActivity(authorization, activity, logic);
    } catch (cause) {
      throw statusOf(cause) === 401 ? new NotAuthenticated('', { cause }) : cause;
    }
  }

  /** Posts a message into a conversation, outside any turn. Gives the id of the new activity. */
  async send(to: Conversation, message: Message): Promise<string> {
    let id = '';
    await this.#outside(to, async (context) => {
      id = (await context.sendActivity(message))?.id ?? '';
    });
    return id;
  }

  /** Replaces a message that was posted before. */
  async update(to: Conversation, activityId: string, message: Message): Promise<void> {
    await this.#outside(to, (context) => context.updateActivity({ ...message, id: activityId }));
  }

  /** The adapter reports errors of the logic to onTurnError, but it is the caller who must learn of them here. */
  async #outside(
    to: Conversation,
    logic: (context: TurnContext) => Promise<unknown>,
  ): Promise<void> {
    let failure: unknown;
    await this.continueConversationAsync(this.#appId, referenceOf(to), (context) =>
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

const referenceOf = (to: Conversation): Partial<ConversationReference> => ({
  channelId: to.channelId,
  serviceUrl: to.serviceUrl,
  bot: { id: to.botId, name: '' },
  user: { id: to.userId, name: '' },
  conversation: {
    id: to.conversationId,
    tenantId: to.tenantId,
    conversationType: to.type,
    isGroup: to.type !== 'personal',
    name: '',
  },
});
