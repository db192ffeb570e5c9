import { readFile } from 'node:fs/promises';

/** A distribution whose archive has a newer C library under the same signature as the system's own. */
export type AptSource = {
  readonly current: string;
  readonly suite: string;
  readonly keyring: string;
};

const NEWER: Record<string, Omit<AptSource, 'current'>> = {
  debian: { suite: 'trixie', keyring: '/usr/share/keyrings/debian-archive-keyring.gpg' },
  ubuntu: { suite: 'noble', keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg' },
};

/** `undefined` on a system that is neither Debian nor Ubuntu. */
export async function findAptSource(): Promise<AptSource | undefined> {
  const release = parseRelease(await readFile('/etc/os-release', 'utf8'));
  const newer = NEWER[release.get('ID') ?? ''];
  const current = release.get('VERSION_CODENAME');
  return newer && current ? { current, ...newer } : undefined;
}

function parseRelease(text: string): Map<string, string> {
  const lines = text.matchAll(/^(\w+)="?([^"\n]*)"?$/gm);
  return new Map(Array.from(lines, ([, name = '', value = '']) => [name, value]));
}
