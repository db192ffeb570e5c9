import assert from 'node:assert/strict';
import { assertQuiet, assertReads, codeOn } from './reading.ts';
import type { Stage } from './stage.ts';

export function inSwedish(stage: () => Stage): void {
  let code = '';

  it('answers both people in Swedish once they ask for it', async () => {
    const { ada, bo } = stage();
    for (const person of [ada, bo]) {
      await person.say('språk svenska');
      await person.waitForCard('Från och med nu svarar jag på svenska.');
    }
  });

  it('carries an invitation in Swedish', async () => {
    const { ada, bo } = stage();
    await ada.say('bjud in contoso.com för dynamics365 meddelande Vi sköter gärna er CRM');
    code = await codeOn(await ada.waitForCard('Väntar på en global administratör hos Contoso'));
    await assertReads(
      await bo.waitForCard(code),
      /^Tjänster: Dynamics 365$/m,
      /^Vi sköter gärna er CRM$/m,
      /^Vad det aldrig ändrar$/m,
      /Era befintliga prenumerationer förblir som de är\./,
    );
    await stage().photograph('bo', 'swedish-invitation');
  });

  it('tells Ada in Swedish when Bo approves', async () => {
    const { ada, bo } = stage();
    await bo.click('Godkänn');
    await assertReads(await bo.waitForCard('Bo Ek på Contoso godkände inbjudan'), new RegExp(code));
    await ada.cards.filter({ hasText: 'Bo Ek på Contoso godkände inbjudan' }).nth(1).waitFor();
    await stage().photograph('ada', 'swedish-notice');
  });

  it('lists the partners in Swedish', async () => {
    const { bo } = stage();
    await bo.say('partner');
    const card = await bo.waitForCard('Partner till Contoso');
    await assertReads(card, /^Fabrikam$/m, /^Proseware$/m, new RegExp(`inbjudan ${code}$`, 'm'));
  });

  it('answers a plain question in Swedish', async () => {
    const { bo } = stage();
    await bo.say('får Fabrikam ändra villkoren för vår Azure-prenumeration?');
    await assertReads(await bo.waitForCard(/^Inte tillåtet/), /^Regel: existing-terms-unchanged$/m);
    await stage().photograph('bo', 'swedish-verdict');
  });

  it('shows both of them no English words but names', async () => {
    const { ada, bo } = stage();
    for (const { cards } of [ada, bo]) {
      const texts = await cards.allInnerTexts();
      const since = texts.findIndex((text) => text.startsWith('Språk'));
      const english = /\b(and|as|at|by|from|of|on|the|what|with|you|your)\b/i;
      assert.doesNotMatch(texts.slice(since).join('\n'), english);
    }
  });

  it('logs no warning about all that', () => assertQuiet(stage()));
}
