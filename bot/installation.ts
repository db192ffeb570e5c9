import { z } from 'zod';
import { sharedWelcomeCard, welcomeCard } from '../cards/welcome-card.ts';
import {
  claimWelcome,
  forgetConversation,
  noteDecider,
  openConversation,
  rememberConversation,
} from '../models/conversation.ts';
import { findWaitingFor } from '../models/invitation-lists.ts';
import { touchLanes } from '../models/lane.ts';
import { oweCards, oweWaiting } from '../models/outbox.ts';
import type { Sender } from './activity.ts';
import { isDecider, isPartner } from './actor.ts';
import type { Reply, Turn } from './turn.ts';

const changeSchema = z.union([
  z.object({ type: z.literal('installationUpdate'), action: z.string() }),
  z.object({
    type: z.literal('conversationUpdate'),
    recipient: z.object({ id: z.string() }),
    membersAdded: z.array(z.object({ id: z.string() })).optional(),
    membersRemoved: z.array(z.object({ id: z.string() })).optional(),
  }),
]);

/** Whether the activity says that the bot was put into a conversation or taken out. Teams may say it twice. */
export function installation(activity: unknown): 'added' | 'removed' | undefined {
  const parsed = changeSchema.safeParse(activity);
  if (!parsed.success) return undefined;
  const change = parsed.data;
  if (change.type === 'installationUpdate') {
    if (change.action.startsWith('add')) return 'added';
    return change.action.startsWith('remove') ? 'removed' : undefined;
  }
  const isBot = ({ id }: { id: string }) => id === change.recipient.id;
  if (change.membersAdded?.some(isBot)) return 'added';
  return change.membersRemoved?.some(isBot) ? 'removed' : undefined;
}

/**
 * Keeps where this person can be reached, and lets what waits for them be sent when that is new, or possible
 * again, or newly theirs to decide. On the first installation it gives the welcome.
 */
export async function settleIn(
  change: 'added' | 'removed' | undefined,
  { seen }: Sender,
  turn: Turn,
): Promise<Reply | undefined> {
  if (change === 'removed') {
    await forgetConversation(seen);
    return undefined;
  }
  const before = await rememberConversation(seen);
  const reachable = !before || before.suspended || change === 'added';
  if (!turn.actor.shared) await oweTheirs(seen, turn, reachable, before?.decider ?? false);
  if (reachable) await open(seen, turn);
  const first = change === 'added' && (await claimWelcome(seen));
  return first ? welcome(turn) : undefined;
}

/** What was held back for this conversation can be sent. */
async function open(seen: Sender['seen'], { now, wakeOutbox }: Turn): Promise<void> {
  await openConversation(seen);
  await touchLanes([seen], now);
  wakeOutbox();
}

async function oweTheirs(
  seen: Sender['seen'],
  { actor, now, flags, wakeOutbox }: Turn,
  reachable: boolean,
  wasDecider: boolean,
): Promise<void> {
  const decider = isDecider(actor, flags);
  if (reachable || (decider && !wasDecider)) {
    await oweWaiting(actor, now);
    if (decider) await oweCards(actor, now);
    wakeOutbox();
  }
  if (decider !== wasDecider) await noteDecider(seen, decider);
}

async function welcome({ actor, now, flags }: Turn): Promise<Reply> {
  const { name: person, shared, reader } = actor;
  if (shared) return { card: sharedWelcomeCard(person, reader) };
  const decider = isDecider(actor, flags) && !isPartner(actor);
  const waiting = decider ? await findWaitingFor(actor.tenantId, now) : [];
  const part = isPartner(actor) ? 'partner' : decider ? 'decider' : 'customer';
  return { card: welcomeCard({ person, part, waiting }, reader) };
}
