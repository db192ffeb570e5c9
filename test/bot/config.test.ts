import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig } from '../../bot/config.ts';
import { StartError } from '../../bot/start-error.ts';

const day = 24 * 60 * 60 * 1000;
const app = { MicrosoftAppId: '99999999-0000-4000-8000-000000000001' };

const messageOf = (environment: NodeJS.ProcessEnv): string => {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof StartError);
    return error.message;
  }
  return assert.fail('it was accepted');
};

describe('readConfig: what is left out', () => {
  const usual = {
    ...{ PORT: 3978, HOST: '127.0.0.1', DATA_DIR: '.data', INVITATION_TTL: 90 * day },
    ...{ RATE_LIMIT: 60, LOG_LEVEL: 'info', appId: '' },
    GCC_CONNECTOR: 'https://smba.infra.gcc.teams.microsoft.com/teams/',
    SERVICE_URL_HOSTS: [],
    AUDIT_RETENTION: 3650 * day,
  };

  it('has the documented values, and an embedded database', () => {
    const { channel, ...config } = readConfig({});
    assert.deepEqual(config, { ...usual, botFramework: {} });
  });

  it('is the same as what is set to nothing', () => {
    const names = ['PORT', 'HOST', 'MONGODB_URI', 'DATA_DIR', 'DIRECTORY_FILE', 'INVITATION_TTL'];
    const more = ['RATE_LIMIT', 'LOG_LEVEL', 'USGOV_ADMIN_PORTAL', 'MicrosoftAppId'];
    const empty = Object.fromEntries([...names, ...more].map((name) => [name, '']));
    assert.deepEqual(readConfig(empty), readConfig({}));
  });
});

describe('readConfig: what is set', () => {
  const cases: readonly (readonly [NodeJS.ProcessEnv, object])[] = [
    [{ PORT: '0' }, { PORT: 0 }],
    [{ PORT: '65535' }, { PORT: 65535 }],
    [{ HOST: 'localhost' }, { HOST: 'localhost' }],
    [{ HOST: '::1' }, { HOST: '::1' }],
    [{ HOST: '127.8.9.1' }, { HOST: '127.8.9.1' }],
    [
      { HOST: '0.0.0.0', ...app },
      { HOST: '0.0.0.0', appId: app.MicrosoftAppId },
    ],
    [{ HOST: 'bot.contoso.com', ...app }, { HOST: 'bot.contoso.com' }],
    [{ MONGODB_URI: 'mongodb://db' }, { MONGODB_URI: 'mongodb://db' }],
    [{ MONGODB_URI: 'mongodb+srv://u:p@db/x' }, { MONGODB_URI: 'mongodb+srv://u:p@db/x' }],
    [{ DATA_DIR: '/var/data' }, { DATA_DIR: '/var/data' }],
    [{ DIRECTORY_FILE: 'd.json' }, { DIRECTORY_FILE: 'd.json' }],
    [{ INVITATION_TTL: 'PT30S' }, { INVITATION_TTL: 30_000 }],
    [{ INVITATION_TTL: 'P1DT1H1M1S' }, { INVITATION_TTL: day + 3_661_000 }],
    [{ INVITATION_TTL: 'P2W' }, { INVITATION_TTL: 14 * day }],
    [{ INVITATION_TTL: 'P1Y2M' }, { INVITATION_TTL: 425 * day }],
    [{ RATE_LIMIT: '0' }, { RATE_LIMIT: 0 }],
    [{ LOG_LEVEL: 'silent' }, { LOG_LEVEL: 'silent' }],
    [{ USGOV_ADMIN_PORTAL: 'https://x.us/' }, { USGOV_ADMIN_PORTAL: 'https://x.us/' }],
    [{ TEAMS_APP_ID: app.MicrosoftAppId }, { TEAMS_APP_ID: app.MicrosoftAppId }],
  ];
  for (const [environment, expected] of cases) {
    it(`takes ${JSON.stringify(environment)}`, () => {
      const config = readConfig(environment);
      assert.deepEqual({ ...config, ...expected }, config);
    });
  }

  it('hands the Bot Framework everything it may want to read', () => {
    const own = { ...app, MicrosoftAppType: 'MultiTenant', CallerId: 'x', OAuthUrl: 'y' };
    assert.deepEqual(readConfig(own).botFramework, own);
  });

  it('can be changed by nobody afterwards', () => {
    assert.ok(Object.isFrozen(readConfig({})));
  });
});

/** Most of them are meant well, with a password that is not encoded. */
const unreadable = [
  ...['postgres://ada:hunter2@contoso', 'ada:hunter2@contoso', 'mongo://ada:hunter2@contoso'],
  ...[
    'hun/ter2',
    'hun@ter2',
    'hun:ter2',
    'hun?ter2',
    'hun#ter2',
    'hun%zzter2',
    'h/u@n/t@er2',
    'hun@t/er2',
  ].map((password) => `mongodb://ada:${password}@contoso/x`),
  ...['mongodb://ada:hunter2', 'mongodb://ada:hunter2@', 'mongodb+srv://ada:hunter2@a.contoso:1'],
  ...['mongodb://ada@contoso/x?secret=hunter2', 'mongodb://contoso?authMechanism=secret'],
];

describe('readConfig: what is wrong', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    PORT: ['x', '-1', '65536', '80.5', '0x50', ' 80', '1e3'],
    HOST: ['two words', 'http://x', '-x', 'x/', 'x:80', '*'],
    MONGODB_URI: ['localhost', 'postgres://db', 'mongodb://', 'MONGODB://db', ' mongodb://db'],
    INVITATION_TTL: ['90', '90 days', 'P', 'PT', 'P0D', '-P1D', 'P1', 'PT0S', 'P300000Y'],
    RATE_LIMIT: ['many', '-1', '1.5', '10000000', 'Infinity'],
    LOG_LEVEL: ['verbose', 'INFO', 'true'],
    USGOV_ADMIN_PORTAL: ['http://x.us', 'x.us', 'javascript:alert(1)'],
    TEAMS_APP_ID: ['multipartner', `{${app.MicrosoftAppId}}`, `${app.MicrosoftAppId}/x`],
  };
  const cases = Object.entries(wrong).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  for (const { name, value } of cases) {
    it(`names ${name} when it is ${JSON.stringify(value)}, and says what it should be`, () => {
      assert.match(messageOf({ ...app, [name]: value }), new RegExp(`^${name} should be \\w.+`));
    });
  }

  it('shows what the variable holds', () => {
    assert.match(messageOf({ PORT: 'eighty' }), /"eighty"/);
  });

  it('throws nothing but a StartError, whatever a variable holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(wrong)), fc.string(), (name, value) => {
        try {
          readConfig({ ...app, [name]: value });
        } catch (error) {
          assert.ok(error instanceof StartError && error.message.startsWith(name));
        }
      }),
    );
  });

  for (const address of unreadable) {
    it(`says what a database address should be, and nothing of what is wrong in ${address}`, () => {
      assert.match(
        messageOf({ MONGODB_URI: address }),
        /^MONGODB_URI should be an address such as/,
      );
      for (const set of [{ MONGODB_URI: address }, { MONGODB_URI: address, PORT: 'x' }]) {
        assert.doesNotMatch(messageOf(set), /ada|hun|ter2|secret|contoso/);
      }
    });
  }

  for (const HOST of [
    ...['0.0.0.0', '::', '10.0.0.1', 'example.com', '::ffff:10.0.0.1', '128.0.0.1'],
    ...['127.example.com', '127.0.0.1.example.com', 'localhost.example.com'],
  ]) {
    it(`refuses to listen on ${HOST} without MicrosoftAppId`, () => {
      const message = messageOf({ HOST });
      assert.match(message, /HOST/);
      assert.match(message, /MicrosoftAppId/);
    });
  }
});
