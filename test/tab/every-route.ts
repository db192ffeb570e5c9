import { readsOf } from '../../bot/tab/reads.ts';
import type { Bot } from '../support/bot.ts';
import { type Answered, type Asked, ask } from '../support/http.ts';

const reads = Object.keys(readsOf({ chat: undefined }));

/** A request to each route for which somebody has to be known, the greedy kind: what it asks for is there, or would be written down. */
export const everyRoute: readonly Asked[] = [
  ...reads.map((name) => ({ path: `/api/tab/${name}${name === 'export' ? '?list=invites' : ''}` })),
  {
    ...{ method: 'POST', path: '/api/tab/say' },
    body: { text: 'invite contoso.com for azure' },
  },
  {
    ...{ method: 'POST', path: '/api/tab/click' },
    body: { verb: 'invitation.create', data: { customer: 'contoso.com', services: 'azure' } },
  },
];

/** Asks a route as whoever has such a header. */
export const askAs = (bot: Bot, authorization: string | undefined, asked: Asked) =>
  ask(bot.port, { ...asked, headers: { authorization, ...asked.headers } });

/** All of them at once. */
export const askEverywhere = (
  bot: Bot,
  authorization: string | undefined,
  headers: Asked['headers'] = {},
): Promise<readonly Answered[]> =>
  Promise.all(everyRoute.map((asked) => askAs(bot, authorization, { ...asked, headers })));
