import { inGroups } from './in-groups.ts';
import { surely } from './surely.ts';

/** So many are in one command. */
const most = 100;

type Collection<Update> = {
  bulkWrite(writes: { updateOne: Update }[]): Promise<unknown>;
};

/**
 * Updates that are made at the same moment go in one command, with one wait for the journal. Each is harmless twice, and
 * none needs another one to be made before it.
 * @throws {UnsureWrite}
 */
export const inOneWrite = <Update>(of: Collection<Update>): ((update: Update) => Promise<void>) =>
  inGroups(most, async (updates: readonly Update[]) => {
    const writes = updates.map((updateOne) => ({ updateOne }));
    await surely(() => of.bulkWrite(writes));
    return updates.map(() => undefined);
  });
