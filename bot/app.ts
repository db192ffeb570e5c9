import type { Logger } from 'pino';
import { connectDatabase, disconnectDatabase } from '../models/database.ts';
import { openEngine } from '../models/engine/open-engine.ts';
import { defaultFlags } from '../policy/flags.ts';
import { Adapter } from './adapter.ts';
import type { Config } from './config.ts';
import { readDirectoryFile } from './directory-file.ts';
import { createTurnHandler } from './handle-turn.ts';
import { importDirectory } from './import-directory.ts';
import { listen } from './listen.ts';
import { startOutbox } from './outbox.ts';
import { readPolicyFile } from './policy-file.ts';
import { createRateLimit } from './rate-limit.ts';
import { runningTurns } from './running-turns.ts';
import { createServer } from './server.ts';

export type App = { readonly port: number; readonly close: () => Promise<void> };
type Surroundings = {
  readonly log: Logger;
  /** Takes one line for the operator about anything that takes over two seconds. */
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
};

/**
 * Starts everything in the order in which it depends on each other; what was started is stopped in the
 * reverse order, by `close` or when a later step fails.
 * @throws {StartError} and the errors of the database, each with a sentence for the operator
 */
export async function startApp(
  config: Config,
  { log, say, clock = () => new Date() }: Surroundings,
): Promise<App> {
  const started: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  try {
    const directory = config.DIRECTORY_FILE && (await readDirectoryFile(config.DIRECTORY_FILE));
    const flags = config.POLICY_FILE ? await readPolicyFile(config.POLICY_FILE) : defaultFlags;
    const uri = config.MONGODB_URI ?? (await embedded());
    await connectDatabase(uri, config.MONGODB_URI ? 'external' : 'embedded');
    started.push(disconnectDatabase);
    if (directory) await importDirectory(directory);

    const adapter = new Adapter(config.appId, config.botFramework, log);
    const usGovPortal = config.USGOV_ADMIN_PORTAL;
    const outbox = startOutbox({ post: adapter, clock, usGovPortal, flags, log });
    started.push(outbox.stop);
    const turns = runningTurns(
      createTurnHandler({
        clock,
        log,
        usGovPortal,
        flags,
        invitationTtl: config.INVITATION_TTL,
        rateLimit: createRateLimit(config.RATE_LIMIT),
        // Elsewhere, as in Web Chat, it is the client itself that writes who it is.
        channels: config.appId ? ['msteams'] : undefined,
        wakeOutbox: outbox.wake,
      }),
    );
    started.push(turns.finished);
    const server = createServer({
      adapter,
      handleTurn: turns.handle,
      deliveriesRun: outbox.isRunning,
      log,
    });
    const door = await listen(server, config);
    started.push(door.close);
    return { port: door.port, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function embedded(): Promise<string> {
    const engine = await openEngine({ dataDir: config.DATA_DIR, say });
    started.push(() => engine.close());
    return engine.uri;
  }
}
