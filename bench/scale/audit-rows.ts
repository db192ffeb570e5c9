import { decisionOnInvitation } from '../../models/audit-decision.ts';
import { type AuditEntry, hashOf } from '../../models/audit-entry.ts';
import { type Anchor, origin } from '../../models/audit-head.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { behindPseudonym } from './party.ts';

export type Chains = {
  /** The line that a tenant's audit has of what happened last to an invitation, at the end of its chain. */
  readonly lineOn: (tenantId: string, invitation: Invitation) => AuditEntry;
  /** How far each chain goes. */
  readonly heads: () => Iterable<{ readonly _id: string } & Anchor>;
};

/** Chains in which every line follows from the one before. */
export function createChains(): Chains {
  const ends = new Map<string, Anchor>();
  return {
    lineOn: (tenantId, invitation) => {
      const happened = invitation.history.at(-1);
      const decision = happened && decisionOnInvitation(tenantId, happened, invitation);
      if (!decision) throw new Error(`Nothing was decided on ${invitation._id}.`);
      const { entry, who } = decision;
      const { seq, hash } = ends.get(tenantId) ?? origin;
      const by = who ? { by: behindPseudonym(who)._id } : {};
      const line = { ...entry, ...by, seq: seq + 1, prev: hash };
      const sealed = { ...line, hash: hashOf(line) };
      ends.set(tenantId, { seq: sealed.seq, hash: sealed.hash });
      return sealed;
    },
    heads: function* () {
      for (const [_id, { seq, hash }] of ends) yield { _id, seq, hash };
    },
  };
}
