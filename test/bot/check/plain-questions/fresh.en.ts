export const freshEn: readonly (readonly [who: 'ada' | 'bo', question: string, action: string])[] =
  [
    [
      'ada',
      'Can we send Northwind Corporate an invite to work with us even though Proseware already looks after them',
      'invitation.create',
    ],
    [
      'ada',
      'is it fine if I rewrite the wording of the invite mail so it sounds a bit friendlier',
      'invitation.edit-text',
    ],
    [
      'ada',
      'The URL in the invitation is ugly, would it be a problem if I ran it through a link shortener?',
      'invitation.edit-link',
    ],
    [
      'bo',
      'Proseware wants to become one of our resellers, am I the one who may accept their invitation?',
      'invitation.approve',
    ],
    ['bo', 'What happens if I just say no to the invitation from Fabrikam?', 'invitation.decline'],
    [
      'ada',
      'I already mailed a reseller link to Contoso, can the same link go to Northwind Corporate as well?',
      'invitation.reuse',
    ],
    [
      'ada',
      'I sent the invite to the wrong company, any way to take it back before they accept?',
      'invitation.withdraw',
    ],
    [
      'ada',
      'Who on our side may ask Contoso for delegated admin rights?',
      'delegated-admin.request',
    ],
    [
      'bo',
      "can I take away Fabrikam's admin rights in our tenant but keep buying licences from them?",
      'delegated-admin.revoke',
    ],
    [
      'ada',
      'Do I need to be an Admin agent to ask a customer for granular admin roles (GDAP)?',
      'gdap.request',
    ],
    [
      'bo',
      'Fabrikam sent us a GDAP request with six roles, may I say yes to only two of them?',
      'gdap.approve',
    ],
    [
      'ada',
      'The GDAP request is already with the customer but I forgot a role, can I still change it?',
      'gdap.update',
    ],
    [
      'ada',
      'I have a GDAP draft lying around that never went out. OK to throw it away?',
      'gdap.delete',
    ],
    [
      'ada',
      "Could our GDAP with Contoso renew itself every six months so we don't have to ask again?",
      'gdap.auto-extend',
    ],
    [
      'ada',
      'we want to end the GDAP relationship with Northwind Corporate before it runs out, allowed?',
      'gdap.terminate',
    ],
    [
      'ada',
      'Customer said yes to the GDAP roles. May I now give them to our helpdesk security group?',
      'gdap.assign-group',
    ],
    [
      'ada',
      "We're done with Contoso as a customer. Are we allowed to drop the reseller relationship?",
      'reseller-relationship.remove',
    ],
    ['bo', 'Am I allowed to see which partners are connected to our tenant', 'partners.list'],
    ['ada', 'can I pull up a list of every customer we have', 'customers.list'],
    [
      'ada',
      'May we buy an Azure plan for Contoso if Proseware already sold them one?',
      'subscription.purchase',
    ],
    [
      'ada',
      "would it be a problem if we sold Microsoft 365 E3 to Proseware, they're a CSP partner too",
      'subscription.sell',
    ],
    [
      'ada',
      'Can I rename a Microsoft 365 E3 subscription that some other partner sold and change its settings?',
      'subscription.modify',
    ],
    [
      'ada',
      'The customer no longer wants the Azure plan they got from us, can we shut that subscription down?',
      'subscription.cancel',
    ],
    [
      'ada',
      'can we move Northwind Corporate up from Office 365 E1 to Microsoft 365 E3 in the middle of the term',
      'subscription.upgrade',
    ],
    [
      'bo',
      "We'd like our Azure plan to go from Proseware over to Fabrikam, can I start that myself?",
      'subscription.transfer',
    ],
    [
      'ada',
      "Now that they work with us, do we become the owner of the customer's account instead of the old partner?",
      'account.ownership-change',
    ],
    [
      'ada',
      'They hired ten people, may I put ten more seats on their Microsoft 365 E3?',
      'seats.add',
    ],
    [
      'ada',
      'Northwind Corporate has too many E3 licences since the layoffs. How late can we still reduce the number?',
      'seats.remove',
    ],
    [
      'ada',
      'is it ok to order a Teams Phone add-on on top of an E3 subscription that another reseller sold',
      'addon.order',
    ],
    [
      'ada',
      'Can we give Contoso better contract conditions on the E3 subscription they already have with Proseware?',
      'terms.change',
    ],
    [
      'bo',
      "If we take on a second partner, are we off the hook for what we still owe under the first one's agreement?",
      'obligations.change',
    ],
    [
      'ada',
      'Will Microsoft invoice us for the licences Proseware sold to Contoso?',
      'billing.receive',
    ],
    [
      'bo',
      'can I make Fabrikam the partner of record on our Azure subscription?',
      'partner-of-record.change',
    ],
    [
      'ada',
      "I want to tie our partner ID to my own login in the customer's Azure so we get credit, may I do that?",
      'pal.link',
    ],
    ['ada', "Who of us may create new user accounts in Contoso's tenant?", 'users.manage'],
    [
      'ada',
      'am I allowed to hand out the spare E3 licences to people at the customer',
      'licenses.assign',
    ],
    [
      'ada',
      'Their CEO locked himself out. Can our helpdesk give him a new password?',
      'password.reset',
    ],
    [
      'ada',
      'mail is down at contoso, can we open a case with Microsoft for them',
      'support-ticket.create',
    ],
    [
      'ada',
      'May we put Proseware down as the support contact for Northwind Corporate?',
      'support-contact.assign',
    ],
    [
      'ada',
      'Can our engineers restart virtual machines in an Azure subscription they had before we came in?',
      'azure-resources.manage',
    ],
    [
      'ada',
      'Are we allowed to set up Autopilot profiles for laptops the customer registered themselves?',
      'autopilot-profile.manage',
    ],
    [
      'ada',
      'we only resell to Contoso, do we get to see their company address and domain info?',
      'customer-details.view',
    ],
    [
      'ada',
      "Can I confirm on the customer's behalf that they've accepted the Microsoft Customer Agreement?",
      'agreement.attest',
    ],
    [
      'ada',
      'Is a Sales agent allowed to let a customer buy Azure reservations on their own?',
      'purchase-permission.grant',
    ],
  ];
