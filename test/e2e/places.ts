import type { Page } from 'playwright-core';

/** A conversation of the Playground's Teams, by the name that its list shows. */
export type Place =
  | 'Personal Chat'
  | 'Fabrikam cloud desk'
  | 'Contoso cloud desk'
  | 'Cloud partners';

const channel: Place = 'Cloud partners';

export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByText(place, { exact: true }).click();
  const invitation = place === channel ? 'Start a new post' : 'Type a message';
  await page.getByText(invitation).first().waitFor();
}

/** Says something where the bot listens to its mention only: in a channel as a new post. */
export async function mention(page: Page, text: string): Promise<void> {
  const box = page.locator('[contenteditable="true"]').first();
  await box.click();
  await box.pressSequentially('@');
  await page.getByRole('menuitem', { name: 'Multipartner' }).click();
  await box.pressSequentially(text);
  await page
    .getByRole('button', { name: /^(Post|Send Message)$/ })
    .first()
    .click();
}
