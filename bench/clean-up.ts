type Step = () => Promise<unknown>;

export type CleanUp = {
  /** Adds what has to be done in the end; what was added last is done first. */
  readonly later: (step: Step) => void;
  readonly run: () => Promise<void>;
};

/** Whatever was started is stopped and whatever was made is removed, however the bench ends. */
export function createCleanUp(): CleanUp {
  const steps: Step[] = [];
  const run = async () => {
    for (const step of steps.splice(0).reverse()) {
      await step().catch((error: unknown) => process.stderr.write(`Left behind: ${error}\n`));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void run().then(() => process.exit(130)));
  }
  return { later: (step) => steps.push(step), run };
}
