import { createBackoff } from './create-backoff.ts';
import { EngineError } from './engine-error.ts';
import type { EnginePlace } from './engine-place.ts';
import { fetchGlibc } from './glibc/fetch-glibc.ts';
import { findNewerGlibc } from './glibc/newer-glibc.ts';
import type { HostReport } from './host-report.ts';
import { isNativePlatform } from './is-native-platform.ts';
import { joinHost, type Lease } from './lease.ts';
import { sayWhileWaiting } from './say-while-waiting.ts';
import { startHost } from './start-host.ts';

/** Elsewhere the host may have to download the server first. */
const PATIENCE = isNativePlatform() ? 60_000 : 120_000;
const PATIENCE_AFTER_FETCH = 20_000;

type Say = (line: string) => void;

/** A lease at the running host, or at one started for it. */
export async function obtainLease(place: EnginePlace, say: Say): Promise<Lease> {
  const download = isNativePlatform() ? '' : ' (the first time, MongoDB is downloaded)';
  const line = `Opening the embedded database in ${place.files}${download} …`;
  const stop = sayWhileWaiting(line, say);
  try {
    return await joinOrStart(place, (better) => {
      stop();
      say(better);
    });
  } finally {
    stop();
  }
}

/** Several processes may be here at once: the engine's lock lets one host in, and all join that one. */
async function joinOrStart(place: EnginePlace, say: Say): Promise<Lease> {
  const backOff = createBackoff({ ref: true });
  let giveUp = performance.now() + PATIENCE;
  let glibc = findNewerGlibc(place.dataDir);
  let problem: string | undefined;
  while (performance.now() < giveUp) {
    const lease = await joinHost(place.lease);
    if (lease) return lease;
    if (problem !== undefined) throw new EngineError(problem);
    const report = await startHost(place, glibc, giveUp - performance.now());
    if (needsNewerGlibc(report) && !glibc) {
      glibc = await fetchGlibc(place.dataDir, say);
      giveUp = performance.now() + PATIENCE_AFTER_FETCH;
    } else {
      problem = await problemIn(report, place, backOff);
    }
  }
  const held = `The embedded database in ${place.files} is held by another process`;
  throw new EngineError(problem ?? held);
}

const needsNewerGlibc = (report: HostReport): boolean =>
  report.state === 'failed' && report.because === 'old-glibc';

/** What is wrong for good; nothing when the host serves, or when another one has the lock and is waited for. */
async function problemIn(
  report: HostReport,
  place: EnginePlace,
  backOff: () => Promise<void>,
): Promise<string | undefined> {
  if (report.state === 'serving') return undefined;
  if (report.because !== 'busy') {
    return `The embedded database in ${place.files} cannot be opened (${report.detail})`;
  }
  await backOff();
  return undefined;
}
