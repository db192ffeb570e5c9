import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../../../models/engine/plain-environment.ts';
import { type Child, startChild, stopChild } from '../../../playground/child.ts';
import type { FromBot, ToBot } from './bot-process.ts';

/** A bot in a process of its own, which can be killed. */
export type BotProcess = {
  readonly port: number;
  readonly pid: number;
  /** Settles with the exit code when it is over, for whatever reason. */
  readonly exited: Promise<number>;
  /** Moves its clock; settles once it has moved. */
  advance(milliseconds: number): Promise<void>;
  /** In bytes; after a collection of garbage when it was started with `--expose-gc`. */
  memory(): Promise<{ readonly rss: number; readonly heapUsed: number }>;
  /** Settles when it is gone; a SIGSTOP or SIGCONT only when it ends for another reason. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Asks it to stop, and kills it after 15 seconds. */
  stop(): Promise<void>;
};

/** A bot process ended before it was ready. */
export class NeverReady extends Error {
  override readonly name = 'NeverReady';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`A bot process ended with ${exitCode} before it was ready.`);
    this.exitCode = exitCode;
  }
}

const source = fileURLToPath(new URL('bot-process.ts', import.meta.url));
/** From the sources, unless `BOT_PROCESS` names a build of them. */
const command = (): string[] => {
  const { BOT_PROCESS } = process.env;
  return BOT_PROCESS ? [BOT_PROCESS] : ['--import', 'tsx', source];
};
const PATIENCE = 15_000;

/**
 * Starts a bot process. Processes with the same DATA_DIR share one database.
 * @throws {NeverReady}
 */
export async function startBotProcess(
  environment: NodeJS.ProcessEnv,
  nodeOptions: readonly string[] = [],
): Promise<BotProcess> {
  const env = {
    ...plainEnvironment(),
    PORT: '0',
    RATE_LIMIT: '0',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    ...environment,
  };
  const child = startChild([...nodeOptions, ...command()], env, 'inherit');
  const { port } = await Promise.race([
    said(child, 'port'),
    child.exited.then((code) => {
      throw new NeverReady(code);
    }),
  ]);
  const ask = (message: ToBot) => void child.process.send(message);
  return {
    port,
    pid: child.process.pid ?? 0,
    exited: child.exited,
    advance: async (milliseconds) => {
      const moved = said(child, 'advanced');
      ask({ advance: milliseconds });
      await moved;
    },
    memory: () => {
      const memory = said(child, 'rss');
      ask({ memory: 'asked' });
      return memory;
    },
    kill: async (signal = 'SIGKILL') => {
      child.process.kill(signal);
      await child.exited;
    },
    stop: () => stopChild(child, PATIENCE),
  };
}

/** The next message of that kind. */
async function said<Key extends 'port' | 'advanced' | 'rss'>(
  { process: sender }: Child,
  key: Key,
): Promise<Extract<FromBot, { [name in Key]: number }>> {
  for (;;) {
    const [message] = (await once(sender, 'message')) as [FromBot];
    if (key in message) return message as Extract<FromBot, { [name in Key]: number }>;
  }
}
