import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Bot, type Reply, startBot } from '../support/bot.ts';
import { ada, bo, dan, pia, type Who } from '../support/world.ts';

type Saying = { readonly who: Who; readonly text: string; readonly locale: string };

/** What one of them is told is not for the other: other tenants, other sides, other languages, and the same words. */
const texts: readonly (readonly [locale: string, text: string])[] = [
  ['en-US', 'help'],
  ['sv-SE', 'hjälp'],
  ['en-US', 'partners'],
  ['sv-SE', 'partner'],
  ['en-GB', 'invites'],
  ['en-US', 'check subscription.modify for contoso.com'],
  ['sv-SE', 'kontrollera subscription.modify för contoso.com'],
  ['en-US', 'can Proseware change the terms of our subscription?'],
  ['sv-SE', 'får Proseware ändra villkoren för vårt abonnemang?'],
  ['en-US', 'may we change the partner of record for Contoso?'],
];
const sayings: readonly Saying[] = [ada, bo, dan, pia].flatMap((who) =>
  texts.map(([locale, text]) => ({ who, text, locale })),
);

describe('people who ask side by side', () => {
  let bot: Bot;
  let alone: ReadonlyMap<Saying, Reply>;
  const ask = ({ who, text, locale }: Saying): Promise<Reply> => bot.say(who, text, { locale });

  before(async () => {
    bot = await startBot();
    const answers: [Saying, Reply][] = [];
    for (const saying of sayings) answers.push([saying, await ask(saying)]);
    alone = new Map(answers);
  });
  after(() => bot.close());

  it('are each answered as they are alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...sayings], { minLength: 15 }), async (asked) => {
        const answers = await Promise.all(asked.map(ask));
        assert.deepEqual(
          answers,
          asked.map((saying) => alone.get(saying)),
        );
      }),
      { numRuns: 4 },
    );
  });

  it('are answered in the language of each', () => {
    for (const [{ locale, text }, { card }] of alone) {
      const { lang } = card as { readonly lang?: string };
      assert.equal(lang, locale.slice(0, 2), text);
    }
  });

  it('are told the same only where that is nothing of a tenant', () => {
    const told = [...alone].filter(([{ text }]) => !/^(help|hjälp)$/.test(text));
    const ofFabrikam = told.filter(([{ who }]) => who === ada).map(([, reply]) => reply.summary);
    const ofContoso = told.filter(([{ who }]) => who === bo).map(([, reply]) => reply.summary);
    assert.deepEqual(
      ofFabrikam.filter((summary) => /^Contoso:/.test(summary)),
      [],
    );
    assert.ok(ofContoso.some((summary) => /^Contoso:/.test(summary)));
  });
});
