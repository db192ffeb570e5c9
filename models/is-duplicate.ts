import { mongo } from 'mongoose';

/** Whether the database refused a write because a unique index has such a document already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11000;
