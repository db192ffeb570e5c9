import mongoose from 'mongoose';

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
/** Short, because somebody waits for the answer to a click; starting up tries more than once. */
const selectionTime = 2500;

/**
 * Connects, and creates every declared index. One connection serves the process.
 * @throws {DatabaseError} after about eight seconds without an answer
 */
export async function connectDatabase(uri: string, kind: keyof typeof durable): Promise<void> {
  const options = {
    writeConcern: durable[kind],
    readConcern: { level: kind === 'external' ? 'majority' : 'local' },
    serverSelectionTimeoutMS: selectionTime,
    autoIndex: false,
    bufferCommands: false,
    ...(kind === 'embedded' ? { dbName: 'multipartner', maxPoolSize: 20 } : {}),
  } as const;
  try {
    await connectWithin(patience, () => mongoose.connect(uri, options));
    await Promise.all(Object.values(mongoose.models).map((model) => model.createIndexes()));
  } catch (cause) {
    await mongoose.disconnect();
    throw new DatabaseError(
      `The database at ${placeOf(uri)} does not answer (${reasonOf(cause)}). Check MONGODB_URI, or leave it out to use the embedded one.`,
      { cause },
    );
  }
}

async function connectWithin(time: number, connect: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + time;
  for (;;) {
    try {
      await connect();
      return;
    } catch (error) {
      await mongoose.disconnect();
      if (Date.now() + selectionTime > deadline || !isUnreachable(error)) throw error;
    }
  }
}

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

/** Whether the database, not our code, is what failed. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoError || error instanceof mongoose.MongooseError;

const reasonOf = (cause: unknown): string =>
  isUnreachable(cause) ? 'not reachable' : cause instanceof Error ? cause.name : String(cause);

const placeOf = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
