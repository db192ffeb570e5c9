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

/**
 * Connects, and creates every declared index. One connection serves the process.
 * @throws {DatabaseError} after about eight seconds without an answer
 */
export async function connectDatabase(uri: string, kind: keyof typeof durable): Promise<void> {
  try {
    await mongoose.connect(uri, {
      writeConcern: durable[kind],
      readConcern: { level: kind === 'external' ? 'majority' : 'local' },
      serverSelectionTimeoutMS: 8000,
      autoIndex: false,
      ...(kind === 'embedded' ? { dbName: 'multipartner', maxPoolSize: 20 } : {}),
    });
    await Promise.all(Object.values(mongoose.models).map((model) => model.createIndexes()));
  } catch (cause) {
    await mongoose.disconnect();
    throw new DatabaseError(`No answer from the database at ${placeOf(uri)}.`, { cause });
  }
}

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

const placeOf = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
