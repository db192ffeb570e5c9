import { type InferRawDocTypeFromSchema, model, Schema } from 'mongoose';
import { enterInAudit } from './audit-backfill.ts';
import { enterInCalendar } from './calendar-backfill.ts';
import { isDuplicate } from './is-duplicate.ts';

const enteredSchema = new Schema(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { strict: 'throw', versionKey: false },
);
type Entered = InferRawDocTypeFromSchema<typeof enteredSchema>;
const Entries = model<Entered>('Entered', enteredSchema, 'entered');

/** What is entered. With more of it, or another way, it gets another name and is done once more. */
const work = 'calendar, audit';

/**
 * Enters what an older version stored, once for a database; later starts read that it was done. That is noted after the work,
 * so whoever dies in the middle leaves all of it to the next start, and several that start at once may each do it: it is
 * harmless twice.
 */
export async function enterOnce(now: Date): Promise<void> {
  if (await Entries.exists({ _id: work })) return;
  await enterInCalendar(now);
  await enterInAudit(now);
  try {
    await Entries.updateOne({ _id: work }, { $setOnInsert: { at: now } }, { upsert: true });
  } catch (error) {
    // Another process has noted it meanwhile.
    if (!isDuplicate(error)) throw error;
  }
}
