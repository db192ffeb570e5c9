import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { accepted } from './teams-client.ts';

/** A conversation of the Playground's Teams, by the name that its list shows. */
export type Place =
  | 'Personal Chat'
  | 'Fabrikam cloud desk'
  | 'Contoso cloud desk'
  | 'Cloud partners';

const channel: Place = 'Cloud partners';

export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByText(place, { exact: true }).click();
  const newPost = page.getByText('Start a new post').first();
  if (place === channel) return newPost.waitFor();
  // Below the posts of a channel there is room for a message too.
  await newPost.waitFor({ state: 'hidden' });
  await page.getByText('Type a message').first().waitFor();
}

/** Says something where the bot listens to its mention only: in a channel as a new post. */
export async function mention(page: Page, text: string): Promise<void> {
  const box = page.locator('[contenteditable="true"]').first();
  await box.click();
  await box.pressSequentially('@');
  await page.getByRole('menuitem', { name: 'Multipartner' }).click();
  await box.pressSequentially(text);
  const button = page.getByRole('button', { name: /^(Post|Send Message)$/ }).first();
  const said = await accepted(page, () => button.click());
  assert.equal(said.text, `<at>Multipartner</at>${text}`);
  assert.equal(said.mentions?.length, 1, 'the bot is mentioned');
}
