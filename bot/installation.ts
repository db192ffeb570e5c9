import { z } from 'zod';
import { sharedWelcomeCard, welcomeCard } from '../cards/welcome-card.ts';
import {
  claimWelcome,
  forgetConversation,
  noteDecider,
  openConversation,
  rememberConversation,
} from '../models/conversation.ts';
import type { Conversation, SeenConversation } from '../models/conversation-schema.ts';
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

/** Nearly everything that comes is something else, and to be told so by the schema costs more than all that is right. */
const isChange = (type: string): boolean =>
  type === 'installationUpdate' || type === 'conversationUpdate';

/** Whether the activity says that the bot was put into a conversation or taken out. Teams may say it twice. */
export function installation(activity: { readonly type: string }): 'added' | 'removed' | undefined {
  if (!isChange(activity.type)) return undefined;
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

/** What an activity says of the bot's place in a conversation. */
export type Change = ReturnType<typeof installation>;
/** What was known of a conversation before; nothing, of one that is new. */
export type Before = Pick<Conversation, 'suspended' | 'decider'> | null;

/** Keeps where this person can be reached, or forgets it where the bot was taken out. Gives what was known before. */
export async function keepPlace(change: Change, seen: SeenConversation): Promise<Before> {
  if (change !== 'removed') return rememberConversation(seen);
  await forgetConversation(seen);
  return null;
}

/**
 * Lets what waits for this person be sent when they can be reached now or again, or when it is newly theirs to decide.
 * On the first installation it gives the welcome.
 */
export async function settleIn(
  change: Change,
  { seen }: Sender,
  before: Before,
  turn: Turn,
): Promise<Reply | undefined> {
  if (change === 'removed') return undefined;
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
