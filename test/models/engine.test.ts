import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import { enginePlace } from '../../models/engine/engine-place.ts';
import { isOldGlibc } from '../../models/engine/glibc/glibc-version.ts';
import { joinHost } from '../../models/engine/lease.ts';
import { type Engine, EngineError, openEngine } from '../../models/engine/open-engine.ts';
import { plainEnvironment } from '../../models/engine/plain-environment.ts';

const CHILD = fileURLToPath(new URL('./engine-child.ts', import.meta.url));
const DURABLE = { writeConcern: { w: 1, journal: true } } as const;

describe('openEngine', () => {
  let root: string;
  let dataDir: string;
  let said: string[];
  let number = 0;

  before(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'engine-test-')));
  });

  beforeEach(() => {
    number += 1;
    dataDir = join(root, `data-${number}`);
    said = [];
  });

  afterEach(async () => {
    await rm(enginePlace(dataDir).runtime, { recursive: true, force: true });
  });

  after(async () => {
    await rm(root, { recursive: true, force: true });
    assert.deepEqual(hostsOf(root), [], 'a host was left behind');
  });

  const open = () => openEngine({ dataDir, say: (line) => said.push(line) });

  it('keeps what was written when it is closed and opened again', async () => {
    const first = await open();
    await withDatabase(first, (items) => items.insertOne({ name: 'kept' }, DURABLE));
    await first.close();

    const second = await open();
    const found = await withDatabase(second, (items) => items.findOne({ name: 'kept' }));
    await second.close();
    assert.equal(found?.name, 'kept');
  });

  it('answers a question with nothing that several indexes could answer and none does soon', async () => {
    const engine = await open();
    const found = await withDatabase(engine, async (items) => {
      await items.createIndex({ of: 1, name: 1 });
      await items.createIndex({ of: 1, number: 1 });
      const rows = Array.from({ length: 10_000 }, (_, number) => ({ of: 'one', number }));
      await items.insertMany(rows.map((row) => ({ ...row, name: `Row ${row.number}` })));
      return items.find({ of: 'one', name: /zzz/ }).sort({ name: 1 }).limit(9).toArray();
    });
    await engine.close();
    assert.deepEqual(found, []);
  });

  it('has no host once its last user has left', async () => {
    const engine = await open();
    const pid = await hostPid(dataDir);
    assert.deepEqual(hostsOf(dataDir), [pid]);
    await engine.close();
    assert.deepEqual(hostsOf(dataDir), []);
  });

  it('is shared by two processes, and stays when one of them leaves', async () => {
    const engine = await open();
    const other = await startChild(dataDir);
    assert.equal(other.uri, engine.uri);
    assert.equal(hostsOf(dataDir).length, 1);

    await engine.close();
    const stayed = await mongoose.createConnection(other.uri).asPromise();
    await stayed.collection('items').insertOne({ name: 'shared' }, DURABLE);
    await stayed.close();
    await other.end();
    assert.deepEqual(hostsOf(dataDir), []);
  });

  it('has one host when several processes open it at the same moment', async () => {
    const [engine, ...children] = await Promise.all([
      open(),
      startChild(dataDir),
      startChild(dataDir),
    ]);
    assert.equal(hostsOf(dataDir).length, 1);
    assert.deepEqual(new Set(children.map(({ uri }) => uri)), new Set([engine.uri]));
    await Promise.all([engine.close(), ...children.map((child) => child.end())]);
    assert.deepEqual(hostsOf(dataDir), []);
  });

  it('is open at once for the next process when its user was killed', async () => {
    const child = await startChild(dataDir);
    const pid = await hostPid(dataDir);
    await child.kill();

    const engine = await open();
    assert.equal(await hostPid(dataDir), pid, 'the host waits a moment for a restart');
    await engine.close();
  });

  it('closes by itself when its only user was killed and nobody comes', async () => {
    const child = await startChild(dataDir);
    await child.kill();
    await until(() => hostsOf(dataDir).length === 0);

    const engine = await open();
    await engine.close();
  });

  it('is opened again by a process that comes while it is closing', async () => {
    for (let round = 0; round < 2; round += 1) {
      const leaving = await open();
      const closed = leaving.close();
      const engine = await open();
      await closed;
      await withDatabase(engine, (items) => items.insertOne({ round }, DURABLE));
      await engine.close();
    }
  });

  it('loses no acknowledged write and no connection when its host is killed', async () => {
    const engine = await open();
    const connection = await mongoose.createConnection(engine.uri).asPromise();
    const items = connection.collection<{ _id: number }>('items');
    const acknowledged: number[] = [];
    let next = 0;
    let writing = true;
    const write = async () => {
      while (writing) {
        const _id = next++;
        const outcome = await items.insertOne({ _id }, DURABLE).catch(() => undefined);
        if (outcome?.acknowledged) acknowledged.push(_id);
      }
    };
    const writers = [write(), write(), write(), write()];

    for (let kill = 0; kill < 2; kill += 1) {
      const before = acknowledged.length;
      await until(() => acknowledged.length > before + 200);
      process.kill(await hostPid(dataDir), 'SIGKILL');
    }
    const after = acknowledged.length;
    await until(() => acknowledged.length > after + 200);
    writing = false;
    await Promise.all(writers);

    const stored = new Set((await items.find().toArray()).map(({ _id }) => _id));
    assert.deepEqual(
      acknowledged.filter((_id) => !stored.has(_id)),
      [],
    );
    const sockets = await readdir(enginePlace(dataDir).runtime);
    assert.equal(sockets.filter((name) => name.startsWith('embedded-')).length, 1);
    await until(() => said.filter((line) => line.endsWith('open again.')).length === 2);
    await connection.close();
    await engine.close();
    assert.deepEqual(hostsOf(dataDir), []);
  });

  it('finishes its work when the host is asked to stop', async () => {
    const engine = await open();
    process.kill(await hostPid(dataDir), 'SIGTERM');
    await withDatabase(engine, (items) => items.insertOne({ name: 'late' }, DURABLE));
    await engine.close();
    assert.deepEqual(hostsOf(dataDir), []);
  });

  it('opens in a data directory with a path of 200 characters', async () => {
    dataDir = join(root, 'long'.padEnd(200 - root.length - 1, '-'));
    const engine = await open();
    await withDatabase(engine, (items) => items.insertOne({ name: 'deep' }, DURABLE));
    await engine.close();
    assert.equal(dataDir.length, 200);
  });

  it('ends in one sentence when the data directory is a file', async () => {
    await writeFile(dataDir, '');
    await assert.rejects(open(), (error) => {
      assert.ok(error instanceof EngineError);
      assert.match(
        error.message,
        /^The data directory .* cannot be used \(EEXIST\); set MONGODB_URI/,
      );
      return true;
    });
  });

  it('ends in one sentence when the files are damaged', async () => {
    await (await open()).close();
    await writeFile(join(dataDir, 'mongodb', 'WiredTiger.wt'), 'damaged');
    await assert.rejects(open(), /cannot be opened \(its process ended with .*\); set MONGODB_URI/);
  });

  it('ends in one sentence when others can write where its sockets are', async () => {
    await mkdir(dataDir);
    const { runtime } = enginePlace(dataDir);
    await mkdir(runtime);
    await chmod(runtime, 0o777);
    await assert.rejects(open(), /is open to others: remove it; set MONGODB_URI/);
  });
});

describe('isOldGlibc', () => {
  it('compares the parts of a version as numbers', () => {
    const old = ['2.4', '2.36', '2.37', '2.38', '2.100', '3.0'].filter(isOldGlibc);
    assert.deepEqual(old, ['2.4', '2.36', '2.37']);
  });

  it('calls no other C library old', () => {
    assert.equal(isOldGlibc(undefined), false);
  });
});

describe('plainEnvironment', () => {
  it('hands on neither secrets nor what changes how a program starts', () => {
    const names = ['MICROSOFT_APP_PASSWORD', 'NODE_OPTIONS', 'LD_PRELOAD', 'LD_LIBRARY_PATH'];
    Object.assign(process.env, Object.fromEntries(names.map((name) => [name, ''])));
    const environment = plainEnvironment();
    for (const name of names) delete process.env[name];
    assert.equal(environment.PATH, process.env.PATH);
    assert.deepEqual(
      names.filter((name) => name in environment),
      [],
    );
  });
});

type Items = mongoose.Collection;

async function withDatabase<T>(engine: Engine, work: (items: Items) => Promise<T>): Promise<T> {
  const connection = await mongoose.createConnection(engine.uri).asPromise();
  try {
    return await work(connection.collection('items'));
  } finally {
    await connection.close();
  }
}

/** The hosts of data directories below this path; a killed one, listed as defunct, has no arguments. */
function hostsOf(path: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,stat,args'], { encoding: 'utf8' }).split('\n');
  const running = lines.filter((line) => line.includes(`host.ts ${path}`));
  return running.map((line) => Number.parseInt(line, 10));
}

async function hostPid(dataDir: string): Promise<number> {
  const lease = await joinHost(enginePlace(dataDir).lease);
  assert.ok(lease, 'a host is running');
  await lease.leave(1_000);
  return lease.pid;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(50);
}

async function startChild(dataDir: string) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [uri] = child.stdout ? await once(child.stdout.setEncoding('utf8'), 'data') : [];
  return {
    uri: String(uri).trim(),
    async end(): Promise<void> {
      child.stdin?.end();
      await exited;
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
