import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { isInterruption } from './interruption.ts';
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

const patience = 8000;
const pause = 200;
/** Short, because somebody waits for the answer to a click; starting up tries more than once. */
const selectionTime = 1800;
/**
 * For a database that says nothing: no turn waits longer. In milliseconds. A limit for whole operations, since the
 * driver waits without one to write to a connection that broke a moment before.
 */
const silence = { timeoutMS: 10_000, connectTimeoutMS: 5000 };

/** An index of a large collection takes its time. */
const building = { timeoutMS: 600_000 };

type Surroundings = {
  /** Takes one line for the operator about each attempt after the first. */
  readonly say: (line: string) => void;
  /** Hears of every command that the database has answered, or failed to. */
  readonly timeCommand: (command: string, milliseconds: number) => void;
};

/**
 * Connects, and creates every declared index. One connection serves the process.
 * @throws {DatabaseError} after about eight seconds without an answer
 */
export async function connectDatabase(
  uri: string,
  kind: keyof typeof durable,
  { say, timeCommand }: Surroundings,
): Promise<void> {
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
  try {
    const connect = async () => {
      await mongoose.connect(uri, options);
      await Promise.all(Object.values(mongoose.models).map((each) => each.createIndexes(building)));
    };
    await connectWithin(patience, connect, waiting);
    watchCommands(timeCommand);
  } catch (cause) {
    await mongoose.disconnect();
    throw new DatabaseError(
      `The database at ${placeOf(uri)} does not answer (${reasonOf(cause)}). Check MONGODB_URI, or leave it out to use the embedded one.`,
      { cause },
    );
  }
}

function watchCommands(timeCommand: Surroundings['timeCommand']): void {
  const client = mongoose.connection.getClient();
  client.on('commandStarted', ({ commandName }) => noteSent(commandName));
  client.on('commandSucceeded', (event) => timeCommand(event.commandName, event.duration));
  client.on('commandFailed', (event) => timeCommand(event.commandName, event.duration));
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

export const disconnectDatabase = (): Promise<void> => mongoose.disconnect();

/** True when the database answers within a second. */
export async function databaseAnswers(): Promise<boolean> {
  if (mongoose.connection.readyState !== mongoose.ConnectionStates.connected) return false;
  const ping = mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: 1000 });
  return (
    ping?.then(
      () => true,
      () => false,
    ) ?? false
  );
}

/** Whether the database, not our code, is what failed; then nothing was changed. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoError ||
  error instanceof mongoose.MongooseError ||
  isSocketError(error);

const reasonOf = (cause: unknown): string =>
  isUnreachable(cause) ? 'not reachable' : cause instanceof Error ? cause.name : String(cause);

const placeOf = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
