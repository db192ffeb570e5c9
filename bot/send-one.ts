import { moveConversation, suspendConversation } from '../models/conversation.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import { noteFailure, noteHeld, settleDelivery } from '../models/delivery-outcome.ts';
import type { Delivery } from '../models/delivery-schema.ts';
import { noteOutcome } from '../models/outbox.ts';
import { untilNoted } from './begin-again.ts';
import type { LaneSettings, Line } from './lane.ts';
import { countSend } from './metrics.ts';
import { type Failure, failureOf } from './retry.ts';
import type { Sendable } from './sendable.ts';

/** `again`: not yet, and in how many milliseconds. */
export type Sent = 'done' | 'suspended' | { readonly again: number };

type Parcel = {
  readonly delivery: Delivery;
  readonly sendable: Sendable;
  readonly conversation: Conversation;
  readonly line: Line;
};

/** Sends one message and notes what became of it. At least once: a crash in between sends it again. */
export async function sendOne(parcel: Parcel, settings: LaneSettings): Promise<Sent> {
  const { delivery, sendable, conversation, line } = parcel;
  line.maybeSent = true;
  const sent = await post(delivery, sendable, conversation, settings).then(
    (activityId) => ({ activityId }),
    (error: unknown) => ({ error }),
  );
  line.sends.push(Date.now());
  const outcome =
    'error' in sent
      ? await failed(parcel, sent.error, settings)
      : await arrived(parcel, sent.activityId, settings);
  line.maybeSent = false;
  return outcome;
}

async function arrived(
  { delivery, sendable, line }: Parcel,
  activityId: string,
  { clock }: LaneSettings,
): Promise<'done'> {
  line.failures = 0;
  countSend('sent');
  await untilNoted(async () => {
    await sendable.arrived?.(activityId);
    await settleDelivery(delivery, { state: 'sent' }, clock());
  });
  return 'done';
}

async function post(
  { activityId }: Delivery,
  { message, thread }: Sendable,
  conversation: Conversation,
  settings: LaneSettings,
): Promise<string> {
  if (!activityId) return settings.post.send(conversation, message, thread);
  await settings.post.update(conversation, activityId, message, thread);
  return activityId;
}

async function failed(parcel: Parcel, error: unknown, settings: LaneSettings): Promise<Sent> {
  const { delivery, line } = parcel;
  const now = settings.clock();
  const tried = { ...delivery, thread: parcel.sendable.thread };
  const failure = failureOf(error, tried, line.failures + 1, now);
  const { kind, code, event, attempts } = delivery;
  const about = { kind, invitation: code, event, attempts: attempts + 1, means: failure.means };
  // A card that its reader has removed is nothing to warn of.
  const level = failure.means === 'gone' ? 'info' : 'warn';
  settings.log[level]({ err: error, ...about }, 'not delivered');
  return act[failure.means](parcel, failure, settings);
}

type Act = (parcel: Parcel, failure: Failure, settings: LaneSettings) => Promise<Sent> | Sent;

/** What is done about each kind of failure. */
const act: Readonly<Record<Failure['means'], Act>> = {
  again: async ({ delivery, line }, failure, { clock }) => {
    line.failures += 1;
    countSend('retried');
    // Once it may have been sent, nothing that comes after makes that certain.
    const maybeSent = ('maybeSent' in failure && failure.maybeSent) || delivery.maybeSent;
    const change = maybeSent ? { maybeSent } : {};
    await untilNoted(() => noteFailure(delivery, failure.why, clock(), change));
    return { again: 'wait' in failure ? failure.wait : 0 };
  },
  suspended: async ({ delivery, conversation }, { why }, { clock }): Promise<Sent> => {
    countSend('suspended');
    await untilNoted(async () => {
      await suspendConversation(conversation, why);
      await noteHeld(delivery, why, clock());
      await noteOutcome(delivery, 'waiting');
    });
    return 'suspended';
  },
  gone: (parcel, failure, settings) => end(parcel, 'dropped', failure, settings),
  never: (parcel, failure, settings) => end(parcel, 'dead', failure, settings),
  'too-large': async ({ delivery }, { why }, { clock }) => {
    countSend('shortened');
    await untilNoted(() => noteFailure(delivery, why, clock(), { compact: true }));
    return { again: 0 };
  },
  'no-thread': async ({ delivery }, { why }, { clock }) => {
    countSend('moved');
    await untilNoted(() => noteFailure(delivery, why, clock(), { apart: true }));
    return { again: 0 };
  },
  'other-host': async (parcel, failure, settings) => {
    const { delivery, conversation } = parcel;
    const serviceUrl = settings.gccConnector;
    if (conversation.serviceUrl === serviceUrl) return end(parcel, 'dead', failure, settings);
    countSend('moved');
    await untilNoted(async () => {
      await moveConversation(conversation, serviceUrl);
      await noteFailure(delivery, failure.why, settings.clock());
    });
    return { again: 0 };
  },
};

const end = (
  { delivery }: Parcel,
  state: 'dropped' | 'dead',
  { why }: Failure,
  settings: LaneSettings,
): Promise<Sent> => endWith(delivery, { state, why }, settings);

/** It is not sent, now or later. */
export async function endWith(
  delivery: Delivery,
  { state: how, why }: { readonly state: 'dropped' | 'dead'; readonly why?: string },
  { clock }: Pick<LaneSettings, 'clock'>,
): Promise<'done'> {
  // An answer that is refused is of no use later, and is not kept.
  const state = delivery.kind === 'reply' ? 'dropped' : how;
  countSend(state);
  await untilNoted(async () => {
    await noteOutcome(delivery, state);
    await settleDelivery(delivery, { state, why }, clock());
  });
  return 'done';
}
