import { setTimeout as delay } from 'node:timers/promises';
import mongoose, { type Model, type mongo } from 'mongoose';
import { isInterruption } from './interruption.ts';
import { keepConnected } from './keep-connected.ts';
import { retiredIndexes } from './retired-indexes.ts';
import { isSocketError } from './socket-error.ts';
import { noteSent } from './surely.ts';

/** What an acknowledged write survives. The embedded engine and a replica set need different words for it. */
const durable = {
  embedded: { w: 1, journal: true },
  external: { w: 'majority', journal: true },
} as const;

/** The database could not be reached. The message is for the operator and names no credentials. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

const patience = 7000;
const pause = 200;
/** Short, because somebody waits for the answer to a click; starting up tries more than once. */
const selectionTime = 1800;
/**
 * For a database that says nothing: no turn waits longer. In milliseconds. A limit for whole operations, since the
 * driver waits without one to write to a connection that broke a moment before. Where it takes none, `keepConnected` helps.
 */
const silence = { timeoutMS: 10_000, connectTimeoutMS: 5000, waitQueueTimeoutMS: 5000 };

/** An index of a large collection takes its time. */
const building = { timeoutMS: 600_000 };

type Surroundings = {
  /** Takes one line for the operator about each attempt after the first. */
  readonly say: (line: string) => void;
  /** Hears of every command that the database has answered, or failed to. */
  readonly timeCommand?: (command: string, milliseconds: number) => void;
  /** Hears of each time that a connection which has gone silent is about to be opened anew. */
  readonly openingAnew?: () => void;
};

/**
 * Connects, and creates every declared index. One connection serves the process, until what is given back closes it.
 * @throws {DatabaseError} after about seven seconds without an answer
 */
export async function connectDatabase(
  uri: string,
  kind: keyof typeof durable,
  { say, timeCommand = () => undefined, openingAnew = () => undefined }: Surroundings,
): Promise<() => Promise<void>> {
  const options = {
    writeConcern: durable[kind],
    readConcern: { level: kind === 'external' ? 'majority' : 'local' },
    serverSelectionTimeoutMS: selectionTime,
    ...silence,
    autoIndex: false,
    bufferCommands: false,
    monitorCommands: true,
    ...(kind === 'embedded' ? { dbName: 'multipartner', maxPoolSize: 20 } : {}),
  } as const;
  const waiting = (left: number) =>
    say(`Waiting for the database at ${placeOf(uri)} … ${Math.round(left / 1000)} seconds left`);
  const open = () => mongoose.connect(uri, options);
  const forgetCommands = watchCommands(timeCommand);
  try {
    const connect = async () => {
      await open();
      await Promise.all(Object.values(mongoose.models).map(createIndexes));
    };
    await connectWithin(patience, connect, waiting);
  } catch (cause) {
    forgetCommands();
    await mongoose.disconnect();
    throw new DatabaseError(
      `The database at ${placeOf(uri)} does not answer (${reasonOf(cause)}). Check MONGODB_URI, or leave it out to use the embedded one.`,
      { cause },
    );
  }
  const endWatch = keepConnected(open, openingAnew);
  return async () => {
    await endWatch();
    await mongoose.disconnect();
    forgetCommands();
  };
}

/** In one command for each collection; mongoose by itself sends one for each index. */
async function createIndexes({ collection, schema }: Model<unknown>): Promise<void> {
  const indexes = schema.indexes().map(([key, { unique, ...options }]) => ({
    ...options,
    ...(unique ? { unique: true } : {}),
    key: key as Record<string, 1 | -1>,
  }));
  if (indexes.length > 0) await collection.createIndexes(indexes, building);
  for (const name of retiredIndexes[collection.name] ?? []) await dropIndex(collection, name);
}

async function dropIndex(collection: Model<unknown>['collection'], name: string): Promise<void> {
  const notFound = 27;
  try {
    await collection.dropIndex(name);
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoServerError && error.code === notFound)) throw error;
  }
}

/** Of the connection, not of the driver's client: the client is another one after it was opened anew. */
function watchCommands(timeCommand: NonNullable<Surroundings['timeCommand']>): () => void {
  const { connection } = mongoose;
  const note = ({ commandName }: mongo.CommandStartedEvent) => noteSent(commandName);
  const time = ({
    commandName,
    duration,
  }: mongo.CommandSucceededEvent | mongo.CommandFailedEvent) => timeCommand(commandName, duration);
  connection.on('commandStarted', note).on('commandSucceeded', time).on('commandFailed', time);
  return () => {
    connection.off('commandStarted', note).off('commandSucceeded', time).off('commandFailed', time);
  };
}

async function connectWithin(
  time: number,
  connect: () => Promise<unknown>,
  waiting: (left: number) => void,
): Promise<void> {
  const deadline = Date.now() + time;
  for (;;) {
    try {
      await connect();
      return;
    } catch (error) {
      await mongoose.disconnect();
      const left = deadline - Date.now();
      if (left < selectionTime || !mayComeBack(error)) throw error;
      waiting(left);
      await delay(pause);
    }
  }
}

/** One that goes away just now says so in its own way. */
const mayComeBack = (error: unknown): boolean => isUnreachable(error) || isInterruption(error);

const isUnreachable = (error: unknown): boolean =>
  error instanceof mongoose.Error.MongooseServerSelectionError;

/** Whether the database, not our code, is what failed; then nothing was changed. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoError ||
  error instanceof mongoose.MongooseError ||
  isSocketError(error);

const reasonOf = (cause: unknown): string =>
  isUnreachable(cause) ? 'not reachable' : cause instanceof Error ? cause.name : String(cause);

/** Only of this machine: in any other address nobody can tell for certain where a password ends. */
const placeOf = (uri: string): string =>
  /^mongodb:\/\/(?:%2F[^:@/?]*|127\.0\.0\.1:\d{1,5})(?=[/?][^@]*$|$)/.exec(uri)?.[0] ??
  'MONGODB_URI';
