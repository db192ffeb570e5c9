import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Settings = {
  readonly fresh: boolean;
  readonly botPort: number;
  readonly partnerPort: number;
  readonly customerPort: number;
};

export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const settings = {
    fresh: readFresh(args),
    botPort: readPort(env, 'PORT', 3978),
    partnerPort: readPort(env, 'PARTNER_PORT', 56150),
    customerPort: readPort(env, 'CUSTOMER_PORT', 56151),
  };
  if (new Set([settings.botPort, settings.partnerPort, settings.customerPort]).size < 3) {
    throw new StartError('PORT, PARTNER_PORT and CUSTOMER_PORT must be three different ports.');
  }
  return settings;
}

function readFresh(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { fresh: { type: 'boolean' } } });
    return values.fresh ?? false;
  } catch {
    throw new StartError(
      `Unknown argument in "${args.join(' ')}". The try-out knows one: npm start -- --fresh`,
    );
  }
}

function readPort(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StartError(`${name} is "${text}"; it should be a port number from 1 to 65535.`);
}
