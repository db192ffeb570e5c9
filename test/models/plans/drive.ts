import assert from 'node:assert/strict';
import type { readsOf } from '../../../bot/tab/reads.ts';
import type { Bot, Reply } from '../../support/bot.ts';
import { compose, search, suggested } from '../../support/compose.ts';
import { actionOf, titlesOf } from '../../support/received-card.ts';
import type { Who } from '../../support/world.ts';
import { act, look } from '../../tab/try-out.ts';

/** Whom somebody of one side has to do with. */
export type Asking = {
  readonly who: Who;
  /** The domain and the name of somebody that they are related with, and of somebody whom they are not. */
  readonly other: { readonly domain: string; readonly name: string };
  readonly stranger: string;
  readonly code: string;
};

/** What only looks, in each form that makes another question to the database. */
const asked = ({ other, stranger, code }: Asking): readonly string[] => [
  ...['help', 'whoami', 'language', 'rules gdap', 'rule inviter', 'notify status'],
  ...['invites', 'invites sent', 'invites received', 'invites pending', 'invites sent expired'],
  ...['invites received approved', `invites ${code}`, 'invites timber', 'invites sent timber'],
  ...['invites received declined timber', `show ${code}`],
  ...['partners', `partners ${other.domain}`, `partners "${other.name}"`, `partners ${stranger}`],
  ...['customers', 'customers timber', 'customers e'],
  ...['subscriptions', `subscriptions ${other.domain}`, `subscriptions ${stranger}`],
  ...['history', `history ${code}`, `history ${other.domain}`, `history ${stranger}`],
  ...[
    `check invitation.create for ${other.domain}`,
    `check subscription.modify for ${other.domain}`,
  ],
  ...[
    `check subscription.modify for ${other.domain} on sub-1`,
    `may we buy azure for ${other.name}?`,
  ],
  ...[`check subscription.modify for ${stranger}`, 'check reseller.remove', 'who may invite?'],
  ...['export partners', 'export customers', 'export invites', 'export history'],
  ...['deliveries', 'audit verify', 'invite'],
];

/** All that is read in the tab. */
const reads = ({
  code,
}: Asking): Readonly<Record<keyof ReturnType<typeof readsOf>, readonly string[]>> => ({
  me: ['me'],
  mark: ['mark'],
  overview: ['overview'],
  relationships: [
    ...['', 'search=timber', 'order=end', 'order=since', 'order=end&search=timber'],
    ...['within=30', 'within=7', 'within=never', 'within=never&search=timber'],
  ].map((query) => `relationships?${query}`),
  invitations: [
    ...['', 'status=pending', 'status=expired', 'direction=sent', 'direction=received'],
    ...['direction=sent&status=approved', 'search=timber', 'status=declined&search=timber'],
  ].map((query) => `invitations?${query}`),
  invitation: [`invitation?code=${code}`],
  subscriptions: ['subscriptions'],
  history: ['history', `history?about=${code}`],
  asking: ['asking'],
  names: ['names?search=', 'names?search=timber'],
  export: ['partners', 'customers', 'invites', 'history'].map((list) => `export?list=${list}`),
});

/** Everything that somebody can look at: in chat with all pages of it, in the tab, and where one types. */
export async function lookAround(bot: Bot, asking: Asking): Promise<void> {
  const { who } = asking;
  for (const text of asked(asking)) await turnPages(bot, who, await bot.say(who, text));
  for (const path of Object.values(reads(asking)).flat()) {
    const { status, body } = await look(bot, who, path);
    assert.ok(status < 500, path);
    const { next } = Object(body);
    if (!next) continue;
    const more = `${path}${path.includes('?') ? '&' : '?'}after=`;
    assert.equal((await look(bot, who, more + encodeURIComponent(next))).status, 200, path);
    // The row alone, as older cards have it.
    const [row] = String(next).split('~');
    assert.equal((await look(bot, who, more + row)).status, 200, path);
  }
  for (const list of ['partners', 'customers', 'invitations']) {
    for (const text of ['', 'timber']) {
      await search(bot, who, list, text);
      await search(bot, who, list, text, { skip: 25 });
    }
  }
  for (const typed of ['', 'timber', asking.other.domain, asking.stranger]) {
    await suggested(bot, who, typed);
  }
  await compose(bot, who, 'fetchTask', { commandId: 'invite' });
  await act(bot, who, 'say', { text: `check subscription.modify for ${asking.other.domain}` });
  await act(bot, who, 'click', { verb: 'invitation.refresh', data: { code: asking.code } });
}

/** The second page, from where the first one says, and from the row alone. */
async function turnPages(bot: Bot, who: Who, { card }: Reply): Promise<void> {
  if (!titlesOf(card).includes('Next page')) return;
  const { data = {} } = actionOf(card, 'Next page');
  const [row = ''] = String(data.after).split('~');
  for (const after of [String(data.after), row]) {
    const { statusCode } = await bot.click(who, 'list.page', { ...data, after });
    assert.equal(statusCode, 200);
  }
}
