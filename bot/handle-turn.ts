import type { TurnContext } from 'botbuilder';
import { recordCopy } from '../models/copies.ts';
import { senderOf } from './activity.ts';
import { messageOf } from './message.ts';
import { countTurn } from './metrics.ts';
import { failed, type Response, respond, type TurnSettings } from './respond.ts';

/**
 * One turn from activity to answer, and the only place that sends within a turn. Nothing escapes it: an error
 * is logged with the activity's id and answered blandly.
 */
export const createTurnHandler =
  (settings: TurnSettings) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const log = settings.log.child({ activity: activity.id, type: activity.type });
    countTurn(activity.type);
    const response = await respond(activity, { ...settings, log }).catch((error: unknown) => {
      log.error({ err: error }, 'no answer found');
      return failed(activity, error);
    });
    await send(context, response, settings).catch((error: unknown) =>
      log.warn({ err: error }, 'answer not delivered'),
    );
  };

async function send(
  context: TurnContext,
  { reply, invoke, copyOf }: Response,
  { clock }: TurnSettings,
): Promise<void> {
  const { activity } = context;
  if (invoke) {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: invoke } });
  }
  const sent = reply && (await context.sendActivity(messageOf(reply.card)));
  const shown = reply?.copyOf ?? copyOf;
  const activityId = copyOf ? activity.replyToId : sent?.id;
  const sender = senderOf(activity);
  // Replies in the HTTP response have no id of their own, so there is nothing to update later.
  if (!shown || !activityId || !sender || activity.deliveryMode === 'expectReplies') return;
  const { tenantId, conversationId } = sender.seen;
  const copy = { tenantId, conversationId, activityId, event: 'shown', shows: shown.status };
  await recordCopy(shown, copy, clock());
}
