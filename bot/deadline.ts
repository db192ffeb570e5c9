/** Time was over before the step was done. The step itself goes on. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** Time that several steps share. */
export type Deadline = {
  /**
   * Waits for a step no longer than until the deadline.
   * @throws {Late}
   */
  readonly within: <Result>(step: Promise<Result>) => Promise<Result>;
};

/** A deadline so many milliseconds from now. */
export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return {
    within: (step) =>
      new Promise((resolve, reject) => {
        const late = () => reject(new Late(`Not done within ${milliseconds} ms.`));
        const timer = setTimeout(late, Math.max(0, end - performance.now()));
        step.then(resolve, reject).finally(() => clearTimeout(timer));
      }),
  };
}
