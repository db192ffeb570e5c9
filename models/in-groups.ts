import { wentAway } from './surely.ts';

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (cause: unknown) => void;
};

/**
 * Does for many at once what each asks for alone: what comes in one go, and what comes while a group is under way, makes up
 * the next one, at most `most` of it. One that comes alone waits for nobody.
 * @param work gives the results in the order of the items, and is harmless twice: a group that fails because of what one of
 *   them asks for is done one by one, so that only that one fails; when the database goes away, all of the group do
 */
export function inGroups<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isWorking = false;
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!isWorking) void workOn();
    });

  async function workOn(): Promise<void> {
    isWorking = true;
    await Promise.resolve();
    while (waiting.length > 0) await workFor(waiting.splice(0, most));
    isWorking = false;
  }

  async function workFor(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      // The result of each is there, or `work` did not do what it has to.
      group.forEach(({ done }, index) => void done(results[index] as Result));
    } catch (cause) {
      if (group.length === 1 || wentAway(cause)) return failAll(group, cause);
      for (const each of group) await workFor([each]);
    }
  }
}

function failAll(group: readonly Pick<Waiting<unknown, never>, 'failed'>[], cause: unknown): void {
  for (const { failed } of group) failed(cause);
}
