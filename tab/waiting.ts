import type { Shown } from './answers.ts';
import { type CardBox, cardBox } from './card.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

export type Waiting = { readonly node: HTMLElement; put(shown: readonly Shown[]): void };

type Item = { readonly box: CardBox; readonly node: HTMLDetailsElement; isNew: boolean };

/**
 * The invitations that wait for an answer: one alone is open, of several each has a line until somebody opens it. One that
 * somebody is filling in stays as it is, also when others have decided, and one that was just answered here stays to say so.
 */
export function waitingCards(page: Page): Waiting {
  const list = element('div', { class: 'waiting-cards' });
  const node = element(
    'section',
    { class: 'waiting', 'aria-labelledby': 'waiting', hidden: true },
    element('h2', { id: 'waiting' }, page.t('waiting')),
    list,
  );
  const items = new Map<string, Item>();

  /** Takes away what waits no longer. */
  const clear = (wanted: ReadonlySet<string>): void => {
    for (const [summary, { box, node: item }] of items) {
      if (wanted.has(summary) || box.isTheirs()) continue;
      item.remove();
      items.delete(summary);
    }
  };
  const put = (each: Shown): void => {
    const there = items.get(each.summary);
    if (there) {
      const { box } = there;
      if (!box.isTheirs()) box.put(each);
      return;
    }
    const box = cardBox(page, each, { headingLevel: 3 });
    const item = element('details', {}, element('summary', {}, each.summary), box.node);
    items.set(each.summary, { box, node: item, isNew: true });
    list.append(item);
  };
  return {
    node,
    put: (shown) => {
      clear(new Set(shown.map(({ summary }) => summary)));
      shown.forEach(put);
      const [only, ...others] = [...items.values()].filter(({ box }) => !box.isTheirs());
      if (only?.isNew && others.length === 0) only.node.open = true;
      for (const item of items.values()) item.isNew = false;
      node.hidden = items.size === 0;
    },
  };
}
