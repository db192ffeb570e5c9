import { goTo, mention, type Place } from './places.ts';
import { assertQuiet, assertReads, codeOn } from './reading.ts';
import type { Stage } from './stage.ts';
import type { TeamsClient } from './teams-client.ts';

const alone = 'Answered in our own chat';

/** The whole story, said where others read along: what tells of a tenant comes to each person alone. */
export function inPlaces(stage: () => Stage): void {
  tellIn('a group chat', { ada: 'Fabrikam cloud desk', bo: 'Contoso cloud desk' }, stage);
  tellIn('a channel', { ada: 'Cloud partners', bo: 'Cloud partners' }, stage);

  it('logs no warning about all that', () => assertQuiet(stage()));
  after(async () => {
    const { ada, bo } = stage();
    await Promise.all([ada, bo].map(({ page }) => goTo(page, 'Personal Chat')));
  });
}

function tellIn(
  where: string,
  places: { readonly ada: Place; readonly bo: Place },
  stage: () => Stage,
): void {
  const asked = (said: string) => `Asked in ${where}: ${said}`;
  let code = '';

  it(`${where}: is subscribed to what happens at Fabrikam`, async () => {
    const { ada } = stage();
    await goTo(ada.page, places.ada);
    await mention(ada.page, 'notify here');
    await ada.waitForCard('now receives the notifications of Fabrikam');
  });

  it(`${where}: takes an invitation, which Ada sees in her own chat and Bo in his`, async () => {
    const { ada, bo } = stage();
    await askAside(ada, 'invite contoso.com for software');
    code = await codeOn(await inOwnChat(ada, asked('invite')));
    await goTo(bo.page, 'Personal Chat');
    await assertReads(await bo.waitForCard(code), /^What it never changes$/m);
  });

  it(`${where}: takes Bo’s approval, shows it to him alone, and tells who subscribed`, async () => {
    const { ada, bo } = stage();
    await goTo(bo.page, places.bo);
    await askAside(bo, `approve ${code}`);
    await assertReads(
      await inOwnChat(bo, asked(`approve ${code}`)),
      /Bo Ek approved it for Contoso/,
    );
    await goTo(ada.page, places.ada);
    await assertReads(await ada.waitForCard(code), /^Invitation approved$/m, /Bo Ek/);
    await stage().photograph('ada', `notice-in-${where.replace(/^a /, '').replace(' ', '-')}`);
  });

  it(`${where}: answers a list and a question to Bo alone`, async () => {
    const { bo } = stage();
    for (const [said, answer] of [
      ['partners', /The partners of Contoso/],
      ['check partners.list', /^Allowed$/m],
    ] as const) {
      await goTo(bo.page, places.bo);
      await askAside(bo, said);
      await assertReads(await inOwnChat(bo, asked(said)), answer);
    }
    await stage().photograph('bo', `answer-to-${where.replace(/^a /, '').replace(' ', '-')}`);
  });
}

/** Asks for something, and waits until the bot says that the answer is in the person's own chat. */
async function askAside({ page, cards }: TeamsClient, text: string): Promise<void> {
  const notes = cards.filter({ hasText: alone });
  const before = await notes.count();
  await mention(page, text);
  await notes.nth(before).waitFor();
}

async function inOwnChat(person: TeamsClient, text: string) {
  await goTo(person.page, 'Personal Chat');
  return person.waitForCard(text);
}
