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
  fc.constantFrom(
    'Ada;=HYPERLINK(A1)',
    'a\t-1',
    'a\r\n@x',
    ';"=1"',
    '; +1',
    '"=1',
    ';',
    '\t',
    ';;=1',
  ),
  fc.string({ unit: fc.constantFrom(';', '\t', '\n', '\r', '"', ' ', '=', '-', "'", ',', 'a') }),
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
          assert.equal(cells[index]?.replaceAll("'", ''), text.replaceAll("'", ''));
        }
      }),
    );
  });

  it('has no cell of text that begins like a formula, wherever a spreadsheet parts it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
        // Quotes in the middle of a line are nothing to one that does not part at commas.
        for (const part of csvLine(texts).split(/[;\t\r\n]/)) {
          assert.doesNotMatch(part, /^[\s"]*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('puts what holds any separator into quotes', () => {
    const line = csvLine(['Ada;=HYPERLINK(A1)', 'a\tb', 'a,b']);
    assert.equal(line, `"Ada;'=HYPERLINK(A1)","a\tb","a,b"\r\n`);
  });

  it('leaves numbers as they are, and what is missing empty', () => {
    assert.equal(csvLine([-1, undefined, null, 'a']), '-1,,,a\r\n');
  });
});
