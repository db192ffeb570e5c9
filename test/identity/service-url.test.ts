import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { readConfig } from '../../bot/config.ts';
import { reachesOf } from '../../bot/service-url.ts';
import { type Bot, messageFrom, replyIn } from '../support/bot.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { eventually } from '../support/lines.ts';
import { ada, bo, cia, type Who } from '../support/world.ts';
import { type OpenIdServer, startOpenIdServer } from './open-id-server.ts';
import { goodDraft, postAs, startProvenBot } from './proven-bot.ts';
import { signingPair, tokenOf } from './token.ts';

describe('where the bot’s token may go', () => {
  const app = { MicrosoftAppId: '99999999-0000-4000-8000-000000000001' };
  const local = 'http://localhost:5000/';
  const government = { ChannelService: 'https://botframework.azure.us' };
  const rows: readonly (readonly [NodeJS.ProcessEnv, string, boolean])[] = [
    [{}, local, true],
    [{}, 'http://127.9.9.9/', true],
    [{}, 'https://[::1]:3978/', true],
    [{}, 'http://10.0.0.1/', true],
    [app, local, false],
    [app, 'http://[::1]/', false],
    [app, 'https://127.0.0.1/', false],
    [{ ...app, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/x' }, local, true],
    [{ ...app, ToBotFromChannelOpenIdMetadataUrl: 'https://keys.example/x' }, local, false],
    [{ ...app, GCC_CONNECTOR: 'https://gcc.example/teams/' }, 'https://gcc.example/', true],
    [{ ...app, SERVICE_URL_HOSTS: 'Chat.Example' }, 'https://chat.example/a', true],
    [{ ...app, SERVICE_URL_HOSTS: 'Chat.Example' }, 'https://xchat.example/a', false],
    [{ ...app, ...government }, 'https://api.botframework.azure.us/', true],
    [{ ...app, ...government }, 'https://botframework.azure.us.example/', false],
    [app, 'ftp://smba.trafficmanager.net/', false],
    [app, 'smba.trafficmanager.net', false],
    [app, 'https://smba.trafficmanager.net\n.evil.example/', false],
    [app, 'https://smba.trafficmanager.net\\@evil.example/', true],
    [app, 'https://evil.example\\@smba.trafficmanager.net/', false],
    [app, 'https://smba.trafficmаnager.net/', false],
  ];
  for (const [environment, serviceUrl, allowed] of rows) {
    const set = Object.values(environment).slice(1).join() || 'as it comes';
    const who = environment.MicrosoftAppId ? 'with' : 'without';
    it(`${allowed ? 'to' : 'not to'} ${JSON.stringify(serviceUrl)}, ${who} an identity, ${set}`, () => {
      assert.equal(reachesOf(readConfig(environment))(serviceUrl), allowed);
    });
  }
});

describe('an address that is none of the channel’s', () => {
  const pair = signingPair('current', ['msteams']);
  let openId: OpenIdServer;
  let connector: Connector;
  let bot: Bot;
  before(async () => {
    openId = await startOpenIdServer(pair);
    connector = await startConnector();
    bot = await startProvenBot(openId);
  });
  after(async () => {
    await bot.close();
    await connector.close();
    await openId.close();
  });

  const from = (who: Who, more: object, serviceUrl = connector.url) => {
    const { claims, ...good } = goodDraft(pair);
    const token = tokenOf({ ...good, claims: { ...claims, serviceurl: serviceUrl } });
    return postAs(bot, `Bearer ${token}`, messageFrom(who, { serviceUrl, ...more }));
  };

  it('is refused with a sentence', async () => {
    const answer = await from(ada, { text: 'whoami' }, 'http://169.254.169.254/');
    const body = { message: 'The service URL is none of the channel.' };
    assert.deepEqual(answer, { status: 403, body });
  });

  it('gets nothing where a conversation has it already: what goes there is given up at once, and told of', async () => {
    for (const who of [bo, cia]) await from(who, { type: 'installationUpdate', action: 'add' });
    const conversations = mongoose.connection.collection('conversations');
    const serviceUrl = 'https://evil.example/';
    await conversations.updateOne({ aadObjectId: bo.aadObjectId }, { $set: { serviceUrl } });
    const code = replyIn(await from(ada, { text: 'invite contoso.com' })).summary.slice(0, 10);
    const deliveries = mongoose.connection.collection('deliveries');
    const dead = await eventually(() =>
      deliveries.findOne({ state: 'dead', code }).then((found) => found ?? false),
    );
    assert.deepEqual([dead.why, dead.attempts], ['ForeignServiceUrl', 0]);
    assert.match(
      JSON.stringify(replyIn(await from(cia, { text: 'deliveries' })).card),
      /does not belong to Teams/,
    );
  });
});
