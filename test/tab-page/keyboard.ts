import type { Page } from 'playwright-core';

/** Everything on the page that can be clicked or filled in and is not reached with the Tab key, as HTML. */
export async function unreachable(page: Page): Promise<string[]> {
  await page.evaluate('document.activeElement?.blur(); window.reached = new Set();');
  const count = (await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(operable)})]
    .filter((each) => each.checkVisibility()).length`)) as number;
  for (let steps = 0; steps < count + 10; steps += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate('window.reached.add(document.activeElement)');
  }
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(operable)})]
    .filter((each) => each.checkVisibility() && !window.reached.has(each))
    .map((each) => each.outerHTML.slice(0, 200))`);
}
const operable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary';
