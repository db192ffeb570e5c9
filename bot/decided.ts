import type { Logger } from 'pino';
import { countDecision, type Decision } from './metrics.ts';

/** To be told of every decision once, by whoever's write it was. `invitation`: its code, unless the log has it already. */
export function decided(
  event: Decision,
  about: { readonly invitation?: string; readonly rule?: string | undefined },
  log: Logger,
): void {
  countDecision(event);
  log.info({ event, ...about }, 'decided');
}
