import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Claim, Outboxes, Owing, Settlement } from '../models/claims.ts';
import { invitationOutboxes, relationshipOutboxes } from '../models/outbox.ts';
import { deliver } from './delivery.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { countSend } from './metrics.ts';
import { afterFailure } from './retry.ts';
import { deliverRevocation } from './revocation-delivery.ts';

const lease = 30_000;
const longestWork = 20_000;

type Settings = Omit<DeliverySettings, 'now'> & {
  readonly clock: () => Date;
  readonly log: Logger;
};
/** Works on one entry of its kind, if any is due. */
type Source = (settings: Settings) => Promise<boolean>;

const sources: readonly Source[] = [
  from(invitationOutboxes, deliver),
  from(relationshipOutboxes, deliverRevocation),
];

/** A worker: each round begins with another kind, so that however much is due of one the other has its turn. */
export function createWorker(settings: Settings): () => Promise<boolean> {
  let rounds = 0;
  return async () => {
    rounds += 1;
    for (let tried = 0; tried < sources.length; tried += 1) {
      const source = sources[(rounds + tried) % sources.length];
      if (source && (await source(settings))) return true;
    }
    return false;
  };
}

function from<Document extends Owing>(
  outboxes: Outboxes<Document>,
  send: (claim: Claim<Document>, settings: DeliverySettings) => Promise<Settlement>,
): Source {
  return async (settings) => {
    const { clock, log } = settings;
    const claim = await outboxes.claimDue(clock(), lease);
    if (!claim) return false;
    const settlement = await inTime(send(claim, { ...settings, now: clock() })).catch((error) => {
      const { document, entry } = claim;
      const failed = afterFailure(error, entry, clock());
      const about = { of: String(document._id), key: entry.key, outcome: failed.state };
      log.warn({ err: error, ...about }, 'delivery failed');
      return failed;
    });
    countSend(settlement.state);
    await outboxes.settle(claim, settlement);
    return true;
  };
}

/** Shorter than the lease, so that nobody else has the entry while it is still being worked on. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const timer = new AbortController();
  const late = delay(longestWork, undefined, { ref: false, signal: timer.signal }).then(() => {
    throw new Error('The connector did not answer in time.');
  });
  return Promise.race([work, late]).finally(() => timer.abort());
}
