import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enginePlace } from '../../models/engine/engine-place.ts';
import { plainEnvironment } from '../../models/engine/plain-environment.ts';
import { databaseClosed } from '../../playground/database-closed.ts';

/** npm start, on ports and in a folder of its own. */
export type TryOut = {
  /** The address of the partner's Teams, and of the customer's. */
  readonly partner: string;
  readonly customer: string;
  /** What it and the bot have written since it was last started. */
  readonly output: string;
  /**
   * Gives the exit code, once nothing of it runs any more but perhaps the database. SIGINT is Ctrl-C; SIGKILL
   * takes npm start and the bot at once, as a power cut would.
   */
  stop(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  /** Starts it on the same ports and the same data. */
  startAgain(): Promise<void>;
  /** Stops it if it runs, and leaves neither a process nor a file behind. */
  close(): Promise<void>;
};
type Running = {
  readonly pid: number;
  readonly output: () => string;
  readonly closed: Promise<number | null>;
};

export async function startTryOut(): Promise<TryOut> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'mp-e2e-')));
  const { env, partner, customer } = await settings(dataDir);
  let running: Running | undefined;
  const tryOut: TryOut = {
    partner,
    customer,
    get output() {
      return running?.output() ?? '';
    },
    stop: async (signal) => {
      if (!running) return null;
      const { pid, closed } = running;
      const doomed = signal === 'SIGINT' ? [-pid] : [-pid, botOf(pid)];
      for (const each of doomed) process.kill(each, signal);
      return closed;
    },
    startAgain: async () => {
      const started = await run(env);
      running = started;
      void started.closed.then(() => {
        running = undefined;
      });
    },
    close: async () => {
      await tryOut.stop('SIGINT');
      await databaseClosed(dataDir);
      await rm(dataDir, { recursive: true, force: true });
      await rm(enginePlace(dataDir).runtime, { recursive: true, force: true });
    },
  };
  try {
    await tryOut.startAgain();
    return tryOut;
  } catch (error) {
    await tryOut.close();
    throw error;
  }
}

/** Without what is set for the people and the programs of this machine: their language, their database. */
async function settings(dataDir: string) {
  const servers = await Promise.all([listening(), listening(), listening()]);
  const [bot, partner, customer] = servers.map(portOf);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  const env = {
    ...plainEnvironment(),
    LANG: 'C.UTF-8',
    DATA_DIR: dataDir,
    PORT: bot,
    PARTNER_PORT: partner,
    CUSTOMER_PORT: customer,
  };
  const address = (port = '') => `http://localhost:${port}`;
  return { env, partner: address(partner), customer: address(customer) };
}

async function listening(): Promise<Server> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

/** What npm start runs, in a process group of its own, as in a terminal. Resolves when both pages open. */
async function run(env: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'playground/start.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${process.execPath} cannot be started`);
  const endWithUs = () => process.kill(-pid, 'SIGTERM');
  const exit = () => process.exit(1);
  process.once('exit', endWithUs).once('SIGTERM', exit);
  // The bot and the Playgrounds write to the same pipes, so 'close' comes when they have ended too.
  const closed = once(child, 'close').then(([code]: (number | null)[]) => {
    process.off('exit', endWithUs).off('SIGTERM', exit);
    return code ?? null;
  });
  const output = await untilReady(child, closed);
  return { pid, output, closed };
}

async function untilReady(
  { stdout, stderr }: ChildProcess,
  closed: Promise<unknown>,
): Promise<() => string> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [stdout, stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Multipartner is ready')) resolve();
      });
    }
    void closed.then(() => reject(new Error(`npm start has ended: ${output}`)));
  });
  return () => output;
}

/** The bot has a process group of its own, so that Ctrl-C does not reach it. */
function botOf(parent: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' });
  const bot = processes
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([ppid, , ...args]) => ppid === String(parent) && args.includes('bot/index.ts'));
  if (!bot) throw new Error(`npm start (${parent}) has no bot`);
  return Number(bot[1]);
}
