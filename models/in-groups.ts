type Waiting<Item, Result> = {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (cause: unknown) => void;
};

/**
 * Does for many at once what each asks for alone: what comes in one go, and what comes while a group is under way, makes up
 * the next one, at most `most` of it. One that comes alone waits for nobody.
 * @param work gives the results in the order of the items; when it fails, all of the group fail
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
    while (waiting.length > 0) {
      const group = waiting.splice(0, most);
      await work(group.map(({ item }) => item)).then(
        // The result of each is there, or `work` did not do what it has to.
        (results) => group.forEach(({ done }, index) => void done(results[index] as Result)),
        (cause: unknown) => group.forEach(({ failed }) => void failed(cause)),
      );
    }
    isWorking = false;
  }
}
