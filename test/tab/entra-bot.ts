import type { Logger } from 'pino';
import type { OpenIdServer } from '../identity/open-id-server.ts';
import { appId, startProvenBot } from '../identity/proven-bot.ts';
import { type Draft, type SigningPair, tokenOf } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';
import type { Who } from '../support/world.ts';

/** Teams itself, which gets the tokens. Source: Microsoft Teams, single sign-on for tabs. */
const teamsClient = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
/** Whose keys sign for the accounts of no organization. */
export const consumers = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** A bot to which people come with tokens that `openId` signs, as Microsoft Entra ID would. */
export const startEntraBot = (
  openId: OpenIdServer,
  environment: NodeJS.ProcessEnv = {},
  log?: Logger,
): Promise<Bot> => startProvenBot(openId, { ENTRA_LOGIN: openId.login, ...environment }, log);

/** What Entra would put into an access token for this app and that person. */
export function entraDraft(
  { kid, privateKey }: SigningPair,
  { login }: Pick<OpenIdServer, 'login'>,
  { tenantId, aadObjectId, name }: Who,
): Draft {
  const now = Math.floor(Date.now() / 1000);
  return {
    header: { typ: 'JWT', alg: 'RS256', kid },
    claims: {
      ...{ aud: appId, iss: `${login}/${tenantId}/v2.0`, ver: '2.0', azp: teamsClient },
      ...{ tid: tenantId, oid: aadObjectId, name, scp: 'access_as_user', sub: 'pairwise' },
      ...{ iat: now - 60, nbf: now - 60, exp: now + 3600 },
    },
    privateKey,
  };
}

/** The header with which somebody comes, with some claims changed. */
export function entraHeader(
  pair: SigningPair,
  openId: Pick<OpenIdServer, 'login'>,
  who: Who,
  change: object = {},
): string {
  const draft = entraDraft(pair, openId, who);
  return `Bearer ${tokenOf({ ...draft, claims: { ...draft.claims, ...change } })}`;
}
