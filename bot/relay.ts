import type { Outboxes, Owing, Which } from '../models/claims.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';
import { untilNoted } from './begin-again.ts';
import { type Hand, handOverAll, type Settings } from './hand-over.ts';
import { handInvitation, handRelationship } from './handing.ts';

/** In milliseconds. Short, because younger messages wait for what is being handed over; see `line-order.ts`. */
const lease = 5000;
/** Documents in hand at once: what they write in the same moment goes in one command. */
const most = 16;

export type Relay = {
  /** Takes one document that owes something, if there is one, and hands over all it owes in the background. */
  readonly takeNext: () => Promise<boolean>;
  /** Settles when everything in hand has been handed over. */
  readonly finished: () => Promise<void>;
};

/** Gives who hands over what is claimed, or undefined when nothing is due. */
type Take = (which: Which) => Promise<(() => Promise<void>) | undefined>;

/**
 * Hands over what is owed. Rounds begin with either kind of document in turn, and take what has waited longest and what
 * came last in turn, so that nobody waits until the many of somebody else are through.
 */
export function createRelay(settings: Settings, handedOver: () => void): Relay {
  const invitations = takeFrom(invitationOutboxes, settings, handInvitation);
  const relationships = takeFrom(relationshipOutboxes, settings, handRelationship);
  const rounds = (['oldest', 'youngest'] as const).flatMap((which) => [
    async () => (await invitations(which)) ?? relationships(which),
    async () => (await relationships(which)) ?? invitations(which),
  ]);
  const inHand = new Set<Promise<void>>();
  let round = 0;

  const handing = async (handOver: () => Promise<void>): Promise<void> => {
    try {
      await handOver();
      handedOver();
    } catch (error) {
      // It falls due again when the lease is over.
      settings.log.error({ err: error }, 'handing over failed');
    }
  };

  return {
    takeNext: async () => {
      if (inHand.size >= most) await Promise.race(inHand);
      round += 1;
      const handOver = await rounds[round % rounds.length]?.();
      if (!handOver) return false;
      const handed = handing(handOver).finally(() => inHand.delete(handed));
      inHand.add(handed);
      return true;
    },
    finished: async () => {
      await Promise.all(inHand);
    },
  };
}

const takeFrom =
  <Document extends Owing>(
    outboxes: Outboxes<Document>,
    settings: Settings,
    hand: Hand<Document>,
  ): Take =>
  async (which) => {
    const claim = await outboxes.claimDue(settings.clock(), lease, which);
    if (!claim) return undefined;
    // Harmless twice; and what is left until the lease is over would hold up all that is younger.
    return () => untilNoted(() => handOverAll(claim, outboxes, settings, hand), lease);
  };
