import type { Turn } from '../turn.ts';
import type { ExportQuery } from './tables.ts';

/** As it is called in somebody's OneDrive; one of the same name there keeps its own. */
export const fileName = ({ list }: ExportQuery, { now }: Pick<Turn, 'now'>): string =>
  `${list}-${now.toISOString().slice(0, 10)}.csv`;
