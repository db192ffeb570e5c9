import type { Cloud, Role, Service } from './vocabulary.ts';

/**
 * What a rule may look at. A fact that is absent is unknown, which is not the same as false: a rule
 * that needs it names it instead of guessing.
 */
export type FactTypes = {
  'actor.side': 'partner' | 'customer';
  'actor.tenantKind': 'csp' | 'non-csp';
  'actor.cloud': Cloud;
  'actor.roles': readonly Role[];
  'customer.tenantKind': 'csp' | 'non-csp';
  'customer.cloud': Cloud;
  /** The customer is the actor's own tenant. */
  'customer.self': boolean;
  /** Another tenant of the actor's own company. */
  'customer.affiliate': boolean;
  /** The customer's company also runs a tenant that sells as a CSP partner. */
  'customer.cspCompany': boolean;
  /** At least one partner is active there. */
  'customer.hasPartners': boolean;
  /** Somebody other than the partner in question serves a service that is not among those asked for. */
  'customer.otherPartnerServesElse': boolean;
  /** Azure is already bought there from another CSP partner. */
  'customer.azureFromOther': boolean;
  'relationship.reseller': 'none' | 'invited' | 'active' | 'removed';
  'relationship.delegatedAdmin': 'none' | 'active' | 'ended';
  'subscription.service': Service;
  'subscription.soldByActor': boolean;
  'invitation.standing': 'inviter' | 'invited' | 'stranger';
  'invitation.delegatedAdmin': boolean;
  /** Length of the delegated administration asked for, in whole days. */
  'invitation.days': number;
};
export type FactName = keyof FactTypes;
export type Facts = { readonly [Name in FactName]?: FactTypes[Name] | undefined };
