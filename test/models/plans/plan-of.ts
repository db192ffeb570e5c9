import type { mongo } from 'mongoose';

/** How the database does something. `stages`: by name, of all that it chose. */
export type Plan = {
  readonly stages: ReadonlySet<string>;
  readonly indexes: ReadonlySet<string>;
  readonly keys: number;
  readonly documents: number;
  readonly returned: number;
};

/** Asks the database how it would do this now, and does it; what a command writes is not written. */
export async function planOf(database: mongo.Db, command: mongo.Document): Promise<Plan> {
  const explain = 'aggregate' in command ? { ...command, cursor: {} } : command;
  const told = await database.command({ explain, verbosity: 'executionStats' });
  const chosen = [...insideOf(told, 'winningPlan')];
  const stats = [...insideOf(told, 'executionStats')];
  const lookups = [...objectsIn(told)].filter((each) => '$lookup' in each);
  const total = (name: string) =>
    [...stats, ...lookups].reduce((sum, each) => sum + Number(each[name] ?? 0), 0);
  return {
    stages: new Set([
      ...chosen.flatMap((plan) => textsOf(plan, 'stage')),
      ...lookups.flatMap(({ collectionScans }) =>
        Number(collectionScans) > 0 ? ['COLLSCAN'] : [],
      ),
      ...('$sort' in told ? ['SORT'] : []),
    ]),
    indexes: new Set(chosen.flatMap((plan) => textsOf(plan, 'indexName'))),
    keys: total('totalKeysExamined'),
    documents: total('totalDocsExamined'),
    returned: Math.max(total('nReturned'), written(stats)),
  };
}

/** How many documents a write is for, by whatever name. */
const written = (stats: readonly mongo.Document[]): number =>
  [...objectsIn(stats)].reduce(
    (most, each) => Math.max(most, Number(each.nMatched ?? 0), Number(each.nWouldDelete ?? 0)),
    0,
  );

/** Every object in a value, itself included. */
function* objectsIn(value: unknown): Generator<mongo.Document> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const insideOf = function* (value: unknown, name: string): Generator<mongo.Document> {
  for (const each of objectsIn(value)) if (each[name]) yield each[name];
};

const textsOf = (value: unknown, name: string): string[] =>
  [...objectsIn(value)].flatMap((each) => (typeof each[name] === 'string' ? [each[name]] : []));
