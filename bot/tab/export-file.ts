import { auditExport } from '../export/export-text.ts';
import { fileName } from '../export/file-name.ts';
import { isExportable } from '../export/tables.ts';
import { wholeFile } from '../export/whole-file.ts';
import type { Refusal } from '../turn.ts';
import { type Asked, parameter, refusedBy } from './asked.ts';
import { queryIn } from './lists.ts';

export type File = {
  readonly name: string;
  readonly bytes: Buffer;
  /** What there is to say of it. */
  readonly remark: string | undefined;
};

/** A list as a CSV file, with the columns of the export in a chat; written down before it is given. */
export async function exportFile({ query, turn }: Asked): Promise<File | Refusal> {
  const list = parameter(query, 'list') ?? '';
  if (!isExportable(list)) {
    return { status: 404, message: turn.actor.reader.t('tab.unknown-list') };
  }
  const asked = queryIn(list, query, ['search', 'direction', 'status', 'about']);
  const file = await wholeFile(asked, turn);
  if ('card' in file) return refusedBy(file);
  await auditExport(asked, file.rows, turn);
  const { bytes, rows, total } = file;
  const isCut = rows < total;
  const remark = isCut ? turn.actor.reader.t('export.most', { most: rows }) : undefined;
  return { name: fileName(asked, turn), bytes, remark };
}
