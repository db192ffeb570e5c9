const phrasesForSeveralPartners = [
  'have another partner',
  'add another partner',
  'several partners',
  'multiple partners',
  'more than one partner',
  'two partners',
] as const;

/** English. Messages are ICU; `{…}` are filled in. */
export const en = {
  tag: 'en',
  name: 'English',
  names: ['en', 'english', 'engelska'],

  commands: {
    help: {
      words: ['help', 'hi', 'hello', '?', 'commands'],
      usage: 'help [command]',
      does: 'What you can do here, with examples',
      examples: ['help', 'help invite'],
    },
    whoami: {
      words: ['whoami', 'who am i', 'me'],
      usage: 'whoami',
      does: 'Your tenant, cloud, roles and language as I know them',
      examples: ['whoami'],
    },
    language: {
      words: ['language', 'lang'],
      usage: 'language [english | svenska | auto]',
      does: 'Choose the language I answer you in',
      examples: ['language svenska', 'language auto'],
    },
    invite: {
      words: ['invite', 'inv', 'invitation'],
      usage:
        'invite <customer> [for <service>, …] [roles <role>, …] [days <n>] [reseller-only] [note <text>]',
      does: 'Invite a customer to a partner relationship; alone it opens a form',
      examples: [
        'invite contoso.com for azure',
        'invite "Wide World Importers" for azure, office365 days 180 note We talked on Monday',
        'invite contoso.com for software reseller-only',
      ],
    },
    invites: {
      words: ['invites', 'invitations', 'list invites'],
      usage: 'invites [sent | received] [<status>] [<search>]',
      does: 'List invitations sent and received',
      examples: ['invites', 'invites sent pending', 'invites contoso'],
    },
    show: {
      words: ['show', 'open', 'view'],
      usage: 'show <code>',
      does: 'One invitation with its timeline and delivery state',
      examples: ['show INV-7K2M9Q'],
    },
    cancel: {
      words: ['cancel', 'withdraw'],
      usage: 'cancel <code>',
      does: 'Withdraw an invitation of yours that is not yet answered',
      examples: ['cancel INV-7K2M9Q'],
    },
    approve: {
      words: ['approve', 'accept'],
      usage: 'approve <code>',
      does: 'Approve an invitation to your tenant',
      examples: ['approve INV-7K2M9Q'],
    },
    decline: {
      words: ['decline', 'reject'],
      usage: 'decline <code> [<reason>]',
      does: 'Decline an invitation to your tenant, with a reason if you like',
      examples: ['decline INV-7K2M9Q', 'decline INV-7K2M9Q We already have a partner for this'],
    },
    partners: {
      words: ['partners', 'list partners', 'our partners'],
      usage: 'partners [<tenant>]',
      does: 'The partners of your tenant: services, delegated admin, since when',
      examples: ['partners', 'partners contoso.com'],
    },
    customers: {
      words: ['customers', 'list customers', 'our customers'],
      usage: 'customers [<search>]',
      does: 'The customers of your partner tenant',
      examples: ['customers', 'customers world'],
    },
    subscriptions: {
      words: ['subscriptions', 'subs', 'list subscriptions'],
      usage: 'subscriptions [<customer>]',
      does: 'Who sold each subscription, and the partner of record',
      examples: ['subscriptions', 'subscriptions contoso.com'],
    },
    check: {
      words: ['check', 'can', 'may', 'is', 'are', 'could', 'allowed'],
      usage: 'check <action or question> [for <customer>] [on <subscription>] [as <role>]',
      does: 'Is it allowed? A verdict with the rule that decides',
      examples: [
        'check subscription.modify for contoso.com',
        'check can we change the partner of record for Contoso?',
        'can Fabrikam change the terms of our Azure plan?',
      ],
    },
    rules: {
      words: ['rules', 'rulebook', 'list rules'],
      usage: 'rules [<search>]',
      does: 'The rule book',
      examples: ['rules', 'rules invitation'],
    },
    rule: {
      words: ['rule', 'show rule'],
      usage: 'rule <rule-id>',
      does: 'One rule in full, with its source',
      examples: ['rule csp-to-csp-sale-denied'],
    },
    notify: {
      words: ['notify', 'notifications'],
      usage: 'notify here | off | status',
      does: 'Whether this conversation receives your tenant’s notifications',
      examples: ['notify here', 'notify off', 'notify status'],
    },
  },

  keywords: {
    for: ['for'],
    roles: ['roles', 'role'],
    days: ['days'],
    resellerOnly: ['reseller-only', 'reseller only'],
    note: ['note'],
    on: ['on'],
    as: ['as'],
    we: ['we', 'i'],
    article: ['a', 'an', 'the', 'our', 'any'],
    aside: ['without', 'to', 'from', 'need', 'needs'],
    sent: ['sent'],
    received: ['received'],
    here: ['here', 'on'],
    off: ['off'],
    status: ['status'],
  },
  statusWords: {
    pending: ['pending', 'open', 'waiting'],
    approved: ['approved', 'accepted'],
    declined: ['declined', 'rejected'],
    cancelled: ['cancelled', 'canceled', 'withdrawn'],
    expired: ['expired'],
  },
  serviceWords: {
    office365: [
      'office365',
      'office 365',
      'microsoft365',
      'microsoft 365',
      'm365',
      'o365',
      'office',
    ],
    azure: ['azure'],
    dynamics365: ['dynamics365', 'dynamics 365', 'dynamics', 'd365'],
    software: ['software'],
  },
  roleWords: {
    'global-admin': [
      'global-admin',
      'global admin',
      'global admins',
      'global administrator',
      'global administrators',
    ],
    'admin-agent': ['admin-agent', 'admin agent', 'admin agents'],
    'sales-agent': ['sales-agent', 'sales agent', 'sales agents'],
    'helpdesk-agent': ['helpdesk-agent', 'helpdesk agent', 'helpdesk agents', 'helpdesk'],
    'user-management-admin': [
      'user-management-admin',
      'user management admin',
      'user management admins',
    ],
    'billing-admin': [
      'billing-admin',
      'billing admin',
      'billing admins',
      'billing administrator',
      'billing administrators',
    ],
    'customer-dar-admin': [
      'customer-dar-admin',
      'delegated admin relationship administrator',
      'delegated admin relationship administrators',
      'customer delegated admin relationship administrator',
    ],
    'subscription-owner': ['subscription-owner', 'subscription owner', 'subscription owners'],
    user: ['user', 'users'],
  },

  phrasesForSeveralPartners,
  actions: {
    'invitation.create': {
      name: 'create an invitation',
      phrases: ['invite', 'send invit', 'creat invit', 'new invit', ...phrasesForSeveralPartners],
    },
    'invitation.edit-text': {
      name: 'edit the text of an invitation',
      phrases: ['edit text', 'chang text', 'chang wording'],
    },
    'invitation.edit-link': {
      name: 'change the link in an invitation',
      phrases: ['edit link', 'chang link', 'remov link'],
    },
    'invitation.approve': { name: 'approve an invitation', phrases: ['approv', 'accept'] },
    'invitation.decline': { name: 'decline an invitation', phrases: ['declin', 'reject', 'refus'] },
    'invitation.reuse': {
      name: 'use an invitation again',
      phrases: ['reus', 'same link', 'same invit'],
    },
    'invitation.withdraw': {
      name: 'withdraw an invitation',
      phrases: ['withdraw', 'cancel invit'],
    },
    'delegated-admin.request': {
      name: 'ask for delegated administration',
      phrases: ['request delegat', 'ask delegat', 'get delegat'],
    },
    'delegated-admin.revoke': {
      name: 'end delegated administration',
      phrases: ['revok', 'remov delegat', 'end delegat', 'remov admin'],
    },
    'gdap.request': {
      name: 'request GDAP',
      phrases: ['request gdap', 'ask gdap', 'get gdap', 'use gdap'],
    },
    'gdap.approve': { name: 'approve a GDAP request', phrases: ['approv gdap', 'accept gdap'] },
    'gdap.update': {
      name: 'change a GDAP request',
      phrases: ['chang gdap', 'updat gdap', 'edit gdap'],
    },
    'gdap.delete': { name: 'delete a GDAP request', phrases: ['delet gdap'] },
    'gdap.auto-extend': {
      name: 'extend GDAP automatically',
      phrases: ['auto extend', 'auto-extend', 'extend gdap', 'renew gdap'],
    },
    'gdap.terminate': { name: 'terminate GDAP', phrases: ['terminat gdap', 'end gdap'] },
    'gdap.assign-group': {
      name: 'give GDAP roles to a group',
      phrases: ['assign group', 'security group'],
    },
    'reseller-relationship.remove': {
      name: 'end the reseller relationship',
      phrases: [
        'remov reseller',
        'end reseller',
        'end relationship',
        'remov partner',
        'leave partner',
      ],
    },
    'partners.list': {
      name: 'see the tenant’s partners',
      phrases: ['list partners', 'see partners', 'view partners'],
    },
    'customers.list': {
      name: 'see the partner’s customers',
      phrases: ['list customers', 'see customers', 'view customers'],
    },
    'subscription.purchase': {
      name: 'buy a subscription',
      phrases: [
        'buy',
        'purchas',
        'order',
        'additional subscription',
        'new subscription',
        'another azure',
      ],
    },
    'subscription.sell': { name: 'sell a subscription', phrases: ['sell', 'resell'] },
    'subscription.modify': {
      name: 'change a subscription',
      phrases: ['chang subscription', 'modif', 'edit subscription', 'manag subscription', 'touch'],
    },
    'subscription.cancel': { name: 'cancel a subscription', phrases: ['cancel'] },
    'subscription.upgrade': { name: 'upgrade a subscription', phrases: ['upgrad'] },
    'subscription.transfer': {
      name: 'move a subscription to another partner',
      phrases: [
        'transfer',
        'move subscription',
        'move plan',
        'take over subscription',
        'take over plan',
        'switch partner',
      ],
    },
    'account.ownership-change': {
      name: 'change who owns the account',
      phrases: ['chang owner', 'move owner', 'transfer owner', 'take over account', 'owner'],
    },
    'seats.add': {
      name: 'add seats',
      phrases: ['add seat', 'add licen', 'more seat', 'more licen', 'chang seat', 'chang licen'],
    },
    'seats.remove': {
      name: 'remove seats',
      phrases: [
        'chang seat',
        'chang licen',
        'remov seat',
        'remov licen',
        'reduc seat',
        'reduc licen',
        'fewer seat',
        'fewer licen',
      ],
    },
    'addon.order': {
      name: 'order an add-on',
      phrases: ['order add-on', 'order addon', 'buy add-on', 'add-on', 'addon'],
    },
    'terms.change': {
      name: 'change the terms of a subscription',
      phrases: [
        'chang terms',
        'chang subscription terms',
        'alter terms',
        'modif terms',
        'chang condition',
        'terms',
        'conditions',
      ],
    },
    'obligations.change': {
      name: 'change the customer’s obligations',
      phrases: ['chang obligation', 'obligation'],
    },
    'billing.receive': { name: 'get the bill', phrases: ['get bill', 'bill for', 'invoic'] },
    'partner-of-record.change': {
      name: 'change the partner of record',
      phrases: ['chang partner of record', 'partner of record', 'dpor'],
    },
    'pal.link': {
      name: 'link a partner id (PAL)',
      phrases: ['partner admin link', 'link partner id', 'pal'],
    },
    'users.manage': {
      name: 'manage users',
      phrases: ['manag user', 'creat user', 'add user', 'delet user'],
    },
    'licenses.assign': { name: 'assign licenses', phrases: ['assign licen'] },
    'password.reset': { name: 'reset a password', phrases: ['reset password'] },
    'support-ticket.create': {
      name: 'open a support ticket',
      phrases: ['ticket', 'support request'],
    },
    'support-contact.assign': { name: 'name a support contact', phrases: ['support contact'] },
    'azure-resources.manage': {
      name: 'manage Azure resources',
      phrases: ['azure resourc', 'manag azure'],
    },
    'autopilot-profile.manage': { name: 'manage Autopilot profiles', phrases: ['autopilot'] },
    'customer-details.view': {
      name: 'see the customer’s details',
      phrases: ['customer detail', 'company detail'],
    },
    'agreement.attest': {
      name: 'confirm the customer agreement',
      phrases: ['attest', 'customer agreement'],
    },
    'purchase-permission.grant': {
      name: 'let the customer buy by itself',
      phrases: ['self-purchase', 'buy itself', 'purchase permission'],
    },
  },

  rules: {
    'multi-partner-coexistence': {
      sentence: 'A customer may work with more than one partner at the same time.',
    },
    'different-partner-per-service': {
      sentence:
        'One partner for one service and another partner for another service is what multi-partner is for.',
    },
    'invite-role-required': {
      sentence:
        'Global admins, Admin agents and Sales agents of a CSP partner may invite customers.',
    },
    'invite-role-missing': {
      sentence:
        'Only a Global admin, Admin agent or Sales agent of a CSP partner may invite a customer.',
      wayOut:
        'Ask a colleague who has one of these roles in your CSP tenant to send the invitation.',
    },
    'invitation-required-first': {
      sentence:
        'The customer must first be invited and accept; until then the partner has no relationship with it.',
      wayOut:
        'Send an invitation with “invite”, and wait for the customer’s Global admin to approve it.',
    },
    'azure-additional-subscription-from-other-csp': {
      sentence:
        'A tenant that has Azure from one CSP partner may have another Azure subscription from a second one.',
    },
    'existing-subscription-unchanged': {
      sentence:
        'A relationship with a new partner changes nothing about subscriptions that others sold; only the seller manages them.',
      wayOut:
        'Ask the partner who sold the subscription; the customer can see who that is with “subscriptions”.',
    },
    'existing-subscription-not-transferred': {
      sentence:
        'A new relationship does not move subscriptions that others sold to the new partner.',
      wayOut: 'Moving one is a separate transfer, which the other partner has to accept.',
    },
    'account-ownership-unchanged': {
      sentence: 'A partner relationship never moves the ownership of the customer’s account.',
      wayOut:
        'The account stays with the customer; only the customer can decide otherwise with Microsoft.',
    },
    'existing-terms-unchanged': {
      sentence: 'A partner relationship does not change the terms of existing subscriptions.',
      wayOut: 'Terms are agreed between the customer and the partner who sold the subscription.',
    },
    'customer-obligations-unchanged': {
      sentence:
        'The customer’s obligations for existing subscriptions stay as they are, also toward the partner who sold them.',
      wayOut:
        'Obligations end or change only by agreement with the partner who sold the subscription.',
    },
    'partner-of-record-unchanged': {
      sentence: 'A partner relationship does not change the partner of record of any subscription.',
      wayOut: 'The customer can name another partner of record in its own admin center.',
    },
    'csp-to-csp-sale-denied': {
      sentence:
        'A CSP partner cannot sell online services to the tenant another CSP partner uses for its CSP business.',
      wayOut: 'Use a tenant of that company that is not its CSP tenant.',
    },
    'csp-corporate-tenant-purchase-allowed': {
      sentence:
        'The ban on sales between CSP partners covers CSP tenants only: a partner company’s other tenant may buy from another CSP partner.',
    },
    'applies-to-public-and-us-gov': {
      sentence: 'Multi-partner applies to the public cloud and to the US Government cloud.',
    },
    'policy-may-change-advisory': {
      sentence: 'Microsoft reviews its program policies continuously and announces changes.',
    },
    'gdap-request-well-formed': {
      sentence: 'Granular delegated administration lasts between 1 and 730 whole days.',
      wayOut: 'Give a number of days from 1 to 730.',
    },
    'approve-needs-customer-global-admin': {
      sentence: 'A Global admin of the invited tenant may approve an invitation.',
      denial: 'Only a Global admin of the invited tenant can approve an invitation.',
      wayOut: 'Ask a Global admin of the invited tenant to open the invitation.',
    },
    'partner-cannot-approve-own-invitation': {
      sentence: 'The partner who sent an invitation cannot answer it.',
      wayOut:
        'A Global admin of the invited tenant answers; you can withdraw the invitation with “cancel”.',
    },
    'decline-is-local': {
      sentence:
        'A Global admin of the invited tenant may decline; Microsoft has no call for it, so the refusal is recorded here and the partner is told.',
      denial: 'Only a Global admin of the invited tenant can decline an invitation.',
      condition:
        'a Global admin of the invited tenant declines here, and nobody accepts at Microsoft',
      wayOut: 'Ask a Global admin of the invited tenant.',
    },
    'purchase-needs-reseller-relationship': {
      sentence: 'A partner needs an active reseller relationship before it can buy for a customer.',
      wayOut: 'Invite the customer and wait for the approval.',
    },
    'purchase-needs-no-delegated-admin': {
      sentence:
        'With a reseller relationship a partner may order; delegated administration is not needed for that.',
    },
    'no-sale-to-self-or-affiliate': {
      sentence: 'A CSP partner may not sell to itself or to its own company’s other tenants.',
      wayOut: 'Buy for your own company from another CSP partner or directly from Microsoft.',
    },
    'subscription-manage-role': {
      sentence: 'The partner’s Admin agents and Sales agents manage the subscriptions it sold.',
    },
    'usgov-must-include-delegated-admin': {
      sentence: 'In US Government an invitation always includes delegated administration.',
      wayOut: 'Leave out “reseller-only”.',
    },
    'usgov-no-gdap': {
      sentence: 'Granular delegated administration is not available in US Government.',
      wayOut: 'Delegated administration there is DAP, asked for with the invitation.',
    },
    'cross-cloud-denied': {
      sentence: 'A partner and a customer in different clouds cannot have a relationship.',
      wayOut: 'A partner needs a separate tenant, account and agreement in the customer’s cloud.',
    },
  },

  facts: {
    'actor.side': 'whether the partner or the customer acts',
    'actor.tenantKind': 'whether the acting tenant is a CSP tenant',
    'actor.cloud': 'which cloud the acting tenant is in',
    'actor.roles': 'which role the person who acts has',
    'customer.tenantKind': 'whether the customer’s tenant is a CSP tenant',
    'customer.cloud': 'which cloud the customer is in',
    'customer.self': 'which customer it is about',
    'customer.affiliate': 'whether the customer belongs to the same company',
    'customer.cspCompany': 'whether the customer’s company is itself a CSP partner',
    'customer.hasPartners': 'whether the customer already has a partner',
    'customer.otherPartnerServesElse': 'whether another partner serves another service',
    'customer.azureFromOther': 'whether Azure is already bought from another partner',
    'relationship.reseller': 'whether there is a reseller relationship',
    'relationship.delegatedAdmin': 'whether there is delegated administration',
    'subscription.service': 'which service it is about',
    'subscription.soldByActor': 'which subscription it is, and so who sold it',
    'invitation.standing': 'which invitation it is about',
    'invitation.delegatedAdmin': 'whether delegated administration is asked for',
    'invitation.days': 'for how many days',
  },

  services: {
    office365: 'Office 365',
    azure: 'Azure',
    dynamics365: 'Dynamics 365',
    software: 'Software',
  },
  roles: {
    'global-admin': 'Global admin',
    'admin-agent': 'Admin agent',
    'sales-agent': 'Sales agent',
    'helpdesk-agent': 'Helpdesk agent',
    'user-management-admin': 'User management admin',
    'billing-admin': 'Billing admin',
    'customer-dar-admin': 'Customer Delegated Admin Relationship Administrator',
    'subscription-owner': 'Subscription owner',
    user: 'User',
  },
  statuses: {
    pending: 'Waiting for an answer',
    approved: 'Approved',
    declined: 'Declined',
    cancelled: 'Withdrawn',
    expired: 'Expired',
  },
  clouds: { public: 'Public cloud', 'us-gov': 'US Government' },
  partnerTypes: {
    'direct-bill': 'Direct-bill partner',
    'indirect-provider': 'Indirect provider',
    'indirect-reseller': 'Indirect reseller',
  },
  delegatedAdminKinds: { gdap: 'GDAP', dap: 'DAP' },
  delegatedAdminStates: {
    created: 'drafted',
    approvalPending: 'awaiting the customer',
    approved: 'awaiting Microsoft',
    activating: 'awaiting Microsoft',
    active: 'active',
    expiring: 'expiring',
    expired: 'expired',
    terminationRequested: 'ending',
    terminating: 'ending',
    terminated: 'ended',
  },

  commerces: { legacy: 'legacy', nce: 'new commerce (NCE)' },
  subscriptionStatuses: {
    none: 'no status',
    active: 'active',
    pending: 'pending',
    suspended: 'suspended',
    expired: 'expired',
    disabled: 'disabled',
    deleted: 'deleted',
  },

  messages: {
    'verdict.allowed': 'Allowed',
    'verdict.denied': 'Not allowed',
    'verdict.conditional': 'Allowed if',
    'verdict.not-covered': 'Not covered',
    'verdict.summary.allowed': 'Allowed: {sentence} ({rule})',
    'verdict.summary.denied': 'Not allowed: {sentence} ({rule})',
    'verdict.summary.conditional': 'Allowed if {condition} ({rule})',
    'verdict.summary.not-covered': 'Not covered: {sentence} ({rule})',
    'verdict.not-covered.sentence': 'The sources I know do not say, so I give no yes.',
    'verdict.not-covered.way-out':
      'Ask Microsoft partner support, or look for a related rule with “rules”.',
    'verdict.condition.needs': 'nothing forbids it once this is known: {facts}',
    'verdict.condition.seller': '{actor} itself sold the subscription',
    'verdict.asked': 'Asked',
    'verdict.question': '{actor}: {action}',
    'verdict.question.for': '{actor}: {action} for {customer}',
    'verdict.question.on': '{actor}: {action} for {customer}, “{subscription}”',
    'verdict.as': 'as {roles}',
    'verdict.rule': 'Rule',
    'verdict.also': 'Also satisfied',
    'verdict.way-out': 'What you can do',
    'verdict.depends': 'Depends on',
    'verdict.choose-subscription': 'Which subscription?',
    'verdict.other-subscription': 'Another subscription, sold by somebody else',
    'verdict.choose-partner': 'Add the partner, for example: {example}',
    'verdict.any-partner': 'A CSP partner',
    'verdict.may-forbid': 'What could forbid it',
    'verdict.choose-customer': 'Add the customer, for example: {example}',
    'verdict.remark': 'Remark',
    source: 'Source: ',
    'source.core': 'Multi-partner page',
    'source.extended': 'Neighbouring page',

    'check.readings.title': 'Which of these do you mean?',
    'check.readings.summary': 'Your question can be read in {count} ways. Which one do you mean?',
    'check.unknown.title': 'I do not understand the question',
    'check.unknown.text': 'I could not tell which action you mean by “{text}”. The nearest I know:',
    'check.how.title': 'What would you like to check?',
    'check.how.text': 'Ask in your own words, or name an action:',

    'invitation.title.pending': 'Partner invitation',
    'invitation.title.approved': 'Invitation approved',
    'invitation.title.declined': 'Invitation declined',
    'invitation.title.cancelled': 'Invitation withdrawn',
    'invitation.title.expired': 'Invitation expired',
    'invitation.asks': '{person} at {partner} asks {customer} for a partner relationship.',
    'invitation.asked': '{person} at {partner} asked {customer} for a partner relationship.',
    'invitation.code': 'Code',
    'invitation.partner': 'Partner',
    'invitation.services': 'Services',
    'invitation.admin': 'Delegated administration',
    'invitation.admin.gdap': 'Granular (GDAP), {days, plural, one {# day} other {# days}}: {roles}',
    'invitation.admin.dap':
      'Full (DAP), until it is revoked: the partner’s Admin agents become Global administrators and its Helpdesk agents Helpdesk administrators',
    'invitation.admin.none': 'None (reseller relationship only)',
    'invitation.answer-by': 'Answer by',
    'invitation.note': 'Message from {person}',
    'invitation.grants': 'What an approval grants',
    'invitation.grants.order': '{partner} may order {services} for {customer}.',
    'invitation.grants.gdap':
      '{partner} may work in your directory (granular delegated administration, GDAP) with exactly these roles, for {days, plural, one {# day} other {# days}}: {roles}.',
    'invitation.grants.dap':
      '{partner} gets full administrative power over your directory until you revoke it.',
    'invitation.grants.no-admin': '{partner} gets no administrative access to your directory.',
    'invitation.never': 'What it never changes',
    'invitation.never.subscriptions': 'Your existing subscriptions stay as they are.',
    'invitation.never.ownership':
      'No subscription and no account ownership moves to the new partner.',
    'invitation.never.terms':
      'The terms of your existing subscriptions and your obligations stay the same.',
    'invitation.never.record': 'The partner of record of each subscription stays the same.',
    'invitation.reason': 'Reason, if you decline (optional)',
    'invitation.approve': 'Approve',
    'invitation.decline': 'Decline',
    'invitation.cancel': 'Withdraw invitation',
    'invitation.refresh': 'Refresh',
    'invitation.decided.approved': '{person} approved it for {customer} on {when}.',
    'invitation.decided.declined': '{person} declined it for {customer} on {when}.',
    'invitation.decided.cancelled': '{person} at {partner} withdrew it on {when}.',
    'invitation.decided.expired': 'Nobody answered before {when}.',
    'invitation.decided.reason': 'Reason',
    'invitation.finish.customer':
      'Recorded here. To put it into force, finish in the Microsoft 365 admin center.',
    'invitation.finish.customer.us-gov':
      'Recorded here. To put it into force, finish in the Microsoft Office admin portal for US Government with the link your partner sends you.',
    'invitation.finish.partner':
      'Recorded here. It is in force when the customer has finished in the Microsoft 365 admin center.',
    'invitation.finish.gdap':
      'For the delegated administration, Microsoft asks for an approval of its own: {partner} sends that GDAP request from Partner Center.',
    'invitation.finish.open': 'Finish at Microsoft',
    'invitation.finish.open-gdap': 'Approve the GDAP roles',
    'invitation.again': 'To ask again, send a new invitation.',
    'invitation.wait.admins':
      'Waiting for a Global admin of {customer}. You will hear from me as soon as one answers.',
    'invitation.wait.you-cannot': 'Only a Global admin of {customer} can answer it.',
    'invitation.reached': 'The card has reached a Global admin of {customer}.',
    'invitation.on-its-way': 'The card is on its way to the Global admins of {customer}.',
    'invitation.nobody-yet':
      'No Global admin of {customer} has the app yet. The card comes to them when they install it.',
    'invitation.timeline': 'Timeline',
    'invitation.delivery': 'Delivery',
    'invitation.event.created': '{when}: sent by {person}',
    'invitation.event.approved': '{when}: approved by {person}',
    'invitation.event.declined': '{when}: declined by {person}',
    'invitation.event.cancelled': '{when}: withdrawn by {person}',
    'invitation.event.expired': '{when}: expired without an answer',
    'invitation.delivery.line': '{what}: {state}',
    'delivery.to.admin': 'Card to {person}',
    'delivery.to.admin-hidden': 'Card to a Global admin',
    'delivery.to.partner': 'Notice to {person}',
    'delivery.to.subscribers': 'Notice to conversations that asked for it',
    'delivery.to.copies': 'Update of the cards already sent',
    'delivery.due': 'on its way',
    'delivery.sent': 'delivered',
    'delivery.waiting': 'waits until the person installs the app',
    'delivery.dropped': 'no longer needed',
    'delivery.dead': 'could not be delivered',
    'invitation.summary.pending': '{code}: {partner} invites {customer} for {services}',
    'invitation.summary.approved': '{code}: {customer} approved the invitation from {partner}',
    'invitation.summary.declined': '{code}: {customer} declined the invitation from {partner}',
    'invitation.summary.cancelled': '{code}: {partner} withdrew its invitation to {customer}',
    'invitation.summary.expired':
      '{code}: the invitation from {partner} to {customer} expired without an answer',

    'form.title': 'Invite a customer',
    'form.customer': 'Customer (domain, name or tenant id)',
    'form.customer.placeholder': 'contoso.com',
    'form.customer.required': 'Name the customer to invite.',
    'form.services': 'Services',
    'form.services.required': 'Choose at least one service.',
    'form.admin': 'Delegated administration: roles to ask for (none: reseller relationship only)',
    'form.admin.dap': 'Delegated administration (DAP) is always included in US Government.',
    'form.days': 'For how many days (1 to 730)',
    'form.days.invalid': 'A whole number of days from 1 to 730.',
    'form.note': 'Message to the customer (optional)',
    'form.send': 'Send invitation',
    'form.summary': 'Fill in the form to invite a customer',

    'list.next': 'Next page',
    'list.first': 'First page',
    'list.invites.title': 'Invitations',
    'list.invites.summary':
      '{count, plural, =0 {No invitations} one {# invitation} other {# invitations}}',
    'list.invites.empty': 'There are no invitations here.',
    'list.invites.row': '{partner} → {customer}: {services}',
    'list.partners.title': 'Partners',
    'list.partners.of': 'The partners of {tenant}',
    'list.partners.own-row':
      'You see your own relationship with {tenant}; a partner never sees the others.',
    'list.partners.summary':
      '{tenant}: {count, plural, =0 {no partners} one {# partner} other {# partners}}',
    'list.partners.empty': '{tenant} has no partners yet.',
    'list.customers.title': 'Customers',
    'list.customers.of': 'The customers of {tenant}',
    'list.customers.summary':
      '{tenant}: {count, plural, =0 {no customers} one {# customer} other {# customers}}',
    'list.customers.empty': 'No customers found.',
    'list.subscriptions.title': 'Subscriptions',
    'list.subscriptions.of': 'The subscriptions of {tenant}',
    'list.subscriptions.own':
      'You see the subscriptions that you sold or are partner of record for.',
    'list.subscriptions.summary':
      '{count, plural, =0 {No subscriptions} one {# subscription} other {# subscriptions}}',
    'list.subscriptions.empty': 'There are no subscriptions here.',
    'subscription.sold-by': 'Sold by {seller}; partner of record: {record}',
    'subscription.line': '{customer} · {service} · {commerce} · {status}',
    'subscription.nobody': 'nobody',
    'subscription.another-partner': 'another partner',
    'relationship.services': '{services} · since {since}',
    'relationship.admin': '{kind} {state}: {roles}',
    'relationship.admin.until': '{kind} {state} until {until}: {roles}',
    'relationship.admin.ended': '{kind} {state} since {until}: {roles}',
    'relationship.admin.dap': '{kind} {state}',
    'relationship.admin.here': 'approved here',
    'relationship.admin.more': '{count, plural, one {# more} other {# more}}',
    'relationship.admin.none': 'No delegated administration',
    'relationship.recorded': 'Approved here by invitation {code}',
    'list.rules.title': 'Rule book',
    'list.rules.summary':
      '{count, plural, =0 {No rules} one {# rule} other {# rules}} in the rule book',
    'list.rules.empty': 'No rule matches.',
    'rule.summary': 'Rule {rule}: {sentence}',
    'rule.id': 'Id',
    'rule.actions': 'Decides',
    'rule.effect': 'Effect',
    'rule.effect.forbid': 'forbids',
    'rule.effect.permit': 'permits',
    'rule.effect.permitIf': 'permits on a condition',
    'rule.effect.advise': 'remarks',

    'help.title': 'What I can do for you',
    'help.intro':
      'I carry invitations between CSP partners and customers, and tell what is allowed and by which rule.',
    'help.summary': 'What I can do for you',
    'help.more': 'For one command: {example}',
    'help.command.summary': '{command}: {does}',
    'help.examples': 'Examples',
    'help.aliases': 'Also understood',

    'whoami.title': 'Who you are here',
    'whoami.summary': '{person}, {tenant}: {roles}',
    'whoami.person': 'Name',
    'whoami.tenant': 'Tenant',
    'whoami.tenant-id': 'Tenant id',
    'whoami.cloud': 'Cloud',
    'whoami.roles': 'Roles',
    'whoami.no-roles': 'no role',
    'whoami.csp': 'CSP partner',
    'whoami.csp.no': 'no',
    'whoami.language': 'Language',
    'whoami.language.auto': '{language} (from Teams)',
    'whoami.language.chosen': '{language} (your choice)',
    'whoami.unknown-tenant': 'not in my directory',

    'language.title': 'Language',
    'language.chosen': 'I answer you in {language} from now on.',
    'language.auto': 'I follow your Teams language again: {language}.',
    'language.now': 'I answer you in {language}.',
    'language.unknown': 'I do not know the language “{text}”. I know: {languages}.',

    'notify.title': 'Notifications',
    'notify.here': 'This conversation now receives the notifications of {tenant}.',
    'notify.off': 'This conversation no longer receives the notifications of {tenant}.',
    'notify.status.on': 'This conversation receives the notifications of {tenant}.',
    'notify.status.off':
      'This conversation receives no notifications of {tenant}, except those meant for you in person.',

    'welcome.title': 'Welcome to Multipartner',
    'welcome.summary': 'Hello {person}! I carry invitations between CSP partners and customers.',
    'welcome.summary.pending':
      'Hello {person}! {count, plural, one {# invitation waits} other {# invitations wait}} for your answer.',
    'welcome.added': '{person} added me to this conversation.',
    'welcome.partner':
      'You can invite customers, see how your invitations stand and check what is allowed.',
    'welcome.customer': 'You can see your tenant’s partners and check what they are allowed to do.',
    'welcome.decider': 'Invitations from partners come to you here, to approve or decline.',
    'welcome.pending': 'Waiting for your answer',
    'welcome.try': 'Try',

    'unknown.title': 'I did not understand that',
    'unknown.summary': 'I did not understand “{text}”. Try help.',
    'unknown.text': 'I do not know “{text}”.',
    'unknown.empty': 'You sent nothing that I can read. I read text and the buttons on my cards.',
    'unknown.suggest': 'Did you mean: {command}?',
    'unknown.suggest.summary': 'I do not know “{text}”. Did you mean {command}?',
    'unknown.try': 'Try one of these:',
    'usage.text': 'Write it like this:',

    'refused.title': 'Not allowed',
    'error.customer-unknown':
      'I know no tenant “{text}”. Give its domain (contoso.com), its full name in quotes, or its tenant id.',
    'error.customer-ambiguous':
      'Several tenants are called “{text}”. Give the domain or the tenant id.',
    'error.services-unknown': 'I know no service “{text}”. I know: {services}.',
    'error.roles-unknown': 'I know no role “{text}”. I know: {roles}.',
    'error.role-unknown': 'I know no role “{text}”. I know: {roles}.',
    'error.days-invalid': 'The number of days is a whole number from 1 to 730, not “{text}”.',
    'error.note-long': 'The note is too long: {length} characters; {most} at most.',
    'error.text-long': 'That message is too long: {most} characters at most. Nothing was changed.',
    'error.reseller-only-with':
      '“{option}” cannot be combined with {options}: a reseller relationship alone has no delegated administration.',
    'error.dap-options':
      'For a customer in US Government leave out {options}: delegated administration there is DAP, which has neither roles nor days.',
    'error.reason-long': 'The reason is too long: {length} characters; {most} at most.',
    'error.options-unknown': 'I do not understand “{text}” in that command.',
    'error.pending-already':
      'There is already an invitation from you to {customer} that waits for an answer: {code}.',
    'error.code-malformed': '“{text}” is not an invitation code. A code looks like INV-7K2M9Q.',
    'error.code-unknown': 'There is no invitation {code} that you can see.',
    'error.not-inviter': 'Only the partner who sent an invitation can withdraw it.',
    'error.cancel-role':
      'Only a Global admin, Admin agent or Sales agent of {partner} can withdraw it.',
    'error.not-partner': 'Only CSP partners have customers here. Your tenant is not a CSP partner.',
    'error.tenant-not-visible': 'You have no relationship with “{text}” that I know of.',
    'error.other-partner':
      'You can ask about your own relationships only: “{text}” names another partner as the one who acts.',
    'error.subscription-unknown': 'I know no subscription “{text}” that you can see.',
    'error.rule-unknown': 'There is no rule “{text}”.',
    'error.nobody': 'I cannot tell who you are: the message carries no user id or no tenant id.',
    'error.tenant-unknown':
      'Your tenant is not in my directory, so I cannot do that for you. Ask whoever runs this bot to add it.',
    'error.card-malformed':
      'That card is not one of mine, or it is damaged. Ask for it again, for example with “invites”.',
    'error.unsaved': 'That could not be saved. Nothing was changed; please try again in a moment.',
    'error.rate':
      'That was a lot at once. Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
    'error.title': 'That did not work',
    'error.again': 'Something went wrong on my side. Please try again in a moment.',
  },
} as const;
