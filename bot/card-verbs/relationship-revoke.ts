import type { z } from 'zod';
import { revokedCard } from '../../cards/revoked-card.ts';
import { once } from '../once.ts';
import { malformed, refusalText } from '../refusal.ts';
import { confirmRevocation } from '../relationships/confirm-revocation.ts';
import { findPair } from '../relationships/pair.ts';
import { revoke } from '../relationships/revoke.ts';
import { revocationView } from '../relationships/view.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

/** Ends what the card showed; asks again when that has changed. Whoever comes late is shown who ended it and when. */
export async function revokeRelationship(
  data: Click['data'],
  turn: Turn,
): Promise<Reply | Refusal> {
  const parsed = dataSchemas.pair.safeParse(data);
  if (!parsed.success) return malformed(turn);
  // Without word of what it ends, a click that is delivered again could end what was given anew.
  return parsed.data.ends ? end(parsed.data, turn) : once(turn, () => end(parsed.data, turn));
}

async function end(
  { customer, partner, ends }: z.output<typeof dataSchemas.pair>,
  turn: Turn,
): Promise<Reply | Refusal> {
  const { actor, usGovPortal } = turn;
  const pair = await findPair(customer, partner, actor);
  const outcome = pair && (await revoke(pair, ends, turn));
  if (!pair || !outcome || 'unknown' in outcome) {
    const text = actor.tenantId === customer ? partner : customer;
    return { status: 404, message: actor.reader.t('error.tenant-not-visible', { text }) };
  }
  if ('changed' in outcome) return confirmRevocation(pair, turn);
  if ('denied' in outcome) {
    return { status: 403, message: refusalText(actor.reader, outcome.denied.rule) };
  }
  const look = { tenantId: actor.tenantId, cloud: pair.customer.cloud, usGovPortal };
  return { card: revokedCard(revocationView(outcome, look), actor.reader) };
}
