import { assertQuiet, assertReads } from './reading.ts';
import type { Stage } from './stage.ts';

export function questions(stage: () => Stage): void {
  it('asks Ada what the directory does not know, and answers with what she says', async () => {
    const { ada } = stage();
    await ada.say('can we order Azure for Adatum?');
    await ada.waitForCard('Has the customer accepted the Microsoft Customer Agreement?');
    await stage().photograph('ada', 'question');
    await ada.click('Yes');
    await assertReads(
      await ada.waitForCard(/^Allowed(?! if).*Adatum/s),
      /^Supposed: Has the customer accepted the Microsoft Customer Agreement\? Yes$/m,
      /^Rule: purchase-needs-no-delegated-admin$/m,
    );
    await stage().photograph('ada', 'answered');
  });

  it('offers Ada what would change a no', async () => {
    const { ada } = stage();
    await ada.say('can we assign licences for Wide World Importers?');
    await assertReads(
      await ada.waitForCard(/^Not allowed.*Wide World Importers/s),
      /^Rule: invitation-required-first$/m,
    );
    await stage().photograph('ada', 'what-if');
    await ada.click('What if the invitation is approved?');
    await assertReads(
      await ada.waitForCard('Supposed: that the invitation is approved'),
      /^Allowed if$/m,
      /^Supposed: that the invitation is approved$/m,
    );
  });

  it('offers the readings of a question that has two, and answers the one that is picked', async () => {
    const { ada } = stage();
    await ada.say('can we change the number of licences for Adatum?');
    await ada.waitForCard('Which of these do you mean?');
    await stage().photograph('ada', 'readings');
    await ada.click('remove seats');
    await assertReads(await ada.waitForCard('Fabrikam: remove seats for Adatum'), /^Rule: /m);
  });

  it('lists for Bo what it could answer when it does not understand', async () => {
    const { bo } = stage();
    await bo.say('check which colour the sky has');
    await assertReads(
      await bo.waitForCard('I do not understand the question'),
      /^check \S+\.\S+$/m,
    );
  });

  it('finds rules for Bo by words, and shows one in full', async () => {
    const { bo } = stage();
    await bo.say('rules remove reseller');
    await assertReads(await bo.waitForCard('Rule book'), /^customer-cannot-remove-reseller$/m);
    await bo.say('rule customer-cannot-remove-reseller');
    await assertReads(await bo.waitForCard('Forbids'), /^What you can do: /m, /^Source: /m);
    await stage().photograph('bo', 'rule');
  });

  it('logs no warning about all that', () => assertQuiet(stage()));
}
