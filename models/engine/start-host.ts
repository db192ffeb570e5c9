import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import type { EnginePlace } from './engine-place.ts';
import type { NewerGlibc } from './glibc/newer-glibc.ts';
import { hostCommand } from './host-command.ts';
import { failedHost, type HostReport, parseHostReport } from './host-report.ts';
import { plainEnvironment } from './plain-environment.ts';

const LARGEST_LOG = 1_000_000;

/** Starts a host and waits until it serves or has failed. One that is too slow is left to finish. */
export async function startHost(
  place: EnginePlace,
  glibc: NewerGlibc | undefined,
  patience: number,
): Promise<HostReport> {
  const host = spawnHost(place, glibc);
  try {
    return await firstReport(host, patience);
  } finally {
    if (host.connected) host.disconnect();
    host.unref();
  }
}

/** Detached: a terminal's Ctrl-C must not close the database under a bot that is still finishing. */
function spawnHost(place: EnginePlace, glibc: NewerGlibc | undefined): ChildProcess {
  const { file, args } = hostCommand(place.dataDir, glibc);
  const log = openLog(place.log);
  try {
    return spawn(file, args, {
      cwd: place.dataDir,
      detached: true,
      env: plainEnvironment(),
      stdio: ['ignore', log, log, 'ipc'],
      windowsHide: true,
    });
  } finally {
    closeSync(log);
  }
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, size > LARGEST_LOG ? 'w' : 'a', 0o600);
}

function firstReport(host: ChildProcess, patience: number): Promise<HostReport> {
  return new Promise((resolve) => {
    const settle = (report: HostReport) => {
      clearTimeout(timer);
      resolve(report);
    };
    const seconds = Math.round(patience / 1000);
    const tooSlow = failedHost(`it did not open within ${seconds} seconds`);
    const timer = setTimeout(settle, patience, tooSlow);
    host.once('message', (message) => settle(parseHostReport(message)));
    host.once('error', (error) => settle(failedHost(error.message)));
    host.once('exit', (code, signal) => {
      settle(failedHost(`its process ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
