import type { Logger } from 'pino';
import type { Claim, Outboxes, Owing, Settlement } from '../models/claims.ts';
import { isDatabaseError } from '../models/database.ts';
import type { Delivery } from '../models/delivery-schema.ts';
import { oweWaiting } from '../models/outbox.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import { findSettled, handOver } from '../models/put-in-line.ts';
import { done, type Handed } from './handing.ts';
import { recipientsOf } from './recipients.ts';

export type Clock = () => Date;
export type Settings = { readonly clock: Clock; readonly log: Logger };
export type Hand<Document> = (entry: OutboxEntry, document: Document) => Promise<Handed>;

/** Hands over all that a document owed when it was claimed, and says what became of each. */
export async function handOverAll<Document extends Owing>(
  claim: Claim<Document>,
  outboxes: Outboxes<Document>,
  { clock, log }: Settings,
  hand: Hand<Document>,
): Promise<void> {
  // Side by side, so that what goes into one chain of the audit goes there together.
  const handed = new Map(
    await Promise.all(
      claim.due.map(async (entry) => [entry.key, await handSafely(entry)] as const),
    ),
  );
  const deliveries = [...handed.values()].flatMap((each) => each.deliveries);
  const areNew = await handOver(deliveries, clock());
  const known = areNew ? [] : await findSettled(deliveries);
  const settlements = new Map(
    [...handed].map(([key, each]) => [key, settlementOf(key, each, known)] as const),
  );
  if ([...settlements.values()].includes('waiting')) {
    await outboxes.note(claim, settlements);
    await lookAgain(claim, settlements, clock);
  }
  await outboxes.settle(claim, settlements);

  function handSafely(entry: OutboxEntry): Promise<Handed> {
    return hand(entry, claim.document).catch((error: unknown) => {
      if (isDatabaseError(error) || isSubstance(entry)) throw error;
      const of = String(claim.document._id);
      log.error({ err: error, of, event: entry.event }, 'not handed over');
      return done('dead');
    });
  }
}

/** What a decision does, and that it was made, is no news of it: it is never given up. */
const isSubstance = ({ audience }: OutboxEntry): boolean =>
  audience === 'relationship' || audience === 'audit';

/** What fell due anew may have been done with long ago; then nobody else would ever say so. */
function settlementOf(
  key: string,
  { settlement, deliveries }: Handed,
  known: readonly Delivery[],
): Settlement {
  const states = known.filter(({ entry }) => entry === key).map(({ state }) => state);
  if (states.includes('sent')) return 'sent';
  if (deliveries.length === 0 || states.length < deliveries.length) return settlement;
  return states.includes('dead') ? 'dead' : 'dropped';
}

/** Somebody may have come between looking for them and noting that they are waited for: whoever comes later sees that. */
async function lookAgain<Document>(
  { due }: Claim<Document>,
  settlements: ReadonlyMap<string, Settlement>,
  clock: Clock,
): Promise<void> {
  for (const entry of due) {
    const { tenantId, aadObjectId, name } = entry;
    if (settlements.get(entry.key) !== 'waiting' || !tenantId || !aadObjectId) continue;
    const come = (await recipientsOf(entry)).some(({ suspended }) => !suspended);
    if (come) await oweWaiting({ tenantId, aadObjectId, name: name ?? '' }, clock());
  }
}
