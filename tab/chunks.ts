import { arrange } from './arrange.ts';
import type { Part } from './pages.ts';

type Drawing<Row> = {
  readonly holder: HTMLElement;
  readonly chunk: () => HTMLElement;
  readonly head?: HTMLElement;
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => HTMLElement;
};
type Drawn = { readonly text: string; readonly node: HTMLElement };
type Chunk<Row> = {
  readonly part: Part<Row>;
  readonly node: HTMLElement;
  readonly rows: ReadonlyMap<string, Drawn>;
};

/**
 * The rows on the page, in the parts in which they came: a browser looks at a part that is out of sight as a whole, and one
 * that is as before costs nothing when others change.
 */
export function chunksOf<Row>(drawing: Drawing<Row>) {
  const { holder, head } = drawing;
  let chunks: readonly Chunk<Row>[] = [];
  return {
    put: (parts: readonly Part<Row>[]): void => {
      const before = new Map(chunks.map((chunk) => [chunk.part.after, chunk]));
      chunks = parts.map((part) => {
        const there = before.get(part.after);
        return there?.part === part ? there : chunkOf(part, there, drawing);
      });
      const nodes = chunks.map(({ node }) => node);
      arrange(holder, head ? [head, ...nodes] : nodes);
    },
    /** The index of the first part that can be seen. */
    firstSeen: (): number => {
      const index = chunks.findIndex(({ node }) => node.getBoundingClientRect().bottom > 0);
      return Math.max(0, index);
    },
  };
}

/** A row that says the same as before keeps its node, and with it the focus and the place on the page. */
function chunkOf<Row>(
  part: Part<Row>,
  before: Chunk<Row> | undefined,
  { chunk, keyOf, draw }: Drawing<Row>,
): Chunk<Row> {
  const node = before?.node ?? chunk();
  const rows = new Map(
    part.rows.map((row) => {
      const text = JSON.stringify(row);
      const there = before?.rows.get(keyOf(row));
      return [keyOf(row), there?.text === text ? there : { text, node: draw(row) }];
    }),
  );
  arrange(
    node,
    [...rows.values()].map(({ node: row }) => row),
  );
  node.style.setProperty('--rows', String(rows.size));
  return { part, node, rows };
}
