import type { Logger } from 'pino';
import { createLog } from '../../bot/log.ts';

/** How far what was sent has got. `inside`: to a command, a button, or the reading of what a click brings. */
export type Reached = { turns: number; inside: number };

type Logged = {
  readonly level: number;
  readonly msg: string;
  readonly type?: string;
  readonly command?: string;
  readonly verb?: string;
  /** What an invoke that is no click asked for. */
  readonly asked?: string;
  readonly outcome?: string | number;
};

/** A log that counts turns, and keeps the lines that say that something broke. */
export function countingLog(reached: Reached, errors: string[]): Logger {
  return createLog('info', {
    write: (line) => {
      const logged = JSON.parse(line) as Logged;
      if (logged.level >= 50) errors.push(line);
      if (logged.msg !== 'turn over') return;
      reached.turns += 1;
      if (isInside(logged)) reached.inside += 1;
    },
  });
}

/** Whoever is not named gets 403 for an invoke; 400 says that the click was looked at. */
const isInside = ({ type, command, verb, asked, outcome }: Logged): boolean =>
  [command, verb, asked].some((each) => each !== undefined) ||
  (type === 'invoke' && outcome === 400);
