import type { Card } from '../../cards/elements.ts';
import { endingCard } from '../../cards/ending-card.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { entraRoles } from '../../policy/entra-roles.ts';
import type { HeldAdmin } from '../../policy/standing.ts';
import { services } from '../../policy/vocabulary.ts';
import {
  code,
  customerId,
  dap,
  gdap,
  invitationOf,
  partnerId,
  viewers,
} from './invitation-samples.ts';

const until = new Date('2026-05-30T08:00:00Z');
/** Long before, the day before, on the day, and afterwards. */
const moments = ['2026-04-30', '2026-05-29', '2026-05-30', '2026-07-01'].map(
  (date) => new Date(`${date}T07:00:00Z`),
);

const held = ({ kind, roles }: Pick<HeldAdmin, 'kind' | 'roles'>): HeldAdmin => ({
  ...{ kind, roles, until, origin: code },
  since: new Date('2026-03-01T08:00:00Z'),
});

/** One, both kinds, and far more roles and powers than a card has room for. */
const endings: readonly (readonly HeldAdmin[])[] = [
  [held({ kind: 'gdap', roles: ['Global Administrator'] })],
  [held(gdap), held(dap)],
  Object.keys(entraRoles).flatMap((role, index, all) => [
    held({ kind: 'gdap', roles: [...all.slice(index), ...all, role, `${role} ${index}`] }),
  ]),
];

type Sample = (reader: Reader, name: string) => Card[];

export const endingSamples: Readonly<Record<string, Sample>> = {
  'a reminder of an invitation': (reader, name) =>
    moments.flatMap((reminderAt) =>
      viewers.map((viewer) =>
        invitationCard(invitationOf('pending', name), reader, { viewer, reminderAt }),
      ),
    ),
  'delegated administration that ends by itself': (reader, name) =>
    endings.flatMap((ended, index) =>
      moments.flatMap((now) =>
        (['customer', 'partner'] as const).map((reads) =>
          endingCard(
            {
              customer: { tenantId: customerId, name },
              partner: { tenantId: partnerId, name },
              ...{ isReseller: index !== 1, services: index === 1 ? [] : services },
              ...{ ended, reads, until, now, domain: 'contoso.com' },
              ...{ cloud: 'public', usGovPortal: undefined },
            },
            reader,
          ),
        ),
      ),
    ),
};
