import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../test/e2e/chromium.ts';
import { build, removeBuild } from './build.ts';
import type { CleanUp } from './clean-up.ts';
import { markdownTable } from './markdown-table.ts';
import { makeDataDirectory } from './our-server.ts';
import { partnersDirectory } from './partners-directory.ts';
import { runBench } from './run-bench.ts';
import { startServer } from './server.ts';
import { median, quantile } from './statistics.ts';
import { firstLoad, scrollThrough } from './tab-page.ts';

const bo = '22222222-2222-4222-8222-222222222222/33333333-0000-4000-8000-000000000002';
const few = 10;
const many = 10_000;
const loads = 7;
const asks = 15;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** The tab in a browser: how heavy, how soon, and what ten thousand partners do to it. Some minutes. */
async function main(cleanUp: CleanUp): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'multipartner-bench-tab-'));
  cleanUp.later(() => rm(folder, { recursive: true, force: true }));
  cleanUp.later(removeBuild);
  const built = build();
  const browser = await launchChromium();
  cleanUp.later(() => browser.close());
  const serve = async (partners: number) => {
    const settings = {
      DATA_DIR: await makeDataDirectory(cleanUp),
      DIRECTORY_FILE: await partnersDirectory(folder, partners),
      RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
    };
    const { url } = await startServer(join(built, 'bot', 'index.js'), settings, cleanUp);
    return new URL(url).origin;
  };
  const [small, large] = [await serve(few), await serve(many)];

  const rows = [];
  for (const [name, origin] of [
    [`${few} partners`, small],
    [`${many} partners`, large],
  ] as const) {
    const done = [];
    for (let load = 0; load < loads; load += 1) {
      done.push(await firstLoad(browser, `${origin}/tab?person=${bo}`));
    }
    const [{ scriptBytes, allBytes, requests } = { scriptBytes: 0, allBytes: 0, requests: 0 }] =
      done;
    const usable = done.map((each) => each.usable);
    rows.push([
      ...[name, (scriptBytes / 1024).toFixed(1), (allBytes / 1024).toFixed(1), String(requests)],
      ...[ms(usable[0] ?? 0), ms(median(usable))],
    ]);
  }
  say(
    `\n${markdownTable(['first load', 'script KB', 'all KB', 'requests', 'very first ms', 'usable ms'], rows)}\n`,
  );

  const paths = ['relationships', 'relationships?order=end', 'relationships?within=30', 'overview'];
  const times = [];
  for (const path of paths) {
    const [one, other] = [[] as number[], [] as number[]];
    for (let round = 0; round < asks; round += 1) {
      one.push(await timeOf(small, path));
      other.push(await timeOf(large, path));
    }
    const [base, at] = [median(one), median(other)];
    times.push([path, ms(base), ms(at), `${(at / base).toFixed(1)} ×`]);
  }
  say(`${markdownTable(['answer', `${few}: ms`, `${many}: ms`, 'ratio'], times)}\n`);

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${large}/tab?person=${bo}`);
  await page.waitForSelector('.relationship');
  const { rows: shown, seconds, frames, longTasks } = await scrollThrough(page);
  const [middle, slow, slowest] = [0.5, 0.99, 0.9999].map((part) => ms(quantile(frames, part)));
  say(
    `scrolled through ${shown} rows in ${seconds.toFixed(1)} s: frames of ${middle} ms, 99 % within ${slow} ms, ` +
      `the longest ${slowest} ms; ${longTasks.length} tasks over 50 ms, the longest ${ms(Math.max(0, ...longTasks))} ms`,
  );
}

async function timeOf(origin: string, path: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${origin}/api/tab/${path}`, {
    headers: { authorization: `Person ${bo}` },
  });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  await answer.text();
  return performance.now() - begun;
}

await runBench(main);
