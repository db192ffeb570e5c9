import assert from 'node:assert/strict';
import { languageOf } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';
import { askingOf } from '../../cards/tab/asking.ts';
import type { Me } from '../../tab/answers.ts';
import { read } from '../../tab/question.ts';
import { nils, widerDirectory } from '../bot/check/wider-directory.ts';
import { startOpenIdServer } from '../identity/open-id-server.ts';
import { appId, goodDraft, order, postAs, startProvenBot } from '../identity/proven-bot.ts';
import { signingPair, tokenOf } from '../identity/token.ts';
import { type Bot, replyIn, startBot } from '../support/bot.ts';
import { actionOf, type ReceivedCard, titlesOf } from '../support/received-card.ts';
import { partsOf, placeOf, tabLinkOn } from '../support/tab-link.ts';
import { ada, bo, cia, dan, eve, hal, pia, type Who } from '../support/world.ts';

let bot: Bot;
const placeAfter = async (who: Who, text: string, more: object = {}) => {
  const link = tabLinkOn((await bot.say(who, text, more)).card);
  return link === undefined ? undefined : placeOf(link);
};
const group = { id: '19:desk@thread.v2', conversationType: 'groupChat', isGroup: true };

describe('from a card to the tab', () => {
  let code = '';
  before(async () => {
    bot = await startBot({ DIRECTORY_FILE: await widerDirectory() });
    code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
  });
  after(() => bot.close());

  // biome-ignore format: one case is one line, so that the table reads as one
  const cases: readonly (readonly [Who, string, string | undefined])[] = [
    [bo, 'partners', ''],
    [bo, 'partners proseware.com', '?search=Proseware'],
    [dan, 'partner', ''],
    [pia, 'partners contoso.com', '?search=Contoso'],
    [pia, 'partners', undefined],
    [ada, 'customers', ''],
    [ada, 'customers north wind', '?search=north%20wind'],
    [ada, 'kunder åsa & co', '?search=%C3%A5sa%20%26%20co'],
    [ada, 'invites', 'invitations'],
    [ada, 'invites sent pending contoso', 'invitations?status=pending&direction=sent&search=contoso'],
    [bo, 'inbjudningar mottagna', 'invitations?direction=received'],
    [ada, 'subscriptions', 'subscriptions'],
    [bo, 'abonnemang', 'subscriptions'],
    [bo, 'history', 'history'],
    [ada, 'history contoso.com', 'history'],
    [ada, 'check invitation.create for contoso.com', 'check?ask=check%20invitation.create%20for%20%22Contoso%22'],
    [ada, 'check terms.change', 'check?ask=check%20terms.change'],
    [pia, 'check subscription.modify on "microsoft 365 e3" as sales agent', 'check?ask=check%20subscription.modify%20for%20%22Contoso%22%20on%20%22sub-e3%22%20as%20sales-agent'],
    [bo, 'can we buy Azure from Proseware?', 'check?ask=check%20subscription.purchase%20for%20%22Proseware%22%20if%20subscription.service%3Dazure'],
    [eve, 'partners', undefined],
    [bo, 'customers', undefined],
    [ada, 'rules', undefined],
    [bo, 'deliveries', undefined],
    [ada, 'help', undefined],
    [ada, 'whoami', undefined],
    [ada, 'export customers', undefined],
    [ada, 'check can Proseware invite customers?', undefined],
    [ada, 'invite', undefined],
    [pia, 'revoke contoso.com', undefined],
  ];
  for (const [who, text, place] of cases) {
    it(`“${text}” by ${who.name} leads to ${place === undefined ? 'nowhere' : place || 'the first page'}`, async () => {
      const { card } = await bot.say(who, text);
      const link = tabLinkOn(card);
      assert.equal(link === undefined ? undefined : placeOf(link), place);
      assert.equal(
        titlesOf(card).some((title) => /tab|conditions/.test(title)),
        link !== undefined,
      );
    });
  }

  it('leads to the history of one invitation, and none leads there from its own card', async () => {
    assert.equal(await placeAfter(bo, `history ${code}`), `history?about=${code}`);
    assert.equal(await placeAfter(ada, `show ${code}`), undefined);
  });

  it('holds the port, the place and the reader’s own ids, and nothing else', async () => {
    for (const who of [ada, bo, cia]) {
      const { card } = await bot.say(who, 'invites received');
      assert.equal(
        tabLinkOn(card),
        `http://127.0.0.1:${bot.port}/tab?person=${who.tenantId}/${who.aadObjectId}#invitations?direction=received`,
      );
    }
  });

  it('is called so in each language', async () => {
    for (const [locale, list, verdict] of [
      ['en-US', 'Open in the tab', 'Try other conditions'],
      ['sv-SE', 'Öppna i fliken', 'Pröva andra villkor'],
    ] as const) {
      for (const who of [ada, bo]) {
        const { card } = await bot.say(who, 'invites', { locale });
        assert.equal(actionOf(card, list).url, tabLinkOn(card));
        const answer = await bot.say(who, 'check terms.change', { locale });
        assert.equal(actionOf(answer.card, verdict).url, tabLinkOn(answer.card));
      }
    }
    const ask = await placeAfter(ada, 'kontrollera terms.change för contoso.com', { locale: 'sv' });
    assert.equal(partsOf(ask ?? '').ask, 'kontrollera terms.change för "Contoso"');
  });

  it('is kept from page to page, and answers to a hostile search are one address', async () => {
    for (const search of ['"}#x?y=1&z=%00', '\u202eabc', '<at>x</at>', '\ud800', 'x'.repeat(200)]) {
      const data = { list: 'invites', search, status: 'pending', direction: 'sent', after: 'x' };
      const { value } = await bot.click(ada, 'list.page', data);
      const link = tabLinkOn(value as ReceivedCard) ?? '';
      assert.match(link, /^[\x21-\x7e]+$/);
      const { page, search: kept, ...more } = partsOf(placeOf(link));
      assert.deepEqual([page, more], ['invitations', { status: 'pending', direction: 'sent' }]);
      assert.ok(!kept || search.includes(kept), link);
    }
  });

  it('is on no card where others read along, nor on one that only the reader sees there', async () => {
    for (const text of ['invites', 'check terms.change', 'partners', 'history']) {
      for (const recipient of [undefined, { id: '28:bot', isTargeted: true }]) {
        const more = { conversation: group, ...(recipient ? { recipient } : {}) };
        assert.equal(await placeAfter(bo, text, more), undefined, text);
      }
    }
  });
});

/** The words and the choices that the tab's form has for somebody of this locale. */
function formIn(locale: string) {
  const language = languageOf(locale);
  const { commands, keywords } = language;
  const words = { check: commands.check.words[0] ?? '', ...first(keywords) };
  return [words as Me['words'], askingOf(readerOf(language))] as const;
}
const first = (keywords: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(keywords).map(([name, [word = '']]) => [name, word]));

describe('the question behind “Try other conditions”', () => {
  before(async () => {
    bot = await startBot({ DIRECTORY_FILE: await widerDirectory() });
  });
  after(() => bot.close());

  // biome-ignore format: one case is one line, so that the table reads as one
  const questions: readonly (readonly [Who, string])[] = [
    [ada, 'check invitation.create for contoso.com as helpdesk-agent'],
    [hal, 'may a sales agent invite Contoso?'],
    [ada, 'check subscription.sell for "Northwind Traders"'],
    [ada, 'check invitation.create for fabrikam.com'],
    [ada, 'can we invite Contoso if they accepted the agreement?'],
    [pia, 'check subscription.modify for contoso.com on sub-of-others'],
    [pia, 'can we change the subscription Microsoft 365 E3 for Contoso?'],
    [pia, 'check seats.add for contoso.com if sold-by-other, new-commerce'],
    [pia, 'check seats.add if sold-by-other, new-commerce'],
    [pia, 'can we manage users for Contoso?'],
    [bo, 'can we buy Azure from Fabrikam?'],
    [bo, 'check subscription.purchase'],
    [bo, 'can Proseware change our subscription Microsoft 365 E3?'],
    [dan, 'check invitation.approve for proseware.com as global-admin'],
    [nils, 'can we buy Azure from Fabrikam?'],
  ];
  for (const [who, question] of questions) {
    for (const locale of ['en-US', 'sv-SE']) {
      it(`is “${question}” by ${who.name} again (${locale})`, async () => {
        const { card, summary } = await bot.say(who, question, { locale });
        const { page, ask } = partsOf(placeOf(tabLinkOn(card) ?? ''));
        assert.equal(page, 'check');
        assert.ok(read(ask ?? '', ...formIn(locale)), `no form can be filled with: ${ask}`);
        const again = await bot.say(who, ask ?? '', { locale });
        assert.equal(again.summary, summary, ask);
      });
    }
  }

  it('is left out where it could only be asked as another one', async () => {
    for (const [who, question] of [
      [ada, 'can Contoso end our delegated administration?'],
      [ada, 'can anybody but a global admin invite Contoso?'],
      [bo, 'may we have two partners?'],
    ] as const) {
      const { card, summary } = await bot.say(who, question);
      assert.match(summary, /\([a-z-]+\)$/);
      assert.equal(tabLinkOn(card), undefined, question);
    }
  });
});

describe('a link to the tab in Teams', () => {
  const pair = signingPair('current', ['msteams']);

  it('names the Teams app, the reader’s tenant and the place', async () => {
    const openId = await startOpenIdServer(pair);
    const ask = async (environment: NodeJS.ProcessEnv) => {
      bot = await startProvenBot(openId, environment);
      const said = order({ text: 'history INV-7K2M9Q' });
      const reply = replyIn(await postAs(bot, `Bearer ${tokenOf(goodDraft(pair))}`, said));
      await bot.close();
      return new URL(tabLinkOn(reply.card) ?? '');
    };
    const own = await ask({});
    assert.equal(own.pathname, `/l/entity/${appId}/multipartner`);
    const TEAMS_APP_ID = '87654321-aaaa-4bbb-8ccc-210987654321';
    const link = await ask({ TEAMS_APP_ID });
    assert.equal(link.origin, 'https://teams.microsoft.com');
    assert.equal(link.pathname, `/l/entity/${TEAMS_APP_ID}/multipartner`);
    assert.equal(link.searchParams.get('tenantId'), ada.tenantId);
    assert.equal(placeOf(link.href), 'history?about=INV-7K2M9Q');
    await openId.close();
  });
});
