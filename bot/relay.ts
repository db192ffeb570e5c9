import type { Logger } from 'pino';
import type { Claim, Outboxes, Owing, Settlement, Which } from '../models/claims.ts';
import { isDatabaseError } from '../models/database.ts';
import { type Delivery, findSettled, handOver } from '../models/delivery.ts';
import { invitationOutboxes, oweWaiting, relationshipOutboxes } from '../models/outbox.ts';
import type { OutboxEntry } from '../models/outbox-schema.ts';
import { beginAgain } from './begin-again.ts';
import { done, type Handed, handInvitation, handRelationship } from './handing.ts';
import { recipientsOf } from './recipients.ts';

/** In milliseconds. Short, because younger messages wait for what is being handed over; see `line-order.ts`. */
const lease = 5000;

type Clock = () => Date;
type Settings = { readonly clock: Clock; readonly log: Logger };

/**
 * Hands over all that one document owes, if any does. Rounds begin with either kind of document in turn, and take what
 * has waited longest and what came last in turn, so that nobody waits until the many of somebody else are through.
 */
export function createRelay(settings: Settings): () => Promise<boolean> {
  const invitations = (which: Which) =>
    relayFrom(invitationOutboxes, settings, handInvitation, which);
  const relationships = (which: Which) =>
    relayFrom(relationshipOutboxes, settings, handRelationship, which);
  const rounds = (['oldest', 'youngest'] as const).flatMap((which) => [
    async () => (await invitations(which)) || (await relationships(which)),
    async () => (await relationships(which)) || (await invitations(which)),
  ]);
  let round = 0;
  return async () => {
    round += 1;
    return (await rounds[round % rounds.length]?.()) ?? false;
  };
}

type Hand<Document> = (entry: OutboxEntry, document: Document) => Promise<Handed>;

async function relayFrom<Document extends Owing>(
  outboxes: Outboxes<Document>,
  settings: Settings,
  hand: Hand<Document>,
  which: Which,
): Promise<boolean> {
  const claim = await outboxes.claimDue(settings.clock(), lease, which);
  if (!claim) return false;
  // Harmless twice; and what is left until the lease is over would hold up all that is younger.
  await beginAgain(() => handOverAll(claim, outboxes, settings, hand), lease);
  return true;
}

async function handOverAll<Document extends Owing>(
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
  await handOver(deliveries, clock());
  const known = deliveries.length > 0 ? await findSettled(deliveries) : [];
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
