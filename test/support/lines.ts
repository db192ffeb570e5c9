import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import type { Conversation } from '../../models/conversation-schema.ts';
import type { Delivery } from '../../models/delivery-schema.ts';
import type { Lane } from '../../models/lane-schema.ts';

/** What the database says of one conversation's line, read from behind the bot's back. */

/** Everything that was ever to go there, in the order in which it was owed. */
export const messagesTo = (conversationId: string): Promise<Delivery[]> =>
  mongoose.connection
    .collection<Delivery>('deliveries')
    .find({ conversationId })
    .sort({ owedAt: 1, _id: 1 })
    .toArray();

export const statesTo = async (conversationId: string): Promise<string> =>
  (await messagesTo(conversationId)).map(({ state }) => state).join();

export const laneTo = (conversationId: string): Promise<Lane | null> =>
  mongoose.connection.collection<Lane>('lanes').findOne({ conversationId });

export const isSuspended = async (conversationId: string): Promise<boolean> => {
  const conversations = mongoose.connection.collection<Conversation>('conversations');
  return (await conversations.findOne({ conversationId }))?.suspended ?? false;
};

/** Waits until something has been tried there so often and its line has been let go of: then time may go on. */
export const triedTo = (conversationId: string, times: number): Promise<Lane> =>
  eventually(async () => {
    const lane = await laneTo(conversationId);
    const [first] = (await messagesTo(conversationId)).filter(({ attempts }) => attempts > 0);
    return lane && !lane.claim && first?.attempts === times ? lane : undefined;
  });

/** Waits until there is an answer, and gives it. */
export async function eventually<Result>(
  look: () => Promise<Result | undefined | false>,
): Promise<Result> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await look();
    if (found) return found;
    await delay(20);
  }
  throw new Error(`Not within ten seconds: ${look}`);
}

/** Leaves an invitation or a relationship owing words only, as far as the test that made it is concerned. */
export async function forgetAuditOwed(collection: 'invitations' | 'relationships'): Promise<void> {
  const audited = { outbox: { audience: 'audit' } };
  await mongoose.connection
    .collection<{ outbox: { audience: string }[] }>(collection)
    .updateMany({ 'outbox.audience': 'audit' }, { $pull: audited });
}
