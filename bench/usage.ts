import { readFile } from 'node:fs/promises';

/** What the kernel has counted for one process. Undefined where there is no /proc. */
export type Usage = {
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
  /** The most that it ever had. */
  readonly mostMegabytes: number;
};

/** The kernel counts in hundredths of a second, on every architecture. */
const tick = 10;

export async function usageOf(pid: number): Promise<Usage | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [stat, status] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/status`, 'utf8'),
  ]);
  // The program's name, in parentheses, may hold spaces: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  const [now, most] = ['VmRSS', 'VmHWM'].map((name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]),
  );
  return {
    cpuMilliseconds: (user + system) * tick,
    megabytes: Number(now) / 1024,
    mostMegabytes: Number(most) / 1024,
  };
}
