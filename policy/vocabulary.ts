/** The words of the domain. Every other room spells them as they stand here. */

export const clouds = ['public', 'us-gov'] as const;
export type Cloud = (typeof clouds)[number];

export const services = ['office365', 'azure', 'dynamics365', 'software'] as const;
export type Service = (typeof services)[number];

export const partnerTypes = ['direct-bill', 'indirect-provider', 'indirect-reseller'] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const roles = [
  'global-admin',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'user-management-admin',
  'billing-admin',
  'customer-dar-admin',
  'subscription-owner',
  'user',
] as const;
export type Role = (typeof roles)[number];

export const delegatedAdminKinds = ['gdap', 'dap'] as const;
export type DelegatedAdminKind = (typeof delegatedAdminKinds)[number];

/** States of a GDAP relationship at Microsoft; DAP is only ever active or terminated. Source: Microsoft Graph. */
export const delegatedAdminStates = [
  'created',
  'approvalPending',
  'approved',
  'activating',
  'active',
  'expiring',
  'expired',
  'terminationRequested',
  'terminating',
  'terminated',
] as const;
export type DelegatedAdminState = (typeof delegatedAdminStates)[number];

export const commerces = ['legacy', 'nce'] as const;

/** As Partner Center names them. */
export const subscriptionStatuses = [
  'none',
  'active',
  'pending',
  'suspended',
  'expired',
  'disabled',
  'deleted',
] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];
