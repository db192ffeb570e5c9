import { setTimeout as sleep } from 'node:timers/promises';
import { plainEnvironment } from '../models/engine/plain-environment.ts';
import { type Child, startChild, stopChild } from '../playground/child.ts';
import type { CleanUp } from './clean-up.ts';
import { freePort } from './free-port.ts';

export type Server = {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to its first sign of being ready. */
  readonly startMilliseconds: number;
  readonly stop: () => Promise<void>;
};

const patience = 60_000;

/** Starts a compiled contestant with an environment of its own, so that nothing of ours configures it. */
export async function startServer(
  script: string,
  settings: NodeJS.ProcessEnv,
  { later }: CleanUp,
): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const env = { ...plainEnvironment(), ...settings, PORT: String(port) };
  const child = startChild([script], env, 'inherit');
  const stop = () => stopChild(child, 20_000);
  later(stop);
  await ready(child, origin);
  const startMilliseconds = performance.now() - begun;
  return { url: `${origin}/api/messages`, pid: child.process.pid ?? 0, startMilliseconds, stop };
}

async function ready(child: Child, origin: string): Promise<void> {
  let ended = false;
  void child.exited.then(() => {
    ended = true;
  });
  const deadline = performance.now() + patience;
  while (!(await isReady(origin))) {
    if (ended) throw new Error(`A server ended before it was ready: ${child.process.spawnargs}`);
    if (performance.now() > deadline) throw new Error(`No server was ready at ${origin}.`);
    await sleep(10);
  }
}

/** Our server says 503 until its database answers; an echo that answers anything at all is ready. */
async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).status !== 503;
  } catch {
    // Not listening yet.
    return false;
  }
}
