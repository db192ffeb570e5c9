import type { Rows } from './answers.ts';
import { chunksOf } from './chunks.ts';
import { element } from './element.ts';
import { isGivenUp, latest } from './latest.ts';
import { type Page, wordsOf } from './page.ts';
import { pagesOf } from './pages.ts';

type Listing<Row> = {
  /** What the rows are put into, in chunks: a list, or a table. */
  readonly holder: HTMLElement;
  readonly chunk: () => HTMLElement;
  /** What stays before them. */
  readonly head?: HTMLElement;
  /** What stands there only when there are rows, such as the table. */
  readonly around: HTMLElement;
  readonly get: (after: string | undefined, signal: AbortSignal) => Promise<Rows<Row>>;
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => HTMLElement;
  /** What somebody can do when there is nothing. */
  readonly instead: () => readonly (Node | string)[];
};
export type RowList = {
  readonly node: HTMLElement;
  /** How many there are, in a sentence. */
  readonly said: HTMLElement;
  /** The first rows of what is now asked for. */
  begin(): Promise<void>;
  /** The rows that are shown, as they are now. */
  refresh(): Promise<void>;
};

/** A list of which more is loaded as somebody scrolls, and which can change under their eyes without a jump. */
export function rowList<Row>(page: Page, listing: Listing<Row>): RowList {
  const { around } = listing;
  const said = element('p', { class: 'said', role: 'status' });
  const beside = element('div', { class: 'beside-rows' }, skeleton());
  const more = element(
    'button',
    { type: 'button', class: 'button more', hidden: true, click: () => void show(pages.add) },
    page.t('more'),
  );
  const node = element('div', { class: 'rows', 'aria-busy': 'true' }, around, beside, more);
  const newest = latest();
  const pages = pagesOf(listing.get);
  const chunks = chunksOf(listing);
  around.hidden = true;

  const put = (): void => {
    const parts = pages.parts();
    const isEmpty = parts.every(({ rows }) => rows.length === 0);
    const got = pages.last();
    chunks.put(parts);
    if (got && said.textContent !== got.said) said.textContent = got.said;
    around.hidden = isEmpty;
    more.hidden = got?.next === undefined;
    const empty = element('div', { class: 'empty' }, element('p', {}, got?.empty ?? ''));
    if (isEmpty) empty.append(...listing.instead());
    beside.replaceChildren(...(isEmpty ? [empty] : []));
    // Observed anew, so that it is told again when the end can still be seen.
    atEnd.unobserve(more);
    atEnd.observe(more);
  };
  const show = async (load: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const signal = newest();
    node.ariaBusy = 'true';
    try {
      await load(signal);
      node.ariaBusy = 'false';
      put();
    } catch (error) {
      if (isGivenUp(error)) return;
      node.ariaBusy = 'false';
      // Rows of what was asked before would pass for what is asked now.
      if (pages.parts().length === 0)
        [around.hidden, more.hidden, said.textContent] = [true, true, ''];
      const look = { type: 'button', class: 'button', click: () => void show(load) };
      const problem = element('p', { role: 'alert' }, wordsOf(error, page));
      const retry = element('button', look, page.t('again'));
      beside.replaceChildren(element('div', { class: 'empty' }, problem, retry));
    }
  };
  const again = (signal: AbortSignal) => pages.again(signal, chunks.firstSeen());
  const isIdle = () => node.isConnected && node.ariaBusy === 'false';
  const atEnd = new IntersectionObserver(
    (entries) => {
      const isSeen = entries.some(({ isIntersecting }) => isIntersecting);
      if (isSeen && isIdle() && !more.hidden) void show(pages.add);
    },
    { rootMargin: '600px' },
  );
  addEventListener('scrollend', () => {
    if (isIdle() && pages.isStale()) void show(again);
  });

  return { node, said, begin: () => show(pages.begin), refresh: () => show(again) };
}

const skeleton = (): HTMLElement =>
  element(
    'div',
    { class: 'skeletons', 'aria-hidden': 'true' },
    ...Array.from({ length: 6 }, () => element('div', { class: 'skeleton row-skeleton' })),
  );
