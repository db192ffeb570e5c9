import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { recordCopy } from '../models/copies.ts';
import { type Sender, senderOf } from './activity.ts';
import { activityKeyOf } from './activity-key.ts';
import type { Message } from './adapter.ts';
import { ownChatOf } from './aside.ts';
import { beginAgain } from './begin-again.ts';
import { deadlineIn, Late } from './deadline.ts';
import { loggedId } from './log.ts';
import { logTheEnd } from './log-the-end.ts';
import { messageOf, targeted } from './message.ts';
import { countTurn, timeTurn, typeName } from './metrics.ts';
import { oweAnswer } from './owe-answer.ts';
import { failed, type Response, respond, type TurnSettings } from './respond.ts';
import type { Reply } from './turn.ts';

/** Teams waits 3 seconds for the answer to an invoke, and 10 to 15 for a message to be taken. In milliseconds. */
const longest = {
  invoke: { answer: 2500, turn: 2700 },
  other: { answer: 8000, turn: 10_000 },
} as const;

/**
 * One turn from activity to answer, and the only place that sends within a turn. Nothing escapes it: an error
 * is logged with the activity's id and answered blandly, and what takes too long is answered before it is done.
 */
export const createTurnHandler =
  (settings: TurnSettings) =>
  (context: TurnContext): Promise<void> =>
    settings.underWay(handle(context, settings));

async function handle(context: TurnContext, settings: TurnSettings): Promise<void> {
  const { activity } = context;
  const began = performance.now();
  const log = settings.log.child({
    activity: loggedId(activity.id),
    type: typeName(activity.type),
  });
  countTurn(activity.type);
  const turnId = randomUUID();
  const limit = activity.type === 'invoke' ? longest.invoke : longest.other;
  const end = deadlineIn(limit.turn);
  const answering = settings.underWay(
    beginAgain(() => respond(activity, { ...settings, log, turnId })),
  );
  const response = await deadlineIn(limit.answer)
    .within(answering)
    .catch((error: unknown) => {
      log.error({ err: error }, 'no answer found');
      if (error instanceof Late) logTheEnd(answering, log);
      return failed(activity, error);
    });
  await end
    .within(settings.underWay(send(context, response, settings)))
    .catch((error: unknown) => log.warn({ err: error }, 'answer not delivered'));
  const milliseconds = performance.now() - began;
  timeTurn(activity.type, milliseconds);
  log.info({ ms: Math.round(milliseconds), outcome: outcomeOf(response) }, 'turn over');
}

function outcomeOf({ failed, invoke, reply }: Response): string | number {
  if (failed) return 'failed';
  return invoke?.outcome ?? (reply ? 'answered' : 'noted');
}

async function send(
  context: TurnContext,
  { reply, invoke, passing }: Response,
  settings: TurnSettings,
): Promise<void> {
  const { activity } = context;
  if (invoke) {
    await context.sendActivity({
      type: 'invokeResponse',
      value: { status: 200, body: invoke.body },
    });
  }
  const deliver = passing ? sendOnce : sendReply;
  const sender = senderOf(activity);
  const sent = reply && (await deliver(context, reply, sender, settings));
  const shown = reply?.copyOf ?? invoke?.copyOf;
  const activityId = invoke?.copyOf ? activity.replyToId : sent?.id;
  // Replies in the HTTP response have no id of their own, so there is nothing to update later.
  if (!shown || !activityId || !sender || activity.deliveryMode === 'expectReplies') return;
  // What a click shows where several people read is seen by who clicked, on the card that the others still have.
  if (sender.shared) return;
  const { tenantId, conversationId } = sender.seen;
  const copy = { tenantId, conversationId, activityId, event: 'shown', shows: shown.status };
  await recordCopy(shown, copy, settings.clock());
}

const sendOnce = (context: TurnContext, reply: Reply, sender: Sender | undefined) =>
  context.sendActivity(answerTo(context.activity, sender, reply));

/** The reply, for nobody else to see if nobody else saw what it answers. */
function answerTo({ id }: Activity, sender: Sender | undefined, { card }: Reply): Message {
  const message = messageOf(card);
  return sender?.targeted ? targeted(message, id) : message;
}

/** What the channel does not take now is owed; undefined then. */
async function sendReply(
  context: TurnContext,
  reply: Reply,
  sender: Sender | undefined,
  { clock, wakeOutbox, log }: TurnSettings,
): Promise<{ readonly id?: string } | undefined> {
  const { activity } = context;
  try {
    return await context.sendActivity(answerTo(activity, sender, reply));
  } catch (error) {
    const key = activityKeyOf(activity);
    // What is for one person only follows into their own chat, or not at all.
    const to = sender?.targeted ? await ownChatOf(sender) : sender?.seen;
    if (!to || !key) throw error;
    log.warn({ err: error }, 'answer follows from the outbox');
    const message = messageOf(reply.card);
    await oweAnswer(to, { key, message, copyOf: reply.copyOf }, clock());
    wakeOutbox();
    return undefined;
  }
}
