import { type Answered, type Asked, ask } from '../support/http.ts';
import type { Who } from '../support/world.ts';

/** The word of somebody in the try-out, where nobody proves anything. */
export const wordOf = ({ tenantId, aadObjectId }: Who): string =>
  `Person ${tenantId}/${aadObjectId}`;

/** Asks as somebody does in the try-out: `relationships?order=end`. */
export const look = (
  bot: { readonly port: number },
  who: Who,
  what: string,
  headers: Asked['headers'] = {},
): Promise<Answered> =>
  ask(bot.port, { path: `/api/tab/${what}`, headers: { authorization: wordOf(who), ...headers } });

/** Says or clicks as somebody does in the try-out. */
export const act = (
  bot: { readonly port: number },
  who: Who,
  how: 'say' | 'click',
  body: unknown,
  headers: Asked['headers'] = {},
): Promise<Answered> =>
  ask(bot.port, {
    ...{ method: 'POST', path: `/api/tab/${how}`, body },
    headers: { authorization: wordOf(who), ...headers },
  });
