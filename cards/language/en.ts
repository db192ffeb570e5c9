/** English. Messages are ICU; `{…}` are filled in. */
export const en = {
  tag: 'en',
  direction: 'ltr',
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
      words: ['whoami', 'who am i'],
      usage: 'whoami',
      does: 'Your tenant, cloud, roles and language, as I know them',
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
      does: 'Invite a customer to a partner relationship; on its own it opens a form',
      examples: [
        'invite contoso.com for azure',
        'invite "Wide World Importers" for azure, office365 days 180 note We talked on Monday',
        'invite contoso.com for software reseller-only',
      ],
    },
    invites: {
      words: ['invites', 'invitations', 'list invites', 'my invitations'],
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
    remind: {
      words: ['remind', 'reminder', 'nudge'],
      usage: 'remind <code>',
      does: 'Remind the customer of an invitation of yours that is not yet answered',
      examples: ['remind INV-7K2M9Q'],
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
    revoke: {
      words: ['revoke', 'end delegated administration', 'end delegated admin'],
      usage: 'revoke <partner or customer>',
      does: 'End delegated administration; first I show what ends and what remains',
      examples: ['revoke fabrikam.com', 'revoke "Wide World Importers"'],
    },
    check: {
      words: ['check', 'can', 'may', 'is', 'are', 'could', 'allowed'],
      usage:
        'check <action or question> [for <customer>] [on <subscription>] [as <role>] [if <supposition>]',
      does: 'Is it allowed? A verdict with the rule that decides',
      examples: [
        'can we change the partner of record for Contoso?',
        'can Fabrikam change the terms of our Azure plan?',
        'check subscription.modify for contoso.com',
        'check subscription.purchase for contoso.com if approved',
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
    history: {
      words: ['history', 'log'],
      usage: 'history [<code> | <partner or customer>]',
      does: 'What was decided, refused and asked in your tenant, by whom and under which rule',
      examples: ['history', 'history INV-7K2M9Q', 'history fabrikam.com'],
    },
    export: {
      words: ['export', 'download', 'csv'],
      usage: 'export partners | customers | invites | history',
      does: 'A list as CSV, to copy or to save as a file',
      examples: ['export partners', 'export invites sent pending', 'export history INV-7K2M9Q'],
    },
    audit: {
      words: ['audit'],
      usage: 'audit verify',
      does: 'Whether your tenant’s history is complete and unchanged',
      examples: ['audit verify'],
    },
    deliveries: {
      words: ['deliveries', 'undelivered'],
      usage: 'deliveries [retry]',
      does: 'Notifications that have not reached your tenant’s people, and why',
      examples: ['deliveries', 'deliveries retry'],
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
    us: ['us', 'our', 'my', 'me'],
    modal: [
      'can',
      'may',
      'could',
      'allowed',
      'must',
      'should',
      'shall',
      'do',
      'does',
      'will',
      'would',
      'ok',
      'possible',
    ],
    aCustomer: ['customer', 'customers', 'client', 'clients'],
    aPartner: [
      'partner',
      'partners',
      'supplier',
      'suppliers',
      'reseller',
      'distributor',
      'competitor',
      'competitors',
      'provider',
    ],
    which: [
      'new',
      'old',
      'other',
      'another',
      'second',
      'same',
      'any',
      'each',
      'every',
      'current',
      'previous',
    ],
    article: ['a', 'an', 'the', 'our', 'any'],
    aside: ['without', 'to', 'from', 'need', 'needs'],
    if: ['if', 'assuming', 'provided', 'supposing', 'now that', 'in case'],
    without: ['without', 'with no', 'have no', 'not having'],
    despite: ['even though', 'although', 'despite', 'but still', 'but keep', 'so we', 'before'],
    once: ['once', 'as soon as', 'after', 'when'],
    unless: ['unless', 'until'],
    except: ['but', 'except', 'except for', 'other than'],
    otherwise: [
      'when does',
      'when do',
      'when will',
      'when is',
      'why',
      'how',
      'where',
      'did',
      'what is',
      'what are',
      'who is my',
      'who is our',
      'who are our',
      'whose',
    ],
    ours: ['microsoft', 'partner', 'center', 'csp', 'teams'],
    years: ['years', 'year'],
    not: [
      'not',
      'never',
      'isn’t',
      "isn't",
      'hasn’t',
      "hasn't",
      'doesn’t',
      "doesn't",
      'don’t',
      "don't",
      'nobody',
      'no one',
      'none',
      'nothing',
      'cannot',
      'can’t',
      "can't",
      'won’t',
      "won't",
      'only',
      'too',
      'late',
      'less',
      'until',
      'before',
      'unless',
      'except',
      'wrongly',
      'partly',
    ],
    about: ['if only to'],
    and: ['and', 'but'],
    sent: ['sent'],
    received: ['received'],
    here: ['here', 'on', 'start'],
    off: ['off', 'stop'],
    retry: ['retry', 'again'],
    thanks: ['thanks', 'thank you', 'thank you very much', 'many thanks', 'thx', 'cheers'],
    verify: ['verify', 'check'],
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

  actions: {
    'invitation.create': { name: 'create an invitation' },
    'invitation.edit-text': { name: 'edit the text of an invitation' },
    'invitation.edit-link': { name: 'change the link in an invitation' },
    'invitation.approve': { name: 'approve an invitation' },
    'invitation.decline': { name: 'decline an invitation' },
    'invitation.reuse': { name: 'use an invitation again' },
    'invitation.withdraw': { name: 'withdraw an invitation' },
    'delegated-admin.request': { name: 'ask for delegated administration' },
    'delegated-admin.revoke': { name: 'end delegated administration' },
    'gdap.request': { name: 'request GDAP' },
    'gdap.approve': { name: 'approve a GDAP request' },
    'gdap.update': { name: 'change a GDAP request' },
    'gdap.delete': { name: 'delete a GDAP request' },
    'gdap.auto-extend': { name: 'extend GDAP automatically' },
    'gdap.terminate': { name: 'terminate GDAP' },
    'gdap.assign-group': { name: 'give GDAP roles to a group' },
    'reseller-relationship.remove': { name: 'end the reseller relationship' },
    'partners.list': { name: 'see the tenant’s partners' },
    'customers.list': { name: 'see the partner’s customers' },
    'subscription.purchase': { name: 'buy a subscription' },
    'subscription.sell': { name: 'sell a subscription' },
    'subscription.modify': { name: 'change a subscription' },
    'subscription.cancel': { name: 'cancel a subscription' },
    'subscription.upgrade': { name: 'upgrade a subscription' },
    'subscription.transfer': { name: 'move a subscription to another partner' },
    'account.ownership-change': { name: 'change who owns the account' },
    'seats.add': { name: 'add seats' },
    'seats.remove': { name: 'remove seats' },
    'addon.order': { name: 'order an add-on' },
    'terms.change': { name: 'change the terms of a subscription' },
    'obligations.change': { name: 'change the customer’s obligations' },
    'billing.receive': { name: 'get the bill' },
    'partner-of-record.change': { name: 'change the partner of record' },
    'pal.link': { name: 'link a partner id (PAL)' },
    'users.manage': { name: 'manage users' },
    'licenses.assign': { name: 'assign licenses' },
    'password.reset': { name: 'reset a password' },
    'support-ticket.create': { name: 'open a support ticket' },
    'support-contact.assign': { name: 'name a support contact' },
    'azure-resources.manage': { name: 'manage Azure resources' },
    'autopilot-profile.manage': { name: 'manage Autopilot profiles' },
    'customer-details.view': { name: 'see the customer’s details' },
    'agreement.attest': { name: 'confirm the customer agreement' },
    'purchase-permission.grant': { name: 'let the customer buy by itself' },
  },
  concepts: {
    'acting-partner': 'new partner, old partner, other partner, another partner',
    account: 'account, accounts',
    add: `
      add, adding, adds, more, extra, additional, increase*, top up, another subscription,
      another azure, set .. up, put`,
    addon: 'add on, add ons, addon*',
    admin: `
      delegated, delegated admin*, dap, admin right*, admin access, admin permission*,
      admin privilege*, admin role*, administrative access, administrator access,
      revok* .. access, remove .. access, take .. access, end .. access`,
    agreement: 'mca, customer agreement, customer agreements, microsoft agreement',
    approve: `
      approve, approves, approving, approval, accept, accepts, accepted, accepting, say .. yes,
      agree to, sign .. off, consent*, green light, agrees to, be approved, be accepted`,
    ask: 'request*, ask, asks, asking, apply for, apply, demand',
    assign: 'assign*, hand .. out, give, gives, giving, allocat*, distribute',
    attest: 'attest*, confirm*, certify, register',
    autopilot: 'autopilot*',
    azure: 'azure',
    bill: 'bill, bills, billed, billing, invoic*, charged, charge us, bill for',
    buy: 'buy, buys, buying, purchase, purchases, purchasing, order, orders, ordering',
    cancel: 'cancel*',
    change: `
      change, changes, changing, alter*, edit*, modif*, updat*, adjust*, rewrit*, rephras*,
      reword*, translat*, amend*, tweak*, touch`,
    contact: 'support contact*, contact for support, designated contact',
    create: 'creat*, new, set .. up',
    customers: `
      customers, clients, customer list, list of customers, every customer, all customers,
      list of .. customers`,
    decline: `
      declin*, reject*, refus*, say .. no, turn .. down, not accept, turns .. down, deny,
      dismiss, avoid`,
    delete: `
      delet*, remov*, take .. away, get .. rid, throw .. away, thrown .. away, kick .. out,
      throw .. out, drop, discard*, revok*, strip, clean .. up, take .. off, dump, ditch, fire,
      revok* .. access, remove .. access, take .. access, end .. access`,
    details: `
      detail, details, address, contact info*, company info*, company profile, customer info*,
      contact details, company data, billing address, customer profile`,
    draft: 'draft*',
    duration: 'duration, name, length, date, dates, validity',
    end: `
      end, ends, ending, terminat*, stop*, give .. up, close, leave, finish, hand .. back,
      give .. back, relinquish*, break off, cut ties, part ways, shut .. down`,
    extend: `
      extend*, auto extend*, autoextend*, renew*, auto renew*, prolong*, roll over,
      automatic* renew*`,
    gdap: 'gdap, granular, gdap request*, request* for gdap, request* for granular',
    'gdap-request': 'gdap request*, request* for gdap, request* for granular',
    group: 'security group*, group, groups',
    have: 'get, gets, getting, receive*, use, using',
    invitation: 'invit*, invit* .. mail, invit* .. email',
    link: 'link, links, url, urls',
    manage: `
      manag*, administ*, handle, control, run, access, get into, log into, sign in, maintain,
      look after, operate, take care`,
    obligations: 'obligation*, commitment*, duty, duties, liabilit*, off the hook, bound to',
    owner: 'owner, owners, ownership, owns, own the account, change hands',
    pal: 'pal, partner admin link, link partner id, partner id',
    partner: 'partner, supplier',
    'partner-of-record': 'dpor, cpor, partner on record, por, partner* of record',
    partners: 'partners, all partners, other partners, which partners, suppliers',
    password: 'password*, mfa',
    reduce: `
      reduc*, fewer, less, cut, decrease, lower, shrink, scale down, down to, down from, drop to`,
    relationship: 'relationship*',
    reseller: 'reseller, resellers, reseller relationship*',
    resources: `
      resource*, resource group*, virtual machine*, vm, vms, server, servers, storage account*,
      web app*, workload*, database*, rbac`,
    reuse: `
      reus*, same, several customers, many customers, multiple customers, more than one customer,
      twice, again`,
    role: `
      user admin*, license admin*, licence admin*, service support admin*, helpdesk admin*, role,
      roles, global admin*, admin agent*, sales agent*, helpdesk agent*, billing admin*,
      subscription owner*, user management admin*, regular user*, normal user*, ordinary user*`,
    seats: 'seat*, licen*, user licen*',
    see: `
      see, sees, list, lists, view, views, show, find .. out, look, pull .. up, know, which,
      read`,
    'self-purchase': `
      self purchas*, buy .. themselves, buy .. itself, buy by itself, buy on their own,
      buy their own, purchase their own, reservation*, savings plan*, purchase permission*`,
    sell: 'sell, sells, selling, resell, resells, reselling',
    send: 'send, sends, sending',
    'several-partners': `
      more than one partner, two partners, several partners, multiple partners,
      different partners, another partner for, second partner, two csp partner*, both partners,
      several csp partner*, more than one csp partner, multiple csp partner*, more partners,
      other partner for, one partner for`,
    shorten: 'short*',
    subscription: `
      subscription*, plan, plans, e1, e3, e5, f3, microsoft 365, office 365, m365, o365,
      dynamics, product*, offer*`,
    terms: 'terms, condition*, contract',
    text: 'text*, wording*, message, greeting*, invit* .. mail, invit* .. email',
    ticket: `
      ticket*, support case*, support request*, service request*, case with microsoft,
      open .. case, log .. case, raise .. case, support issue*, open .. issue`,
    topic: 'history, expir*, resend*, remind*, deadline*, read',
    transfer: `
      transfer*, move, moves, moving, moved, switch*, migrat*, take .. over, takes .. over,
      taken .. over, bring .. over, carry over, port, shift, come over, comes over`,
    upgrade: 'upgrad*, step up, upsell, move .. up, moving .. up, go up to',
    users: 'user, users, employee*, user account*, mailbox*, onboard*, offboard*, new hire*',
    withdraw:
      'withdraw*, pull .. back, take .. back, recall*, retract*, undo, unsend, revoke*, call .. back',
  },

  rules: {
    'multi-partner-coexistence': {
      sentence: 'A customer may work with more than one partner at the same time.',
      wayOut: 'Ask the customer, who sees its partners with “partners”.',
    },
    'different-partner-per-service': {
      sentence:
        'One partner for one service and another partner for another service is what multi-partner is for.',
      wayOut: 'The customer sees with “partners” which partner serves what.',
    },
    'invite-role-required': {
      sentence:
        'Global admins, Admin agents and Sales agents of a CSP partner may invite customers and withdraw its invitations.',
      wayOut: 'Ask a colleague who has one of these roles in your CSP tenant.',
    },
    'invite-role-missing': {
      sentence:
        'Only a Global admin, Admin agent or Sales agent of a CSP partner may invite a customer; only the partner who sent an invitation may withdraw it.',
      wayOut:
        'Ask a colleague who has one of these roles in your CSP tenant; an invited customer can decline instead.',
    },
    'invitation-required-first': {
      sentence:
        'The customer must first be invited and accept; until then the partner has no relationship with it.',
      wayOut:
        'The partner sends an invitation with “invite”, and a Global admin of the customer approves it.',
    },
    'azure-additional-subscription-from-other-csp': {
      sentence:
        'A tenant that has Azure from one CSP partner may get another Azure subscription from a second one that is its reseller.',
      wayOut:
        'Ask the customer from whom it buys Azure, and see with “customers” whether you are its reseller.',
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
      wayOut:
        'Moving one is a separate transfer: if the customer wants it, the partner who is to get the subscription asks for it, and its seller has to accept.',
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
      wayOut: 'Ask the subscription owner at the customer, who can name another partner of record.',
    },
    'csp-to-csp-sale-denied': {
      sentence:
        'A CSP partner cannot sell online services to the tenant another CSP partner uses for its CSP business, nor invite it in order to sell.',
      wayOut: 'Use a tenant of that company that is not its CSP tenant.',
    },
    'csp-corporate-tenant-purchase-allowed': {
      sentence:
        'The ban on sales between CSP partners covers CSP tenants only: a partner company’s other tenant may buy from another CSP partner.',
      wayOut:
        'Ask the customer whether it uses this tenant for its CSP business, and see with “customers” whether you are its reseller.',
    },
    'applies-to-public-and-us-gov': {
      sentence: 'Multi-partner applies to the public cloud and to the US Government cloud.',
      denial: 'Multi-partner does not apply to this cloud, or is switched off for it here.',
      wayOut:
        'For US Government, ask whoever runs this bot to switch it on; for China, ask 21Vianet.',
    },
    'policy-may-change-advisory': {
      sentence: 'Microsoft reviews its program policies continuously and announces changes.',
    },
    'delegated-admin-request-role': {
      sentence:
        'A CSP partner’s Admin agents may ask for delegated administration; so may its other inviting roles, unless only Admin agents are allowed here.',
      denial:
        'Only an Admin agent of a CSP partner may ask for delegated administration here, in an invitation too.',
      wayOut:
        'Ask an Admin agent in your CSP tenant; outside US Government you can invite with “reseller-only”.',
    },
    'gdap-request-role': {
      sentence:
        'An Admin agent of a CSP partner who signs in with multifactor authentication may request GDAP.',
      denial:
        'Only an Admin agent of a CSP partner who signs in with multifactor authentication may request GDAP.',
      wayOut:
        'Ask an Admin agent in your CSP tenant; if you are one, set up multifactor authentication.',
    },
    'gdap-request-partner-types': {
      sentence:
        'Direct-bill partners, indirect providers and indirect resellers may request GDAP through their Admin agents.',
      denial:
        'An advisor cannot request GDAP; direct-bill partners, indirect providers and indirect resellers can.',
      wayOut: 'Ask a CSP partner of the customer to request it.',
    },
    'gdap-request-well-formed': {
      sentence:
        'A GDAP request is well formed with 1 to 730 whole days, at least one role and a name of at most 50 characters that is new.',
      denial:
        'GDAP takes 1 to 730 whole days, at least one role, and a name of at most 50 characters that the partner has not used before.',
      wayOut:
        'Give a number of days from 1 to 730, at least one role, and a new name of at most 50 characters.',
    },
    'gdap-auto-extend-not-with-global-admin': {
      sentence: 'GDAP with the role Global Administrator cannot be extended automatically.',
      wayOut:
        'Drop Global Administrator from the active GDAP first, or request GDAP anew without it.',
    },
    'gdap-locked-not-editable': {
      sentence:
        'An Admin agent may change a GDAP draft; in active GDAP an Admin agent may switch automatic extension on or off, and drop Global Administrator.',
      denial:
        'Once the customer has been asked, GDAP is locked; while active, only automatic extension and the dropping of Global Administrator are open.',
      wayOut: 'Make a new GDAP request with what you want, and let the customer approve that one.',
    },
    'gdap-delete-only-created': {
      sentence: 'An Admin agent may delete a GDAP request that is still a draft.',
      denial: 'A GDAP request can be deleted only while it is a draft.',
      wayOut:
        'Let a request that waits for the customer expire after 90 days; terminate GDAP that is active.',
    },
    'invite-link-must-stay': {
      sentence:
        'Whoever may invite may edit the text of an invitation; the link in it must stay as it is.',
      denial:
        'The link in an invitation must stay as it is; only the text around it may be edited.',
      wayOut: 'Edit the text and keep the link.',
    },
    'reseller-link-reusable': {
      sentence:
        'The link for a reseller relationship holds nothing about the customer, so whoever may invite may use it for any customer.',
      wayOut: 'See what the link asks for: a reseller relationship or GDAP.',
    },
    'gdap-link-single-use': {
      sentence: 'A GDAP link through which a customer has approved roles cannot be used again.',
      wayOut: 'Make a new GDAP request for the next customer.',
    },
    'approve-needs-customer-global-admin': {
      sentence:
        'A Global admin of the invited tenant may approve an invitation, unless whoever runs this bot has chosen other roles.',
      denial:
        'Only a Global admin of the invited tenant can approve an invitation, unless whoever runs this bot has chosen other roles.',
      wayOut: 'Ask somebody with such a role in the invited tenant to open the invitation.',
    },
    'gdap-approve-role': {
      sentence:
        'A Global admin or a Customer Delegated Admin Relationship Administrator of the customer may approve a GDAP request that waits for it.',
      denial:
        'Only a Global admin or a Customer Delegated Admin Relationship Administrator of the customer can approve a GDAP request.',
      wayOut: 'Ask one of them to approve it in the Microsoft 365 admin center.',
    },
    'partner-cannot-approve-own-invitation': {
      sentence: 'The partner who sent an invitation or a GDAP request cannot answer it.',
      wayOut:
        'A Global admin of the invited tenant answers; you can withdraw the invitation with “cancel”.',
    },
    'gdap-approval-window-90-days': {
      sentence: 'A GDAP request that the customer has not approved within 90 days has expired.',
      wayOut: 'Ask the partner to send a new GDAP request.',
    },
    'gdap-approve-all-or-nothing': {
      sentence: 'The roles in a GDAP request are approved all together or not at all.',
      wayOut: 'Ask the partner for a new GDAP request with only the roles you want to give.',
    },
    'decline-is-local': {
      sentence:
        'Whoever may approve in the invited tenant may decline; Microsoft has no call for it, so the refusal is recorded here and the partner is told.',
      denial:
        'Only a Global admin of the invited tenant can decline an invitation, unless whoever runs this bot has chosen other roles.',
      condition:
        'somebody who may approve in the invited tenant declines here, and nobody accepts at Microsoft',
      wayOut: 'Ask somebody with such a role in the invited tenant.',
    },
    'mca-required-to-accept': {
      sentence:
        'A customer that has not yet accepted the Microsoft Customer Agreement is asked to do so when it approves at Microsoft.',
      condition: 'the customer accepts the Microsoft Customer Agreement along with it',
      wayOut: 'Accept the agreement when you finish the approval at Microsoft.',
    },
    'same-market-only': {
      sentence:
        'A partner may invite and sell only in its own market; what counts is the country set in the customer’s tenant.',
      wayOut: 'Ask the customer to turn to a CSP partner in its own market.',
    },
    'purchase-needs-reseller-relationship': {
      sentence:
        'A partner needs an active reseller relationship before it can sell to a customer or buy for it.',
      wayOut: 'Invite the customer and wait for the approval.',
    },
    'purchase-needs-no-delegated-admin': {
      sentence:
        'With a reseller relationship a partner may sell, and order if it buys from Microsoft itself; delegated administration is not needed for that.',
      wayOut: 'See with “customers” whether the reseller relationship is active.',
    },
    'purchase-needs-mca': {
      sentence:
        'An order needs the Microsoft Customer Agreement: accepted by the customer, or its acceptance confirmed by the partner.',
      wayOut: 'Ask the customer to accept the agreement, or confirm in Partner Center that it has.',
    },
    'indirect-reseller-orders-via-provider': {
      sentence:
        'An indirect reseller orders, changes subscriptions and confirms customer agreements only through its indirect provider.',
      wayOut: 'Ask the indirect provider to do it.',
    },
    'provider-also-needs-relationship': {
      sentence:
        'An indirect provider needs a reseller relationship of its own with its reseller’s customer before it can order.',
      wayOut:
        'Invite the customer too, or ask the reseller for an invitation that names its provider.',
    },
    'joint-invite-reseller-and-provider': {
      sentence:
        'An Admin agent or Global admin of an indirect reseller may invite with one link for both the reseller and its provider.',
      wayOut:
        'Let an Admin agent or Global admin of the reseller send it, and name the provider in it.',
    },
    'reseller-needs-mpa': {
      sentence:
        'An indirect reseller that a provider names in its order must have signed the Microsoft Partner Agreement.',
      wayOut: 'Ask the reseller to sign the Microsoft Partner Agreement, then place the order.',
    },
    'no-sale-to-self-or-affiliate': {
      sentence:
        'A CSP partner may not sell to itself or to its own company’s other tenants, nor invite them in order to sell.',
      wayOut: 'Buy for your own company from another CSP partner or directly from Microsoft.',
    },
    'transfer-initiated-by-target-partner': {
      sentence:
        'If the customer wants it, an Admin agent of the partner who is to get the subscription asks for the transfer, and its seller has to accept.',
      condition: 'the partner who sold the subscription accepts the transfer',
      wayOut: 'Ask the partner who sold the subscription to accept; nobody is obliged to.',
    },
    'transfer-customer-cannot-initiate': {
      sentence:
        'A customer cannot start a transfer; the partner who is to get the subscription asks for it.',
      wayOut: 'Ask that partner to send the transfer request.',
    },
    'transfer-azure-prerequisites': {
      sentence:
        'To take over Azure, a partner first needs a reseller relationship, an Azure plan there and both agreements: the customer’s and the partner’s.',
      wayOut:
        'Get the reseller relationship, the Microsoft Customer Agreement, the Microsoft Partner Agreement and an Azure plan in place, then ask for the transfer.',
    },
    'transfer-license-legacy-denied': {
      sentence:
        'Legacy subscriptions to Office 365 and Dynamics 365 cannot be moved to another partner.',
      wayOut: 'Wait until the term ends, or cancel, and buy again from the other partner.',
    },
    'transfer-license-nce-allowed': {
      sentence:
        'Office 365 and Dynamics 365 in new commerce (NCE) can be moved: an Admin agent of the receiving partner asks, and both partners agree.',
      condition: 'both partners approve the transfer',
      wayOut: 'Ask the partner who sold the subscription to accept; nobody is obliged to.',
    },
    'transfer-request-30-days': {
      sentence:
        'A transfer request that is not accepted within 30 days expires and cannot be opened again.',
      wayOut: 'Ask the other partner to send a new transfer request.',
    },
    'transfer-keeps-rbac-no-aobo': {
      sentence:
        'A transfer leaves the Azure roles as they were, and gives the new partner no access by itself.',
      wayOut: 'Ask the customer for an Azure role on the subscription.',
    },
    'remove-seats-only-by-seller': {
      sentence: 'Only the partner who sold a subscription can remove seats from it.',
      wayOut: 'Ask the partner who sold the subscription to remove them.',
    },
    'order-addon-only-by-seller': {
      sentence: 'Only the partner who sold a subscription can order add-ons to it.',
      wayOut: 'Ask the partner who sold the subscription to order the add-on.',
    },
    'no-bill-for-others-subscriptions': {
      sentence: 'A partner gets no bill for subscriptions that others sold.',
      wayOut: 'Ask the partner who sold the subscription; the bill goes there.',
    },
    'seats-remove-nce-window': {
      sentence:
        'A license subscription in new commerce (NCE) can be reduced or cancelled only within seven days of its purchase.',
      wayOut: 'Wait until the term ends, and renew with fewer seats or not at all.',
    },
    'subscription-manage-role': {
      sentence:
        'As the customer’s reseller, a partner’s Admin agents and Sales agents manage the subscriptions it sold.',
      wayOut: 'Ask an Admin agent or Sales agent of the partner who sold the subscription.',
    },
    'upgrade-blocked-by-overlapping-subscription': {
      sentence:
        'A legacy subscription cannot be upgraded to what the customer already has, perhaps from another partner.',
      wayOut: 'Ask the customer to have the overlapping subscription cancelled first.',
    },
    'upgrade-needs-delegated-admin': {
      sentence:
        'A partner can upgrade a legacy subscription only with DAP, or with GDAP and Directory Readers, Global Reader or Global Administrator.',
      wayOut: 'Ask the customer to approve GDAP with Directory Readers or Global Reader.',
    },
    'users-manage-needs-role': {
      sentence:
        'A partner manages users with User Administrator (GDAP, through a security group); under DAP its Admin agents do.',
      denial:
        'Managing users takes User Administrator or Global Administrator (GDAP, through a security group), or an Admin agent under DAP.',
      wayOut:
        'Ask the customer to approve GDAP with User Administrator, and give the role to a security group.',
    },
    'licenses-assign-needs-role': {
      sentence:
        'A partner assigns licenses with License Administrator, Directory Writers or User Administrator (GDAP, through a group); under DAP its Admin agents do.',
      denial:
        'Assigning licenses takes License Administrator, Directory Writers, User or Global Administrator (GDAP, through a group), or an Admin agent under DAP.',
      wayOut:
        'Ask the customer to approve GDAP with License Administrator, and give the role to a security group.',
    },
    'admin-password-reset-needs-privileged-role': {
      sentence:
        'A partner resets administrators’ passwords with Privileged Authentication Administrator (GDAP, through a group); under DAP its Admin agents do.',
      denial:
        'Resetting an administrator’s password takes Privileged Authentication or Global Administrator (GDAP, through a group), or an Admin agent under DAP.',
      wayOut:
        'Ask the customer to reset it, or to approve GDAP with Privileged Authentication Administrator.',
    },
    'support-ticket-needs-service-support-admin': {
      sentence:
        'A partner opens tickets with Service Support Administrator (GDAP, through a group); under DAP its Admin and Helpdesk agents do.',
      denial:
        'Opening a ticket takes Service Support or Global Administrator (GDAP, through a group), or an Admin or Helpdesk agent under DAP.',
      wayOut:
        'Ask the customer to approve GDAP with Service Support Administrator, and give the role to a security group.',
    },
    'azure-ticket-not-by-indirect-reseller': {
      sentence:
        'An indirect reseller or advisor cannot open Azure tickets; only the provider of the Azure subscription can.',
      wayOut: 'Ask the partner who provides the Azure subscription to open the ticket.',
    },
    'reseller-only-cannot-view-details': {
      sentence:
        'With a reseller relationship alone a partner cannot see the customer’s details, manage its users or open tickets for it.',
      wayOut: 'Ask the customer for delegated administration.',
    },
    'gdap-needs-group-assignment': {
      sentence:
        'With active GDAP, an Admin agent may give its roles to a security group of the partner.',
      denial:
        'The customer’s approval of GDAP gives nobody access until its roles are given to a security group of the partner.',
      wayOut:
        'Ask an Admin agent of the partner to give the roles to a security group in Partner Center.',
    },
    'gdap-overrides-dap': {
      sentence:
        'Where DAP and GDAP are both active, only the GDAP roles count, and the one needed for this is not among them.',
      wayOut: 'Ask the customer to approve GDAP with the role that is missing.',
    },
    'azure-existing-subscription-no-access': {
      sentence:
        'A relationship, even with delegated administration, gives no access to Azure subscriptions that others sold.',
      wayOut: 'Ask the partner who sold the subscription, or the customer.',
    },
    'azure-own-subscription-owner': {
      sentence:
        'The partner’s Admin agents are owners of the Azure subscriptions that it set up for the customer.',
      wayOut: 'Ask an Admin agent of the partner who sold the subscription.',
    },
    'azure-access-survives-dap-removal': {
      sentence:
        'An Azure role outlasts delegated administration: access ends only when the customer removes the role.',
      wayOut: 'Ask the customer whether the partner still has an Azure role there.',
    },
    'customer-may-revoke-delegated-admin': {
      sentence:
        'A customer’s Global admin may end active DAP or GDAP, its Delegated Admin Relationship Administrator GDAP; the reseller relationship stays.',
      wayOut: 'Ask a Global admin of the customer to do it.',
    },
    'partner-may-revoke-delegated-admin': {
      sentence:
        'An Admin agent of the partner may give up delegated administration that is active.',
      wayOut: 'Ask an Admin agent of the partner to do it.',
    },
    'customer-cannot-remove-reseller': {
      sentence:
        'A Global admin of the customer may remove a partner that has delegated administration but is not its reseller.',
      denial: 'A customer cannot remove a partner that is its reseller.',
      wayOut:
        'Ask the partner to end the reseller relationship; the customer can end delegated administration itself.',
    },
    'partner-remove-needs-no-active-subscriptions': {
      sentence:
        'A Global admin, Admin agent or Sales agent may end the partner’s reseller relationship when nothing it sold is active any more.',
      denial:
        'A partner cannot end its reseller relationship while a subscription, reservation or software is active.',
      wayOut:
        'Cancel new-commerce subscriptions, reservations and software, and suspend legacy subscriptions; then end the relationship.',
    },
    'indirect-reseller-cannot-remove-relationship': {
      sentence: 'An indirect reseller cannot end a reseller relationship itself.',
      wayOut: 'Ask the indirect provider to end it.',
    },
    'support-duty-survives-revocation': {
      sentence:
        'Even without delegated administration the partner stays responsible for support until the agreement is renegotiated; it can still call Microsoft.',
    },
    'customer-lists-partners': {
      sentence:
        'A Global admin may see every partner of their own tenant, and what each may administer.',
      wayOut: 'Ask a Global admin of the tenant.',
    },
    'partner-lists-only-own-relationships': {
      sentence: 'A partner may see its own customers and its own relationships with them.',
      denial: 'A partner cannot see all the partners of a customer, only its own relationships.',
      wayOut: 'Ask the customer, who sees all its partners with “partners”.',
    },
    'dpor-set-only-by-customer': {
      sentence: 'The subscription owner at the customer may set the partner of record.',
      denial: 'At the customer only the subscription owner can set the partner of record.',
      wayOut: 'Ask the subscription owner at the customer.',
    },
    'one-dpor-per-subscription': {
      sentence:
        'A subscription has one partner of record at a time, so a new one replaces the present one.',
      condition: 'the present partner of record is to be replaced',
      wayOut:
        'Ask the subscription owner at the customer whether the present partner of record is to go.',
    },
    'pal-only-by-partner-user': {
      sentence:
        'A partner’s user who has an Azure role on the subscription may link the partner id (PAL).',
      denial:
        'Only a partner’s user who has an Azure role on the subscription can link a partner id (PAL).',
      wayOut:
        'Have a partner’s user link it who has an Azure role on the subscription; the customer can give the role.',
    },
    'support-contact-must-have-relationship': {
      sentence:
        'An Admin agent, Global admin or Helpdesk agent may name a support contact that has a relationship with the customer.',
      denial:
        'A partner without a relationship with the customer cannot be named as its support contact.',
      wayOut:
        'Let that partner invite the customer first, and name it once the invitation is approved.',
    },
    'customer-self-purchase-needs-grant': {
      sentence:
        'An Admin agent may let the customer buy Azure reservations and savings plans by itself.',
      denial:
        'Only an Admin agent can let the customer buy Azure reservations and savings plans by itself.',
      wayOut: 'Ask an Admin agent of the partner.',
    },
    'autopilot-own-or-partner-devices': {
      sentence:
        'As a reseller, a partner may manage Autopilot profiles for devices that a partner added, even without delegated administration.',
      denial:
        'Without delegated administration a partner cannot manage Autopilot profiles for devices that the customer added.',
      wayOut: 'Ask the customer for delegated administration, or to manage these profiles itself.',
    },
    'indirect-reseller-not-customer-of-own-provider': {
      sentence:
        'An indirect provider cannot sell to its own connected indirect reseller, nor invite it in order to sell.',
      wayOut: 'The reseller can buy through another tenant or from another provider.',
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
      sentence: 'A partner can neither invite a customer in another cloud nor buy for it.',
      wayOut: 'A partner needs a separate tenant, account and agreement in the customer’s cloud.',
    },
    'usgov-partner-eligibility': {
      sentence:
        'In US Government only partners that are validated for it and have a business address in the US may take part.',
      wayOut:
        'Apply to Microsoft for validation, or ask the customer to turn to a validated partner.',
    },
    'usgov-users-api-unavailable': {
      sentence:
        'In US Government a partner cannot manage users, licenses or passwords through Partner Center.',
      wayOut: 'Use the Azure Government portal or Microsoft Graph.',
    },
    'usgov-single-partner': {
      sentence:
        'One Microsoft page for developers says a US Government customer transacts with a single partner; the multi-partner page says it may have several.',
      denial:
        'Here a US Government customer that already has a partner cannot approve another one.',
      wayOut: 'Ask whoever runs this bot; the limit of one partner in US Government is a setting.',
    },
    'sandbox-no-invites': {
      sentence: 'A partner’s sandbox account cannot invite customers.',
      wayOut: 'Invite from the partner’s ordinary account.',
    },
    'china-one-admin-partner-per-service': {
      sentence:
        'In China (21Vianet) only one partner per service may have delegated administration.',
      wayOut:
        'End the other partner’s delegated administration first, or ask for an invitation without it.',
    },
  },

  facts: {
    'actor.side': 'whether the partner or the customer acts',
    'actor.tenantKind': 'whether the acting tenant is a CSP tenant',
    'actor.cloud': 'which cloud the acting tenant is in',
    'actor.roles': 'which role the person who acts has',
    'actor.mfa': 'whether the person who acts signs in with multifactor authentication',
    'partner.type': 'what type of partner it is',
    'partner.market': 'in which countries the partner may sell',
    'partner.mpaSigned': 'whether the partner has signed the Microsoft Partner Agreement',
    'partner.sandbox': 'whether it is a sandbox account',
    'partner.usGovEligible': 'whether the partner is validated for US Government',
    'customer.tenantKind': 'whether the customer’s tenant is a CSP tenant',
    'customer.cloud': 'which cloud the customer is in',
    'customer.country': 'which country is set in the customer’s tenant',
    'customer.self': 'which customer it is about',
    'customer.affiliate': 'whether the customer belongs to the same company',
    'customer.ownReseller': 'whether the customer is the provider’s own indirect reseller',
    'customer.ofOwnReseller': 'whether an indirect reseller of the provider serves the customer',
    'customer.cspCompany': 'whether the customer’s company is itself a CSP partner',
    'customer.mcaAccepted': 'whether the customer has accepted the Microsoft Customer Agreement',
    'customer.hasPartners': 'whether the customer already has a partner',
    'customer.otherPartnerServesElse': 'whether another partner serves another service',
    'customer.otherAdminSameService': 'whether another partner administers the same service',
    'customer.azureFromOther': 'whether Azure is already bought from another partner',
    'relationship.reseller': 'whether there is a reseller relationship',
    'relationship.dap': 'whether there is DAP',
    'relationship.gdap': 'whether there is GDAP',
    'relationship.gdapRoles': 'which roles the partner has through GDAP',
    'relationship.gdapGroup': 'whether the GDAP roles are given to a security group',
    'relationship.activeSubscriptions': 'whether anything the partner sold is still active',
    'relationship.azurePlan': 'whether the customer has an Azure plan from the partner',
    'subscription.azureRole': 'whether the partner has an Azure role on the subscription',
    'reseller.mpaSigned':
      'whether the indirect reseller has signed the Microsoft Partner Agreement',
    'gdap.state': 'how far the GDAP request has come',
    'gdap.change': 'what is to be changed about GDAP',
    'gdap.roles': 'which roles the GDAP request includes',
    'gdap.ageDays': 'when GDAP was asked for',
    'gdap.partly': 'whether only some of the roles are to be approved',
    'gdap.nameFits': 'whether the name is new and has at most 50 characters',
    'link.kind': 'what the link asks for',
    'link.accepted': 'whether a customer has already accepted the link',
    'subscription.service': 'which service it is about',
    'subscription.commerce': 'whether the subscription is legacy or new commerce (NCE)',
    'subscription.status': 'whether the subscription is active',
    'subscription.soldByActor': 'which subscription it is, and so who sold it',
    'subscription.transferred': 'whether the subscription came from another partner',
    'subscription.ageDays': 'when the subscription was bought',
    'subscription.overlaps': 'whether the customer already has what the upgrade would bring',
    'subscription.partnerOfRecord': 'whether the subscription has a partner of record',
    'transfer.requested': 'whether the transfer has been asked for',
    'transfer.ageDays': 'how old the transfer request is',
    'password.ofAdmin': 'whether it is an administrator’s password',
    'device.addedBy': 'who added the device',
    'contact.related': 'whether the support contact has a relationship with the customer',
    'list.of': 'whose relationships are to be seen',
    'invitation.standing': 'which invitation it is about',
    'invitation.delegatedAdmin': 'whether delegated administration is asked for',
    'invitation.days': 'for how many days',
    'invitation.namesProvider': 'whether the invitation names the indirect provider',
  },
  asks: {
    'actor.mfa': {
      ask: 'Does the person who acts sign in with multifactor authentication?',
      answers: { true: 'Yes', false: 'No' },
    },
    'actor.roles': {
      ask: 'Which role does the person who acts have?',
      answers: {
        'admin-agent': 'Admin agent',
        'sales-agent': 'Sales agent',
        'global-admin': 'Global admin',
        'helpdesk-agent': 'Helpdesk agent',
        user: 'None of these',
      },
    },
    'partner.mpaSigned': {
      ask: 'Has the partner signed the Microsoft Partner Agreement?',
      answers: { true: 'Yes', false: 'No' },
    },
    'partner.usGovEligible': {
      ask: 'Is the partner validated for US Government, with a business address in the US?',
      answers: { true: 'Yes', false: 'No' },
    },
    'customer.mcaAccepted': {
      ask: 'Has the customer accepted the Microsoft Customer Agreement?',
      answers: { true: 'Yes', false: 'No' },
    },
    'customer.azureFromOther': {
      ask: 'Does the customer already buy Azure from another CSP partner?',
      answers: { true: 'Yes', false: 'No' },
    },
    'customer.otherAdminSameService': {
      ask: 'Does another partner administer the same service there?',
      answers: { true: 'Yes', false: 'No' },
    },
    'relationship.gdapRoles': {
      ask: 'Which role does the partner have through GDAP?',
      answers: {
        'Service Support Administrator': 'Service Support Administrator',
        'License Administrator': 'License Administrator',
        'User Administrator': 'User Administrator',
        'Privileged Authentication Administrator': 'Privileged Authentication Administrator',
        'Directory Readers': 'Only Directory Readers',
      },
    },
    'relationship.gdapGroup': {
      ask: 'Are the GDAP roles given to a security group of the partner?',
      answers: { true: 'Yes', false: 'No' },
    },
    'relationship.activeSubscriptions': {
      ask: 'Is any subscription, reservation or software that the partner sold still active?',
      answers: { true: 'Yes', false: 'No' },
    },
    'relationship.azurePlan': {
      ask: 'Does the customer have an Azure plan from the partner?',
      answers: { true: 'Yes', false: 'No' },
    },
    'subscription.azureRole': {
      ask: 'Does the partner have an Azure role on the subscription?',
      answers: { true: 'Yes', false: 'No' },
    },
    'reseller.mpaSigned': {
      ask: 'Has the indirect reseller named in the order signed the Microsoft Partner Agreement?',
      answers: { true: 'Yes, or none is named', false: 'No' },
    },
    'gdap.state': {
      ask: 'How far has the GDAP request come?',
      answers: {
        created: 'A draft',
        approvalPending: 'Waiting for the customer',
        active: 'Active',
        expired: 'Expired',
        terminated: 'Ended',
      },
    },
    'gdap.change': {
      ask: 'What is to be changed?',
      answers: {
        'auto-extend': 'Automatic extension',
        'drop-global-administrator': 'Drop Global Administrator',
        other: 'Something else',
      },
    },
    'gdap.roles': {
      ask: 'Which roles does the GDAP request include?',
      answers: {
        'Global Administrator': 'Global Administrator among them',
        'Directory Readers': 'Other roles only',
      },
    },
    'gdap.ageDays': {
      ask: 'How long ago was the customer asked for GDAP?',
      answers: { 90: 'At most 90 days', 91: 'More than 90 days' },
    },
    'gdap.partly': {
      ask: 'Are only some of the requested roles to be approved?',
      answers: { true: 'Yes, only some', false: 'No, all of them' },
    },
    'link.kind': {
      ask: 'What does the link ask for?',
      answers: { reseller: 'A reseller relationship', gdap: 'GDAP' },
    },
    'link.accepted': {
      ask: 'Has a customer already accepted the link?',
      answers: { true: 'Yes', false: 'No' },
    },
    'subscription.service': {
      ask: 'Which service is it about?',
      answers: {
        office365: 'Office 365',
        azure: 'Azure',
        dynamics365: 'Dynamics 365',
        software: 'Software',
      },
    },
    'subscription.commerce': {
      ask: 'Is the subscription in new commerce (NCE) or legacy?',
      answers: { nce: 'New commerce (NCE)', legacy: 'Legacy' },
    },
    'subscription.soldByActor': {
      ask: 'Did the partner who acts sell the subscription?',
      answers: { true: 'Yes', false: 'No, somebody else' },
    },
    'subscription.transferred': {
      ask: 'Did the subscription come to its present seller from another partner?',
      answers: { true: 'Yes', false: 'No' },
    },
    'subscription.ageDays': {
      ask: 'How long ago was the subscription bought?',
      answers: { 7: 'At most 7 days', 8: 'More than 7 days' },
    },
    'subscription.overlaps': {
      ask: 'Does the customer already have what the upgrade would bring?',
      answers: { true: 'Yes', false: 'No' },
    },
    'subscription.partnerOfRecord': {
      ask: 'Does the subscription already have a partner of record?',
      answers: { true: 'Yes', false: 'No' },
    },
    'transfer.requested': {
      ask: 'Does the customer want the move, and has the partner who is to get it asked for it?',
      answers: { true: 'Yes', false: 'No' },
    },
    'transfer.ageDays': {
      ask: 'How old is the transfer request?',
      answers: { 30: 'At most 30 days', 31: 'More than 30 days' },
    },
    'password.ofAdmin': {
      ask: 'Is it an administrator’s password?',
      answers: { true: 'Yes', false: 'No' },
    },
    'device.addedBy': {
      ask: 'Who added the device?',
      answers: { partner: 'A partner', customer: 'The customer' },
    },
    'contact.related': {
      ask: 'Does the partner to be named have a relationship with the customer?',
      answers: { true: 'Yes', false: 'No' },
    },
    'list.of': {
      ask: 'Whose relationships are to be seen?',
      answers: { own: 'Only the partner’s own', everybody: 'All partners’' },
    },
  },
  assumptions: {
    approved: {
      name: 'the invitation is approved',
      phrases: [
        'approved',
        'it is approved',
        'they approve',
        'they approve it',
        'we approve',
        'we approve it',
        'approves',
        'the invitation is approved',
        'accepted',
        'it is accepted',
        'they accept',
        'they accept it',
        'we accept',
        'we accept it',
        'accepts',
        'the invitation is accepted',
        'they say yes',
        'says yes',
        'we let them in',
        'lets them in',
        'comes in',
      ],
    },
    'reseller-only': {
      name: 'there is only a reseller relationship, without delegated administration',
      phrases: [
        'reseller-only',
        'reseller only',
        'only a reseller',
        'just a reseller',
        'only their reseller',
        'just their reseller',
        'only the reseller',
        'only a reseller relationship',
        'just a reseller relationship',
      ],
    },
    'no-relationship': {
      name: 'there is no relationship',
      phrases: [
        'there is no relationship',
        'no relationship',
        'without a relationship',
        'we do not have a relationship',
        'we don’t have a relationship',
        'not invited',
        'never invited',
        'without an invitation',
        'no invitation',
        'not approved',
        'isn’t approved',
        'hasn’t approved',
        'haven’t approved',
        'does not approve',
        'do not approve',
        'doesn’t approve',
        'don’t approve',
        'not accepted',
        'isn’t accepted',
        'hasn’t accepted',
        'haven’t accepted',
        'does not accept',
        'do not accept',
        'doesn’t accept',
        'don’t accept',
        'declined',
        'declines',
        'they decline',
        'not yet approved',
        'not yet accepted',
      ],
    },
    'no-delegated-admin': {
      name: 'there is no delegated administration',
      phrases: [
        'without delegated administration',
        'without delegated admin',
        'no delegated administration',
        'without admin rights',
        'no admin rights',
        'there is no delegated admin',
        'no delegated admin',
        'there is no gdap',
        'no gdap',
        'no dap',
        'only reseller rights',
        'as reseller only',
      ],
    },
    'delegated-admin-ended': {
      name: 'delegated administration has ended',
      phrases: [
        'delegated administration has ended',
        'delegated administration ends',
        'delegated administration is over',
        'delegated administration is removed',
        'delegated administration is revoked',
        'delegated admin has ended',
        'delegated admin ends',
        'delegated admin is over',
        'delegated admin is removed',
        'delegated admin is revoked',
        'gdap has ended',
        'gdap ends',
        'gdap is over',
        'gdap is removed',
        'gdap is terminated',
        'gdap has expired',
        'gdap expires',
        'dap has ended',
        'dap ends',
        'dap is over',
        'dap is removed',
        'roles are removed',
        'admin rights are removed',
        'admin rights are revoked',
      ],
    },
    'in-public': {
      name: 'both are in the public cloud',
      phrases: [
        'in the public cloud',
        'in public cloud',
        'public cloud',
        'in the commercial cloud',
        'commercial cloud',
      ],
    },
    'in-us-gov': {
      name: 'both are in US Government',
      phrases: [
        'in us-gov',
        'in us gov',
        'in us government',
        'us-gov',
        'us gov',
        'us government',
        'we were in us-gov',
        'in the us government cloud',
        'in the government cloud',
        'government cloud',
        'gcc high',
        'gcc-high',
      ],
    },
    'in-china': {
      name: 'both are in China',
      phrases: ['in china', 'china', 'in the china cloud', '21vianet'],
    },
    'other-partner': {
      name: 'the customer has another partner',
      phrases: [
        'already have another partner',
        'has another partner',
        'have another partner',
        'already has a partner',
        'already have a partner',
        'already works with another partner',
      ],
    },
    'agreement-accepted': {
      name: 'the customer has accepted the Microsoft Customer Agreement',
      phrases: [
        'the agreement is accepted',
        'agreement is accepted',
        'agreement was accepted',
        'agreement has been accepted',
        'agreement is signed',
        'agreement has been signed',
        'mca is accepted',
        'mca was accepted',
        'mca has been accepted',
        'mca is signed',
        'mca accepted',
        'accepted the agreement',
        'accepted the customer agreement',
        'accepted the microsoft customer agreement',
        'accepted the mca',
        'accepts the agreement',
        'accepts the customer agreement',
        'accepts the mca',
        'they accept the agreement',
        'they accept the mca',
        'signed the agreement',
        'signed the customer agreement',
        'signed the mca',
        'we accept the agreement',
        'we accept the mca',
      ],
    },
    'agreement-not-accepted': {
      name: 'the customer has not accepted the Microsoft Customer Agreement',
      phrases: [
        'the agreement is not accepted',
        'agreement is not accepted',
        'agreement was not accepted',
        'agreement has not been accepted',
        'agreement is not signed',
        'agreement isn’t accepted',
        'agreement isn’t signed',
        'mca is not accepted',
        'mca was not accepted',
        'mca has not been accepted',
        'mca is not signed',
        'mca isn’t accepted',
        'mca isn’t signed',
        'mca not accepted',
        'not accepted the agreement',
        'not accepted the customer agreement',
        'not accepted the microsoft customer agreement',
        'not accepted the mca',
        'not signed the agreement',
        'not signed the customer agreement',
        'not signed the mca',
        'hasn’t accepted the agreement',
        'hasn’t accepted the mca',
        'haven’t accepted the agreement',
        'haven’t accepted the mca',
        'hasn’t signed the agreement',
        'hasn’t signed the mca',
        'haven’t signed the agreement',
        'haven’t signed the mca',
        'without the agreement',
        'without the mca',
        'without an mca',
        'no mca',
        'hasn’t accepted the customer agreement',
        'haven’t accepted the customer agreement',
        'does not accept the agreement',
        'does not accept the mca',
        'do not accept the agreement',
        'do not accept the mca',
        'doesn’t accept the agreement',
        'doesn’t accept the mca',
        'don’t accept the agreement',
        'don’t accept the mca',
        'agreement is not yet accepted',
        'mca is not yet accepted',
      ],
    },
    'sold-by-actor': {
      name: 'the acting partner sold the subscription',
      phrases: [
        'we sold it',
        'we sold the subscription',
        'we have sold it',
        'we have sold the subscription',
        'sold by us',
        'we are the seller',
        'it is ours',
        'the subscription is ours',
        'our own subscription',
        'the partner itself sold it',
      ],
    },
    'sold-by-other': {
      name: 'somebody else sold the subscription',
      phrases: [
        'another partner sold it',
        'somebody else sold it',
        'someone else sold it',
        'another partner sold the subscription',
        'somebody else sold the subscription',
        'someone else sold the subscription',
        'sold by another partner',
        'sold by somebody else',
        'sold by someone else',
        'not sold by us',
        'we did not sell it',
        'we didn’t sell it',
        'we are not the seller',
        'it is not ours',
        'not our own subscription',
      ],
    },
    'transfer-requested': {
      name: 'the transfer has been asked for',
      phrases: [
        'the transfer is requested',
        'transfer is requested',
        'transfer was requested',
        'transfer has been requested',
        'transfer has been asked for',
        'we have asked for the transfer',
        'we have requested the transfer',
        'we asked for the transfer',
        'we requested the transfer',
        'there is a transfer request',
        'the customer wants it',
        'the customer wants it moved',
        'the customer wants the transfer',
        'the customer wants to move it',
      ],
    },
    'legacy-commerce': {
      name: 'the subscription is legacy',
      phrases: [
        'legacy',
        'it is legacy',
        'it is a legacy subscription',
        'legacy commerce',
        'not nce',
        'isn’t nce',
        'not new commerce',
        'not in new commerce',
      ],
    },
    'new-commerce': {
      name: 'the subscription is in new commerce (NCE)',
      phrases: [
        'new commerce',
        'nce',
        'it is nce',
        'in new commerce',
        'not legacy',
        'isn’t legacy',
        'not a legacy subscription',
      ],
    },
    'direct-bill': {
      name: 'the partner is a direct-bill partner',
      phrases: [
        'direct-bill',
        'direct bill',
        'we are direct-bill',
        'direct-bill partner',
        'direct bill partner',
      ],
    },
    'indirect-provider': {
      name: 'the partner is an indirect provider',
      phrases: [
        'indirect provider',
        'indirect-provider',
        'we are an indirect provider',
        'we were an indirect provider',
      ],
    },
    'indirect-reseller': {
      name: 'the partner is an indirect reseller',
      phrases: [
        'indirect reseller',
        'indirect-reseller',
        'we are an indirect reseller',
        'we were an indirect reseller',
      ],
    },
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
  roleTasks: {
    'Directory Readers': 'see users, groups and which licenses they have',
    'License Administrator': 'give licenses to users and take them back',
    'Service Support Administrator': 'open support tickets with Microsoft and see service health',
    'Global Reader': 'see all settings, change none',
    'Helpdesk Administrator': 'reset passwords of ordinary users',
    'User Administrator': 'create, change and delete users and groups',
    'Billing Administrator': 'make purchases, and manage subscriptions and bills',
    'Directory Writers': 'create groups, and change users and groups',
    'Exchange Administrator': 'run mailboxes and e-mail',
    'Teams Administrator': 'run Teams, meetings and calls',
    'Application Administrator': 'add apps and decide what they may do',
    'Cloud Application Administrator': 'add cloud apps and decide what they may do',
    'Privileged Authentication Administrator': 'reset anybody’s password, also an administrator’s',
    'Privileged Role Administrator': 'give anybody any role, also Global Administrator',
    'Global Administrator': 'everything, without limits',
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
    'verdict.not-covered.sentence': 'The sources I know do not say, so I do not say yes.',
    'verdict.not-covered.way-out':
      'Ask Microsoft partner support, or look for a related rule with “rules”.',
    'verdict.condition.needs': 'nothing forbids it once this is known: {facts}',
    'verdict.condition.answer': 'the answer to “{ask}” is: {answers}',
    'verdict.condition.seller': '{actor} itself sold the subscription',
    'verdict.asked': 'Asked',
    'verdict.question': '{actor}: {action}',
    'verdict.question.for': '{actor}: {action} for {customer}',
    'verdict.question.about': '{actor}: {action} ({partner})',
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
    'verdict.supposed': 'Supposed',
    'verdict.assuming': 'that {assumption}',
    'verdict.assumed': '{fact}: {value}',
    'verdict.answered': '{ask} {answer}',
    'verdict.what-if': 'What if {assumption}?',
    'verdict.tab': 'Try other conditions',
    source: 'Source: ',
    'source.core': 'Multi-partner page',
    'source.extended': 'Neighbouring page',

    'check.readings.title':
      '{count, plural, one {Do you mean this?} other {Which of these do you mean?}}',
    'check.readings.summary':
      '{count, plural, one {Do you mean this?} other {Your question can be read in # ways. Which one do you mean?}}',
    'check.readings.without':
      'I do not know what follows from “{text}”. What I can answer is the question without it:',
    'check.unknown.title': 'I do not understand the question',
    'check.unknown.text': 'I could not tell which action you mean by “{text}”. The nearest I know:',
    'check.how.title': 'What would you like to check?',
    'check.how.text': 'Ask in your own words, or name an action:',

    'invitation.title.pending': 'Partner invitation',
    'invitation.title.approved': 'Invitation approved',
    'invitation.title.declined': 'Invitation declined',
    'invitation.title.cancelled': 'Invitation withdrawn',
    'invitation.title.expired': 'Invitation expired',
    'invitation.reminder': 'Reminder: this invitation expires {left}, on {when}.',
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
      '{partner} may work in your directory (granular delegated administration, GDAP) for {days, plural, one {# day} other {# days}}, with exactly these roles:',
    'invitation.grants.dap':
      '{partner} gets full administrative power over your directory (DAP) until you revoke it: its Admin agents become Global administrators and its Helpdesk agents Helpdesk administrators.',
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
    'invitation.remind': 'Remind',
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
    'invitation.remains.decide':
      'If you decline, everything stays as it is, and {partner} can ask again.',
    'invitation.remains.cancel':
      'If you withdraw it, {customer} can no longer answer. What you already have there stays, and you can invite again.',
    'invitation.again': 'To ask again, send a new invitation.',
    'invitation.wait.admins':
      'Waiting for a Global admin of {customer}. You will hear from me as soon as one answers.',
    'invitation.wait.you-cannot':
      'Only a Global admin of {customer} can answer it, unless whoever runs this bot has chosen other roles.',
    'invitation.reached': 'The card has reached a Global admin of {customer}.',
    'invitation.on-its-way': 'The card is on its way to the Global admins of {customer}.',
    'invitation.nobody-yet':
      'No Global admin of {customer} has the app yet. The card comes to them when they install it.',
    'invitation.timeline': 'Timeline',
    'invitation.delivery': 'Delivery',
    'invitation.event.created': '{when}: sent by {person}',
    'invitation.event.reminded': '{when}: reminder sent by {person}',
    'invitation.event.reminded-before':
      '{count, plural, one {# earlier reminder} other {# earlier reminders}}',
    'invitation.event.approved': '{when}: approved by {person}',
    'invitation.event.declined': '{when}: declined by {person}',
    'invitation.event.cancelled': '{when}: withdrawn by {person}',
    'invitation.event.expired': '{when}: expired without an answer',
    'invitation.delivery.line': '{what}: {state}',
    'delivery.to.admin': 'Card to {person}',
    'delivery.to.reminder': 'Reminder to {person}',
    'delivery.to.reminder-hidden': 'Reminder to a Global admin',
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
    'invitation.summary.reminder':
      'Reminder: the invitation {code} from {partner} to {customer} for {services} expires {left}',
    'invitation.summary.approved': '{code}: {customer} approved the invitation from {partner}',
    'invitation.summary.declined': '{code}: {customer} declined the invitation from {partner}',
    'invitation.summary.cancelled': '{code}: {partner} withdrew its invitation to {customer}',
    'invitation.summary.expired':
      '{code}: the invitation from {partner} to {customer} expired without an answer',

    'remind.asked': 'send a reminder of an invitation',
    'remind.done':
      '{code}: a reminder is on its way to the Global admins of {customer} who have the app. You can send the next one after {next}.',
    'remind.too-soon':
      '{code}: nothing was sent. The last reminder was sent on {last}; you can send the next one after {next}.',
    'remind.enough':
      '{code}: nothing was sent. {customer} has been reminded {count, plural, one {# time} other {# times}}, and that is the limit. You can withdraw the invitation and send a new one.',

    'revoke.title': 'End delegated administration?',
    'revoke.summary':
      'End the delegated administration of {partner} for {customer}? Nothing has changed yet',
    'revoke.ask':
      'This would end all delegated administration that {partner} has for {customer}. Nothing has changed yet.',
    'revoke.ends': 'What ends',
    'revoke.held.until': '{kind} until {until}',
    'revoke.held.roles': '{what}: {roles}',
    'revoke.remains': 'What remains',
    'revoke.remains.reseller':
      'The reseller relationship: {partner} may still order and renew for {customer}.',
    'revoke.remains.subscriptions':
      'All subscriptions, with their seller, their terms and their partner of record.',
    'revoke.remains.rule': '{sentence} ({rule})',
    'revoke.button': 'End delegated administration',
    'revoked.title': 'Delegated administration ended',
    'revoked.summary.customer':
      '{customer} ended the delegated administration that {partner} had for it',
    'revoked.summary.partner':
      '{partner} ended the delegated administration that it had for {customer}',
    'revoked.by':
      '{person} at {tenant} ended the delegated administration of {partner} for {customer} on {when}.',
    'revoked.ended': 'What ended',
    'revoked.finish.customer':
      'It is recorded here only. To put it into force, finish in the Microsoft 365 admin center: choose {partner} on the page “Partner relationships”, then “Remove roles”.',
    'revoked.finish.customer.us-gov':
      'It is recorded here only. To put it into force, finish in the Microsoft Office admin portal for US Government: choose {partner} on the page “Partner relationships”, then “Remove roles”.',
    'revoked.finish.partner':
      'It is recorded here only. To put it into force, finish in Partner Center: choose {customer} under “Customers”, then “Admin relationships”.',
    'revoked.awaits.customer':
      'It is recorded here only, and in force when {customer} has removed the roles in the Microsoft 365 admin center.',
    'revoked.awaits.partner':
      'It is recorded here only, and in force when {partner} has ended it in Partner Center.',

    'ending.title': 'Delegated administration ends soon',
    'ending.summary': 'The delegated administration of {partner} for {customer} ends {left}',
    'ending.text':
      'By what is recorded here, the delegated administration of {partner} for {customer} ends {left}, on {when}.',
    'ending.microsoft':
      'Where automatic extension is switched on, Microsoft extends GDAP by 180 days when it ends. I do not know whether it is switched on.',
    'ending.next.customer':
      'If that is what you want, there is nothing to do. If not, ask {partner} for a new invitation.',
    'ending.next.partner': 'To go on, send {customer} a new invitation:',
    'ended.title': 'Delegated administration: end date reached',
    'ended.summary':
      'The delegated administration of {partner} for {customer} has reached its recorded end date',
    'ended.text':
      'By what is recorded here, the delegated administration of {partner} for {customer} ended on {when}.',
    'ended.next.customer':
      'There is nothing to do. If {partner} should have it again, ask for a new invitation.',
    'ended.next.partner': 'To have it again, send {customer} a new invitation:',
    'time-left.today': 'today',
    'time-left.hours': 'within 24 hours',
    'time-left.days': 'in {days, plural, one {# day} other {# days}}',
    'tab.search.empty': 'Nothing found for “{text}”.',
    'tab.ending.summary':
      '{count, plural, =0 {Nothing ends} one {# ends} other {# end}} within {days, plural, one {24 hours} other {# days}}',
    'tab.ending.empty': 'Nothing ends within {days, plural, one {24 hours} other {# days}}.',
    'tab.endless.summary':
      '{count, plural, =0 {Nobody has} one {# has} other {# have}} delegated administration without an end date',
    'tab.endless.empty': 'Nobody has delegated administration without an end date.',
    'tab.count': '{count, number}',
    'tab.age': '{days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}',
    'tab.every-role': 'Everything in the tenant',
    'tab.ends': 'ends {left}',
    'tab.fact.partners': '{count, plural, one {partner} other {partners}}',
    'tab.fact.customers': '{count, plural, one {customer} other {customers}}',
    'tab.fact.holding': '{count, plural, one {has} other {have}} delegated administration',
    'tab.fact.endless': '{count, plural, one {has} other {have}} it without an end date',
    'tab.fact.ending':
      '{count, plural, one {ends} other {end}} within {days, plural, one {24 hours} other {# days}}',
    'tab.fact.waiting':
      '{count, plural, one {invitation waits} other {invitations wait}} for your answer',
    'tab.fact.pending': '{count, plural, one {invitation} other {invitations}} without an answer',
    'tab.fact.pending-since':
      '{count, plural, one {invitation without an answer, sent {age}} other {invitations without an answer, the oldest sent {age}}}',
    'tab.actions.invitations': 'Invitations',
    'tab.actions.relationships': 'Relationships and delegated administration',
    'tab.actions.subscriptions': 'Subscriptions and licences',
    'tab.actions.terms': 'Terms, ownership and partner of record',
    'tab.actions.administration': 'Administration in the customer’s tenant',
    'tab.not-here': 'That can be said only in a chat with the bot.',
    'tab.sign-in': 'Who you are could not be made out. Open the tab anew from Teams.',
    'tab.keys': 'Nobody can be signed in at the moment. Try again in a minute.',
    'tab.unknown-list': 'There is no such list.',

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
    'form.admin.global':
      'Global Administrator gives power over everything the customer has. Ask for it only if nothing less will do: delegated administration that includes it cannot be extended automatically.',
    'form.days.ends':
      'When the days are over, delegated administration ends by itself. The reseller relationship and the subscriptions stay. To go on, send a new invitation before that.',
    'form.customer.search': 'Part of a name or domain',
    'form.customer.elsewhere':
      'Your customers and those you have invited appear as you type. For anybody else, type the whole domain, name or tenant id. If nothing appears, as on some phones, send me this instead:',

    'compose.nothing': 'Nothing found for “{text}”.',
    'shared.relationship.title': 'CSP partner relationship',
    'shared.relationship.summary': '{partner} is a CSP partner of {customer}',
    'shared.customer': 'Customer',
    'shared.status': 'Status',
    'shared.as-of': 'As of {when}. This card does not change; the bot shows how it is now.',

    'list.next': 'Next page',
    'list.first': 'First page',
    'list.tab': 'Open in the tab',
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
    'list.customers.empty':
      'No customers found. A customer appears here once it has approved an invitation.',
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
    'list.more': '{count, plural, one {# more} other {# more}}',
    'relationship.admin.none': 'No delegated administration',
    'relationship.recorded': 'Approved here by invitation {code}',
    'list.rules.title': 'Rule book',
    'list.rules.summary':
      '{count, plural, =0 {No rules} one {# rule} other {# rules}} in the rule book',
    'list.rules.empty': 'No rule matches.',
    'rule.summary': 'Rule {rule}: {sentence}',
    'rule.id': 'Id',
    'rule.denial': 'When it forbids',
    'rule.effect.forbid': 'Forbids',
    'rule.effect.permit': 'Permits',
    'rule.effect.permitIf': 'Permits on a condition',
    'rule.effect.advise': 'Remarks on',

    'tab.ui.skip': 'Skip to the content',
    'tab.ui.nav': 'Parts of this page',
    'tab.ui.person': 'View as',
    'tab.ui.nobody': 'There is nobody in the directory yet.',
    'tab.ui.in-teams': 'Open Multipartner in Teams',
    'tab.ui.in-teams.how':
      'This page belongs to the app Multipartner in Microsoft Teams, which tells it who you are. Open the app there and go to its tab.',
    'tab.ui.no-token':
      'Teams could not sign you in here. Open the tab again. If that does not help, show your administrator what Teams says:',
    'tab.ui.chat': 'Chat with Multipartner',
    'tab.ui.in-chat': 'Continue in chat',
    'tab.ui.copy': 'Copy the command for the chat',
    'tab.ui.copied': 'Copied:',
    'tab.ui.not-copied': 'It could not be copied. The command is:',
    'tab.ui.offline': 'Offline, trying again',
    'tab.ui.failed': 'That did not work. Please try again in a moment.',
    'tab.ui.unsure': 'No answer came back. Look whether it was done before you try again.',
    'tab.ui.again': 'Try again',
    'tab.ui.loading': 'Loading',
    'tab.ui.close': 'Close',
    'tab.ui.more': 'Show more',
    'tab.ui.csv': 'Save as CSV',
    'tab.ui.saved': 'The file is saved.',
    'tab.ui.clear': 'Show all',
    'tab.ui.search': 'Search',
    'tab.ui.partners': 'Partners',
    'tab.ui.customers': 'Customers',
    'tab.ui.invitations': 'Invitations',
    'tab.ui.subscriptions': 'Subscriptions',
    'tab.ui.check': 'Check',
    'tab.ui.history': 'History',
    'tab.ui.facts': 'At a glance',
    'tab.ui.waiting': 'Waiting for your answer',
    'tab.ui.partner': 'Partner',
    'tab.ui.customer': 'Customer',
    'tab.ui.admin': 'Delegated administration',
    'tab.ui.today': 'Today',
    'tab.ui.legend': 'What the bars mean',
    'tab.ui.legend.active': 'In force',
    'tab.ui.legend.requested': 'Not in force yet',
    'tab.ui.legend.over': 'Ended',
    'tab.ui.legend.soon': 'Last 30 days',
    'tab.ui.legend.open': 'Without an end date',
    'tab.ui.order': 'Sort by',
    'tab.ui.order.name': 'Name',
    'tab.ui.order.end': 'End date',
    'tab.ui.order.since': 'Newest first',
    'tab.ui.within': 'Ends',
    'tab.ui.within.all': 'All',
    'tab.ui.within.30': 'Within 30 days',
    'tab.ui.within.7': 'Within 7 days',
    'tab.ui.within.1': 'Within 24 hours',
    'tab.ui.within.never': 'No end date',
    'tab.ui.open': 'Open the invitation',
    'tab.ui.end': 'End delegated administration',
    'tab.ui.invite': 'New invitation',
    'tab.ui.code': 'Code',
    'tab.ui.other': 'With',
    'tab.ui.services': 'Services',
    'tab.ui.status': 'Status',
    'tab.ui.status.all': 'All',
    'tab.ui.direction': 'Direction',
    'tab.ui.direction.all': 'Sent and received',
    'tab.ui.direction.sent': 'Sent',
    'tab.ui.direction.received': 'Received',
    'tab.ui.created': 'Sent',
    'tab.ui.expires': 'Answer by',
    'tab.ui.subscription': 'Subscription',
    'tab.ui.service': 'Service',
    'tab.ui.seller': 'Sold by',
    'tab.ui.record': 'Partner of record',
    'tab.ui.number': 'No.',
    'tab.ui.when': 'When',
    'tab.ui.what': 'What',
    'tab.ui.rule': 'Rule, invitation',
    'tab.ui.check.own': 'Ask in your own words',
    'tab.ui.check.example': 'May our partner change the terms of our subscription?',
    'tab.ui.check.example.partner': 'May we change the terms of the customer’s subscription?',
    'tab.ui.check.typed': 'In chat:',
    'tab.ui.check.empty':
      'Ask a question or choose an action. The verdict and the rule that decides it appear here.',
    'tab.ui.action': 'Or choose an action',
    'tab.ui.action.choose': 'Choose',
    'tab.ui.about': 'Whom it is about',
    'tab.ui.role': 'In which role',
    'tab.ui.role.any': 'Your own role',
    'tab.ui.what-if': 'What if',
    'tab.ui.what-if.add': 'Add an assumption',
    'tab.ui.remove': 'Remove',
    'tab.ui.verdict': 'Verdict',
    'tab.ui.verdict.rule': 'The rule that decides',

    'help.title': 'What I can do for you',
    'help.intro':
      'I carry invitations between CSP partners and customers, and tell what is allowed and by which rule.',
    'help.summary': 'What I can do for you',
    'help.more': 'More about one command: {example}',
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

    'history.title': 'History',
    'history.summary':
      '{count, plural, =0 {Nothing has been written down} one {# entry in the history} other {# entries in the history}}',
    'history.empty': 'Nothing has been written down here yet.',
    'history.decisions-only': 'A Global admin also sees what was refused, asked and changed.',
    'history.event.created': '{about} was sent by {who}',
    'history.event.reminded': '{who} sent a reminder of {about}',
    'history.event.approved': '{about} was approved by {who}',
    'history.event.declined': '{about} was declined by {who}',
    'history.event.cancelled': '{about} was withdrawn by {who}',
    'history.event.expired': '{about} expired',
    'history.event.revoked': 'Delegated administration was ended by {who}',
    'history.event.refused': '{who} was refused: {action}',
    'history.event.question': '{who} asked: {action}',
    'history.event.role':
      '{detail, select, none {{who} has no role any more} other {{who} now has: {detail}}}',
    'history.event.export': '{who} exported: {detail}',
    'history.exported': '{list} ({count, plural, one {# row} other {# rows}})',
    'history.event.pruned': 'Everything up to no. {detail} was deleted because of its age',
    'history.verdict.allowed': 'allowed',
    'history.verdict.denied': 'not allowed',
    'history.verdict.conditional': 'allowed on conditions',
    'history.verdict.not-covered': 'not covered',
    'history.other': 'With {other}',
    'history.erased': 'somebody whose name was erased',
    'history.operator': 'whoever runs this bot',
    'history.line': 'No. {seq} · {when}',
    'export.title': 'Export',
    'export.what':
      '{list} of {tenant} as CSV: {count, plural, =0 {no rows} one {# row} other {# rows}}',
    'export.most': 'A file holds the first {most, number} rows.',
    'export.hint.more': '“Next page” has the rest.',
    'export.hint':
      'Select the text and copy it. I give files only in a chat of our own, and not in US Government.',
    'export.hint.saves': 'If the file cannot be saved, select the text and copy it.',
    'export.save': 'Save as a file',
    'export.offer': 'Save {file} to your OneDrive?',
    'export.offered':
      'Below I ask whether I may save {file} to your OneDrive. Nothing is saved before you allow it.',
    'export.saving': '{file} is being saved to your OneDrive. You will see below how it went.',
    'export.declined': '{file} was not saved.',
    'export.saved':
      '{file} is in your OneDrive: {count, plural, =0 {no rows} one {# row} other {# rows}}.',
    'export.cut':
      'It was cut at {rows, number} of {total, number} rows; ask for a part of the list to have the rest.',
    'export.not-taken':
      'OneDrive did not take {file}, so it was not saved. Ask for it again, or copy the text.',
    'export.failed':
      '{file} was not saved: something went wrong on my side. Ask for it again in a moment.',
    'export.not-here':
      'I give files only in a chat of our own, and not in US Government. Copy the text instead.',
    'audit.title': 'Audit',
    'audit.intact':
      '{count, plural, =0 {The history is still empty.} one {The history is complete and unchanged: # entry.} other {The history is complete and unchanged: # entries.}}',
    'audit.seal': 'Last entry: no. {seq}. Its seal: {hash}',
    'audit.flaw.changed': 'Entry no. {seq} was changed after it was written.',
    'audit.flaw.missing': 'Entry no. {seq} is missing.',
    'audit.flaw.cut-off': 'The history was cut off: from entry no. {seq} on everything is missing.',
    'audit.flaw.headless':
      'Where the history ends is no longer known: it may have been cut off after entry no. {seq}.',
    'audit.flaw.renamed': 'Entry no. {seq} now names another person than when it was written.',
    'audit.flaw.contradicted': 'What is stored about {about} differs from entry no. {seq}.',
    'audit.flaw.granted': 'What is granted because of {about} is not what was approved.',
    'audit.flaw.unwritten': 'What was decided on {about} is missing from the history.',
    'audit.pruned':
      'It begins with no. {seq}; what was older than {when} was deleted because of its age.',
    'audit.flaw.next': 'The history can no longer be relied on. Tell whoever runs this bot.',

    'deliveries.title': 'Undelivered notifications',
    'deliveries.summary':
      '{count, plural, =0 {No notification is stuck} one {# notification has not got through} other {# notifications have not got through}}{waiting, plural, =0 {} one {, and # person has not installed the app} other {, and # people have not installed the app}}',
    'deliveries.empty': 'No notification is stuck.',
    'deliveries.awaited':
      'Something waits until they install the app: {names}{more, plural, =0 {} one { and # more} other { and # more}}.',
    'deliveries.retry': 'To try again with those that were given up, type: deliveries retry',
    'deliveries.retried':
      '{count, plural, =0 {Nothing had been given up.} one {# notification is on its way again.} other {# notifications are on their way again.}}',
    'deliveries.state.dead': 'given up',
    'deliveries.state.held': 'held back',
    'deliveries.state.again': 'being tried',
    'deliveries.to.person': 'To {person}',
    'deliveries.to.personal': 'To a personal chat',
    'deliveries.to.groupChat': 'To a group chat',
    'deliveries.to.channel': 'To a channel',
    'deliveries.to.removed': 'To a conversation that the app was removed from',
    'deliveries.since': '{why} Since {when}.',
    'deliveries.why.blocked':
      'The bot is blocked there, until somebody writes to it or installs it again.',
    'deliveries.why.disabled':
      'An administrator has disabled the app, until it is allowed and used again.',
    'deliveries.why.not-installed': 'The app is not installed there.',
    'deliveries.why.not-found': 'Teams no longer knows the conversation.',
    'deliveries.why.too-large': 'Teams found the message too large.',
    'deliveries.why.busy': 'Teams is busy; it is tried again by itself.',
    'deliveries.why.not-reached': 'Teams could not be reached; it is tried again by itself.',
    'deliveries.why.not-made': 'The bot failed to make it; its log says why.',
    'deliveries.why.foreign-host':
      'The address of the conversation does not belong to Teams, so nothing is sent there.',
    'deliveries.why.not-served':
      'The bot did not serve your tenant then; it comes once somebody writes to the bot there.',
    'deliveries.why.behind': 'It waits for its turn.',
    'deliveries.why.other': 'Teams refused it ({why}).',
    'deliveries.event.created': 'Invitation',
    'deliveries.event.approved': 'Approval of',
    'deliveries.event.declined': 'Refusal of',
    'deliveries.event.cancelled': 'Withdrawal of',
    'deliveries.event.expired': 'Expiry of',
    'deliveries.event.reminded': 'Reminder of',
    'deliveries.event.expiring': 'Reminder of',
    'deliveries.event.revoked': 'Notice that delegated administration was ended',
    'deliveries.event.ending': 'Reminder of the end of delegated administration',
    'deliveries.event.ended': 'Notice that delegated administration has reached its end',
    'deliveries.event.update': 'Update of the card of',
    'deliveries.event.answer': 'Answer to a message',
    'error.not-global-admin': 'Only a Global admin of your tenant can see this.',
    'compact.title': 'In short',
    'compact.hint': 'The whole card was too large for this chat. To see it:',
    'thanks.title': 'You are welcome',
    'thanks.text': 'Say “help” whenever you would like to know what else I can do.',
    'aside.title': 'Answered in our own chat',
    'aside.text':
      'Others can read this conversation, and the answer is about your organization. You find it in your chat with me.',
    'aside.summary': 'I have answered you in our own chat',
    'aside.none.title': 'Let us talk alone',
    'aside.none.text':
      'Others can read this conversation, and the answer would be about your organization. Nothing was done. Open a chat with me and ask there.',
    'aside.none.summary': 'Please ask me that in a chat of our own',
    'aside.none.hint':
      'After that you can ask here too, and I answer there. Questions about help, rules and notifications I answer here.',
    'aside.open': 'Open our chat',
    'aside.from.group': 'Asked in a group chat',
    'aside.from.channel': 'Asked in a channel',

    'again.under-way.title': 'Still at it',
    'again.under-way.text': 'I am still working on this. Look again in a moment.',
    'again.done.title': 'Done already',
    'again.done.text': 'I had this message before and have done what it asked for.',
    'notify.title': 'Notifications',
    'notify.here': 'This conversation now receives the notifications of {tenant}.',
    'notify.off': 'This conversation no longer receives the notifications of {tenant}.',
    'notify.status.on': 'This conversation receives the notifications of {tenant}.',
    'notify.status.off': 'This conversation does not receive the notifications of {tenant}.',

    'notify.hears.partner':
      'A conversation that receives them is told when a customer answers an invitation or lets it expire, and when delegated administration ends or is about to.',
    'notify.hears.customer':
      'A conversation that receives them is told when an invitation is withdrawn, expires or is about to, and when delegated administration ends or is about to.',
    'notify.anyway.decider':
      'Either way, the invitations that you can answer come to you here, and so do reminders of them and their outcome.',
    'notify.anyway.inviter':
      'Either way, you are told here how the invitations that you sent turn out.',
    'notify.change': 'To change it, type:',

    'welcome.title': 'Welcome to Multipartner',
    'welcome.summary': 'Hello {person}! I carry invitations between CSP partners and customers.',
    'welcome.summary.pending':
      'Hello {person}! {count, plural, one {# invitation waits} other {# invitations wait}} for your answer.',
    'welcome.added': '{person} added me to this conversation.',
    'welcome.shared':
      'I carry invitations between CSP partners and customers. Mention me to ask. Questions about help, rules and notifications I answer here; anything about your organization I answer in your own chat with me.',
    'welcome.partner':
      'You can invite customers, see how your invitations stand and check what is allowed.',
    'welcome.customer':
      'You can see which partners you have and check what they are allowed to do.',
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
    'usage.text': 'Write it like this: {form}',

    'refused.title': 'Not allowed',
    'error.customer-unknown':
      'I know no tenant “{text}”. Give its domain (contoso.com), its full name in quotes, or its tenant id.',
    'error.customer-ambiguous':
      'Several tenants are called “{text}”. Give the domain or the tenant id.',
    'error.services-unknown': 'I know no service “{text}”. I know: {services}.',
    'error.roles-unknown': 'I know no role “{text}”. I know: {roles}.',
    'error.role-unknown': 'I know no role “{text}”. I know: {roles}.',
    'error.days-invalid': 'The number of days is a whole number from 1 to 730, not “{text}”.',
    'error.note-long':
      'The message to the customer is too long: {length} characters; {most} at most.',
    'error.text-long': 'That message is too long: {most} characters at most. Nothing was changed.',
    'error.reseller-only-with':
      '“{option}” cannot be combined with {options}: a reseller relationship alone has no delegated administration.',
    'error.dap-options':
      'For this customer leave out {options}: its delegated administration is DAP, which has neither roles nor days.',
    'error.reason-long': 'The reason is too long: {length} characters; {most} at most.',
    'error.options-unknown': 'I do not understand “{text}” in that command.',
    'error.pending-already':
      'There is already an invitation from you to {customer} that waits for an answer: {code}.',
    'error.code-malformed':
      '“{text}” is not an invitation code. A code looks like INV-7K2M9Q; “invites” lists the invitations with their codes.',
    'error.code-unknown': 'There is no invitation {code} that you can see.',
    'error.not-partner': 'Only CSP partners have customers here. Your tenant is not a CSP partner.',
    'error.tenant-not-visible': 'You have no relationship with “{text}” that I know of.',
    'error.customer-unnamed':
      'Which customer is it about? Name it, for example: can contoso.com end our delegated administration?',
    'error.other-partner':
      'You can ask about your own relationships only: “{text}” names another partner as the one who acts.',
    'error.subscription-unknown': 'I know no subscription “{text}” that you can see.',
    'error.supposition-unknown':
      'I do not know what follows from “{text}”, so I leave the question unanswered. I know, for example:',
    'error.rule-unknown': 'There is no rule “{text}”.',
    'error.nobody': 'I cannot tell who you are: the message carries no user id or no tenant id.',
    'error.guest':
      'In a group chat or a channel I talk about a tenant only with people whom my directory lists in it. Ask me in a chat of our own, or ask whoever runs this bot to add you.',
    'error.tenant-closed':
      'This bot does not serve your tenant. Ask whoever runs it if that should change.',
    'error.tenant-unknown':
      'Your tenant is not in my directory, so I cannot do that for you. Ask whoever runs this bot to add it.',
    'error.card-malformed':
      'That card is not one of mine, or it is damaged. Ask for it again, for example with “invites”.',
    'error.request-malformed': 'I could not read that request. Please close this and try again.',
    'error.unsaved': 'That could not be saved. Nothing was changed; please try again in a moment.',
    'error.unsure':
      'I could not confirm whether that was saved. Look with “{show}” or “{invites}” before you try again; doing it twice is harmless.',
    'error.rate':
      'That was a lot at once. Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
    'error.title': 'That did not work',
    'error.again': 'Something went wrong on my side. Please try again in a moment.',
  },
} as const;
