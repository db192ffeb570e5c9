import type { Logger } from 'pino';
import { type Bot, messageFrom, startBot } from '../support/bot.ts';
import { type Answered, ask } from '../support/http.ts';
import { ada } from '../support/world.ts';
import type { OpenIdServer } from './open-id-server.ts';
import type { Draft, SigningPair } from './token.ts';

export const appId = '99999999-0000-4000-8000-000000000001';
export const secret = 'walrus-secret';
export const publicIssuer = 'https://api.botframework.com';
export const governmentIssuer = 'https://api.botframework.us';
export const teams = 'https://smba.trafficmanager.net/emea/';

/** A bot that believes whoever signs with the keys of `openId`. */
export const startProvenBot = (
  openId: Pick<OpenIdServer, 'url'>,
  environment: NodeJS.ProcessEnv = {},
  log?: Logger,
): Promise<Bot> =>
  startBot(
    {
      ...{ MicrosoftAppId: appId, MicrosoftAppPassword: secret },
      ToBotFromChannelOpenIdMetadataUrl: openId.url,
      ...environment,
    },
    teams,
    log,
  );

/** What Teams would put into a token, signed by `pair`; `ahead`: how far the bot's clock is, in milliseconds. */
export const goodDraft = ({ kid, privateKey }: SigningPair, ahead = 0): Draft => {
  const now = Math.floor((Date.now() + ahead) / 1000);
  return {
    header: { alg: 'RS256', kid, typ: 'JWT', x5t: kid },
    claims: {
      ...{ serviceurl: teams, iss: publicIssuer, aud: appId },
      ...{ nbf: now - 60, exp: now + 3600 },
    },
    privateKey,
  };
};

/** Something that is stored if it is believed, answered in the HTTP response. */
export const order = (more: object = {}) =>
  messageFrom(ada, { serviceUrl: teams, text: 'invite contoso.com for azure', ...more });

/** Posts as whoever has such a header; undefined: without one. */
export async function postAs(
  bot: Bot,
  authorization: string | undefined,
  activity: unknown,
): Promise<Pick<Answered, 'status' | 'body'>> {
  const asked = { method: 'POST', path: '/api/messages', headers: { authorization } };
  const { status, body } = await ask(bot.port, { ...asked, body: activity });
  return { status, body };
}
