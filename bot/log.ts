import { type DestinationStream, type Logger, pino } from 'pino';
import { serializedError } from './serialized-error.ts';

/**
 * JSON lines for operators, without personal text: callers give ids, words of ours and errors, and of an error only what
 * `serializedError` leaves is written. It is always given as `err`.
 */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, serializers: { err: serializedError } }, destination);

const plainId = /^[\w:|.;=-]{1,120}$/;

/** The id of an activity, if it looks like one: whoever calls an unauthenticated bot could write anything there. */
export const loggedId = (id: string | undefined): string | undefined =>
  id !== undefined && plainId.test(id) ? id : undefined;
