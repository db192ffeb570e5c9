const known = ['default', 'dark', 'contrast'];

/** Dresses the page as Teams does; undefined: as the browser is set, which the style sheet knows itself. */
export function wear(theme: string | undefined): void {
  const { documentElement: root } = document;
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = known.includes(theme) ? theme : 'default';
}
