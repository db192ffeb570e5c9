import { findHead } from '../../models/audit-head.ts';
import type { Mark } from '../../tab/answers.ts';
import type { Asked } from './asked.ts';

/**
 * How far the tenant's audit goes: whatever is decided, sent or ended is in it a moment later. One small read. How a time is
 * written tells of the reader's language, region and zone together.
 */
export const markOf = async ({ turn: { actor } }: Asked): Promise<Mark> => ({
  mark: String((await findHead(actor.tenantId))?.seq ?? 0),
  reads: `${actor.reader.language.tag} ${actor.reader.dateTime(new Date(0))}`,
});
