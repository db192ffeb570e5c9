import type { Theme } from './teams-themes.ts';

/**
 * The renderer draws text and containers as the host configuration says, and leaves buttons, inputs and links to
 * the host's style sheet. This stands in for that of Teams: buttons in rows that wrap, a title on one line.
 */
const rules = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 12px; background: var(--page); color: var(--ink);
    font: 14px/20px 'Segoe UI', 'Liberation Sans', Tahoma, Geneva, Verdana, sans-serif; }
  main { columns: var(--columns); column-gap: 16px; }
  article { width: var(--width); margin-bottom: 16px; break-inside: avoid; background: var(--card); border: 1px solid var(--edge); border-radius: 4px;
    overflow: clip; overflow-wrap: break-word; }
  a.ac-anchor { color: var(--link); text-decoration: underline; }
  div:has(> .ac-pushButton) { flex-wrap: wrap; gap: 8px; }
  div:has(> .ac-pushButton) > :empty { display: none; }
  .ac-pushButton { flex: 0 1 auto !important; max-width: 100%; min-height: 32px; padding: 5px 12px; overflow: hidden;
    text-overflow: ellipsis; white-space: nowrap; border: 1px solid var(--stroke); border-radius: 4px;
    background: var(--field); color: var(--ink); font: 600 14px/20px inherit; font-family: inherit; }
  .ac-pushButton.style-positive { background: var(--strong); border-color: var(--strong); color: var(--onStrong); }
  .ac-pushButton.style-destructive { color: var(--danger); }
  .ac-input { font: inherit; color: var(--ink); }
  .ac-textInput, .ac-numberInput, textarea { width: 100%; padding: 5px 12px; background: var(--field);
    border: 1px solid var(--stroke); border-radius: 4px; color: var(--ink); font: inherit; }
  .ac-choiceSetInput-filtered { width: 100%; padding: 5px 12px; background: var(--field); border: 1px solid var(--stroke);
    border-radius: 4px; color: var(--ink); }
  .ac-multiline { min-height: 64px; resize: none; }
  ::placeholder { color: var(--quiet); opacity: 1; }
`;

/** A page with nothing on it yet, in a theme, for cards of this width in pixels. */
export const emptyPage = (
  { properties }: Theme,
  { width, columns, language }: { width: number; columns: number; language: string },
): string => {
  const values = Object.entries({ ...properties, width: `${width}px`, columns });
  const root = values.map(([name, value]) => `--${name}: ${value};`).join(' ');
  return `<!doctype html><html lang="${language}"><head><title>Cards</title>
    <style>:root { ${root} } ${rules}</style></head><body><main></main></body></html>`;
};
