import { focusRow } from './focus-row.ts';

/** Puts exactly these into the holder, and moves none that stands where it should. */
export function arrange(holder: HTMLElement, nodes: readonly HTMLElement[]): void {
  const giveBack = focusIn(holder);
  const wanted = new Set<Node>(nodes);
  for (const child of [...holder.children]) if (!wanted.has(child)) child.remove();
  let there = holder.firstElementChild;
  for (const node of nodes) {
    if (there === node) there = there.nextElementSibling;
    else holder.insertBefore(node, there);
  }
  giveBack();
}

/** Remembers what of a row has the focus, to give it back if the row is drawn anew. */
function focusIn(holder: HTMLElement): () => void {
  const { activeElement: active } = document;
  const row = active && holder.contains(active) ? active.closest<HTMLElement>('[data-key]') : null;
  const act = active instanceof HTMLElement ? active.dataset.act : undefined;
  return () => {
    if (row && act !== undefined && !row.isConnected) focusRow(row.dataset.key, act);
  };
}
