import { createSweep } from './calendar.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { createLanes } from './lanes.ts';
import { createRelay } from './relay.ts';
import { createSleep, type Sleep } from './sleep.ts';
import { createTidy } from './tidy.ts';

const silence = 30_000;

/** `auditKept`: in milliseconds. */
type OutboxSettings = DeliverySettings & { readonly auditKept: number };

export type Outbox = {
  /** Looks for work now rather than at the next second. */
  readonly wake: () => void;
  /** Whether what hands over, sends, and keeps the calendar has each been round lately. */
  readonly isRunning: () => boolean;
  /** Finishes what is being sent, then ends. */
  readonly stop: () => Promise<void>;
};

/** Hands over what is owed, delivers it, and keeps the calendar, until stopped. Any number of processes may do so at once. */
export function startOutbox(settings: OutboxSettings): Outbox {
  const relaySleep = createSleep();
  const laneSleep = createSleep();
  const daySleep = createSleep();
  const tidySleep = createSleep();
  let stopping = false;
  const progress = new Map<Sleep, number>();

  async function loop(round: () => Promise<boolean>, sleep: Sleep): Promise<void> {
    progress.set(sleep, Date.now());
    while (!stopping) {
      const nap = sleep.next();
      const found = await round().catch((error: unknown) => {
        settings.log.error({ err: error }, 'outbox round failed');
        return undefined;
      });
      if (found !== undefined) progress.set(sleep, Date.now());
      if (!found && !stopping) await nap();
    }
  }

  const lanes = createLanes(settings, laneSleep.wakeIn);
  const wake = (): void => {
    relaySleep.wake();
    laneSleep.wake();
  };
  // What fell due meanwhile on a document in hand can be taken only now.
  const relay = createRelay(settings, wake);
  const sweep = createSweep(settings);
  const keepCalendar = async () => {
    const done = await sweep();
    if (done) relaySleep.wake();
    return done;
  };
  const loops = [
    loop(relay.takeNext, relaySleep),
    loop(lanes.takeNext, laneSleep),
    loop(keepCalendar, daySleep),
    loop(createTidy(settings.clock, settings.auditKept), tidySleep),
  ];
  const ended = async (): Promise<void> => {
    await Promise.all(loops);
    await relay.finished();
    await lanes.finished();
  };
  return {
    wake,
    isRunning: () =>
      [relaySleep, laneSleep, daySleep].every(
        (each) => Date.now() - (progress.get(each) ?? 0) < silence,
      ),
    stop: async () => {
      stopping = true;
      lanes.close();
      for (const sleep of progress.keys()) sleep.wake();
      await ended();
    },
  };
}
