import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './settings.ts';

export type Child = {
  readonly process: ChildProcess;
  /** The exit code; 1 when a signal or the operating system ended it. Never rejects. */
  readonly exited: Promise<number>;
};

/**
 * A Node.js process that neither outlives us nor dies before we say so. It runs in a process group
 * of its own, because Ctrl-C reaches every process of the terminal's group at once; and it holds an
 * IPC channel, which the operating system closes however we end, kill -9 included.
 */
export function startChild(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: 'inherit' | 'pipe',
): Child {
  const options: SpawnOptions = {
    cwd: root,
    env,
    stdio: ['ignore', output, 'inherit', 'ipc'],
    detached: true,
    windowsHide: true,
  };
  const child = spawn(process.execPath, args, options);
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  return { process: child, exited };
}

/** Asks it to stop, and after `patience` milliseconds no longer asks. */
export async function stopChild(child: Child, patience: number): Promise<void> {
  child.process.kill('SIGTERM');
  const impatient = new AbortController();
  const outOfPatience = sleep(patience, true, { signal: impatient.signal }).catch(() => false);
  if (await Promise.race([child.exited.then(() => false), outOfPatience])) {
    child.process.kill('SIGKILL');
    await child.exited;
  }
  impatient.abort();
}
