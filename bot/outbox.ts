import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { endInvitation, findOverdue } from '../models/invitation.ts';
import { type Claim, claimDue, settle } from '../models/outbox.ts';
import { deliver, type Post } from './delivery.ts';
import { countSend } from './metrics.ts';
import { afterFailure } from './retry.ts';

const lease = 30_000;
const pause = 1000;
const workers = 4;
const patience = 8000;

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
  let stopping = false;
  let lastRound = 0;
  let waken = (): void => undefined;
  let wanted = true;

  async function rounds(): Promise<void> {
    while (!stopping) {
      wanted = false;
      try {
        await expireOverdue(settings);
        await Promise.all(Array.from({ length: workers }, () => drain(settings, () => stopping)));
        lastRound = Date.now();
      } catch (error) {
        settings.log.error({ err: error }, 'outbox round failed');
      }
      if (!wanted && !stopping) await nap((wake) => (waken = wake));
    }
  }

  const running = rounds();
  const wake = () => {
    wanted = true;
    waken();
  };
  return {
    wake,
    isRunning: () => Date.now() - lastRound < 30_000,
    stop: async () => {
      stopping = true;
      wake();
      // A send that hangs is given up: its lease runs out, and it is sent again after the next start.
      await Promise.race([running, delay(patience, undefined, { ref: false })]);
    },
  };
}

/** Sleeps for a moment or until somebody calls what `onStart` is given. */
function nap(onStart: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    onStart(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function drain(settings: Settings, isStopping: () => boolean): Promise<void> {
  while (!isStopping()) {
    const claim = await claimDue(settings.clock(), lease);
    if (!claim) return;
    await work(claim, settings);
  }
}

async function work(claim: Claim, { post, clock, usGovPortal, log }: Settings): Promise<void> {
  const { invitation, entry } = claim;
  try {
    const settlement = await deliver(claim, { post, now: clock(), usGovPortal });
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

async function expireOverdue({ clock }: Settings): Promise<void> {
  const now = clock();
  for (const invitation of await findOverdue(now)) {
    await endInvitation(invitation, 'expired', { now });
  }
}
