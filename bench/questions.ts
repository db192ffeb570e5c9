import { inTryOut, type Person } from './people.ts';

/** Who asks what, and the rule that has to decide. No two get the same card. */
type Question = { readonly who: Person; readonly asks: string; readonly rule: string };

const question = (who: string, asks: string, rule: string): Question => ({
  who: inTryOut(who),
  asks: `check ${asks}`,
  rule,
});

export const questions: readonly Question[] = [
  question('Ada', 'subscription.modify for adatum.com', 'existing-subscription-unchanged'),
  question('Ada', 'invitation.create for contoso.com', 'invite-role-required'),
  question('Greta', 'password.reset for adatum.com', 'not-covered'),
  question(
    'Samir',
    'subscription.sell for northwind-corp.com',
    'csp-corporate-tenant-purchase-allowed',
  ),
  question('Hanna', 'support-ticket.create for adatum.com', 'gdap-needs-group-assignment'),
  question(
    'Petra',
    'subscription.modify for contoso.com on sub-contoso-m365',
    'subscription-manage-role',
  ),
  question('Petra', 'gdap.request for wideworldimporters.com', 'gdap-request-role'),
  question('Paul', 'subscription.cancel for contoso.com on sub-contoso-azure', 'not-covered'),
  question(
    'Tove',
    'subscription.transfer for adatum.com on sub-adatum-o365',
    'invitation-required-first',
  ),
  question('Tim', 'password.reset for wideworldimporters.com', 'not-covered'),
  question('Nora', 'licenses.assign for contoso.com', 'licenses-assign-needs-role'),
  question('Nathan', 'subscription.sell for adatum.com', 'purchase-needs-no-delegated-admin'),
  question('Wendy', 'gdap.request for lamnacounty.us', 'usgov-no-gdap'),
  question('Wendy', 'subscription.sell for lamnacounty.us', 'purchase-needs-no-delegated-admin'),
  question('Bo', 'invitation.approve', 'different-partner-per-service'),
  question('Carin', 'partner-of-record.change', 'dpor-set-only-by-customer'),
  question('Dan', 'invitation.decline', 'decline-is-local'),
  question('Agnes', 'delegated-admin.revoke', 'customer-may-revoke-delegated-admin'),
  question('Agnes', 'subscription.purchase', 'invitation-required-first'),
  question('Axel', 'partners.list', 'not-covered'),
  question('Wilma', 'invitation.approve', 'different-partner-per-service'),
  question('Laura', 'invitation.approve', 'approve-needs-customer-global-admin'),
  question('Leo', 'partners.list', 'not-covered'),
  question('Nils', 'subscription.purchase', 'invitation-required-first'),
  question('Nils', 'account.ownership-change', 'not-covered'),
];
