import assert from 'node:assert/strict';
import { type Bot, replyIn } from '../support/bot.ts';
import { type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, governmentIssuer, order, postAs, startProvenBot, teams } from './proven-bot.ts';
import { type Draft, signingPair, tokenOf } from './token.ts';

const pair = signingPair('current', ['msteams']);
const government = 'https://smba.infra.gov.teams.microsoft.us/teams';
const tenant = { MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111' };
const certificate = { CertificateThumbprint: 'AB', CertificatePrivateKey: 'walrus' };

/** Posts with a token for an address, and gives the status. */
async function statusAt(bot: Bot, serviceUrl: string, change: object = {}, draft?: Draft) {
  const { claims, ...good } = draft ?? goodDraft(pair);
  const token = tokenOf({ ...good, claims: { ...claims, serviceurl: serviceUrl, ...change } });
  const { status } = await postAs(bot, `Bearer ${token}`, order({ serviceUrl }));
  return status;
}

describe('a good token', () => {
  let openId: OpenIdServer;
  let bot: Bot;
  const start = async (environment: NodeJS.ProcessEnv) => {
    bot = await startProvenBot(openId, environment);
  };
  before(async () => {
    openId = await startOpenIdServer(pair);
  });
  afterEach(() => bot.close());
  after(() => openId.close());

  it('of the public cloud is let in, for each of its hosts and no other cloud’s', async () => {
    await start({});
    for (const [serviceUrl, status] of [
      [teams, 200],
      ['https://smba.trafficmanager.net', 200],
      ['https://smba.onyx.prod.teams.trafficmanager.net/emea/', 200],
      ['https://smba.infra.gcc.teams.microsoft.com/teams', 200],
      ['https://SMBA.trafficmanager.net/emea/', 200],
      ['https://webchat.botframework.com/', 200],
      [government, 403],
    ] as const) {
      assert.equal(await statusAt(bot, serviceUrl), status, serviceUrl);
    }
  });

  it('is let in within five minutes of its beginning and its end', async () => {
    await start({});
    const now = Math.floor(Date.now() / 1000);
    assert.equal(await statusAt(bot, teams, { exp: now - 240 }), 200);
    assert.equal(await statusAt(bot, teams, { nbf: now + 240 }), 200);
    assert.equal(await statusAt(bot, teams, { nbf: undefined }), 200);
  });

  it('of US Government is let in, for its hosts, and none of the public cloud', async () => {
    await start({ ChannelService: 'https://botframework.azure.us' });
    const iss = governmentIssuer;
    assert.equal(await statusAt(bot, government, { iss }), 200);
    assert.equal(
      await statusAt(bot, 'https://smba.infra.dod.teams.microsoft.us/teams', { iss }),
      200,
    );
    assert.equal(await statusAt(bot, teams, { iss }), 403);
    assert.equal(await statusAt(bot, government), 401);
  });

  it('of an issuer that the operator names is let in, and none of Microsoft’s', async () => {
    const ToBotFromChannelTokenIssuer = 'https://issuer.example';
    await start({
      ToBotFromChannelTokenIssuer,
      SERVICE_URL_HOSTS: 'chat.example, *.chats.example',
    });
    const iss = ToBotFromChannelTokenIssuer;
    for (const [serviceUrl, status] of [
      ['https://chat.example/', 200],
      ['https://eu.chats.example/', 200],
      ['https://eu.chat.example/', 403],
      ['https://chats.example/', 403],
      ['http://chat.example/', 403],
      [openId.url, 200],
    ] as const) {
      assert.equal(await statusAt(bot, serviceUrl, { iss }), status, serviceUrl);
    }
    assert.equal(await statusAt(bot, teams), 401);
  });

  it('is let in by a bot of one tenant, with a secret, a certificate and a managed identity', async () => {
    await start({ MicrosoftAppType: 'SingleTenant', ...tenant });
    assert.equal(await statusAt(bot, teams), 200);
    await bot.close();
    await start({
      MicrosoftAppType: 'SingleTenant',
      ...tenant,
      ...certificate,
      MicrosoftAppPassword: '',
    });
    assert.equal(await statusAt(bot, teams), 200);
    await bot.close();
    await start({ MicrosoftAppType: 'UserAssignedMSI', ...tenant, MicrosoftAppPassword: '' });
    assert.equal(await statusAt(bot, teams), 200);
  });

  it('makes nobody of whom the channel does not name', async () => {
    openId.keys = [signingPair('quiet')];
    const [quiet] = openId.keys;
    assert.ok(quiet);
    await start({});
    const authorization = `Bearer ${tokenOf(goodDraft(quiet))}`;
    const webChat = await postAs(bot, authorization, order({ channelId: 'webchat' }));
    assert.match(replyIn(webChat).summary, /cannot tell who you are/);
    assert.equal((await postAs(bot, authorization, order())).status, 200);
    openId.keys = [pair];
  });
});
