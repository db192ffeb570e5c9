import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that lies at a fixed path for one data directory, so that all processes meet there. */
export type EnginePlace = {
  readonly dataDir: string;
  readonly files: string;
  readonly log: string;
  readonly runtime: string;
  readonly lease: string;
  readonly socket: string;
};

/** A Unix socket's path ends at 104 bytes on macOS; the engine puts 37 more below `runtime`. */
const LONGEST_RUNTIME = 66;

/** `dataDir` is a real path: two spellings of one directory must give one place. */
export function enginePlace(dataDir: string): EnginePlace {
  const name = `mp-${fingerprint(dataDir)}`;
  const runtime = runtimeDirectory(name);
  return {
    dataDir,
    files: join(dataDir, 'mongodb'),
    log: join(dataDir, 'engine.log'),
    runtime,
    lease: process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(runtime, 'lease.sock'),
    socket: join(runtime, 'mongodb.sock'),
  };
}

function fingerprint(dataDir: string): string {
  const user = process.getuid?.() ?? homedir();
  return createHash('sha256').update(`${user}\n${dataDir}`).digest('hex').slice(0, 10);
}

function runtimeDirectory(name: string): string {
  const preferred = join(tmpdir(), name);
  const fits = process.platform === 'win32' || Buffer.byteLength(preferred) <= LONGEST_RUNTIME;
  return fits ? preferred : join('/tmp', name);
}
