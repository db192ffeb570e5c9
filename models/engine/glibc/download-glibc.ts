import { existsSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AptSource } from './apt-source.ts';
import { type PrivateApt, preparePrivateApt } from './private-apt.ts';

const PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6'];

/** Downloads and unpacks into `work`, and answers the directory that has the libraries. */
export async function downloadGlibc(
  work: string,
  source: AptSource,
  signal: AbortSignal,
): Promise<string> {
  const apt = await preparePrivateApt(work, signal);
  const mirrors = await findMirrors(apt, source);
  if (mirrors.length === 0) throw new Error(`apt has no source for ${source.current}`);
  await downloadFromFirst(mirrors, apt, work, source);
  const packages = (await readdir(work)).filter((name) => name.endsWith('.deb'));
  for (const name of packages) await apt('dpkg-deb', '-x', name, 'unpacked');
  return librariesIn(join(work, 'unpacked'));
}

/** Older packages have the C library below `lib`, newer ones all below `usr/lib`. */
async function librariesIn(unpacked: string): Promise<string> {
  const [older, libraries] = [join(unpacked, 'lib'), join(unpacked, 'usr/lib')];
  if (existsSync(older)) await cp(older, libraries, { recursive: true, verbatimSymlinks: true });
  const [triplet] = (await readdir(libraries)).filter((name) => name.endsWith('-linux-gnu'));
  if (triplet === undefined) throw new Error('the packages hold no libraries');
  return join(libraries, triplet);
}

/** The mirrors that the system's own sources use for its release. Prints only: nothing is fetched. */
async function findMirrors(apt: PrivateApt, source: AptSource): Promise<readonly string[]> {
  const uris = await apt('apt-get', 'update', '--print-uris');
  const pattern = new RegExp(`^'(.+)/dists/${source.current}/InRelease'`, 'gm');
  return Array.from(uris.matchAll(pattern), ([, mirror = '']) => mirror);
}

/** Other archives also name suites after the release; only the right one has the signature. */
async function downloadFromFirst(
  [mirror, ...others]: readonly string[],
  apt: PrivateApt,
  work: string,
  source: AptSource,
): Promise<void> {
  const list = join(work, 'sources.list');
  await writeFile(list, `deb [signed-by=${source.keyring}] ${mirror} ${source.suite} main\n`);
  const only = ['-o', `Dir::Etc::sourcelist=${list}`, '-o', 'Dir::Etc::sourceparts=/dev/null'];
  try {
    await apt('apt-get', ...only, 'update');
    await apt('apt-get', ...only, 'download', ...PACKAGES);
  } catch (error) {
    if (others.length === 0) throw error;
    await downloadFromFirst(others, apt, work, source);
  }
}
