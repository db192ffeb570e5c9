import type { Rows } from './answers.ts';
import { arrange, firstSeen } from './arrange.ts';
import { element } from './element.ts';
import { isGivenUp, latest } from './latest.ts';
import { type Page, wordsOf } from './page.ts';
import { pagesOf } from './pages.ts';

type Listing<Row> = {
  /** What the rows are put into: a list, or the body of a table. */
  readonly holder: HTMLElement;
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
  const { holder, around } = listing;
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
  const draw = drawnOnce(listing);
  around.hidden = true;

  const put = (): void => {
    const rows = pages.rows();
    const got = pages.last();
    arrange(holder, draw(rows));
    if (got && said.textContent !== got.said) said.textContent = got.said;
    around.hidden = rows.length === 0;
    more.hidden = got?.next === undefined;
    const empty = element('div', { class: 'empty' }, element('p', {}, got?.empty ?? ''));
    if (rows.length === 0) empty.append(...listing.instead());
    beside.replaceChildren(...(rows.length === 0 ? [empty] : []));
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
      const look = { type: 'button', class: 'button', click: () => void show(load) };
      const problem = element('p', { role: 'alert' }, wordsOf(error, page));
      const retry = element('button', look, page.t('again'));
      beside.replaceChildren(element('div', { class: 'empty' }, problem, retry));
    }
  };
  const again = (signal: AbortSignal) => pages.again(signal, firstSeen(holder));
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

/** A row that says the same as before keeps its node, and with it the focus and the place on the page. */
function drawnOnce<Row>({ keyOf, draw }: Listing<Row>) {
  let drawn = new Map<string, { readonly text: string; readonly node: HTMLElement }>();
  return (rows: readonly Row[]): HTMLElement[] => {
    const now: typeof drawn = new Map();
    for (const row of rows) {
      const text = JSON.stringify(row);
      const before = drawn.get(keyOf(row));
      now.set(keyOf(row), before?.text === text ? before : { text, node: draw(row) });
    }
    drawn = now;
    return [...now.values()].map(({ node }) => node);
  };
}

const skeleton = (): HTMLElement =>
  element(
    'div',
    { class: 'skeletons', 'aria-hidden': 'true' },
    ...Array.from({ length: 6 }, () => element('div', { class: 'skeleton row-skeleton' })),
  );
