import { setTimeout as delay } from 'node:timers/promises';
import { noticeCard } from '../cards/notice-card.ts';
import { type Activity, begin, giveUp, noteDone } from '../models/handled.ts';
import type { Reply, Turn } from './turn.ts';

/** In milliseconds: no turn takes longer. */
const lease = 15_000;
const pause = 100;
const patience = 2000;

/**
 * Does what an activity asks for once, although the channel may deliver it again, later or at the same time. For what
 * has an effect each time it is done; what depends on the state of things (a decision, an invitation) needs it not.
 */
export async function once<Answer>(
  turn: Turn,
  run: () => Promise<Answer>,
): Promise<Answer | Reply> {
  const { activityKey: key, actor } = turn;
  if (!key) return run();
  const activity = { tenantId: actor.tenantId, key };
  const beginning = await begun(activity, turn.now);
  if (typeof beginning === 'string') return again(turn);
  try {
    const answer = await run();
    await noteDone(activity);
    return answer;
  } catch (error) {
    await giveUp(activity);
    throw error;
  }
}

/** Waits a moment for whoever is at it. */
async function begun(activity: Activity, now: Date) {
  const end = Date.now() + patience;
  for (;;) {
    const beginning = await begin(activity, now, lease);
    if (beginning !== 'under way' || Date.now() > end) return beginning;
    await delay(pause);
  }
}

const again = ({ actor: { reader } }: Turn): Reply => ({
  card: noticeCard({ title: reader.t('again.title'), text: reader.t('again.text') }, reader),
});
