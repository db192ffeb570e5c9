import type { Cloud, DelegatedAdminKind, Role } from './vocabulary.ts';

/**
 * Where the sources contradict each other or leave a choice, whoever runs the bot chooses here. The defaults
 * follow the page "Multi-partner support", and the newer and stricter page elsewhere.
 */
export type Flags = {
  readonly usGov: {
    /** Several partners for one US Government customer. The page says yes; a list of 2021 says not yet. */
    readonly multiPartner: boolean;
    /** GDAP in US Government. The product page says no; the Graph pages have come to say yes. */
    readonly gdap: boolean;
    /** A US Government customer transacts with one partner only, as one developer page says. */
    readonly singlePartner: boolean;
  };
  /** What an invitation asks for: `auto` is GDAP, and DAP in US Government unless GDAP is switched on there. */
  readonly delegatedAdminKind: 'auto' | 'gdap' | 'dap';
  /** Roles at the partner that may invite. */
  readonly inviterRoles: readonly Role[];
  /** Roles at the customer that may answer an invitation. */
  readonly approverRoles: readonly Role[];
  /** Roles at the customer that may approve and end GDAP at Microsoft. */
  readonly gdapApproverRoles: readonly Role[];
  /** Only an Admin agent may ask for delegated administration, in an invitation too. */
  readonly strictDelegatedAdminRole: boolean;
  /** Roles at the partner that may manage what it sold. The permissions page names two, a newer page more. */
  readonly subscriptionRoles: readonly Role[];
};

export const defaultFlags: Flags = {
  usGov: { multiPartner: true, gdap: false, singlePartner: false },
  delegatedAdminKind: 'auto',
  inviterRoles: ['global-admin', 'admin-agent', 'sales-agent'],
  approverRoles: ['global-admin'],
  gdapApproverRoles: ['global-admin', 'customer-dar-admin'],
  strictDelegatedAdminRole: false,
  subscriptionRoles: ['admin-agent', 'sales-agent'],
};

/** Delegated admin is granular (GDAP) in the public cloud; US Government has only the older DAP, unless switched on. */
export function delegatedAdminKindOf(cloud: Cloud | 'china', flags: Flags): DelegatedAdminKind {
  if (flags.delegatedAdminKind !== 'auto') return flags.delegatedAdminKind;
  return cloud === 'us-gov' && !flags.usGov.gdap ? 'dap' : 'gdap';
}
