import { exportCard } from '../../cards/export-card.ts';
import type { Remark } from '../../cards/invitation-card.ts';
import { auditTurn } from '../audit/audit-turn.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { most } from './most.ts';
import { type ExportQuery, tables } from './tables.ts';

/** More than fit on a card. */
const size = 50;

/** A list as CSV text on a card, as much as fits from where the query says. Its beginning is written down as an export. */
export async function exportText(query: ExportQuery, turn: Turn, remark?: Remark): Promise<Reply> {
  const { actor } = turn;
  if (!actor.tenant) return problem(actor.reader, 'error.tenant-unknown');
  const { header, read } = tables[query.list];
  const page = await read(query, turn, size);
  if ('card' in page) return page;
  if (!query.after && !remark) await auditExport(query, page.total, turn);
  const view = { ...page, query, header, mostRows: most.rows, saves: canSave(turn), remark };
  return { card: exportCard(view, actor.reader) };
}

/** Writes down who exported what, before they have it. */
export const auditExport = ({ list }: ExportQuery, rows: number, turn: Turn): Promise<void> =>
  auditTurn({ event: 'export', detail: `${list} ${rows}` }, turn);

/**
 * Bots give files in a chat with one person only, and nowhere in GCC High and DoD. Source: Microsoft Teams, "Send and
 * receive files using bot".
 */
export const canSave = ({ actor: { seen, shared, tenant } }: Turn): boolean =>
  !!seen && !shared && tenant?.cloud === 'public';
