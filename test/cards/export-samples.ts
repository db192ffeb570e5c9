import type { Card } from '../../cards/elements.ts';
import { exportCard } from '../../cards/export-card.ts';
import type { Reader } from '../../cards/reader.ts';

const lists = ['partners', 'customers', 'invites', 'history'] as const;

const rowsOf = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `INV-7K2M9${index}`,
    line: `${name},"azure office365",2026-03-01T08:00:00.000Z,${name}\r\n`,
  }));

/** Parts of every list, from the start and from the middle, with and without a way to save it. */
const exports = (reader: Reader, name: string): Card[] =>
  lists.flatMap((list) =>
    [0, 1, 50].flatMap((count) =>
      [false, true].flatMap((saves) =>
        [false, true].map((isLater) =>
          exportCard(
            {
              query: { list, search: name, ...(isLater ? { after: 'INV-7K2M9Q' } : {}) },
              ...{ tenant: name, header: 'name,services\r\n', rows: rowsOf(count, name) },
              ...{ total: count * 1000, hasMore: count > 0, mostRows: 20_000, saves },
              remark: isLater ? { text: name, tone: 'good' as const } : undefined,
            },
            reader,
          ),
        ),
      ),
    ),
  );

export const exportSamples = {
  'a list as CSV': exports,
} as const;
