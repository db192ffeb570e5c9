import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import { type Shared, sharedInvitation, sharedRelationship } from '../../cards/shared-cards.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { standingOf } from '../../policy/standing.ts';
import { dap, gdap, invitationOf } from './invitation-samples.ts';
import { grant } from './list-samples.ts';

const at = new Date('2026-03-01T08:00:00Z');
const kinds = [{ delegatedAdmin: gdap }, { delegatedAdmin: dap }, { delegatedAdmin: null }];

export const sharedInvitations = (reader: Reader, name: string): Shared[] =>
  statuses.flatMap((status) =>
    kinds.map((kind) => sharedInvitation(invitationOf(status, name, kind), reader, at)),
  );

export const sharedRelationships = (reader: Reader, name: string): Shared[] =>
  [0, 1, 6].map((count) => {
    const grants = Array.from({ length: count }, (_, index) => grant(index));
    const pair = { partner: name, customer: name, name, standing: standingOf(grants, at) };
    return sharedRelationship(pair, reader, at);
  });

const cardsOf = (shared: readonly Shared[]): Card[] => shared.map(({ card }) => card);

export const sharedSamples: Readonly<Record<string, (reader: Reader, name: string) => Card[]>> = {
  'an invitation in a chat': (reader, name) => cardsOf(sharedInvitations(reader, name)),
  'a relationship in a chat': (reader, name) => cardsOf(sharedRelationships(reader, name)),
};
