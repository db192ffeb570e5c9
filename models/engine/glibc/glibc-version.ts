import { z } from 'zod';

/** What the engine's native module was linked against. */
export const NEEDED_GLIBC = '2.38';

const report = z.object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) });

/** The C library this process runs on; `undefined` where it is not glibc. */
export function glibcVersion(): string | undefined {
  // Reverse look-ups of every open connection's address can take seconds, and nobody reads them.
  Object.assign(process.report, { excludeNetwork: true });
  return report.parse(process.report.getReport()).header.glibcVersionRuntime;
}

export function isOldGlibc(version: string | undefined): boolean {
  if (version === undefined) return false;
  return version.localeCompare(NEEDED_GLIBC, 'en', { numeric: true }) < 0;
}
