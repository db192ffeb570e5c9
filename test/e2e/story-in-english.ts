import assert from 'node:assert/strict';
import { assertReads, codeOn } from './reading.ts';
import type { Stage } from './stage.ts';

export function inEnglish(stage: () => Stage): void {
  let code = '';

  it('welcomes both people on their pages', async () => {
    const { ada, bo } = stage();
    await ada.waitForCard('Hello Ada Lindgren!');
    await bo.waitForCard('Hello Bo Ek!');
  });

  it('lets Ada invite Contoso, and tells her that it waits for an answer', async () => {
    const { ada } = stage();
    await ada.say('invite contoso.com for azure note We would like to run your Azure');
    code = await codeOn(await ada.waitForCard('Waiting for a Global admin of Contoso'));
  });

  it('shows Bo who asks, for what, what it grants, what it never changes and the source', async () => {
    const card = await stage().bo.waitForCard(code);
    await assertReads(
      card,
      /^Ada Lindgren at Fabrikam asks Contoso for a partner relationship\.$/m,
      /^Services: Azure$/m,
      /^We would like to run your Azure$/m,
      /Fabrikam may order Azure for Contoso\./,
      /for 365 days, with exactly these roles:\s+– {2}Directory Readers: .+\s+– {2}License Administrator: .+\s+– {2}Service Support Administrator: .+$/m,
      /existing subscriptions stay as they are/,
      /No subscription and no account ownership moves/,
      /terms of your existing subscriptions and your obligations stay the same/,
      /partner of record of each subscription stays the same/,
    );
    const source = card.getByRole('link', { name: 'Multi-partner support' });
    assert.match(
      (await source.getAttribute('href')) ?? '',
      /^https:\/\/learn\.microsoft\.com\/.*multipartner/,
    );
    await stage().photograph('bo', 'invitation-at-the-customer');
  });

  it('lets Bo approve it with one click, and takes the buttons away', async () => {
    const { bo } = stage();
    await bo.click('Approve');
    const card = await bo.waitForCard('Bo Ek approved it for Contoso');
    await assertReads(card, new RegExp(code), /^Finish at Microsoft$/m);
    assert.equal(await card.getByRole('button', { name: 'Approve', exact: true }).count(), 0);
    await stage().photograph('bo', 'approved-at-the-customer');
  });

  it('updates the card that Ada already has, and sends her a notice', async () => {
    const { ada } = stage();
    await ada.cards.filter({ hasText: 'Bo Ek approved it for Contoso' }).nth(1).waitFor();
    const cards = await ada.cards.allInnerTexts();
    assert.deepEqual(
      cards.map((text) => text.split('\n', 1)[0]),
      ['Welcome to Multipartner', 'Invitation approved', 'Invitation approved'],
    );
    for (const card of cards.slice(1)) assert.match(card, new RegExp(code));
    await stage().photograph('ada', 'notice-to-the-partner');
  });

  it('lists every partner of Contoso for Bo', async () => {
    const { bo } = stage();
    await bo.say('partners');
    const card = await bo.waitForCard('The partners of Contoso');
    await assertReads(card, /^Fabrikam$/m, new RegExp(`invitation ${code}$`, 'm'));
    await assertReads(card, /^Proseware$/m, /^Tailwind Traders$/m);
    await stage().photograph('bo', 'partners');
  });

  it('lists for Ada the relationship of Fabrikam alone', async () => {
    const { ada } = stage();
    await ada.say('partners contoso.com');
    const card = await ada.waitForCard('You see your own relationship with Contoso');
    await assertReads(card, /^Fabrikam$/m);
    assert.doesNotMatch(await card.innerText(), /Proseware|Tailwind/);
  });

  it('asks Ada which subscription she means, and answers when she picks one', async () => {
    const { ada } = stage();
    await ada.say('check subscription.modify for contoso.com');
    await assertReads(await ada.waitForCard('Which subscription?'), /^Allowed if$/m);
    await ada.click('Another subscription, sold by somebody else');
    const card = await ada.waitForCard(/^Not allowed/);
    await assertReads(card, /^Rule: existing-subscription-unchanged$/m, /^Source: /m);
    assert.equal(await ada.cards.filter({ hasText: 'Which subscription?' }).count(), 0);
  });

  it('answers Bo’s plain question with a verdict, the rule, its source and the way out', async () => {
    const { bo } = stage();
    await bo.say('can Fabrikam change the terms of our Azure plan?');
    await assertReads(
      await bo.waitForCard(/^Not allowed/),
      /^Rule: existing-terms-unchanged$/m,
      /^Source: Multi-partner support$/m,
      /^What you can do: /m,
    );
    await stage().photograph('bo', 'verdict');
  });
}
