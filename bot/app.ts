import type { Logger } from 'pino';
import { connectDatabase } from '../models/database.ts';
import { openEngine } from '../models/engine/open-engine.ts';
import { enterOnce } from '../models/enter-once.ts';
import { outboxDepth } from '../models/outbox-depth.ts';
import { defaultFlags } from '../policy/flags.ts';
import { Adapter } from './adapter.ts';
import { beginAgain } from './begin-again.ts';
import type { Config } from './config.ts';
import { deadlineIn } from './deadline.ts';
import { readDirectoryFile } from './directory-file.ts';
import { createTurnHandler } from './handle-turn.ts';
import { importDirectory } from './import-directory.ts';
import { listen } from './listen.ts';
import { countReopening, timeCommand } from './metrics.ts';
import { startOutbox } from './outbox.ts';
import { readPolicyFile } from './policy-file.ts';
import { createRateLimit } from './rate-limit.ts';
import { createRefusalLimit } from './refusal-limit.ts';
import { runningTurns } from './running-turns.ts';
import { servesOnly } from './served-tenants.ts';
import { createServer } from './server.ts';
import { uploadsOf } from './service-url.ts';
import { type Part, stopAll } from './stop-all.ts';
import { addTab } from './tab/routes.ts';
import { tabSettings } from './tab/settings.ts';
import { tabLinks } from './tab/tab-link.ts';

/** `close` gives whether all that was begun could be finished; it takes no longer than ten seconds. */
export type App = { readonly port: number; readonly close: () => Promise<boolean> };
type Surroundings = {
  readonly log: Logger;
  /** Takes one line for the operator about anything that takes over two seconds. */
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
};

/** In milliseconds. Reading the directory in twice is the same as once. */
const importPatience = 10_000;

/** In milliseconds. What was being sent and is cut off is sent again after the next start. */
const stopping = { work: 8000, all: 9800 };

/**
 * Starts everything in the order in which it depends on each other. `close`, or a later step that fails, stops it: what
 * works side by side, then the database.
 * @throws {StartError} and the errors of the database, each with a sentence for the operator
 */
export async function startApp(
  config: Config,
  { log, say, clock = () => new Date() }: Surroundings,
): Promise<App> {
  const working: Part[] = [];
  const database: (() => Promise<void>)[] = [];
  const close = async () => {
    const end = deadlineIn(stopping.all);
    const finished = await stopAll(working.splice(0), deadlineIn(stopping.work), log);
    const stop = async () => {
      for (const each of database.splice(0).reverse()) await each();
    };
    const closing: Part = { name: 'database', stop: ({ within }) => within(stop()) };
    return (await stopAll([closing], end, log)) && finished;
  };
  try {
    const enter = await entering(config, clock);
    const flags = config.POLICY_FILE ? await readPolicyFile(config.POLICY_FILE) : defaultFlags;
    const uri = config.MONGODB_URI ?? (await embedded());
    const kind = config.MONGODB_URI ? 'external' : 'embedded';
    const openingAnew = () => {
      countReopening();
      log.warn('the database does not answer; opening the connection anew');
    };
    database.push(await connectDatabase(uri, kind, { say, timeCommand, openingAnew }));
    await beginAgain(enter, importPatience);

    const adapter = new Adapter(config, log, clock);
    const usGovPortal = config.USGOV_ADMIN_PORTAL;
    const gccConnector = config.GCC_CONNECTOR;
    const auditKept = config.AUDIT_RETENTION;
    const delivering = { post: adapter, clock, usGovPortal, gccConnector, flags, log };
    const outbox = startOutbox({ ...delivering, auditKept });
    working.push({ name: 'deliveries', stop: ({ within }) => within(outbox.stop()) });
    const turns = runningTurns();
    let port = config.PORT;
    working.push({ name: 'turns', stop: ({ within }) => within(turns.finished()) });
    const turnSettings = {
      clock,
      log,
      usGovPortal,
      tabLink: tabLinks({ ...tabOf(config), port: () => port }),
      flags,
      invitationTtl: config.INVITATION_TTL,
      rateLimit: createRateLimit(config.RATE_LIMIT),
      // Elsewhere, as in Web Chat, it is the client itself that writes who it is.
      channels: config.appId ? ['msteams'] : undefined,
      serves: servesOnly(config.ALLOWED_TENANTS),
      wakeOutbox: outbox.wake,
      underWay: turns.underWay,
      uploadsTo: uploadsOf(config),
    };
    const refusalLimit = createRefusalLimit(config.appId !== '' && config.RATE_LIMIT > 0);
    const server = createServer({
      adapter,
      handleTurn: createTurnHandler(turnSettings),
      deliveriesRun: outbox.isRunning,
      outboxDepth: () => outboxDepth(clock()),
      refusalLimit,
      log,
    });
    addTab(server, { ...tabSettings(config, turnSettings), refusalLimit });
    const door = await listen(server, config);
    port = door.port;
    working.push({ name: 'requests', stop: door.close });
    return { port, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function embedded(): Promise<string> {
    const engine = await openEngine({ dataDir: config.DATA_DIR, say });
    database.push(() => engine.close());
    return engine.uri;
  }
}

/**
 * Reads the directory file, and gives what enters it in the database. By itself, because what the closures of `startApp`
 * share lives as long as the process.
 */
async function entering({ DIRECTORY_FILE: file }: Config, clock: () => Date) {
  const directory = file && (await readDirectoryFile(file));
  return async () => {
    if (directory) await importDirectory(directory, clock());
    await enterOnce(clock());
  };
}

const tabOf = ({ appId, TEAMS_APP_ID: teamsAppId = appId, HOST: host, channel }: Config) => ({
  ...{ appId, teamsAppId, host, client: channel.client },
});
