import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePlace } from '../../models/engine/engine-place.ts';

describe('starting with something wrong', () => {
  let folder = '';
  /** It waits for some seconds, during which others are started. */
  let withoutDatabase: Started;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-start-'));
    await writeFile(join(folder, 'broken.json'), '{ "tenants": [');
    const tenant = {
      tenantId: 'x',
      name: 'X',
      domains: ['x.com'],
      cloud: 'public',
      country: 'SE',
      csp: null,
    };
    const tenantId = '11111111-1111-4111-8111-111111111111';
    const misspelt = { ...tenant, tenantId, memebers: [] };
    await writeFile(join(folder, 'misspelt.json'), JSON.stringify({ tenants: [misspelt] }));
    withoutDatabase = start({ MONGODB_URI: 'mongodb://ada:secret@127.0.0.1:9/x' });
    await withoutDatabase.spoke;
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(enginePlace(join(folder, 'data')).runtime, { recursive: true, force: true });
  });

  /** One of each kind; test/bot/ has the others, where no process has to start for each. */
  const cases: readonly (readonly [string, NodeJS.ProcessEnv, RegExp])[] = [
    ['a port that is none', { PORT: 'http' }, /^PORT should be .*not "http"/],
    [
      'a database password that is not encoded',
      { MONGODB_URI: 'mongodb://ada:hunt@er/2secret@127.0.0.1:9/x' },
      /^MONGODB_URI should be an address such as [^"]*\.$/,
    ],
    [
      'a host that others can reach, without an identity',
      { HOST: '0.0.0.0' },
      /^HOST is 0\.0\.0\.0, but without MicrosoftAppId/,
    ],
    [
      'a directory file that is missing',
      { DIRECTORY_FILE: 'nowhere.json' },
      /^DIRECTORY_FILE nowhere\.json cannot be read \(ENOENT\)/,
    ],
    ['a directory file that is no JSON', { DIRECTORY_FILE: 'FOLDER/broken.json' }, /is not JSON/],
    [
      'a directory file with a misspelt key',
      { DIRECTORY_FILE: 'FOLDER/misspelt.json' },
      /is wrong at tenants\[0\]: .*memebers/,
    ],
  ];
  for (const [what, environment, wanted] of cases) {
    it(`${what} ends within ten seconds with 2 and one sentence`, async () => {
      const DIRECTORY_FILE = environment.DIRECTORY_FILE?.replace('FOLDER', folder);
      const set = { ...environment, ...(DIRECTORY_FILE ? { DIRECTORY_FILE } : {}) };
      assertSaid(await start(set).ended, wanted);
    });
  }

  it('a database that does not answer ends within ten seconds of saying so with 2 and one sentence', async () => {
    assertSaid(await withoutDatabase.ended, /^The database at MONGODB_URI does not answer/);
  });

  it('a taken port ends with 2, one sentence and a closed database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, output } = await start({ PORT: String(port), DATA_DIR: join(folder, 'data') })
      .ended;
    other.close();
    assert.equal(code, 2);
    assert.match(output, new RegExp(`PORT ${port} is taken`));
  });
});

function assertSaid({ code, output, took }: Ended, wanted: RegExp): void {
  const lines = output.trim().split('\n');
  assert.match(lines.at(-1) ?? '', wanted);
  assert.equal(code, 2);
  for (const line of lines.slice(0, -1)) {
    assert.match(line, /^Waiting for the database at [^ ]+ … \d seconds left$/);
  }
  assert.doesNotMatch(output, /secret|ada|hunt/);
  assert.ok(took < 10_000);
}

type Ended = { readonly code: number; readonly output: string; readonly took: number };
/** `spoke` settles with the first thing that it says. */
type Started = { readonly spoke: Promise<unknown>; readonly ended: Promise<Ended> };

function start(environment: NodeJS.ProcessEnv): Started {
  let began = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/index.ts'], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number,
    output: Buffer.concat(chunks).toString(),
    took: Date.now() - began,
  }));
  // Loading takes as long as a busy machine makes it; what is waited for after that is ours.
  const spoke = once(child.stderr, 'data').then(() => {
    began = Date.now();
  });
  return { spoke, ended };
}
