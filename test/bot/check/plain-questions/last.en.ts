export const lastEn: readonly (readonly [who: 'ada' | 'bo', question: string, action: string])[] = [
  [
    'ada',
    'Contoso already buys from Proseware, is it ok for us to send them an invite too?',
    'invitation.create',
  ],
  [
    'ada',
    'Is it okay to rewrite the wording of the invite mail before I send it to Contoso?',
    'invitation.edit-text',
  ],
  [
    'bo',
    'Fabrikam mailed me a link to become our reseller, am I the right person to accept it',
    'invitation.approve',
  ],
  ['bo', 'Can I just turn down the reseller invite from Proseware?', 'invitation.decline'],
  [
    'ada',
    'can the invite link I mailed to Contoso last week go to Northwind Corporate as well',
    'invitation.reuse',
  ],
  ['ada', 'can I ask Contoso to give us delegated admin (DAP)', 'delegated-admin.request'],
  ['ada', 'May I ask Contoso for granular admin roles for two years?', 'gdap.request'],
  ['bo', 'Fabrikam wants GDAP roles in our tenant, can I say yes to that myself?', 'gdap.approve'],
  [
    'ada',
    'The GDAP request to Contoso is already out, can I still swap one of the roles in it?',
    'gdap.update',
  ],
  [
    'ada',
    'are we allowed to have our GDAP with Contoso renew itself every six months',
    'gdap.auto-extend',
  ],
  [
    'ada',
    'Contoso approved our GDAP, may I hand its roles to our helpdesk security group',
    'gdap.assign-group',
  ],
  [
    'ada',
    'is it ok to end our reseller tie with Northwind Corporate for good',
    'reseller-relationship.remove',
  ],
  ['ada', 'can I see a list of every customer we have', 'customers.list'],
  [
    'ada',
    'can I buy an Azure plan for Contoso next to the one Proseware got them',
    'subscription.purchase',
  ],
  [
    'ada',
    'Am I allowed to change the nickname on the Microsoft 365 E3 subscription at Contoso?',
    'subscription.modify',
  ],
  [
    'ada',
    'Contoso is tired of the Microsoft 365 E3 that Proseware sold them, may I cancel it?',
    'subscription.cancel',
  ],
  [
    'bo',
    'we want our Azure plan moved from Proseware to Fabrikam, can I kick that off',
    'subscription.transfer',
  ],
  [
    'ada',
    'Can ownership of the Contoso account be handed from Proseware to us?',
    'account.ownership-change',
  ],
  [
    'ada',
    'Contoso hired 12 people, am I allowed to put 12 more seats on their Microsoft 365 E3?',
    'seats.add',
  ],
  ['ada', 'can we drop 5 seats from Microsoft 365 E3 at Northwind Corporate', 'seats.remove'],
  [
    'ada',
    'I want to get an add-on for the E3 that Proseware sold to Contoso, is that allowed?',
    'addon.order',
  ],
  [
    'ada',
    'can we put new terms on the Microsoft 365 E3 deal Contoso made with Proseware',
    'terms.change',
  ],
  ['ada', 'do we get the bill for the stuff Proseware sold to Contoso', 'billing.receive'],
  [
    'bo',
    'I want Fabrikam as the partner of record on our Azure plan, may I change that?',
    'partner-of-record.change',
  ],
  [
    'ada',
    'Someone new starts at Contoso on Monday, may I create the account for her?',
    'users.manage',
  ],
  [
    'ada',
    'Anna at Contoso needs one of the spare E3 licenses, am I allowed to give it to her?',
    'licenses.assign',
  ],
  ['ada', 'The CFO at Contoso forgot his password, can I set a new one for him', 'password.reset'],
  [
    'ada',
    'Is it possible to put Proseware down as the support contact for Contoso?',
    'support-contact.assign',
  ],
  ['ada', 'may I look up the address and company profile of Contoso', 'customer-details.view'],
  ['ada', 'Can I let Contoso buy Azure reservations on their own?', 'purchase-permission.grant'],
];
