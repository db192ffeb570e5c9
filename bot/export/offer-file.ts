import { listName } from '../../cards/export-card.ts';
import type { Reply, Turn } from '../turn.ts';
import { canSave, exportText } from './export-text.ts';
import { offerOf } from './file-messages.ts';
import { fileName } from './file-name.ts';
import { most } from './most.ts';
import { type ExportQuery, tables } from './tables.ts';
import { tell } from './tell.ts';

/** Rows from which the size of the file is reckoned. */
const some = 50;

/** Asks where to save a list as a file. The answer is the card that was clicked, which says so. */
export async function offerFile(query: ExportQuery, turn: Turn): Promise<Reply> {
  const { t } = turn.actor.reader;
  if (!canSave(turn)) {
    return exportText(query, turn, { text: t('export.not-here'), tone: 'warning' });
  }
  const page = await tables[query.list].read(query, turn, some);
  if ('card' in page) return page;
  const name = fileName(query, turn);
  const list = listName(query.list, turn.actor.reader);
  await tell(
    offerOf({
      name,
      description: t('export.what', { list, tenant: page.tenant, count: page.total }),
      size: sizeOf(tables[query.list].header, page),
      context: { ...query, key: turn.activityKey ?? turn.turnId },
      summary: t('export.offer', { file: name }),
    }),
    { key: 'offer' },
    turn,
  );
  return exportText(query, turn, { text: t('export.offered', { file: name }), tone: 'good' });
}

type Rows = { readonly rows: readonly { readonly line: string }[]; readonly total: number };

function sizeOf(header: string, { rows, total }: Rows): number {
  const bytes = Buffer.byteLength(rows.map(({ line }) => line).join(''));
  const all = Math.min(total, most.rows) * (bytes / Math.max(1, rows.length));
  return Math.min(most.bytes, Math.ceil(Buffer.byteLength(header) + all));
}
