import type { mongo } from 'mongoose';
import type { Row } from './rows.ts';

const batch = 2000;
/** Writes under way at once, of all collections. */
const atOnce = 4;

/** Writes rows as they come, in large pieces and past the models. Gives how many. */
export async function fill(database: mongo.Db, rows: Iterable<Row>): Promise<number> {
  const gathered = new Map<string, object[]>();
  const writing = new Set<Promise<void>>();
  let count = 0;
  const write = async (name: string) => {
    const documents = gathered.get(name) ?? [];
    gathered.delete(name);
    const options = { ordered: false, writeConcern: { w: 1, journal: false } };
    const written = database
      .collection(name)
      .insertMany(documents, options)
      .then(() => void writing.delete(written));
    writing.add(written);
    if (writing.size >= atOnce) await Promise.race(writing);
  };
  for (const [name, document] of rows) {
    const documents = gathered.get(name) ?? [];
    gathered.set(name, documents);
    documents.push(document);
    count += 1;
    if (documents.length >= batch) await write(name);
  }
  for (const name of [...gathered.keys()]) await write(name);
  await Promise.all(writing);
  return count;
}

/** The same without indexes, which are built afterwards from what is there: much sooner for many rows. */
export async function fillFresh(
  database: mongo.Db,
  rows: Iterable<Row>,
  say: (line: string) => void,
): Promise<number> {
  const collections = await database.collections();
  const dropped = await Promise.all(
    collections.map(async (collection) => {
      const indexes = (await collection.indexes()).filter(({ name }) => name !== '_id_');
      await collection.dropIndexes();
      return { collection, indexes };
    }),
  );
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  const count = await fill(database, rows);
  say(`${count} documents after ${seconds()} s`);
  for (const { collection, indexes } of dropped) {
    const wanted = indexes.map(({ v: _, ...index }) => index as mongo.IndexDescription);
    if (wanted.length > 0) await collection.createIndexes(wanted, { timeoutMS: 1_800_000 });
  }
  say(`and their indexes after ${seconds()} s`);
  return count;
}
