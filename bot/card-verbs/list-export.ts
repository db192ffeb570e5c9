import { exportText } from '../export/export-text.ts';
import { offerFile } from '../export/offer-file.ts';
import { type ExportQuery, isExportable } from '../export/tables.ts';
import { malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas, present } from './data.ts';

/** More of a list as CSV, or all of it as a file. What may be in it is decided anew for whoever clicks. */
export async function exportMore(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.exported.safeParse(data);
  if (!parsed.success || !isExportable(parsed.data.list)) return malformed(turn);
  const { list, as, ...rest } = parsed.data;
  const query: ExportQuery = { ...present(rest), list };
  return as === 'file' ? offerFile(query, turn) : exportText(query, turn);
}
