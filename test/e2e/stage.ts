import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { openTeams, type TeamsClient } from './teams-client.ts';
import { startTryOut, type TryOut } from './try-out.ts';

/** The try-out, with Ada of the partner and Bo of the customer before their Teams. */
export type Stage = {
  readonly ada: TeamsClient;
  readonly bo: TeamsClient;
  /** What npm start and the bot have written since they were last started. */
  readonly output: string;
  /** Ends the try-out, starts it again and opens both pages anew; gives the exit code of the one that ended. */
  restart(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  /** Keeps what somebody sees, for whoever looks at the run later. */
  photograph(who: 'ada' | 'bo', name: string): Promise<void>;
  /** Keeps what both see, as far as their pages still answer. */
  photographFailure(): Promise<void>;
  close(): Promise<void>;
};

const people = ['ada', 'bo'] as const;

export async function openStage(): Promise<Stage> {
  // A failure of an earlier run would be taken for one of this.
  await Promise.all(people.map((who) => rm(artifact(`failed-${who}`), { force: true })));
  const browser = await launchChromium();
  try {
    return await stageIn(browser, await startTryOut());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function stageIn(browser: Browser, tryOut: TryOut): Promise<Stage> {
  const close = async () => {
    await browser.close();
    await tryOut.close();
  };
  try {
    let clients = await openBoth(browser, tryOut);
    const photograph: Stage['photograph'] = (who, name) => clients[who].screenshot(artifact(name));
    return {
      get ada() {
        return clients.ada;
      },
      get bo() {
        return clients.bo;
      },
      get output() {
        return tryOut.output;
      },
      restart: async (signal) => {
        const code = await tryOut.stop(signal);
        await Promise.all([clients.ada.close(), clients.bo.close()]);
        await tryOut.startAgain();
        clients = await openBoth(browser, tryOut);
        return code;
      },
      photograph,
      photographFailure: async () => {
        await Promise.allSettled(people.map((who) => photograph(who, `failed-${who}`)));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openBoth(browser: Browser, { partner, customer }: TryOut) {
  const [ada, bo] = await Promise.all([openTeams(partner, browser), openTeams(customer, browser)]);
  return { ada, bo };
}

const artifact = (name: string) =>
  fileURLToPath(new URL(`../artifacts/${name}.png`, import.meta.url));
