import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import restify from 'restify';
import { deadlineIn } from '../../bot/deadline.ts';
import { listen } from '../../bot/listen.ts';
import { createLog } from '../../bot/log.ts';
import type { PageFiles } from '../../bot/tab/bundle.ts';
import type { SignIn } from '../../bot/tab/door.ts';
import { createPage } from '../../bot/tab/page.ts';
import { addPage } from '../../bot/tab/page-routes.ts';
import { type Asked, ask } from '../support/http.ts';

const files: PageFiles = new Map(
  Object.entries({
    'index.html': '<!doctype html>',
    'tab.js': 'export {};',
    'tab.css': 'body {}',
    'chunk-ABCD1234.js': `export const x = '${'x'.repeat(2000)}';`,
  }).map(([name, text]) => [name, Buffer.from(text)]),
);

describe('the files of the tab’s page', () => {
  let fails = false;
  let made = 0;
  const written: string[] = [];
  const open: (() => Promise<void>)[] = [];
  const load = async () => {
    made += 1;
    if (fails) throw new Error('No such file: /srv/walrus/tab.ts');
    return files;
  };
  const serve = async (signIn: SignIn, cloud: 'public' | 'us-gov' = 'public') => {
    const server = restify.createServer({ ignoreTrailingSlash: true });
    const log = createLog('info', { write: (line) => written.push(line) });
    addPage(server, { signIn, cloud, page: createPage(load), log });
    const { port, close } = await listen(server, { HOST: '127.0.0.1', PORT: 0 });
    open.push(() => close(deadlineIn(1000)));
    return (path: string, headers: Asked['headers'] = {}) => ask(port, { path, headers });
  };
  let page: Awaited<ReturnType<typeof serve>>;
  beforeEach(async () => {
    fails = false;
    made = 0;
    page = await serve('teams');
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  const rows = [
    ['/tab', '<!doctype html>', 'text/html; charset=utf-8', 'no-cache'],
    ['/tab/', '<!doctype html>', 'text/html; charset=utf-8', 'no-cache'],
    ['/tab/tab.js', 'export {};', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/tab/tab.css', 'body {}', 'text/css; charset=utf-8', 'no-cache'],
  ] as const;
  for (const [path, text, type, kept] of rows) {
    it(`${path} is there, plain and packed, and not sent again to whoever has it`, async () => {
      const { status, headers, body } = await page(path);
      assert.deepEqual([status, body], [200, text]);
      assert.deepEqual([headers['content-type'], headers['cache-control']], [type, kept]);
      const packed = await page(path, { 'accept-encoding': 'br, gzip' });
      assert.equal(packed.headers['content-encoding'], 'gzip');
      assert.equal(packed.headers.vary, 'accept-encoding');
      assert.equal(gunzipSync(packed.bytes).toString(), text);
      const again = await page(path, { 'if-none-match': String(headers.etag) });
      assert.deepEqual(
        [again.status, again.bytes.length, again.headers.etag],
        [304, 0, headers.etag],
      );
      assert.equal((await page(path, { 'if-none-match': '"x"' })).status, 200);
    });
  }

  it('are kept for a year where the name changes with what they hold', async () => {
    const { headers } = await page('/tab/chunk-ABCD1234.js');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  for (const name of [
    'x.js',
    '__proto__',
    'constructor',
    '..%2findex.html',
    '%2e%2e',
    '%00',
    '.',
    'INDEX.HTML',
  ]) {
    it(`are none called ${name}`, async () => {
      const { status, body } = await page(`/tab/${name}`);
      assert.ok(status === 404 || (status === 200 && body === '<!doctype html>' && name === '.'));
    });
  }

  it('let nothing run but themselves, and are framed by Teams alone', async () => {
    for (const [path] of rows) {
      const { headers } = await page(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.match(
        policy,
        /frame-ancestors https:\/\/\*\.cloud\.microsoft .*teams\.microsoft\.com/,
      );
      assert.doesNotMatch(policy, /unsafe|\*[ ;]|http:|azure\.us/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  it('are framed by nobody in the try-out, and by Teams of US Government alone there', async () => {
    for (const [signIn, cloud, ancestors] of [
      ['choose', 'public', /frame-ancestors 'none'$/],
      ['teams', 'us-gov', /frame-ancestors (https:\/\/\S+\.us ?)+$/],
    ] as const) {
      const other = await serve(signIn, cloud);
      assert.match(String((await other('/tab')).headers['content-security-policy']), ancestors);
    }
  });

  it('are made once however many ask, and again by whoever comes after they could not be', async () => {
    await Promise.all(rows.map(([path]) => page(path)));
    assert.equal(made, 1);
    fails = true;
    const other = await serve('teams');
    const { status, body } = await other('/tab');
    assert.deepEqual([status, Object.keys(Object(body))], [503, ['message']]);
    assert.doesNotMatch(JSON.stringify(body), /walrus/);
    assert.match(written.join(), /tab: no page to show/);
    fails = false;
    assert.equal((await other('/tab')).status, 200);
  });
});
