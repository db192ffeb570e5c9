/** Gives the focus to what can be done with a row: to the same as before, else to something else, else to the page. */
export function focusRow(key: string | undefined, act?: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-key]')];
  const row = rows.find(({ dataset }) => dataset.key === key);
  const acts = row ? [...row.querySelectorAll<HTMLElement>('[data-act]')] : [];
  const there = acts.find(({ dataset }) => dataset.act === act) ?? acts[0];
  (there ?? document.getElementById('main'))?.focus({ preventScroll: true });
}
