import type { FactName } from './facts.ts';

const yesNo = ['true', 'false'] as const;

/**
 * Facts that no directory may know but a person may, with the answers to offer for each, written as in
 * `assumptions.ts`. At most five, so that a card has room for them all and one more.
 */
export const askable = {
  'actor.mfa': yesNo,
  'actor.roles': ['admin-agent', 'sales-agent', 'global-admin', 'helpdesk-agent', 'user'],
  'partner.mpaSigned': yesNo,
  'partner.usGovEligible': yesNo,
  'customer.mcaAccepted': yesNo,
  'customer.azureFromOther': yesNo,
  'customer.otherAdminSameService': yesNo,
  'relationship.gdapRoles': [
    'Service Support Administrator',
    'License Administrator',
    'User Administrator',
    'Privileged Authentication Administrator',
    'Directory Readers',
  ],
  'relationship.gdapGroup': yesNo,
  'relationship.activeSubscriptions': yesNo,
  'relationship.azurePlan': yesNo,
  'reseller.mpaSigned': yesNo,
  'gdap.state': ['created', 'approvalPending', 'active', 'expired', 'terminated'],
  'gdap.change': ['auto-extend', 'drop-global-administrator', 'other'],
  'gdap.roles': ['Global Administrator', 'Directory Readers'],
  'gdap.ageDays': ['90', '91'],
  'gdap.partly': yesNo,
  'link.kind': ['reseller', 'gdap'],
  'link.accepted': yesNo,
  'subscription.service': ['office365', 'azure', 'dynamics365', 'software'],
  'subscription.commerce': ['nce', 'legacy'],
  'subscription.soldByActor': yesNo,
  'subscription.transferred': yesNo,
  'subscription.azureRole': yesNo,
  'subscription.ageDays': ['7', '8'],
  'subscription.overlaps': yesNo,
  'subscription.partnerOfRecord': yesNo,
  'transfer.requested': yesNo,
  'transfer.ageDays': ['30', '31'],
  'password.ofAdmin': yesNo,
  'device.addedBy': ['partner', 'customer'],
  'contact.related': yesNo,
  'list.of': ['own', 'everybody'],
} as const satisfies { readonly [Name in FactName]?: readonly string[] };

export type AskableFact = keyof typeof askable;
export type AnswerTo<Name extends AskableFact> = (typeof askable)[Name][number];

export const isAskable = (name: string): name is AskableFact => Object.hasOwn(askable, name);
