import assert from 'node:assert/strict';
import { assertQuiet, assertReads, codeOn } from './reading.ts';
import type { Stage } from './stage.ts';

export function otherWays(stage: () => Stage): void {
  it('takes an invitation from a form, which the invitation then replaces', async () => {
    const { ada } = stage();
    await ada.say('invite');
    await ada.waitForCard(/^Invite a customer/);
    const cards = await ada.cards.count();
    await ada.fill('Customer (domain, name or tenant id)', 'Wide World Importers');
    for (const service of ['Office 365', 'Dynamics 365', 'Software']) {
      await ada.fill(service, 'false');
    }
    await ada.fill('License Administrator', 'false');
    await ada.fill('Global Reader', 'true');
    await ada.fill('For how many days (1 to 730)', '90');
    await ada.fill('Message to the customer (optional)', 'As agreed on Monday');
    await stage().photograph('ada', 'form');
    await ada.click('Send invitation');
    const card = await ada.waitForCard('asks Wide World Importers for a partner relationship');
    await assertReads(
      card,
      /^Services: Azure$/m,
      /90 days: Directory Readers, Service Support Administrator, and Global Reader$/m,
      /^As agreed on Monday$/m,
    );
    assert.equal(await ada.cards.count(), cards);
    assert.equal(await ada.cards.filter({ hasText: 'Invite a customer' }).count(), 0);
  });

  it('carries the reason for which Bo declines to Ada', async () => {
    const { ada, bo } = stage();
    await ada.say('invite contoso.com for office365');
    const code = await codeOn(await ada.waitForCard('Waiting for a Global admin of Contoso'));
    await bo.waitForCard(code);
    await bo.fill('Reason, if you decline (optional)', 'Proseware does that for us');
    await bo.click('Decline');
    const declined = /^Invitation declined.*Bo Ek declined it for Contoso/s;
    await assertReads(await bo.waitForCard(declined), /^Reason: Proseware does that for us$/m);
    const notices = ada.cards.filter({ hasText: code }).filter({ hasText: declined });
    await notices.nth(1).waitFor();
    await assertReads(notices.nth(1), /^Reason: Proseware does that for us$/m);
    await stage().photograph('ada', 'declined-at-the-partner');
  });

  it('lets Bo end Fabrikam’s delegated administration, once he has seen what remains', async () => {
    const { ada, bo } = stage();
    await bo.say('revoke fabrikam.com');
    await assertReads(
      await bo.waitForCard('End delegated administration?'),
      /^What ends$/m,
      /^What remains$/m,
      /Fabrikam may still order and renew for Contoso\./,
    );
    await stage().photograph('bo', 'revoke');
    await bo.click('End delegated administration');
    await bo.waitForCard('Delegated administration ended');
    await ada.waitForCard('Bo Ek at Contoso ended the delegated administration of Fabrikam');
    await stage().photograph('ada', 'revoked-at-the-partner');
  });

  it('logs no warning about all that', () => assertQuiet(stage()));
}
