import { botReady, startBot } from './bot.ts';
import { stopChild } from './child.ts';
import type { Settings } from './settings.ts';
import { startTeams } from './teams.ts';
import { welcome } from './welcome.ts';

/** Runs until `stopped` or until a part ends by itself; what it returns is our exit code. */
export async function runTryOut(settings: Settings, stopped: Promise<void>): Promise<number> {
  const waiting = new AbortController();
  const bot = startBot(settings.botPort);
  const partner = startTeams('fabrikam.com', settings.partnerPort, settings.botPort);
  const customer = startTeams('contoso.com', settings.customerPort, settings.botPort);
  const ended = Promise.race([stopped.then(() => 0), bot.exited, partner.broken, customer.broken]);
  const ready = Promise.all([
    botReady(settings.botPort, waiting.signal),
    partner.ready,
    customer.ready,
  ]);
  try {
    const early = await Promise.race([ended, ready.then(() => undefined)]);
    if (early !== undefined) return early;
    process.stdout.write(welcome(settings));
    return await ended;
  } finally {
    waiting.abort();
    // The Playgrounds first, so that nobody speaks to a bot that is draining.
    await Promise.all([stopChild(partner, 3_000), stopChild(customer, 3_000)]);
    await stopChild(bot, 15_000);
  }
}
