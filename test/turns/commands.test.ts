import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { actionOf, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, dan, eve, hal, pia, type Who } from '../support/world.ts';

describe('a command', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  /** Who says what, and the summary that answers. */
  const conversations: readonly (readonly [Who, string, RegExp])[] = [
    [ada, 'help', /^What I can do for you$/],
    [ada, 'HELP', /^What I can do for you$/],
    [ada, 'hello', /^What I can do for you$/],
    [ada, 'help invite', /^invite: /],
    [ada, 'hjälp bjud in', /^invite: /],
    [ada, 'whoami', /^Ada, Fabrikam: Admin agent$/],
    [dan, 'vem är jag', /^Dan, Contoso: no role$/],
    [eve, 'whoami', /^Eve, not in my directory: no role$/],
    [bo, 'partners', /^Contoso: 1 partner$/],
    [bo, 'partners contoso.se', /^Contoso: 1 partner$/],
    [dan, 'partner', /^Contoso: 1 partner$/],
    [bo, 'partners fabrikam.com', /no relationship with “fabrikam\.com”/],
    [pia, 'partners contoso.com', /^Contoso: 1 partner$/],
    [ada, 'partners contoso.com', /no relationship with “contoso\.com”/],
    [ada, 'partners nobody.example', /no relationship with “nobody\.example”/],
    [ada, 'customers', /^Fabrikam: 1 customer$/],
    [ada, 'customers north', /^Fabrikam: 1 customer$/],
    [ada, 'customers .*', /^Fabrikam: no customers$/],
    [bo, 'customers', /Only CSP partners have customers/],
    [bo, 'subscriptions', /^1 subscription$/],
    [ada, 'subscriptions', /^1 subscription$/],
    [ada, 'subscriptions contoso.com', /no relationship with “contoso\.com”/],
    [pia, 'subscriptions contoso.com', /^1 subscription$/],
    [ada, 'rules', /^\d+ rules in the rule book$/],
    [ada, 'rules nothing-like-it', /^No rules in the rule book$/],
    [ada, 'rule csp-to-csp-sale-denied', /^Rule csp-to-csp-sale-denied: /],
    [ada, 'rule csp-to-csp', /no rule “csp-to-csp”/],
    [ada, 'inivte contoso.com', /Did you mean invite\?$/],
    [bo, 'aprove INV-7K2M9Q', /Did you mean approve\?$/],
    [bo, 'decine INV-7K2M9Q för dyrt?', /Did you mean decline\?$/],
    [bo, 'decine INV-7K2M9Q since it is far too expensive for us?', /Did you mean decline\?$/],
    [bo, 'decine 7K2M9Q since it is far too expensive?', /Did you mean decline\?$/],
    [ada, 'invte contoso.com can we?', /Did you mean invite\?$/],
    [ada, 'invit contoso.com for azure?', /Did you mean invite\?$/],
    [bo, 'aprove?', /Did you mean approve\?$/],
    [ada, 'Invites may be sent by a sales agent, or not?', /^No invitations$/],
    [ada, 'Approval of invitations, may a sales agent do it?', /^(?!I do not know)/],
    [ada, 'in azure, may we?', /^(?!I do not know)/],
    [ada, 'jag vill bjuda in Contoso', /^(?!Ada, )/],
    [ada, 'Jag undrar om en säljagent får bjuda in kunder?', /^(?!Ada, )/],
    [dan, 'vem är jag?', /^Dan, Contoso: no role$/],
    [ada, 'my invitations', /^No invitations$/],
    [ada, 'mina inbjudningar', /^No invitations$/],
    [ada, 'cancel my invitation to Contoso', /“my” is not an invitation code.*“invites”/],
    [ada, 'lorem ipsum dolor', /^I did not understand “lorem ipsum dolor”/],
    [ada, '', /I did not understand/],
    [bo, 'approve', /Write it like this/],
    [bo, 'approve bananas', /“bananas” is not an invitation code/],
    [bo, 'approve inv 7k2m9q', /no invitation INV-7K2M9Q/],
    [ada, 'notify', /does not receive the notifications of Fabrikam/],
    [ada, 'notify here', /now receives the notifications of Fabrikam/],
    [ada, 'notify status', /^This conversation receives the notifications/],
    [ada, 'notify off', /no longer receives/],
    [eve, 'partners', /not in my directory/],
  ];
  for (const [who, text, wanted] of conversations) {
    it(`“${text}” by ${who.name} is answered ${wanted}`, async () => {
      assert.match((await bot.say(who, text)).summary, wanted);
    });
  }

  it('that wants a code says how to find one, in the reader’s language', async () => {
    const { summary } = await bot.say(ada, 'avbryt inbjudan till Contoso', { locale: 'sv-SE' });
    assert.match(summary, /”inbjudan” är ingen inbjudningskod.*”inbjudningar”/);
  });

  it('that is nearly a write is suggested and never run', async () => {
    await bot.say(ada, 'inivte contoso.com for azure');
    await bot.say(ada, 'inivte contoso.com for azure?');
    assert.equal((await bot.say(ada, 'invites')).summary, 'No invitations');
  });

  it('is offered in help to those who may use it only', async () => {
    const texts = async (who: Who) => textsOf((await bot.say(who, 'help')).card);
    assert.match(await texts(ada), /invite <customer>/);
    assert.doesNotMatch(await texts(hal), /invite <customer>/);
    assert.match(await texts(bo), /approve <code>/);
    assert.doesNotMatch(await texts(dan), /approve <code>/);
    assert.doesNotMatch(await texts(ada), /approve <code>/);
  });

  it('is understood behind the bot’s own mention, and other mentions stay names', async () => {
    const text = '<at>Multipartner</at>&nbsp;rule <at>Bo</at>';
    const entities = [
      { type: 'mention', text: '<at>Multipartner</at>', mentioned: { id: '28:bot' } },
      { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo' } },
    ];
    assert.match((await bot.say(ada, text, { entities })).summary, /no rule “Bo”/);
  });

  it('answers in Swedish to a Swedish client, and to whoever asks for it, until told otherwise', async () => {
    assert.equal(
      (await bot.say(dan, 'help', { locale: 'sv-SE' })).summary,
      'Det här kan jag göra för dig',
    );
    await bot.say(dan, 'language svenska');
    assert.equal((await bot.say(dan, 'partners')).summary, 'Contoso: 1 partner');
    assert.equal((await bot.say(dan, 'help')).summary, 'Det här kan jag göra för dig');
    await bot.say(dan, 'språk auto');
    assert.equal((await bot.say(dan, 'help')).summary, 'What I can do for you');
    assert.match(
      (await bot.say(dan, 'language klingon')).summary,
      /do not know the language “klingon”/,
    );
  });

  it('lists in pages that hold every rule once', async () => {
    let { card } = await bot.say(ada, 'rules');
    const seen: string[] = [];
    for (let pages = 0; pages < 20; pages += 1) {
      seen.push(...(JSON.stringify(card).match(/"text":"[a-z]+(?:-[a-z0-9]+)+"/g) ?? []));
      if (!titlesOf(card).includes('Next page')) break;
      const { verb = '', data = {} } = actionOf(card, 'Next page');
      card = (await bot.click(ada, verb, data)).value as typeof card;
    }
    const { summary } = await bot.say(ada, 'rules');
    assert.equal(seen.length, Number.parseInt(summary, 10));
    assert.equal(new Set(seen).size, seen.length);
  });
});
