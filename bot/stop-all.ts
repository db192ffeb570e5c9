import type { Logger } from 'pino';
import type { Deadline } from './deadline.ts';

/** Something that runs, and how it ends; it may be cut off at the deadline. */
export type Part = {
  readonly name: 'requests' | 'turns' | 'deliveries' | 'database';
  readonly stop: (deadline: Deadline) => Promise<void>;
};

/** Stops these side by side, and logs each that could not finish. Gives whether all could. */
export async function stopAll(
  parts: readonly Part[],
  deadline: Deadline,
  log: Logger,
): Promise<boolean> {
  const finished = parts.map(({ name, stop }) =>
    stop(deadline).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error, part: name }, 'cut off while stopping');
        return false;
      },
    ),
  );
  return (await Promise.all(finished)).every(Boolean);
}
