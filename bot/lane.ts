import { setTimeout as delay } from 'node:timers/promises';
import type { ClaimedLane, HeldLane } from '../models/claim-lanes.ts';
import type { Conversation } from '../models/conversation-schema.ts';
import { isDatabaseError } from '../models/database.ts';
import { sentSince } from '../models/delivery-outcome.ts';
import type { Delivery } from '../models/delivery-schema.ts';
import { findConversation } from '../models/find-conversations.ts';
import { mostLookedAt, nextInLine } from '../models/next-in-line.ts';
import { pauseLane, restLane } from '../models/release-lane.ts';
import { wentAway } from '../models/surely.ts';
import { untilNoted } from './begin-again.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { heldFor, inOrder } from './line-order.ts';
import { endWith, type Sent, sendOne } from './send-one.ts';
import { type Sendable, sendableOf } from './sendable.ts';
import { counting, freeAt, longestWindow } from './shaping.ts';
import type { TenantPace } from './tenant-pace.ts';

export type LaneSettings = DeliverySettings & {
  readonly pace: TenantPace;
  /** Whether the lane is still ours and there is time for one more. */
  readonly mayGoOn: () => boolean;
};

/** A lane in hand, with what changes while it is. */
export type Line = HeldLane & {
  /** What is next may be there already: it was sent, here or by a holder that died, and that is not noted. */
  maybeSent: boolean;
};

/** In milliseconds. Longer waits are left to whoever looks at the lane then. */
const longestWait = 3000;

/** When to look at the lane again; `rest`: when something is put in, or somebody there is heard of. */
type Next = 'on' | 'rest' | { readonly in: number };

/** Sends what waits in one conversation, one after another, until there is nothing or it has to wait. */
export async function serveLane(
  { before, ...lane }: ClaimedLane,
  settings: LaneSettings,
): Promise<number | undefined> {
  const sends = counting(await sendsOf(lane, before, settings), Date.now());
  const line: Line = { ...lane, sends, maybeSent: before !== undefined };
  let next: Next = 'on';
  while (next === 'on') next = settings.mayGoOn() ? await served(line, settings) : { in: 0 };
  return untilNoted(() => letGo(line, next, settings));
}

/** A holder that died said nothing of when it sent; the messages do. */
async function sendsOf(
  lane: HeldLane,
  before: string | undefined,
  { clock }: LaneSettings,
): Promise<readonly number[]> {
  if (before === undefined) return lane.sends;
  // Messages are dated by the clock that was passed in, pace goes by the one on the wall.
  const ahead = clock().getTime() - Date.now();
  const last = Math.max(lane.sends.at(-1) ?? 0, Date.now() - longestWindow);
  const unsaid = await sentSince(lane, new Date(last + ahead));
  return [...lane.sends, ...unsaid.map((at) => at.getTime() - ahead)];
}

/** When the database goes away before anything is sent, the lane is let go of rather than left until its lease is over. */
const served = (line: Line, settings: LaneSettings): Promise<Next> =>
  serveSome(line, settings).catch((error: unknown) => {
    if (line.maybeSent || !wentAway(error)) throw error;
    return { in: 0 };
  });

/** Gives in how many milliseconds the lane is to be looked at, where that is known. */
async function letGo(
  line: Line,
  next: Exclude<Next, 'on'>,
  { clock }: LaneSettings,
): Promise<number | undefined> {
  const { maybeSent: _, ...held } = line;
  const lane = { ...held, sends: counting(line.sends, Date.now()) };
  if (next === 'rest' && (await restLane(lane))) return undefined;
  const wait = next === 'rest' ? 0 : next.in;
  await pauseLane(lane, new Date(clock().getTime() + wait));
  return wait;
}

async function serveSome(line: Line, settings: LaneSettings): Promise<Next> {
  const waiting = await nextInLine(line);
  const [next] = waiting;
  if (!next) return 'rest';
  const ready = await inOrder(waiting, () => nextInLine(line), settings.clock());
  if (ready.length === 0) return { in: heldFor(next, settings.clock()) };
  for (const delivery of ready) {
    const then = settings.mayGoOn()
      ? await serveOne(delivery, line, settings)
      : ({ in: 0 } as const);
    if (then !== 'on') return then;
  }
  // What has come meanwhile is seen when the lane is let go of.
  const wasAll = ready.length >= waiting.length && waiting.length < mostLookedAt;
  return wasAll ? 'rest' : 'on';
}

async function serveOne(delivery: Delivery, line: Line, settings: LaneSettings): Promise<Next> {
  // Read anew each time: the line may be long, and what a room asked for a moment ago holds for all of it.
  const conversation = await findConversation(line);
  if (!conversation || conversation.suspended) return 'rest';
  const sendable = await made(delivery, conversation, line, settings);
  line.maybeSent = false;
  if (!sendable) return afterwards(await endWith(delivery, { state: 'dropped' }, settings));
  if (sendable === 'failed') {
    return afterwards(await endWith(delivery, { state: 'dead', why: 'not made' }, settings));
  }
  const wait = freeAt(line.sends) - Date.now();
  if (wait > longestWait) return { in: wait };
  if (wait > 0) await delay(wait);
  const parcel = { delivery, sendable, conversation, line };
  const sent = await settings.pace(line.tenantId, async () =>
    // Waiting for a place may have taken longer than the lane was ours.
    settings.mayGoOn() ? sendOne(parcel, settings) : { again: 0 },
  );
  return afterwards(sent);
}

/** What we fail to put into words must not hold up everything behind it. */
async function made(
  delivery: Delivery,
  conversation: Conversation,
  line: Line,
  settings: LaneSettings,
): Promise<Sendable | undefined | 'failed'> {
  const maybeSent = line.maybeSent || delivery.maybeSent === true;
  const look = { ...settings, maybeSent, now: settings.clock() };
  return sendableOf(delivery, conversation, look).catch((error: unknown) => {
    if (isDatabaseError(error)) throw error;
    const { kind, code, event } = delivery;
    settings.log.error({ err: error, kind, invitation: code, event }, 'no message made');
    return 'failed' as const;
  });
}

const afterwards = (sent: Sent): Next =>
  sent === 'done' ? 'on' : sent === 'suspended' ? 'rest' : { in: sent.again };
