import { statusOf } from './status-of.ts';

type Serialized = {
  readonly type: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly message?: string;
  readonly stack?: readonly string[];
  readonly cause?: Serialized;
};

/** Errors of ours, whose messages are sentences for operators. Others quote what somebody wrote, or was sent. */
const plain = new Set([
  ...['DatabaseError', 'EngineError', 'ForeignServiceUrl', 'KeysUnavailable', 'Late'],
  ...['NotAuthenticated', 'NotTaken', 'UnsureWrite'],
]);
const word = /^[\w.-]{1,60}$/;
const mostCauses = 3;

/**
 * What may be logged of an error: its type, code, status and where it came from. Errors of the connector carry whole
 * requests and responses, those of parsers and the database quote the text at fault, and each may stand in the message.
 */
export function serializedError(error: unknown, causes = mostCauses): Serialized {
  if (!(error instanceof Error)) return { type: typeof error };
  const status = statusOf(error);
  const { cause } = error;
  return {
    type: word.test(error.name) ? error.name : 'Error',
    ...codeOf(error),
    ...(status === undefined ? {} : { status }),
    ...(plain.has(error.name) ? { message: error.message } : {}),
    stack: framesOf(error),
    ...(cause !== undefined && causes > 0 ? { cause: serializedError(cause, causes - 1) } : {}),
  };
}

/** MSAL, by which the bot gets its token, calls it `errorCode`. */
function codeOf(error: Error): { readonly code?: string | number } {
  const named = ['code', 'errorCode'].find((name) => name in error);
  const code: unknown = named && Reflect.get(error, named);
  const known = typeof code === 'number' || (typeof code === 'string' && word.test(code));
  return known ? { code } : {};
}

const frame = /^at (?:[\w$.<>#[\] ]+ \()?(?:file:|node:|\/|[A-Za-z]:\\)[^\s]+:\d+:\d+\)?$/;

/** The lines after the message, which a stack repeats; without it, whatever looks like a place may be a quotation. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const begin = stack.indexOf(message);
  if (begin < 0) return [];
  const lines = stack.slice(begin + message.length).split('\n');
  return lines.map((line) => line.trim()).filter((line) => frame.test(line));
}
