import type { Logger } from 'pino';

/** What was answered late goes on, and operators learn how it ended. */
export const logTheEnd = (answering: Promise<unknown>, log: Logger): void =>
  void answering.then(
    () => log.warn('done after it was answered'),
    (error: unknown) => log.error({ err: error }, 'failed after it was answered'),
  );
