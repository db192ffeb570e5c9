/** The rules of the page "Multi-partner support", as the domain's catalogue names them, in its order. */
export const coreIds = [
  'multi-partner-coexistence',
  'different-partner-per-service',
  'invite-role-required',
  'invite-role-missing',
  'invitation-required-first',
  'azure-additional-subscription-from-other-csp',
  'existing-subscription-unchanged',
  'existing-subscription-not-transferred',
  'account-ownership-unchanged',
  'existing-terms-unchanged',
  'customer-obligations-unchanged',
  'partner-of-record-unchanged',
  'csp-to-csp-sale-denied',
  'csp-corporate-tenant-purchase-allowed',
  'applies-to-public-and-us-gov',
  'policy-may-change-advisory',
] as const;

/** The rules of neighbouring pages, from the seventeenth on. */
export const neighbouringIds: readonly string[] = `
delegated-admin-request-role gdap-request-role gdap-request-partner-types gdap-request-well-formed
gdap-auto-extend-not-with-global-admin gdap-locked-not-editable gdap-delete-only-created
invite-link-must-stay reseller-link-reusable gdap-link-single-use approve-needs-customer-global-admin
gdap-approve-role partner-cannot-approve-own-invitation gdap-approval-window-90-days
gdap-approve-all-or-nothing decline-is-local mca-required-to-accept same-market-only
purchase-needs-reseller-relationship purchase-needs-no-delegated-admin purchase-needs-mca
indirect-reseller-orders-via-provider provider-also-needs-relationship joint-invite-reseller-and-provider
reseller-needs-mpa no-sale-to-self-or-affiliate transfer-initiated-by-target-partner
transfer-customer-cannot-initiate transfer-azure-prerequisites transfer-license-legacy-denied
transfer-license-nce-allowed transfer-request-30-days transfer-keeps-rbac-no-aobo
remove-seats-only-by-seller order-addon-only-by-seller no-bill-for-others-subscriptions
seats-remove-nce-window subscription-manage-role upgrade-blocked-by-overlapping-subscription
upgrade-needs-delegated-admin users-manage-needs-role licenses-assign-needs-role
admin-password-reset-needs-privileged-role support-ticket-needs-service-support-admin
azure-ticket-not-by-indirect-reseller reseller-only-cannot-view-details gdap-needs-group-assignment
gdap-overrides-dap azure-existing-subscription-no-access azure-own-subscription-owner
azure-access-survives-dap-removal customer-may-revoke-delegated-admin partner-may-revoke-delegated-admin
customer-cannot-remove-reseller partner-remove-needs-no-active-subscriptions
indirect-reseller-cannot-remove-relationship support-duty-survives-revocation customer-lists-partners
partner-lists-only-own-relationships dpor-set-only-by-customer one-dpor-per-subscription
pal-only-by-partner-user support-contact-must-have-relationship customer-self-purchase-needs-grant
autopilot-own-or-partner-devices indirect-reseller-not-customer-of-own-provider
usgov-must-include-delegated-admin usgov-no-gdap cross-cloud-denied usgov-partner-eligibility
usgov-users-api-unavailable usgov-single-partner sandbox-no-invites china-one-admin-partner-per-service
`
  .trim()
  .split(/\s+/);

/** The rules that the catalogue words for the customer's side, and those for either; all others are for partners. */
export const idsForCustomers: readonly string[] = `
different-partner-per-service gdap-approve-role gdap-approval-window-90-days gdap-approve-all-or-nothing
mca-required-to-accept transfer-customer-cannot-initiate customer-may-revoke-delegated-admin
customer-cannot-remove-reseller customer-lists-partners dpor-set-only-by-customer one-dpor-per-subscription
usgov-single-partner china-one-admin-partner-per-service
`
  .trim()
  .split(/\s+/);
export const idsForBoth: readonly string[] = `
invite-role-missing customer-obligations-unchanged applies-to-public-and-us-gov
approve-needs-customer-global-admin decline-is-local support-duty-survives-revocation
pal-only-by-partner-user usgov-no-gdap
`
  .trim()
  .split(/\s+/);

export const actionIds: readonly string[] = `
invitation.create invitation.edit-text invitation.edit-link invitation.approve invitation.decline
invitation.reuse invitation.withdraw delegated-admin.request delegated-admin.revoke gdap.request
gdap.approve gdap.update gdap.delete gdap.auto-extend gdap.terminate gdap.assign-group
reseller-relationship.remove partners.list customers.list subscription.purchase subscription.sell
subscription.modify subscription.cancel subscription.upgrade subscription.transfer
account.ownership-change seats.add seats.remove addon.order terms.change obligations.change
billing.receive partner-of-record.change pal.link users.manage licenses.assign password.reset
support-ticket.create support-contact.assign azure-resources.manage autopilot-profile.manage
customer-details.view agreement.attest purchase-permission.grant
`
  .trim()
  .split(/\s+/);
