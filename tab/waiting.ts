import type { Shown } from './answers.ts';
import { type CardBox, cardBox } from './card.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

export type Waiting = { readonly node: HTMLElement; put(shown: readonly Shown[]): void };

/**
 * The invitations that wait for an answer. One that somebody is filling in stays as it is, and one that was just
 * answered here stays to say so.
 */
export function waitingCards(page: Page): Waiting {
  const list = element('div', { class: 'waiting-cards' });
  const node = element(
    'section',
    { class: 'waiting', 'aria-labelledby': 'waiting', hidden: true },
    element('h2', { id: 'waiting' }, page.t('waiting')),
    list,
  );
  const boxes = new Map<string, CardBox>();

  /** Takes away what waits no longer. */
  const clear = (wanted: ReadonlySet<string>): void => {
    for (const [summary, box] of boxes) {
      if (wanted.has(summary) || box.isAnswered()) continue;
      box.node.remove();
      boxes.delete(summary);
    }
  };
  const put = (each: Shown): void => {
    const there = boxes.get(each.summary);
    if (!there) {
      const box = cardBox(page, each, { headingLevel: 3 });
      boxes.set(each.summary, box);
      list.append(box.node);
    } else if (!there.isTouched() && !there.isAnswered()) there.put(each);
  };
  return {
    node,
    put: (shown) => {
      clear(new Set(shown.map(({ summary }) => summary)));
      shown.forEach(put);
      node.hidden = boxes.size === 0;
    },
  };
}
