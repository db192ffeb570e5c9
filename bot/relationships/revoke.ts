import { otherOf } from '../../models/other-of.ts';
import { findRelationship } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { keyOf, recordRevocation } from '../../models/revocation.ts';
import type { Revocation } from '../../models/revocation-schema.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { type HeldAdmin, heldIn } from '../../policy/standing.ts';
import { delegatedAdminKinds } from '../../policy/vocabulary.ts';
import { byOf } from '../actor.ts';
import { auditRefusal } from '../audit/audit-turn.ts';
import { decided } from '../decided.ts';
import { countVerdict } from '../metrics.ts';
import type { Turn } from '../turn.ts';
import { type Pair, sideIn } from './pair.ts';
import { pairFacts } from './pair-facts.ts';
import { toldOfRevocation } from './told-of-revocation.ts';

/** The revocation that stands, whether this call made it or somebody was first. */
export type Revoked = { readonly relationship: Relationship; readonly revocation: Revocation };
/** `changed`: what is active is not what the person was shown. */
export type Outcome =
  | Revoked
  | { readonly unknown: true }
  | { readonly changed: true }
  | { readonly denied: Verdict };

/**
 * Ends all delegated administration between the two, if it is still what `ends` stands for and the rules let this
 * person; the deciding rule is kept with the decision. A late call changes nothing, and is asked of the rules as if it
 * had come first.
 */
export async function revoke(pair: Pair, ends: string | undefined, turn: Turn): Promise<Outcome> {
  const { relationship } = pair;
  const held = heldIn(relationship, turn.now);
  const meant = held.length > 0 ? held : (relationship.revocations?.at(-1)?.ended ?? []);
  const facts = { ...(await pairFacts(pair, turn)), ...heldFacts(meant) };
  const verdict = evaluate({ action: 'delegated-admin.revoke', facts }, turn.flags);
  countVerdict(verdict.outcome);
  if (!isPermitted(verdict)) {
    const other = otherOf([pair.customer._id, pair.partner._id], turn.actor.tenantId);
    await auditRefusal('delegated-admin.revoke', verdict, turn, other);
    return { denied: verdict };
  }
  const other = ends !== undefined && keyOf(held) !== ends;
  if (held.length > 0 && other) return { changed: true };
  const done = held.length > 0 && (await end(pair, held, verdict, turn));
  return standing(done || (await again(relationship)));
}

/** From the document that is going to be written, so that what is asked and what is done are about the same. */
const heldFacts = (held: readonly HeldAdmin[]): Facts =>
  Object.fromEntries(
    delegatedAdminKinds.map((kind) => [
      `relationship.${kind}`,
      held.some((each) => each.kind === kind) ? 'active' : 'none',
    ]),
  );

async function end(
  pair: Pair,
  held: HeldAdmin[],
  { rule }: Verdict,
  { actor, flags, now, log, wakeOutbox }: Turn,
): Promise<Relationship | undefined> {
  const by = sideIn(pair.relationship, actor.tenantId);
  const told = await toldOfRevocation(pair, { by, ended: held }, flags);
  const ended = held.map((each) => ({
    ...each,
    until: each.until ?? null,
    roles: [...each.roles],
  }));
  const revocation = { ended, by: byOf(actor), ruleId: rule, told };
  const done = await recordRevocation(pair.relationship, revocation, now);
  if (!done) return undefined;
  decided('revoked', { rule }, log);
  wakeOutbox();
  return done;
}

const again = ({ customerTenantId, partnerTenantId }: Relationship) =>
  findRelationship(customerTenantId, partnerTenantId);

function standing(relationship: Relationship | null): Outcome {
  const revocation = relationship?.revocations?.at(-1);
  return relationship && revocation ? { relationship, revocation } : { unknown: true };
}
