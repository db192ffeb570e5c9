import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { endInvitation, findOverdue } from '../models/invitation.ts';
import { type Claim, claimDue, settle } from '../models/outbox.ts';
import { deliver } from './delivery.ts';
import type { Post } from './delivery-settings.ts';
import { countSend } from './metrics.ts';
import { afterFailure } from './retry.ts';
import { createSleep } from './sleep.ts';

const lease = 30_000;
const longestWork = 20_000;
const workers = 4;
const patience = 8000;
const silence = 30_000;

export type Outbox = {
  /** Looks for work now rather than at the next second. */
  readonly wake: () => void;
  /** Whether the loop has been round lately. */
  readonly isRunning: () => boolean;
  /** Finishes what is being sent, then ends. */
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly post: Post;
  readonly clock: () => Date;
  readonly usGovPortal: string | undefined;
  readonly log: Logger;
};

/** Delivers what is due and ends what is overdue, until stopped. Any number of processes may do so at once. */
export function startOutbox(settings: Settings): Outbox {
  const sleep = createSleep();
  let stopping = false;
  let progress = Date.now();

  /** One loop cannot hold up another: a send that hangs costs its own worker only. */
  async function loop(round: () => Promise<boolean>): Promise<void> {
    while (!stopping) {
      const nap = sleep.next();
      const found = await round().catch((error: unknown) => {
        settings.log.error({ err: error }, 'outbox round failed');
        return undefined;
      });
      if (found !== undefined) progress = Date.now();
      if (!found && !stopping) await nap();
    }
  }

  const loops = [
    ...Array.from({ length: workers }, () => loop(() => deliverNext(settings))),
    loop(() => expireOverdue(settings)),
  ];
  return {
    wake: sleep.wake,
    isRunning: () => Date.now() - progress < silence,
    stop: async () => {
      stopping = true;
      sleep.wake();
      // A send that hangs is given up: its lease runs out, and it is sent again after the next start.
      await Promise.race([Promise.all(loops), delay(patience, undefined, { ref: false })]);
    },
  };
}

async function deliverNext(settings: Settings): Promise<boolean> {
  const claim = await claimDue(settings.clock(), lease);
  if (claim) await work(claim, settings);
  return claim !== undefined;
}

async function work(claim: Claim, { post, clock, usGovPortal, log }: Settings): Promise<void> {
  const { invitation, entry } = claim;
  try {
    const settlement = await inTime(deliver(claim, { post, now: clock(), usGovPortal }));
    countSend(settlement.state);
    await settle(claim, settlement);
  } catch (error) {
    const settlement = afterFailure(error, entry, clock());
    log.warn(
      { err: error, code: invitation._id, key: entry.key, outcome: settlement.state },
      'delivery failed',
    );
    countSend(settlement.state);
    await settle(claim, settlement);
  }
}

/** Shorter than the lease, so that nobody else has the entry while it is still being worked on. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const timer = new AbortController();
  const late = delay(longestWork, undefined, { ref: false, signal: timer.signal }).then(() => {
    throw new Error('The connector did not answer in time.');
  });
  return Promise.race([work, late]).finally(() => timer.abort());
}

async function expireOverdue({ clock }: Settings): Promise<boolean> {
  const now = clock();
  const overdue = await findOverdue(now);
  for (const invitation of overdue) await endInvitation(invitation, 'expired', { now });
  return overdue.length > 0;
}
