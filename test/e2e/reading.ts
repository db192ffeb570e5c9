import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Stage } from './stage.ts';

/** A person reads all of this on a card. */
export async function assertReads(card: Locator, ...wanted: readonly RegExp[]): Promise<void> {
  const text = await card.innerText();
  for (const each of wanted) assert.match(text, each);
}

/** The code of the invitation that a card shows. */
export async function codeOn(card: Locator): Promise<string> {
  const [code] = (await card.innerText()).match(/INV-[0-9A-Z]{6}/) ?? [];
  assert.ok(code, 'the card shows a code');
  return code;
}

/** The last that npm start says by itself; the bot says nothing but warnings and errors. */
export function assertQuiet({ output }: Stage): void {
  assert.match(output, /Ctrl-C stops everything\.\s*$/);
}
