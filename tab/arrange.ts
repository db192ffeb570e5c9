/** Puts exactly these into the holder, and moves none that stands where it should. */
export function arrange(holder: HTMLElement, nodes: readonly HTMLElement[]): void {
  const focus = focusIn(holder);
  const wanted = new Set<Node>(nodes);
  for (const child of [...holder.children]) if (!wanted.has(child)) child.remove();
  let there = holder.firstElementChild;
  for (const node of nodes) {
    if (there === node) there = there.nextElementSibling;
    else holder.insertBefore(node, there);
  }
  focus.giveBack(nodes);
}

/** Remembers what of a row has the focus, to give it back if the row is drawn anew. */
function focusIn(holder: HTMLElement) {
  const { activeElement: active } = document;
  const row = active && holder.contains(active) ? active.closest<HTMLElement>('[data-key]') : null;
  const act = active instanceof HTMLElement ? active.dataset.act : undefined;
  return {
    giveBack: (nodes: readonly HTMLElement[]): void => {
      if (!row || act === undefined || row.isConnected) return;
      const again = nodes.find(({ dataset }) => dataset.key === row.dataset.key);
      const wanted = again?.querySelector<HTMLElement>(`[data-act="${act}"]`);
      const other = again?.querySelector<HTMLElement>('[data-act]');
      (wanted ?? other)?.focus({ preventScroll: true });
    },
  };
}
