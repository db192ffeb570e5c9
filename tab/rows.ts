import type { Rows } from './answers.ts';
import { element } from './element.ts';
import { isGivenUp, latest } from './latest.ts';
import { type Page, wordsOf } from './page.ts';

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
  const { holder, around, get } = listing;
  const said = element('p', { class: 'said', role: 'status' });
  const beside = element('div', { class: 'beside-rows' }, skeleton());
  const more = element(
    'button',
    { type: 'button', class: 'button more', hidden: true, click: () => void show(add) },
    page.t('more'),
  );
  const node = element('div', { class: 'rows', 'aria-busy': 'true' }, around, beside, more);
  const newest = latest();
  const drawn = new Map<string, { text: string; node: HTMLElement }>();
  let rows: readonly Row[] = [];
  let next: string | undefined;
  around.hidden = true;

  const nodeOf = (row: Row): HTMLElement => {
    const key = listing.keyOf(row);
    const text = JSON.stringify(row);
    const before = drawn.get(key);
    if (before?.text === text) return before.node;
    const made = { text, node: listing.draw(row) };
    drawn.set(key, made);
    return made.node;
  };
  const put = (got: Rows<Row>, all: readonly Row[]): void => {
    rows = all;
    next = got.next;
    const focused = focusIn(holder);
    const nodes = all.map(nodeOf);
    arrange(holder, nodes);
    focused(rows.map(listing.keyOf), nodes);
    if (said.textContent !== got.said) said.textContent = got.said;
    around.hidden = all.length === 0;
    more.hidden = next === undefined;
    beside.replaceChildren(
      ...(all.length === 0
        ? [element('div', { class: 'empty' }, element('p', {}, got.empty), ...listing.instead())]
        : []),
    );
    const kept = new Set(all.map(listing.keyOf));
    for (const key of drawn.keys()) if (!kept.has(key)) drawn.delete(key);
    atEnd.unobserve(more);
    atEnd.observe(more);
  };

  const afresh = async (signal: AbortSignal): Promise<void> => {
    const got = await get(undefined, signal);
    put(got, got.rows);
  };
  const add = async (signal: AbortSignal): Promise<void> => {
    const got = await get(next, signal);
    put(got, [...rows, ...got.rows]);
  };
  const again = async (signal: AbortSignal): Promise<void> => {
    const wanted = rows.length;
    let got = await get(undefined, signal);
    const all = [...got.rows];
    while (got.next !== undefined && all.length < wanted) {
      got = await get(got.next, signal);
      all.push(...got.rows);
    }
    put(got, all);
  };
  const show = async (load: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const signal = newest();
    node.ariaBusy = 'true';
    try {
      await load(signal);
      node.ariaBusy = 'false';
    } catch (error) {
      if (isGivenUp(error)) return;
      node.ariaBusy = 'false';
      const retry = element(
        'button',
        { type: 'button', class: 'button', click: () => void show(load) },
        page.t('again'),
      );
      const problem = element('p', { role: 'alert' }, wordsOf(error, page));
      beside.replaceChildren(element('div', { class: 'empty' }, problem, retry));
    }
  };
  const atEnd = new IntersectionObserver(
    (entries) => {
      const isSeen = entries.some(({ isIntersecting }) => isIntersecting);
      if (isSeen && next !== undefined && node.ariaBusy === 'false') void show(add);
    },
    { rootMargin: '600px' },
  );

  return {
    node,
    said,
    begin: () => show(afresh),
    refresh: () => show(rows.length ? again : afresh),
  };
}

const skeleton = (): HTMLElement =>
  element(
    'div',
    { class: 'skeletons', 'aria-hidden': 'true' },
    ...Array.from({ length: 6 }, () => element('div', { class: 'skeleton row-skeleton' })),
  );

/** Puts exactly these into the holder, and moves none that stands where it should. */
function arrange(holder: HTMLElement, nodes: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(nodes);
  for (const child of [...holder.children]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    const there = holder.children[index] ?? null;
    if (there !== node) holder.insertBefore(node, there);
  });
}

/** Remembers what of a row has the focus, to give it back if the row is drawn anew. */
function focusIn(holder: HTMLElement) {
  const { activeElement: active } = document;
  const row = [...holder.children].find((child) => child.contains(active));
  const act = active instanceof HTMLElement ? active.dataset.act : undefined;
  const key = row instanceof HTMLElement ? row.dataset.key : undefined;
  return (keys: readonly string[], nodes: readonly HTMLElement[]): void => {
    if (key === undefined || act === undefined || row?.isConnected) return;
    const again = nodes[keys.indexOf(key)]?.querySelector<HTMLElement>(`[data-act="${act}"]`);
    again?.focus({ preventScroll: true });
  };
}
