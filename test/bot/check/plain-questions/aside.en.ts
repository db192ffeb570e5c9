export const asideEn: readonly (readonly [who: 'ada' | 'bo', question: string, action: string])[] =
  [
    [
      'ada',
      'Contoso already has Proseware. can I still send them an invite to become our customer too?',
      'invitation.create',
    ],
    [
      'ada',
      'The invite mail reads like a robot wrote it, am I free to reword the bits around the link?',
      'invitation.edit-text',
    ],
    [
      'bo',
      'Got an invitation from Fabrikam to be our reseller. Am I the right person to say yes to it?',
      'invitation.approve',
    ],
    [
      'bo',
      "We don't want Proseware as a reseller after all, how do I say no to the invite they sent us",
      'invitation.decline',
    ],
    [
      'ada',
      'I invited the wrong company to a reseller relationship, can I pull the invitation back before they answer?',
      'invitation.withdraw',
    ],
    [
      'bo',
      "May we take away Fabrikam's admin rights in our tenant but keep buying from them?",
      'delegated-admin.revoke',
    ],
    [
      'ada',
      'need to ask Northwind Corporate for a new GDAP with just helpdesk and user admin roles, ok?',
      'gdap.request',
    ],
    [
      'bo',
      'Fabrikam wants GDAP with six roles. Is it possible for me to approve only two of them?',
      'gdap.approve',
    ],
    [
      'ada',
      'The GDAP request is already out with the customer, but I forgot a role. Can I still add it to that one?',
      'gdap.update',
    ],
    [
      'ada',
      'can we have our GDAP renew itself every six months so it never lapses',
      'gdap.auto-extend',
    ],
    [
      'ada',
      'Contoso approved the GDAP, now which of us gets in? Can I give the roles to our support security group?',
      'gdap.assign-group',
    ],
    [
      'bo',
      'Is there any way for Contoso to get rid of Proseware as a reseller altogether?',
      'reseller-relationship.remove',
    ],
    ['bo', 'Where do I see all the partners we have, and am I allowed to?', 'partners.list'],
    [
      'ada',
      'customer is in a rush - can I buy them a new Azure plan today even though we have no admin access?',
      'subscription.purchase',
    ],
    [
      'ada',
      'Proseware is a CSP just like us. Are we allowed to sell Microsoft 365 E3 into the tenant they do CSP from?',
      'subscription.sell',
    ],
    [
      'ada',
      'They bought Microsoft 365 E3 three weeks ago and changed their mind. Can I cancel the whole thing?',
      'subscription.cancel',
    ],
    [
      'ada',
      'Is it OK to move a customer up from Business Premium to Microsoft 365 E3, as an upgrade of what they have?',
      'subscription.upgrade',
    ],
    [
      'ada',
      'Contoso is leaving Proseware for us, can their existing Azure subscription come over to Fabrikam?',
      'subscription.transfer',
    ],
    [
      'ada',
      'If Contoso accepts us, could I make Fabrikam the owner of the account instead of Proseware?',
      'account.ownership-change',
    ],
    [
      'ada',
      'quick one, 15 new hires on Monday, can I put 15 more seats on the Microsoft 365 E3 we sold Northwind Corporate',
      'seats.add',
    ],
    [
      'ada',
      'Ten people quit. Can we go from 50 seats down to 40 on an E3 bought last month?',
      'seats.remove',
    ],
    [
      'ada',
      'Would I be able to order a Teams Phone add-on on top of the E3 that Proseware sold?',
      'addon.order',
    ],
    [
      'ada',
      'Counsel asks: may Fabrikam alter the terms of a subscription the customer already holds?',
      'terms.change',
    ],
    [
      'ada',
      'Will Fabrikam be invoiced for the licences Contoso got through Proseware?',
      'billing.receive',
    ],
    [
      'bo',
      "I'd like Fabrikam listed as partner of record on our Azure subscription instead, can I switch that?",
      'partner-of-record.change',
    ],
    [
      'ada',
      'Someone told me to set up partner admin link on my login. Am I allowed to?',
      'pal.link',
    ],
    [
      'ada',
      "Can I create a couple of user accounts in the customer's directory for their new starters?",
      'users.manage',
    ],
    [
      'ada',
      'The seats are there but Lisa has no licence. am i allowed to assign her one myself in the customer tenant?',
      'licenses.assign',
    ],
    [
      'ada',
      "One of the customer's admins forgot his password, may I reset it for him?",
      'password.reset',
    ],
    [
      'ada',
      'Exchange is down at Northwind Corporate. Can I open a ticket with Microsoft on their behalf?',
      'support-ticket.create',
    ],
    [
      'ada',
      'Contoso wants us to restart VMs and tidy resource groups in Azure that Proseware provisioned. Do we get access?',
      'azure-resources.manage',
    ],
    [
      'ada',
      'no admin rights at this customer, can I still change the autopilot profile for their laptops?',
      'autopilot-profile.manage',
    ],
    [
      'ada',
      'Can I confirm in Partner Center that the customer has signed the Microsoft Customer Agreement?',
      'agreement.attest',
    ],
    [
      'ada',
      'They want to buy Azure reservations on their own. Could I switch that permission on for them?',
      'purchase-permission.grant',
    ],
  ];
