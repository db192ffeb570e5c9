import {
  delegatedAdminStates,
  partnerTypes,
  roles,
  services,
  subscriptionStatuses,
} from './vocabulary.ts';

/** How a fact is written down: what it may be, and so what may be assumed of it. */
export type FactKind =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list-of'; readonly values: readonly string[] | undefined }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' };

const yesNo = { kind: 'yes-no' } as const;
const number = { kind: 'number' } as const;
const text = { kind: 'text' } as const;
const oneOf = <const Value extends string>(...values: readonly Value[]) =>
  ({ kind: 'one-of', values }) as const;
const listOf = <const Value extends string>(values: readonly Value[] | undefined) =>
  ({ kind: 'list-of', values }) as const;

const side = oneOf('partner', 'customer');
const tenantKind = oneOf('csp', 'non-csp');
/** The directory knows two clouds; questions may be asked about the third. */
const cloud = oneOf('public', 'us-gov', 'china');
const access = oneOf('none', 'requested', 'active', 'ended');
/** Names of Microsoft Entra roles: the directory may name any, so any may be held. */
const entraRoleNames = listOf<string>(undefined);

/**
 * What a rule may look at. A fact that is absent is unknown, which is not the same as false: a rule
 * that needs it names it instead of guessing. `partner` is the partner of the pair in question, who usually acts.
 */
export const factKinds = {
  'actor.side': side,
  'actor.tenantKind': tenantKind,
  'actor.cloud': cloud,
  'actor.roles': listOf(roles),
  /** The person signs in with multifactor authentication. */
  'actor.mfa': yesNo,
  'partner.type': oneOf(...partnerTypes, 'advisor'),
  /** Country codes in which the partner may sell. */
  'partner.market': listOf<string>(undefined),
  'partner.mpaSigned': yesNo,
  'partner.sandbox': yesNo,
  /** Validated for US Government, with a business address in the US. */
  'partner.usGovEligible': yesNo,
  'customer.tenantKind': tenantKind,
  'customer.cloud': cloud,
  'customer.country': text,
  /** The customer is the actor's own tenant. */
  'customer.self': yesNo,
  /** Another tenant of the actor's own company. */
  'customer.affiliate': yesNo,
  /** An indirect reseller that is connected to the acting provider. */
  'customer.ownReseller': yesNo,
  /** An indirect reseller of the acting provider serves this customer. */
  'customer.ofOwnReseller': yesNo,
  /** The customer's company also runs a tenant that sells as a CSP partner. */
  'customer.cspCompany': yesNo,
  /** The Microsoft Customer Agreement is accepted, or its acceptance attested. */
  'customer.mcaAccepted': yesNo,
  /** At least one partner is active there. */
  'customer.hasPartners': yesNo,
  /** Somebody other than the partner in question serves a service that is not among those asked for. */
  'customer.otherPartnerServesElse': yesNo,
  /** Somebody other than the partner in question administers a service that is among those asked for. */
  'customer.otherAdminSameService': yesNo,
  /** Azure is already bought there from another CSP partner. */
  'customer.azureFromOther': yesNo,
  'relationship.reseller': oneOf('none', 'invited', 'active', 'removed'),
  'relationship.dap': access,
  'relationship.gdap': access,
  'relationship.gdapRoles': entraRoleNames,
  /** At least one security group of the partner was given the roles. */
  'relationship.gdapGroup': yesNo,
  'relationship.activeSubscriptions': yesNo,
  'relationship.azurePlan': yesNo,
  /** The indirect reseller that an order names has signed the Microsoft Partner Agreement; true where it names none. */
  'reseller.mpaSigned': yesNo,
  'gdap.state': oneOf(...delegatedAdminStates),
  /** What is to be changed about it. */
  'gdap.change': oneOf('auto-extend', 'drop-global-administrator', 'other'),
  'gdap.roles': entraRoleNames,
  /** Whole days since the customer was asked. */
  'gdap.ageDays': number,
  /** Only some of the roles that were asked for are to be approved. */
  'gdap.partly': yesNo,
  /** At most 50 characters, and not used by the partner before. */
  'gdap.nameFits': yesNo,
  'link.kind': oneOf('reseller', 'gdap'),
  'link.accepted': yesNo,
  'subscription.service': oneOf(...services),
  'subscription.commerce': oneOf('legacy', 'nce'),
  'subscription.status': oneOf(...subscriptionStatuses),
  'subscription.soldByActor': yesNo,
  /** It came to its present seller from another partner. */
  'subscription.transferred': yesNo,
  /** A role in Azure on it is assigned to the actor. */
  'subscription.azureRole': yesNo,
  /** Whole days since it was bought. */
  'subscription.ageDays': number,
  /** The customer already has what an upgrade would bring, perhaps from another partner. */
  'subscription.overlaps': yesNo,
  'subscription.partnerOfRecord': yesNo,
  /** The customer wants it moved, and the partner who is to get it has asked for the transfer. */
  'transfer.requested': yesNo,
  'transfer.ageDays': number,
  'password.ofAdmin': yesNo,
  'device.addedBy': oneOf('partner', 'customer'),
  /** The partner to be named as the contact has a relationship with the customer. */
  'contact.related': yesNo,
  'list.of': oneOf('everybody', 'own'),
  'invitation.standing': oneOf('inviter', 'invited', 'stranger'),
  'invitation.delegatedAdmin': yesNo,
  /** Length of the delegated administration asked for, in whole days. */
  'invitation.days': number,
  /** An indirect reseller names its provider, so that both get the relationship. */
  'invitation.namesProvider': yesNo,
} as const satisfies Readonly<Record<string, FactKind>>;

export type FactName = keyof typeof factKinds;
type ValueOf<Kind extends FactKind> = Kind extends { kind: 'yes-no' }
  ? boolean
  : Kind extends { kind: 'one-of'; values: readonly (infer Value)[] }
    ? Value
    : Kind extends { kind: 'list-of'; values: readonly (infer Value)[] | undefined }
      ? readonly Value[]
      : Kind extends { kind: 'number' }
        ? number
        : string;
export type FactTypes = { readonly [Name in FactName]: ValueOf<(typeof factKinds)[Name]> };
export type Facts = { readonly [Name in FactName]?: FactTypes[Name] | undefined };
export const factNames = Object.keys(factKinds) as readonly FactName[];
