import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { layoutProblems } from './in-page.ts';

export type Problem = { readonly card: string; readonly problem: string };

/** What of the cards on a page a person could not read. */
export const unreadableOn = (page: Page): Promise<Problem[]> => page.evaluate(layoutProblems);

/** Everything wrong with them: that, and what axe finds. */
export const problemsOn = async (page: Page): Promise<Problem[]> => [
  ...(await unreadableOn(page)),
  ...(await page.evaluate(violations)),
];

/** Runs in the page. What axe asks of whole pages, such as a heading of the first level, is not for cards. */
async function violations(): Promise<Problem[]> {
  const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
  const ofPages = ['region', 'bypass', 'landmark-one-main', 'page-has-heading-one'];
  const { violations: found } = await checker.run('main', {
    resultTypes: ['violations'],
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, any: [why] }) => ({
      card: cardOf(String(target[0])),
      problem: `axe ${id}: ${why?.message ?? ''} ${html.slice(0, 120)}`,
    })),
  );

  function cardOf(selector: string): string {
    const article = document.querySelector(selector)?.closest('article');
    return article?.dataset.card ?? '';
  }
}
