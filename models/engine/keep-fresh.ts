import { lutimes } from 'node:fs/promises';

const HOUR = 3_600_000;

/** Systems that clear old temporary files spare live sockets, but not a link to one. */
export function keepFresh(link: string): void {
  if (process.platform === 'win32') return;
  setInterval(() => void touch(link), HOUR).unref();
}

async function touch(link: string): Promise<void> {
  const now = new Date();
  await lutimes(link, now, now).catch((error: unknown) => {
    process.stderr.write(`${link} cannot be kept fresh: ${String(error)}\n`);
  });
}
