import { isIP } from 'node:net';
import { parse as parseDuration } from 'tinyduration';
import { z } from 'zod';
import { isDatabaseAddress } from '../models/database-address.ts';
import { type Channel, channelIn, isPrivate } from './channel.ts';
import { checkCredentials } from './credentials.ts';
import { isLoopback } from './loopback.ts';
import { StartError } from './start-error.ts';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** Words between commas, at least one of them, in lower case. */
const listOf = (word: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
    .pipe(z.array(word));
const hostPattern = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;

const second = 1000;
const day = 24 * 60 * 60 * second;
const longest = 100 * 365 * day;

/** A positive ISO 8601 duration in milliseconds; a month counts 30 days and a year 365. */
const duration = z.string().transform((text, context) => {
  const length = millisecondsOf(text);
  if (length !== undefined && length > 0 && length <= longest) return length;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

function millisecondsOf(text: string): number | undefined {
  try {
    const { negative, years = 0, months = 0, weeks = 0, days = 0, ...time } = parseDuration(text);
    const wholeDays = years * 365 + months * 30 + weeks * 7 + days;
    const { hours = 0, minutes = 0, seconds = 0 } = time;
    const length = wholeDays * day + ((hours * 60 + minutes) * 60 + seconds) * second;
    return negative ? undefined : length;
  } catch {
    // The library throws for everything that is not a duration; the caller says what is expected.
    return undefined;
  }
}

/** Where Teams has the conversations of its Government Community Cloud. Source: Microsoft Teams, bot status codes. */
const gccConnector = 'https://smba.infra.gcc.teams.microsoft.com/teams/';

const expected = {
  PORT: 'a port number from 0 to 65535 (0: any free one)',
  HOST: 'a host name or IP address',
  MONGODB_URI:
    'an address such as mongodb://user:password@host:27017/name or mongodb+srv://…, with % codes for : / ? # @ % in user and password',
  DATA_DIR: 'a folder',
  DIRECTORY_FILE: 'the path of a JSON file',
  POLICY_FILE: 'the path of a JSON file',
  INVITATION_TTL:
    'an ISO 8601 duration longer than zero and at most 100 years, such as P90D or PT30S',
  AUDIT_RETENTION: 'an ISO 8601 duration longer than zero and at most 100 years, such as P10Y',
  RATE_LIMIT: 'a whole number of turns per person and minute (0: no limit)',
  LOG_LEVEL: 'one of silent, fatal, error, warn, info, debug, trace',
  USGOV_ADMIN_PORTAL: 'an https address',
  GCC_CONNECTOR: 'an http or https address',
  SERVICE_URL_HOSTS: 'host names between commas, such as smba.contoso.com or *.contoso.com',
  ALLOWED_TENANTS: 'tenant ids between commas',
  ENTRA_LOGIN: 'an https address such as https://login.microsoftonline.com',
  TEAMS_APP_ID: 'the id of the Teams app, a GUID',
} as const;

const schema = z.object({
  PORT: wholeNumber(0, 65535).default(3978),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host))
    .default('127.0.0.1'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/./)
    .refine(isDatabaseAddress)
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DIRECTORY_FILE: z.string().optional(),
  POLICY_FILE: z.string().optional(),
  INVITATION_TTL: duration.default(90 * day),
  AUDIT_RETENTION: duration.default(10 * 365 * day),
  RATE_LIMIT: wholeNumber(0, 1_000_000).default(60),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  USGOV_ADMIN_PORTAL: z.url({ protocol: /^https$/ }).optional(),
  GCC_CONNECTOR: z.url({ protocol: /^https?$/ }).default(gccConnector),
  SERVICE_URL_HOSTS: listOf(z.string().regex(hostPattern)).default([]),
  ALLOWED_TENANTS: listOf(z.guid()).optional(),
  ENTRA_LOGIN: z
    .string()
    .refine(isPrivate)
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  TEAMS_APP_ID: z.guid().optional(),
});
type Variable = keyof typeof expected;

export type Config = Readonly<z.output<typeof schema>> & {
  /** Empty: requests are not authenticated, which is allowed on loopback only. */
  readonly appId: string;
  readonly channel: Channel;
  /** What the Bot Framework's own configuration reads: every variable of the environment. */
  readonly botFramework: Readonly<Record<string, string | undefined>>;
};

/**
 * Everything the process can be told, read once.
 * @throws {StartError} naming the first wrong variable and what it should be
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]) as Variable;
    throw new StartError(`${variable} should be ${expected[variable]}${shown(variable, set)}.`);
  }
  const appId = set.MicrosoftAppId ?? '';
  if (!appId && !isLoopback(parsed.data.HOST)) {
    throw new StartError(
      `HOST is ${parsed.data.HOST}, but without MicrosoftAppId requests are not authenticated, so only loopback (127.0.0.1) is allowed. Set MicrosoftAppId, or leave HOST out.`,
    );
  }
  checkCredentials(set);
  return Object.freeze({ ...parsed.data, appId, channel: channelIn(set), botFramework: set });
}

/** A database address may carry a password; the error must not. */
const shown = (variable: Variable, set: NodeJS.ProcessEnv): string =>
  variable === 'MONGODB_URI' ? '' : `, not "${String(set[variable])}"`;
