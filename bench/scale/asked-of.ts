import type { By } from '../../models/by-schema.ts';
import { usageOf } from '../usage.ts';
import type { FilledServer } from './filled-server.ts';
import { personIn, tenantAt } from './party.ts';
import type { Population } from './population.ts';
import { type Question, timeOf } from './questions.ts';

export type World = { readonly population: Population; readonly server: FilledServer };

/** Somebody of the tenant with this number, who asks there one question again and again. */
export type Asker = {
  readonly ask: () => Promise<void>;
  /** In milliseconds: each answer since `begin`, and the CPU time of server and database for one. */
  readonly taken: number[];
  readonly cpu: () => Promise<number>;
  readonly begin: () => Promise<void>;
};

export function askerOf({ population, server }: World, tenant: number, question: Question): Asker {
  const who: By = personIn(tenantAt(tenant, population));
  const taken: number[] = [];
  let before = 0;
  const spent = async (): Promise<number> => {
    const used = await Promise.all([server.pid, server.databasePid].map(usageOf));
    return used.reduce((sum, each) => sum + (each?.cpuMilliseconds ?? 0), 0);
  };
  return {
    ask: async () => void taken.push(await timeOf(server.origin, question, who)),
    taken,
    cpu: async () => ((await spent()) - before) / taken.length,
    begin: async () => {
      taken.splice(0);
      before = await spent();
    },
  };
}
