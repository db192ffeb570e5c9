// npm start: the try-out. The bot with its embedded database, and two Microsoft 365 Agents
// Playgrounds, which are Teams clients: the partner's and the customer's.
//
//   npm start                    keeps what you did last time (in .data)
//   npm start -- --fresh         begins anew
//
// Environment: what the bot reads (see the README), and PARTNER_PORT (56150) and CUSTOMER_PORT
// (56151) for the two Playgrounds.
import { requireFreePorts } from './free-ports.ts';
import { removeData } from './fresh-data.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { runTryOut } from './try-out.ts';

/** Once only: a second Ctrl-C ends us at once, and the children follow by themselves. */
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
});

async function main(): Promise<number> {
  try {
    const settings = readSettings(process.argv.slice(2), process.env);
    await requireFreePorts(settings);
    if (settings.fresh) await removeData(process.env);
    process.stdout.write('Starting Multipartner …\n');
    return await runTryOut(settings, stopped);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

process.exitCode = await main();
