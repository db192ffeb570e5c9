import type { Status } from '../policy/lifecycle.ts';
import type { Cloud, DelegatedAdminKind, PartnerType, Service } from '../policy/vocabulary.ts';

type By = { readonly name: string };

/** What an invitation card shows: a stored invitation fits as it is. */
export type InvitationView = {
  readonly _id: string;
  readonly status: Status;
  readonly partner: {
    readonly tenantId: string;
    readonly name: string;
    readonly domain?: string | null | undefined;
    readonly programId: string;
    readonly type: PartnerType;
    readonly providerTenantId?: string | null | undefined;
  };
  readonly customer: { readonly tenantId: string; readonly name: string };
  readonly cloud: Cloud;
  readonly services: readonly Service[];
  readonly delegatedAdmin?:
    | {
        readonly kind: DelegatedAdminKind;
        readonly roles: readonly string[];
        readonly days?: number | null | undefined;
        readonly relationshipId?: string | null | undefined;
      }
    | null
    | undefined;
  readonly note?: string | null | undefined;
  readonly createdBy: By;
  readonly expiresAt: Date;
  readonly history: readonly {
    readonly at: Date;
    readonly event: 'created' | 'reminded' | Status;
    readonly by?: By | null | undefined;
    readonly reason?: string | null | undefined;
    /** The rule that let it happen. */
    readonly ruleId?: string | null | undefined;
  }[];
  readonly outbox: readonly OutboxView[];
};
export type OutboxView = {
  readonly event: string;
  readonly audience: 'person' | 'subscribers' | 'copies' | 'relationship' | 'audit';
  readonly tenantId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly state: 'due' | 'waiting' | 'sent' | 'dropped' | 'dead';
};

/** Who looks. `may` is what this person could do with it if it is still pending. */
export type Viewer = {
  readonly side: 'partner' | 'customer';
  readonly may: 'decide' | 'cancel' | 'look';
};
