import { mongo } from 'mongoose';
import { isSocketError } from './socket-error.ts';

/** What a server says that is going down, is not the primary any more, or has not heard of the others in time. */
const passing = new Set([6, 7, 64, 89, 91, 100, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** Whether the database went away: there was no answer, or one that says nothing of what was done. */
export function isInterruption(error: unknown): boolean {
  if (error instanceof mongo.MongoBulkWriteError) return isInterruption(causeOf(error));
  if (error instanceof mongo.MongoWriteConcernError) return true;
  if (error instanceof mongo.MongoServerError) return passing.has(Number(error.code));
  return (
    isSocketError(error) || unanswered.some((type) => error instanceof type) || isOfClosed(error)
  );
}

/** What the driver wraps when one of several writes fails: an error of its own, or what the server said. */
const causeOf = ({ errorResponse, code }: mongo.MongoBulkWriteError): unknown =>
  errorResponse instanceof Error ? errorResponse : new mongo.MongoServerError({ code });

const unanswered = [
  mongo.MongoNetworkError,
  mongo.MongoServerSelectionError,
  mongo.MongoOperationTimeoutError,
  // The connection is just being opened anew.
  mongo.MongoNotConnectedError,
  mongo.MongoClientClosedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoServerClosedError,
];

/** The driver keeps this class to itself. */
const isOfClosed = (error: unknown): boolean =>
  error instanceof mongo.MongoDriverError && error.name === 'MongoPoolClosedError';
