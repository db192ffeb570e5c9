import type { Config } from '../config.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { TurnSettings } from '../respond.ts';
import { entraProof } from './entra-token.ts';
import { createPage } from './page.ts';
import type { TabSettings } from './routes.ts';
import { tryOutProof } from './try-out-person.ts';

/** So many times as often as somebody may say something, the page may look. It looks by itself once a second or so. */
const readsPerTurn = 10;

/** Whoever has an app id has people sign in with Teams; only without one can somebody say who they are. */
export const tabSettings = (
  config: Config,
  turn: TurnSettings,
): Omit<TabSettings, 'refusalLimit'> => ({
  ...turn,
  ...identityOf(config, turn),
  cloud: config.channel.cloud,
  page: createPage(),
  readLimit: createRateLimit(config.RATE_LIMIT * readsPerTurn),
});

function identityOf({ appId, channel, ENTRA_LOGIN }: Config, { clock }: TurnSettings) {
  if (!appId) return { signIn: 'choose', proof: tryOutProof, chat: undefined } as const;
  return {
    signIn: 'teams',
    proof: entraProof({ appId, login: ENTRA_LOGIN ?? channel.login, clock }),
    chat: `${channel.client}/l/chat/0/0?users=28:${appId}&message=`,
  } as const;
}
