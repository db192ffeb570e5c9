import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvLine } from '../../bot/audit/csv.ts';

/** Reads one line back, as RFC 4180 has it. */
function cellsIn(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|\r\n$)/y;
  while (cell.lastIndex < line.length) {
    const [, quoted, plain = ''] = cell.exec(line) ?? assert.fail(`Not CSV: ${line}`);
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
  }
  return cells;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"', ',', 'a"b', 'a,b', '\n', ''),
  fc.string().map((text) => `=HYPERLINK("http://evil.example","${text}")`),
);

describe('a line of CSV', () => {
  it('is read back as what was written, and no cell of text begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
        const line = csvLine(texts);
        assert.ok(line.endsWith('\r\n'));
        const cells = cellsIn(line);
        assert.equal(cells.length, texts.length);
        for (const [index, text] of texts.entries()) {
          assert.doesNotMatch(cells[index] ?? '', /^[=+\-@\t\r\n]/);
          assert.equal(cells[index]?.replace(/^'/, ''), text.replace(/^'/, ''));
        }
      }),
    );
  });

  it('leaves numbers as they are, and what is missing empty', () => {
    assert.equal(csvLine([-1, undefined, null, 'a']), '-1,,,a\r\n');
  });
});
