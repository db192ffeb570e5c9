import { randomUUID } from 'node:crypto';
import { en } from '../../cards/language/en.ts';
import type { By } from '../../models/by-schema.ts';
import { chatOf } from './party.ts';

/** What somebody asks, as the channel or the tab brings it, and whether it was answered as it should be. */
export type Question = {
  readonly name: string;
  readonly side: 'partner' | 'customer';
  readonly request: (who: By) => { readonly path: string; readonly init: RequestInit };
  readonly isAnswer: (body: string) => boolean;
};

export const questions: readonly Question[] = [
  said('customer', 'partners'),
  said('customer', 'invites'),
  said('customer', 'history'),
  said('partner', 'customers'),
  said('partner', 'customers, a search', 'customers timber 7'),
  said('partner', 'invites'),
  said('partner', 'invites, a search', 'invites timber 7'),
  said('partner', 'invites of one state', 'invites sent pending'),
  said('partner', 'history'),
  said('partner', 'check', 'check subscription.modify'),
  typed('suggestions', 'timber 7'),
  read('partner', 'overview'),
  read('partner', 'relationships'),
  read('partner', 'relationships?order=end'),
  read('partner', 'relationships?within=30'),
  read('partner', 'invitations'),
];

const card = 'application/vnd.microsoft.card.adaptive';
/** Stands on a card that says why there is no answer. */
const noAnswer = JSON.stringify(en.messages['error.title']);

function said(side: Question['side'], name: string, text = name): Question {
  return {
    name: `${name} (${side})`,
    side,
    request: (who) =>
      posted(who, { type: 'message', textFormat: 'plain', deliveryMode: 'expectReplies', text }),
    isAnswer: (body) => body.includes(card) && !body.includes(noAnswer),
  };
}

function typed(name: string, queryText: string): Question {
  const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'customers' };
  return {
    name,
    side: 'partner',
    request: (who) => posted(who, { type: 'invoke', name: 'application/search', value }),
    isAnswer: (body) => body.includes('searchResponse'),
  };
}

function read(side: Question['side'], path: string): Question {
  return {
    name: `tab: ${path}`,
    side,
    request: ({ tenantId, aadObjectId }) => ({
      path: `/api/tab/${path}`,
      init: { headers: { authorization: `Person ${tenantId}/${aadObjectId}` } },
    }),
    isAnswer: (body) => body.startsWith('{'),
  };
}

/** As Teams sends it. Nothing listens at the address for replies: they come with the response. */
function posted(who: By, what: object) {
  const { tenantId, aadObjectId, name } = who;
  const activity = {
    ...what,
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    locale: 'en-US',
    from: { id: `29:${aadObjectId}`, aadObjectId, name },
    recipient: { id: '28:multipartner', name: 'Multipartner' },
    conversation: { id: chatOf(who), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
  const headers = { 'content-type': 'application/json' };
  return {
    path: '/api/messages',
    init: { method: 'POST', headers, body: JSON.stringify(activity) },
  };
}

/** How many milliseconds it takes to be answered. */
export async function timeOf(
  origin: string,
  { name, request, isAnswer }: Question,
  who: By,
): Promise<number> {
  const { path, init } = request(who);
  const begun = performance.now();
  const response = await fetch(origin + path, init);
  const body = await response.text();
  const taken = performance.now() - begun;
  if (response.status !== 200 || !isAnswer(body)) {
    throw new Error(`${name}: ${response.status} ${body.slice(0, 300)}`);
  }
  return taken;
}
