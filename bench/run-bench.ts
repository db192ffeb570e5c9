import { type CleanUp, createCleanUp } from './clean-up.ts';

/** Runs it, and leaves nothing behind however it ends. */
export async function runBench(main: (cleanUp: CleanUp) => Promise<void>): Promise<void> {
  const cleanUp = createCleanUp();
  try {
    await main(cleanUp);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  } finally {
    await cleanUp.run();
  }
}
