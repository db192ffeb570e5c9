import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../../models/engine/plain-environment.ts';
import { startChild } from '../../playground/child.ts';
import type { Outcome } from '../faults/support/outcome.ts';
import { fact } from '../faults/support/survey.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const mocha = pathOf('../../node_modules/mocha/bin/mocha.js');
const jumps = pathOf('../faults/clock-jumps.test.ts');

/** The test of clock jumps again and again, since a race shows itself only sometimes. */
export async function clock({ times }: { readonly times: number }): Promise<Outcome> {
  const failed: string[] = [];
  for (let time = 1; time <= times; time += 1) {
    const code = await startChild([mocha, jumps], plainEnvironment(), 'inherit').exited;
    if (code !== 0) failed.push(`time ${time} ended with ${code}`);
  }
  return {
    title: 'Clocks that jump',
    facts: [fact('each reminder and each end is told exactly once', times, failed)],
    figures: [['times that clocks jumped by weeks', String(times)]],
  };
}
