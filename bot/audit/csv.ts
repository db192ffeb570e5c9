/**
 * What a spreadsheet would take for a formula where a cell begins. A cell begins at `;`, a tab or a new line too: in many
 * languages a spreadsheet parts there, and then minds no quotes in the middle of what it takes for one cell.
 * Source: OWASP, "CSV Injection".
 */
const formula = /(^|[;\t\r\n])((?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

/**
 * One line of a CSV file (RFC 4180), with its line end. What would begin like a formula gets an apostrophe in front, which
 * spreadsheets take for "this is text".
 */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' ? neutral(text) : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const neutral = (text: string): string =>
  text.replaceAll(formula, "$1'$2").replace(/^[\t\r\n]/, "'$&");
