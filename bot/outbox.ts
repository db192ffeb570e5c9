import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { endInvitation, findOverdue } from '../models/invitation.ts';
import type { Flags } from '../policy/flags.ts';
import { createWorker } from './deliver-next.ts';
import type { Post } from './delivery-settings.ts';
import { createSleep } from './sleep.ts';

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
  readonly flags: Flags;
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
    ...Array.from({ length: workers }, () => loop(createWorker(settings))),
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

async function expireOverdue({ clock }: Settings): Promise<boolean> {
  const now = clock();
  const overdue = await findOverdue(now);
  for (const invitation of overdue) await endInvitation(invitation, 'expired', { now });
  return overdue.length > 0;
}
