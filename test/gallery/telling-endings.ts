import { endingCard } from '../../cards/ending-card.ts';
import type { PairView } from '../../cards/revocation-view.ts';
import { revokeCard } from '../../cards/revoke-card.ts';
import { revokedCard } from '../../cards/revoked-card.ts';
import { code, customerId, gdap, partnerId } from '../cards/invitation-samples.ts';
import type { GallerySample } from './gallery-sample.ts';

type Samples = Readonly<Record<string, GallerySample>>;
const until = new Date('2026-05-30T08:00:00Z');
const since = new Date('2024-05-01T00:00:00Z');

const pair = {
  customer: { tenantId: customerId, name: 'Contoso' },
  partner: { tenantId: partnerId, name: 'Fabrikam' },
  isReseller: true,
  ended: [{ kind: 'gdap', roles: gdap.roles, until, origin: code, since }],
  cloud: 'public',
  usGovPortal: undefined,
} as const satisfies Omit<PairView, 'reads'>;

const revoked = (reads: 'customer' | 'partner'): GallerySample => {
  const done = { actedOn: 'customer', by: 'Bo', at: new Date('2026-03-09T13:30:00Z') } as const;
  return (reader) => revokedCard({ ...pair, ...done, reads }, reader);
};

const ending = (reads: 'customer' | 'partner', now: string): GallerySample => {
  const soon = { until, services: ['office365', 'azure'], domain: 'contoso.com' } as const;
  return (reader) => endingCard({ ...pair, ...soon, now: new Date(now), reads }, reader);
};

export const revocationQuestions: Samples = {
  'for the customer': (reader) => revokeCard({ ...pair, reads: 'customer', ends: 'x' }, reader),
};
export const revocations: Samples = {
  'by the customer, read by it': revoked('customer'),
  'by the customer, read by the partner': revoked('partner'),
};
export const endings: Samples = {
  'soon, for the customer': ending('customer', '2026-05-23T08:00:00Z'),
  'soon, for the partner': ending('partner', '2026-05-23T08:00:00Z'),
  'over, for the partner': ending('partner', '2026-05-30T08:01:00Z'),
};
