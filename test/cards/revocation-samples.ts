import type { Card } from '../../cards/elements.ts';
import type { Reader } from '../../cards/reader.ts';
import type { PairView } from '../../cards/revocation-view.ts';
import { revokeCard } from '../../cards/revoke-card.ts';
import { revokedCard } from '../../cards/revoked-card.ts';
import { entraRoles } from '../../policy/entra-roles.ts';
import type { HeldAdmin } from '../../policy/standing.ts';
import { clouds } from '../../policy/vocabulary.ts';
import { code, customerId, dap, gdap, partnerId } from './invitation-samples.ts';

const at = new Date('2026-03-01T08:00:00Z');
const sides = ['customer', 'partner'] as const;
/** As long as a hash of what is shown. */
const ends = 'x'.repeat(43);

const held = ({ kind, roles }: Pick<HeldAdmin, 'kind' | 'roles'>, until?: Date): HeldAdmin => ({
  ...{ kind, roles, until },
  ...{ origin: code, since: at },
});

/** More of them than a line names. */
const manyRoles = [...Object.keys(entraRoles), ...Object.keys(entraRoles)];

/** One power, both kinds, the same one twice, and far more than a card has room for. */
const endings: readonly (readonly HeldAdmin[])[] = [
  [held(dap)],
  [held(gdap, new Date('2027-03-01')), held(dap), held(dap)],
  Array.from({ length: 60 }, (_, index) =>
    held({ kind: 'gdap', roles: manyRoles }, new Date(Date.UTC(2027, 0, 1 + index))),
  ),
];

/** Every two sides between which something can end, each seen from both. */
const pairs = (name: string): PairView[] =>
  endings.flatMap((ended, index) =>
    clouds.flatMap((cloud) =>
      sides.map((reads) => ({
        customer: { tenantId: customerId, name },
        partner: { tenantId: partnerId, name },
        isReseller: index !== 1,
        usGovPortal: index === 0 ? undefined : 'https://portal.example.us/',
        ...{ ended, reads, cloud },
      })),
    ),
  );

type Sample = (reader: Reader, name: string) => Card[];

export const revocationSamples: Readonly<Record<string, Sample>> = {
  'the question before delegated administration ends': (reader, name) =>
    pairs(name).map((pair) => revokeCard({ ...pair, ends }, reader)),
  'delegated administration that ended': (reader, name) =>
    pairs(name).flatMap((pair) =>
      sides.map((actedOn) => revokedCard({ ...pair, actedOn, by: name, at }, reader)),
    ),
};
