import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';
import { root } from './settings.ts';
import { StartError } from './start-error.ts';

/** The first start of all may have to fetch a C library for the database engine. */
const patience = 120_000;

export function startBot(port: number): Child {
  const env = {
    DATA_DIR: '.data',
    DIRECTORY_FILE: join(root, 'playground', 'directory.json'),
    LOG_LEVEL: 'warn',
    ...withoutIdentity(process.env),
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  return startChild(['--import', 'tsx', 'bot/index.ts'], env, 'inherit');
}

/** The Playgrounds sign nothing: with an identity from the environment the bot would refuse them. */
function withoutIdentity(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^MicrosoftApp/i.test(name)));
}

/** Resolves when the bot is ready; `signal` ends the waiting. */
export async function botReady(port: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + patience;
  let last = 'no answer';
  while (Date.now() < deadline) {
    last = await readiness(port, signal);
    if (last === 'ready') return;
    await sleep(50, undefined, { signal });
  }
  throw new StartError(`The bot was not ready after ${patience / 1000} seconds: ${last}`, 1);
}

async function readiness(port: number, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal });
    return response.status === 200 ? 'ready' : await response.text();
  } catch (error) {
    return String(error); // not listening yet
  }
}
