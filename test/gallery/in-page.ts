/// <reference lib="dom" />
import type * as adaptivecards from 'adaptivecards';

/** What runs inside the page; each function is handed over as text, so it must need nothing around it. */

declare global {
  interface Window {
    readonly AdaptiveCards: typeof adaptivecards;
  }
}

type Shown = { readonly name: string; readonly content: unknown };

/** Draws each card with Microsoft's renderer into an article of its own. */
export function drawCards({ cards, hostConfig }: { cards: readonly Shown[]; hostConfig: object }) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  for (const { name, content } of cards) {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfig);
    card.parse(content);
    const article = document.createElement('article');
    article.dataset.card = name;
    const drawn = card.render();
    if (drawn) article.append(drawn);
    document.querySelector('main')?.append(article);
  }
}

/** What a person could not read: text that is cut off, sticks out of its card, or lies over other text. */
export function layoutProblems(): { card: string; problem: string }[] {
  const slack = 1;
  type Box = { readonly node: Text; readonly rects: readonly DOMRect[] };

  const textsIn = (article: Element): Box[] => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: Box[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      found.push({ node, rects });
    }
    return found;
  };
  const within = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - 2 &&
    inner.bottom <= outer.bottom + 2;
  const clips = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return overflowX !== 'visible' || overflowY !== 'visible';
  };
  const cutBy = ({ node, rects }: Box, article: Element): boolean => {
    for (let each = node.parentElement; each && each !== article; each = each.parentElement) {
      const outer = each.getBoundingClientRect();
      if (clips(each) && rects.some((rect) => !within(rect, outer))) return true;
    }
    return false;
  };
  const over = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  /** A button's title may be cut off where the card says the same in a line that wraps. */
  const saidElsewhere = ({ node }: Box, all: readonly Box[]): boolean =>
    node.parentElement?.closest('.ac-pushButton') != null &&
    all.some((other) => other.node !== node && other.node.data.includes(node.data));
  const excerpt = ({ node }: Box): string => `“${node.data.trim().slice(0, 60)}”`;

  return [...document.querySelectorAll('article')].flatMap((article) => {
    const card = article.dataset.card ?? '';
    const outer = article.getBoundingClientRect();
    const all = textsIn(article);
    const texts = all.filter((text) => !saidElsewhere(text, all));
    const cut = texts.filter((text) => cutBy(text, article));
    const out = texts.filter(({ rects }) => rects.some((rect) => !within(rect, outer)));
    const covered = texts.filter((text, index) =>
      texts
        .slice(index + 1)
        .some((other) => text.rects.some((one) => other.rects.some((two) => over(one, two)))),
    );
    const bare = article.querySelector('.ac-adaptiveCard') ? [] : ['nothing is drawn'];
    return [
      ...bare,
      ...cut.map((text) => `cut off: ${excerpt(text)}`),
      ...out.map((text) => `sticks out: ${excerpt(text)}`),
      ...covered.map((text) => `lies over other text: ${excerpt(text)}`),
    ].map((problem) => ({ card, problem }));
  });
}
