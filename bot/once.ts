import { setTimeout as delay } from 'node:timers/promises';
import { noticeCard } from '../cards/notice-card.ts';
import { type Activity, type Beginning, begin, giveUp, noteDone } from '../models/handled.ts';
import type { Reply, Turn } from './turn.ts';

/** In milliseconds: no turn takes longer. */
const lease = 15_000;
const pause = 100;
const patience = 2000;

/**
 * Does what an activity asks for once, although the channel may deliver it again, later or at the same time. For what
 * has an effect each time it is done; what depends on the state of things (a decision, an invitation) needs it not.
 * `longest`: for so long, in milliseconds, somebody who comes again waits for whoever is at it.
 */
export async function once<Answer>(
  turn: Turn,
  run: () => Promise<Answer>,
  longest = patience,
): Promise<Answer | Reply> {
  const { activityKey: key, actor } = turn;
  if (!key) return run();
  const activity = { tenantId: actor.tenantId, key };
  const beginning = await begun(activity, turn, longest);
  if (beginning !== 'ours') return again(turn, beginning);
  try {
    const answer = await run();
    // It is done, whether that can be noted or not: what is not noted may be done again after the lease.
    await noteDone(activity).catch(unnoted);
    return answer;
  } catch (error) {
    await giveUp(activity).catch(unnoted);
    throw error;
  }

  function unnoted(cause: unknown): void {
    turn.log.warn({ err: cause }, 'not noted as handled');
  }
}

/** Waits a moment for whoever is at it. */
async function begun(
  activity: Activity,
  { turnId, now }: Turn,
  longest: number,
): Promise<Beginning> {
  const end = Date.now() + longest;
  for (;;) {
    const beginning = await begin(activity, turnId, now, lease);
    if (beginning !== 'under way' || Date.now() > end) return beginning;
    await delay(pause);
  }
}

const again = ({ actor: { reader } }: Turn, beginning: Exclude<Beginning, 'ours'>): Reply => {
  const how = beginning === 'done' ? 'done' : 'under-way';
  const [title, text] = [reader.t(`again.${how}.title`), reader.t(`again.${how}.text`)];
  return { card: noticeCard({ title, text }, reader) };
};
