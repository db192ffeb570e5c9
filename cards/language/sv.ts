import type { Language } from './language.ts';

const phrasesForSeveralPartners = [
  'flera partner',
  'mer än en partner',
  'fler än en partner',
  'ha en partner till',
  'två partner',
];

/** Svenska. */
export const sv: Language = {
  tag: 'sv',
  name: 'svenska',
  names: ['sv', 'svenska', 'swedish'],

  commands: {
    help: {
      words: ['hjälp', 'hej', 'kommandon'],
      usage: 'hjälp [kommando]',
      does: 'Vad du kan göra här, med exempel',
      examples: ['hjälp', 'hjälp bjud in'],
    },
    whoami: {
      words: ['vem är jag', 'vemärjag', 'jag'],
      usage: 'vem är jag',
      does: 'Din klientorganisation, ditt moln, dina roller och ditt språk',
      examples: ['vem är jag'],
    },
    language: {
      words: ['språk'],
      usage: 'språk [english | svenska | auto]',
      does: 'Välj vilket språk jag svarar dig på',
      examples: ['språk svenska', 'språk auto'],
    },
    invite: {
      words: ['bjud in', 'inbjud', 'ny inbjudan'],
      usage:
        'bjud in <kund> [för <tjänst>, …] [roller <roll>, …] [dagar <n>] [endast-återförsäljning] [meddelande <text>]',
      does: 'Bjud in en kund till en partnerrelation; utan mer öppnas ett formulär',
      examples: [
        'bjud in contoso.com för azure',
        'bjud in "Wide World Importers" för azure, office365 dagar 180 meddelande Vi talades vid i måndags',
        'bjud in contoso.com för programvara endast-återförsäljning',
      ],
    },
    invites: {
      words: ['inbjudningar', 'visa inbjudningar', 'inbjudan'],
      usage: 'inbjudningar [skickade | mottagna] [<status>] [<sökord>]',
      does: 'Lista skickade och mottagna inbjudningar',
      examples: ['inbjudningar', 'inbjudningar skickade väntande', 'inbjudningar contoso'],
    },
    show: {
      words: ['visa', 'öppna'],
      usage: 'visa <kod>',
      does: 'En inbjudan med tidslinje och leveransläge',
      examples: ['visa INV-7K2M9Q'],
    },
    cancel: {
      words: ['återkalla', 'dra tillbaka', 'avbryt'],
      usage: 'återkalla <kod>',
      does: 'Återkalla en av dina inbjudningar som inte är besvarad',
      examples: ['återkalla INV-7K2M9Q'],
    },
    approve: {
      words: ['godkänn', 'acceptera'],
      usage: 'godkänn <kod>',
      does: 'Godkänn en inbjudan till din klientorganisation',
      examples: ['godkänn INV-7K2M9Q'],
    },
    decline: {
      words: ['avböj', 'neka', 'tacka nej'],
      usage: 'avböj <kod> [<skäl>]',
      does: 'Avböj en inbjudan till din klientorganisation, gärna med ett skäl',
      examples: ['avböj INV-7K2M9Q', 'avböj INV-7K2M9Q Vi har redan en partner för detta'],
    },
    partners: {
      words: ['partner', 'våra partner', 'visa partner'],
      usage: 'partner [<klientorganisation>]',
      does: 'Klientorganisationens partner: tjänster, delegerad administration, sedan när',
      examples: ['partner', 'partner contoso.com'],
    },
    customers: {
      words: ['kunder', 'våra kunder', 'visa kunder'],
      usage: 'kunder [<sökord>]',
      does: 'Din partnerorganisations kunder',
      examples: ['kunder', 'kunder world'],
    },
    subscriptions: {
      words: ['prenumerationer', 'abonnemang', 'visa prenumerationer'],
      usage: 'prenumerationer [<kund>]',
      does: 'Vem som sålt varje prenumeration och vem som är registrerad partner',
      examples: ['prenumerationer', 'prenumerationer contoso.com'],
    },
    check: {
      words: ['kontrollera', 'får', 'kan', 'kolla', 'är', 'tillåtet'],
      usage: 'kontrollera <åtgärd eller fråga> [för <kund>] [på <prenumeration>] [som <roll>]',
      does: 'Är det tillåtet? Ett besked med regeln som avgör',
      examples: [
        'kontrollera subscription.modify för contoso.com',
        'får vi ändra registrerad partner hos Contoso?',
        'får Fabrikam ändra villkoren för vår Azure-prenumeration?',
      ],
    },
    rules: {
      words: ['regler', 'regelbok', 'visa regler'],
      usage: 'regler [<sökord>]',
      does: 'Regelboken',
      examples: ['regler', 'regler inbjudan'],
    },
    rule: {
      words: ['regel', 'visa regel'],
      usage: 'regel <regel-id>',
      does: 'En regel i sin helhet, med källa',
      examples: ['regel csp-to-csp-sale-denied'],
    },
    notify: {
      words: ['aviseringar', 'avisera', 'notiser'],
      usage: 'aviseringar här | av | status',
      does: 'Om den här konversationen får klientorganisationens aviseringar',
      examples: ['aviseringar här', 'aviseringar av', 'aviseringar status'],
    },
  },

  keywords: {
    for: ['för', 'hos', 'åt'],
    roles: ['roller', 'roll'],
    days: ['dagar'],
    resellerOnly: [
      'endast-återförsäljning',
      'endast återförsäljning',
      'endast-återförsäljare',
      'endast återförsäljare',
    ],
    note: ['meddelande', 'anteckning', 'notering'],
    on: ['på'],
    as: ['som'],
    we: ['vi', 'jag', 'man'],
    article: ['en', 'ett', 'vår', 'våra', 'någon'],
    aside: ['utan', 'till', 'från', 'behöver'],
    sent: ['skickade'],
    received: ['mottagna'],
    here: ['här', 'på'],
    off: ['av'],
    status: ['status', 'läge'],
  },
  statusWords: {
    pending: ['väntande', 'väntar', 'öppna'],
    approved: ['godkända', 'godkänd'],
    declined: ['avböjda', 'avböjd', 'nekade'],
    cancelled: ['återkallade', 'återkallad'],
    expired: ['utgångna', 'utgången'],
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
    software: ['programvara', 'mjukvara'],
  },
  roleWords: {
    'global-admin': [
      'global administratör',
      'globala administratörer',
      'globala administratör',
      'globala administratören',
      'global admin',
    ],
    'admin-agent': [
      'administratörsagent',
      'administratörsagenter',
      'administratörsagenten',
      'admin-agent',
    ],
    'sales-agent': [
      'säljagent',
      'säljagenter',
      'säljagenten',
      'försäljningsagent',
      'försäljningsagenter',
    ],
    'helpdesk-agent': [
      'supportagent',
      'supportagenter',
      'supportagenten',
      'helpdeskagent',
      'helpdeskagenter',
    ],
    'user-management-admin': [
      'administratör för användarhantering',
      'administratörer för användarhantering',
    ],
    'billing-admin': [
      'faktureringsadministratör',
      'faktureringsadministratörer',
      'faktureringsadministratören',
    ],
    'customer-dar-admin': [
      'administratör för delegerade relationer',
      'administratör för delegerade kundrelationer',
      'administratörer för delegerade kundrelationer',
    ],
    'subscription-owner': ['prenumerationsägare', 'prenumerationsägaren'],
    user: ['användare', 'användaren'],
  },

  phrasesForSeveralPartners,
  actions: {
    'invitation.create': {
      name: 'skapa en inbjudan',
      phrases: [
        'bjud in',
        'bjuda in',
        'skicka inbjud',
        'skapa inbjud',
        ...phrasesForSeveralPartners,
      ],
    },
    'invitation.edit-text': { name: 'ändra texten i en inbjudan', phrases: ['ändra text'] },
    'invitation.edit-link': {
      name: 'ändra länken i en inbjudan',
      phrases: ['ändra länk', 'ta bort länk'],
    },
    'invitation.approve': { name: 'godkänna en inbjudan', phrases: ['godkänn', 'accepter'] },
    'invitation.decline': { name: 'avböja en inbjudan', phrases: ['avböj', 'neka', 'tacka nej'] },
    'invitation.reuse': {
      name: 'använda en inbjudan igen',
      phrases: ['återanvänd', 'samma länk', 'samma inbjud'],
    },
    'invitation.withdraw': {
      name: 'återkalla en inbjudan',
      phrases: ['återkalla inbjud', 'dra tillbaka'],
    },
    'delegated-admin.request': {
      name: 'begära delegerad administration',
      phrases: ['begär delegerad', 'be om delegerad', 'få delegerad'],
    },
    'delegated-admin.revoke': {
      name: 'avsluta delegerad administration',
      phrases: [
        'ta bort delegerad',
        'avsluta delegerad',
        'återkalla delegerad',
        'återkalla behörighet',
        'ta bort behörighet',
      ],
    },
    'gdap.request': {
      name: 'begära GDAP',
      phrases: ['begär gdap', 'be om gdap', 'få gdap', 'använda gdap'],
    },
    'gdap.approve': { name: 'godkänna en GDAP-begäran', phrases: ['godkänn gdap'] },
    'gdap.update': { name: 'ändra en GDAP-begäran', phrases: ['ändra gdap'] },
    'gdap.delete': { name: 'ta bort en GDAP-begäran', phrases: ['ta bort gdap'] },
    'gdap.auto-extend': {
      name: 'förlänga GDAP automatiskt',
      phrases: ['förläng gdap', 'automatisk förläng', 'förnya gdap'],
    },
    'gdap.terminate': { name: 'avsluta GDAP', phrases: ['avsluta gdap'] },
    'gdap.assign-group': { name: 'ge en grupp GDAP-roller', phrases: ['säkerhetsgrupp'] },
    'reseller-relationship.remove': {
      name: 'avsluta återförsäljarrelationen',
      phrases: [
        'avsluta återförsälj',
        'ta bort återförsälj',
        'avsluta relation',
        'ta bort partner',
        'lämna partner',
      ],
    },
    'partners.list': {
      name: 'se klientorganisationens partner',
      phrases: ['lista partner', 'se våra partner', 'visa partner'],
    },
    'customers.list': { name: 'se partnerns kunder', phrases: ['lista kunder', 'se kunder'] },
    'subscription.purchase': {
      name: 'köpa en prenumeration',
      phrases: ['köp', 'beställ', 'ytterligare prenumeration', 'ny prenumeration', 'en azure till'],
    },
    'subscription.sell': { name: 'sälja en prenumeration', phrases: ['sälj'] },
    'subscription.modify': {
      name: 'ändra en prenumeration',
      phrases: [
        'ändra prenumeration',
        'ändra abonnemang',
        'hantera prenumeration',
        'hantera abonnemang',
      ],
    },
    'subscription.cancel': {
      name: 'säga upp en prenumeration',
      phrases: ['säga upp', 'säg upp', 'avsluta prenumeration', 'avsluta abonnemang'],
    },
    'subscription.upgrade': { name: 'uppgradera en prenumeration', phrases: ['uppgrader'] },
    'subscription.transfer': {
      name: 'flytta en prenumeration till en annan partner',
      phrases: [
        'flytta prenumeration',
        'flytta abonnemang',
        'ta över prenumeration',
        'ta över abonnemang',
        'överför',
        'byta partner',
      ],
    },
    'account.ownership-change': {
      name: 'ändra vem som äger kontot',
      phrases: [
        'ändra äg',
        'flytta äg',
        'äga konto',
        'äger konto',
        'äganderätt',
        'ägarskap',
        'ägare',
        'ta över konto',
      ],
    },
    'seats.add': {
      name: 'lägga till licenser',
      phrases: ['lägga till licens', 'lägg till licens', 'fler licens'],
    },
    'seats.remove': {
      name: 'ta bort licenser',
      phrases: ['ta bort licens', 'minska licens', 'färre licens', 'minska antal licens'],
    },
    'addon.order': {
      name: 'beställa ett tillägg',
      phrases: ['beställ tillägg', 'köp tillägg', 'tillägg'],
    },
    'terms.change': {
      name: 'ändra villkoren för en prenumeration',
      phrases: ['ändra villkor', 'ändra prenumeration villkor', 'villkor'],
    },
    'obligations.change': {
      name: 'ändra kundens skyldigheter',
      phrases: ['ändra skyldighet', 'ändra åtagande', 'skyldighet', 'åtagande'],
    },
    'billing.receive': { name: 'få fakturan', phrases: ['faktura', 'räkning'] },
    'partner-of-record.change': {
      name: 'ändra registrerad partner',
      phrases: [
        'ändra registrerad partner',
        'ändra registrerade partner',
        'registrerad partner',
        'registrerade partner',
        'partner of record',
        'dpor',
      ],
    },
    'pal.link': { name: 'länka ett partner-id (PAL)', phrases: ['länka partner', 'pal'] },
    'users.manage': {
      name: 'hantera användare',
      phrases: ['hantera användar', 'skapa användar', 'lägga till användar', 'ta bort användar'],
    },
    'licenses.assign': { name: 'tilldela licenser', phrases: ['tilldela licens'] },
    'password.reset': {
      name: 'återställa ett lösenord',
      phrases: ['återställ lösenord', 'lösenord'],
    },
    'support-ticket.create': {
      name: 'öppna ett supportärende',
      phrases: ['supportärende', 'ärende'],
    },
    'support-contact.assign': { name: 'utse en supportkontakt', phrases: ['supportkontakt'] },
    'azure-resources.manage': {
      name: 'hantera Azure-resurser',
      phrases: ['azure-resurs', 'azureresurs', 'hantera azure'],
    },
    'autopilot-profile.manage': { name: 'hantera Autopilot-profiler', phrases: ['autopilot'] },
    'customer-details.view': {
      name: 'se kundens uppgifter',
      phrases: ['kunduppgift', 'kundens uppgift', 'företagsuppgift'],
    },
    'agreement.attest': { name: 'intyga kundavtalet', phrases: ['kundavtal', 'intyga'] },
    'purchase-permission.grant': {
      name: 'låta kunden köpa själv',
      phrases: ['köpa själv', 'självköp'],
    },
  },

  rules: {
    'multi-partner-coexistence': {
      sentence: 'En kund får arbeta med flera partner samtidigt.',
    },
    'different-partner-per-service': {
      sentence:
        'En partner för en tjänst och en annan för en annan tjänst är just det som flera partner är till för.',
    },
    'invite-role-required': {
      sentence:
        'En CSP-partners globala administratörer, administratörsagenter och säljagenter får bjuda in kunder.',
    },
    'invite-role-missing': {
      sentence:
        'Bara en global administratör, administratörsagent eller säljagent hos en CSP-partner får bjuda in en kund.',
      wayOut:
        'Be en kollega med någon av de rollerna i er CSP-klientorganisation att skicka inbjudan.',
    },
    'invitation-required-first': {
      sentence:
        'Kunden måste först bjudas in och tacka ja; dessförinnan har partnern ingen relation till den.',
      wayOut:
        'Skicka en inbjudan med ”bjud in” och vänta tills kundens globala administratör har godkänt den.',
    },
    'azure-additional-subscription-from-other-csp': {
      sentence:
        'En klientorganisation som har Azure från en CSP-partner får ha ytterligare en Azure-prenumeration från en annan.',
    },
    'existing-subscription-unchanged': {
      sentence:
        'En relation till en ny partner ändrar inget i prenumerationer som andra har sålt; bara säljaren hanterar dem.',
      wayOut:
        'Fråga partnern som sålde prenumerationen; kunden kan se vem det är med ”prenumerationer”.',
    },
    'existing-subscription-not-transferred': {
      sentence:
        'En ny relation flyttar inte prenumerationer som andra har sålt till den nya partnern.',
      wayOut: 'En flytt är ett eget ärende, en överföring, som den andra partnern måste godta.',
    },
    'account-ownership-unchanged': {
      sentence: 'En partnerrelation flyttar aldrig äganderätten till kundens konto.',
      wayOut: 'Kontot förblir kundens; bara kunden kan avtala annat med Microsoft.',
    },
    'existing-terms-unchanged': {
      sentence: 'En partnerrelation ändrar inte villkoren för befintliga prenumerationer.',
      wayOut: 'Villkoren avtalas mellan kunden och partnern som sålde prenumerationen.',
    },
    'customer-obligations-unchanged': {
      sentence:
        'Kundens skyldigheter för befintliga prenumerationer är oförändrade, även mot partnern som sålde dem.',
      wayOut:
        'Skyldigheter upphör eller ändras bara efter överenskommelse med partnern som sålde prenumerationen.',
    },
    'partner-of-record-unchanged': {
      sentence:
        'En partnerrelation ändrar inte vem som är registrerad partner för någon prenumeration.',
      wayOut: 'Kunden kan själv ange en annan registrerad partner i sitt administrationscenter.',
    },
    'csp-to-csp-sale-denied': {
      sentence:
        'En CSP-partner får inte sälja onlinetjänster till den klientorganisation som en annan CSP-partner använder för sin CSP-verksamhet.',
      wayOut:
        'Använd en av företagets klientorganisationer som inte är dess CSP-klientorganisation.',
    },
    'csp-corporate-tenant-purchase-allowed': {
      sentence:
        'Förbudet mot försäljning mellan CSP-partner gäller bara CSP-klientorganisationer: partnerföretagets andra klientorganisation får köpa av en annan CSP-partner.',
    },
    'applies-to-public-and-us-gov': {
      sentence:
        'Stödet för flera partner gäller både det offentliga molnet och molnet för amerikanska myndigheter.',
    },
    'policy-may-change-advisory': {
      sentence: 'Microsoft ser löpande över sina programregler och meddelar ändringar.',
    },
    'gdap-request-well-formed': {
      sentence: 'Detaljerad delegerad administration gäller i 1–730 hela dagar.',
      wayOut: 'Ange ett antal dagar från 1 till 730.',
    },
    'approve-needs-customer-global-admin': {
      sentence:
        'En global administratör i den inbjudna klientorganisationen får godkänna en inbjudan.',
      denial:
        'Bara en global administratör i den inbjudna klientorganisationen kan godkänna en inbjudan.',
      wayOut: 'Be en global administratör i den inbjudna klientorganisationen att öppna inbjudan.',
    },
    'partner-cannot-approve-own-invitation': {
      sentence: 'Partnern som skickade en inbjudan kan inte själv besvara den.',
      wayOut:
        'En global administratör i den inbjudna klientorganisationen svarar; du kan dra tillbaka inbjudan med ”återkalla”.',
    },
    'decline-is-local': {
      sentence:
        'En global administratör i den inbjudna klientorganisationen får avböja; Microsoft har ingen funktion för det, så svaret registreras här och partnern får veta.',
      denial:
        'Bara en global administratör i den inbjudna klientorganisationen kan avböja en inbjudan.',
      condition:
        'en global administratör i den inbjudna klientorganisationen avböjer här och ingen accepterar hos Microsoft',
      wayOut: 'Be en global administratör i den inbjudna klientorganisationen.',
    },
    'purchase-needs-reseller-relationship': {
      sentence: 'En partner behöver en aktiv återförsäljarrelation innan den kan köpa åt en kund.',
      wayOut: 'Bjud in kunden och vänta på godkännandet.',
    },
    'purchase-needs-no-delegated-admin': {
      sentence:
        'Med en återförsäljarrelation får en partner beställa; delegerad administration behövs inte för det.',
    },
    'no-sale-to-self-or-affiliate': {
      sentence:
        'En CSP-partner får inte sälja till sig själv eller till det egna företagets andra klientorganisationer.',
      wayOut: 'Köp till det egna företaget av en annan CSP-partner eller direkt av Microsoft.',
    },
    'subscription-manage-role': {
      sentence:
        'Partnerns administratörsagenter och säljagenter hanterar de prenumerationer som den har sålt.',
    },
    'usgov-must-include-delegated-admin': {
      sentence:
        'I molnet för amerikanska myndigheter omfattar en inbjudan alltid delegerad administration.',
      wayOut: 'Utelämna ”endast-återförsäljning”.',
    },
    'usgov-no-gdap': {
      sentence:
        'Detaljerad delegerad administration finns inte i molnet för amerikanska myndigheter.',
      wayOut: 'Delegerad administration är där DAP och begärs med inbjudan.',
    },
    'cross-cloud-denied': {
      sentence: 'En partner och en kund i olika moln kan inte ha någon relation.',
      wayOut:
        'Partnern behöver en egen klientorganisation, ett eget konto och ett eget avtal i kundens moln.',
    },
  },

  facts: {
    'actor.side': 'om det är partnern eller kunden som agerar',
    'actor.tenantKind': 'om den agerande klientorganisationen är en CSP-klientorganisation',
    'actor.cloud': 'vilket moln den agerande klientorganisationen finns i',
    'actor.roles': 'vilken roll personen som agerar har',
    'customer.tenantKind': 'om kundens klientorganisation är en CSP-klientorganisation',
    'customer.cloud': 'vilket moln kunden finns i',
    'customer.self': 'vilken kund det gäller',
    'customer.affiliate': 'om kunden hör till samma företag',
    'customer.cspCompany': 'om kundens företag självt är CSP-partner',
    'customer.hasPartners': 'om kunden redan har en partner',
    'customer.otherPartnerServesElse': 'om en annan partner levererar en annan tjänst',
    'customer.azureFromOther': 'om Azure redan köps av en annan partner',
    'relationship.reseller': 'om det finns en återförsäljarrelation',
    'relationship.delegatedAdmin': 'om det finns delegerad administration',
    'subscription.service': 'vilken tjänst det gäller',
    'subscription.soldByActor': 'vilken prenumeration det gäller, och därmed vem som sålde den',
    'invitation.standing': 'vilken inbjudan det gäller',
    'invitation.delegatedAdmin': 'om delegerad administration begärs',
    'invitation.days': 'hur många dagar det gäller',
  },

  services: {
    office365: 'Office 365',
    azure: 'Azure',
    dynamics365: 'Dynamics 365',
    software: 'programvara',
  },
  roles: {
    'global-admin': 'Global administratör',
    'admin-agent': 'Administratörsagent',
    'sales-agent': 'Säljagent',
    'helpdesk-agent': 'Supportagent',
    'user-management-admin': 'Administratör för användarhantering',
    'billing-admin': 'Faktureringsadministratör',
    'customer-dar-admin': 'Administratör för delegerade kundrelationer',
    'subscription-owner': 'Prenumerationsägare',
    user: 'Användare',
  },
  statuses: {
    pending: 'Väntar på svar',
    approved: 'Godkänd',
    declined: 'Avböjd',
    cancelled: 'Återkallad',
    expired: 'Utgången',
  },
  clouds: { public: 'Offentligt moln', 'us-gov': 'Amerikanska myndigheters moln' },
  partnerTypes: {
    'direct-bill': 'Partner med direktfakturering',
    'indirect-provider': 'Indirekt leverantör',
    'indirect-reseller': 'Indirekt återförsäljare',
  },
  delegatedAdminKinds: { gdap: 'GDAP', dap: 'DAP' },
  delegatedAdminStates: {
    created: 'utkast',
    approvalPending: 'inväntar kunden',
    approved: 'inväntar Microsoft',
    activating: 'inväntar Microsoft',
    active: 'aktiv',
    expiring: 'går ut',
    expired: 'utgången',
    terminationRequested: 'avslutas',
    terminating: 'avslutas',
    terminated: 'avslutad',
  },

  commerces: { legacy: 'äldre handel', nce: 'ny handel (NCE)' },
  subscriptionStatuses: {
    none: 'utan status',
    active: 'aktiv',
    pending: 'väntande',
    suspended: 'pausad',
    expired: 'utgången',
    disabled: 'inaktiverad',
    deleted: 'borttagen',
  },

  messages: {
    'verdict.allowed': 'Tillåtet',
    'verdict.denied': 'Inte tillåtet',
    'verdict.conditional': 'Tillåtet om',
    'verdict.not-covered': 'Omfattas inte',
    'verdict.summary.allowed': 'Tillåtet: {sentence} ({rule})',
    'verdict.summary.denied': 'Inte tillåtet: {sentence} ({rule})',
    'verdict.summary.conditional': 'Tillåtet om {condition} ({rule})',
    'verdict.summary.not-covered': 'Omfattas inte: {sentence} ({rule})',
    'verdict.not-covered.sentence':
      'Källorna jag känner till säger inget om det, så jag svarar inte ja.',
    'verdict.not-covered.way-out':
      'Fråga Microsofts partnersupport, eller leta efter en närliggande regel med ”regler”.',
    'verdict.condition.needs': 'inget förbjuder det när detta är känt: {facts}',
    'verdict.condition.seller': '{actor} själv har sålt prenumerationen',
    'verdict.asked': 'Fråga',
    'verdict.question': '{actor}: {action}',
    'verdict.question.for': '{actor}: {action} hos {customer}',
    'verdict.question.on': '{actor}: {action} hos {customer}, ”{subscription}”',
    'verdict.as': 'som {roles}',
    'verdict.rule': 'Regel',
    'verdict.also': 'Också uppfyllda',
    'verdict.way-out': 'Vad du kan göra',
    'verdict.depends': 'Beror på',
    'verdict.choose-subscription': 'Vilken prenumeration?',
    'verdict.other-subscription': 'En annan prenumeration, som någon annan sålt',
    'verdict.choose-partner': 'Ange partnern, till exempel: {example}',
    'verdict.any-partner': 'En CSP-partner',
    'verdict.may-forbid': 'Det som kan förbjuda det',
    'verdict.choose-customer': 'Ange kunden, till exempel: {example}',
    'verdict.remark': 'Att tänka på',
    source: 'Källa: ',
    'source.core': 'Sidan om flera partner',
    'source.extended': 'Närliggande sida',

    'check.readings.title': 'Vilket menar du?',
    'check.readings.summary': 'Frågan kan läsas på {count} sätt. Vilket menar du?',
    'check.unknown.title': 'Jag förstår inte frågan',
    'check.unknown.text':
      'Jag kunde inte avgöra vilken åtgärd du menar med ”{text}”. Närmast ligger:',
    'check.how.title': 'Vad vill du kontrollera?',
    'check.how.text': 'Fråga med egna ord, eller ange en åtgärd:',

    'invitation.title.pending': 'Partnerinbjudan',
    'invitation.title.approved': 'Inbjudan godkänd',
    'invitation.title.declined': 'Inbjudan avböjd',
    'invitation.title.cancelled': 'Inbjudan återkallad',
    'invitation.title.expired': 'Inbjudan har gått ut',
    'invitation.asks': '{person} på {partner} ber {customer} om en partnerrelation.',
    'invitation.asked': '{person} på {partner} bad {customer} om en partnerrelation.',
    'invitation.code': 'Kod',
    'invitation.partner': 'Partner',
    'invitation.services': 'Tjänster',
    'invitation.admin': 'Delegerad administration',
    'invitation.admin.gdap':
      'Detaljerad (GDAP), {days, plural, one {# dag} other {# dagar}}: {roles}',
    'invitation.admin.dap':
      'Fullständig (DAP), tills den återkallas: partnerns administratörsagenter blir globala administratörer och dess supportagenter supportadministratörer',
    'invitation.admin.none': 'Ingen (endast återförsäljarrelation)',
    'invitation.answer-by': 'Svara senast',
    'invitation.note': 'Meddelande från {person}',
    'invitation.grants': 'Vad ett godkännande ger',
    'invitation.grants.order': '{partner} får beställa {services} åt {customer}.',
    'invitation.grants.gdap':
      '{partner} får arbeta i er katalog (detaljerad delegerad administration, GDAP) med just dessa roller i {days, plural, one {# dag} other {# dagar}}: {roles}.',
    'invitation.grants.dap':
      '{partner} får full administrativ makt över er katalog tills ni återkallar den.',
    'invitation.grants.no-admin': '{partner} får ingen administrativ åtkomst till er katalog.',
    'invitation.never': 'Vad det aldrig ändrar',
    'invitation.never.subscriptions': 'Era befintliga prenumerationer förblir som de är.',
    'invitation.never.ownership':
      'Ingen prenumeration och ingen äganderätt till kontot flyttas till den nya partnern.',
    'invitation.never.terms':
      'Villkoren för era befintliga prenumerationer och era skyldigheter är oförändrade.',
    'invitation.never.record': 'Registrerad partner för varje prenumeration är oförändrad.',
    'invitation.reason': 'Skäl, om du avböjer (valfritt)',
    'invitation.approve': 'Godkänn',
    'invitation.decline': 'Avböj',
    'invitation.cancel': 'Återkalla inbjudan',
    'invitation.refresh': 'Uppdatera',
    'invitation.decided.approved': '{person} på {customer} godkände den {when}.',
    'invitation.decided.declined': '{person} på {customer} avböjde den {when}.',
    'invitation.decided.cancelled': '{person} på {partner} återkallade den {when}.',
    'invitation.decided.expired': 'Ingen svarade före {when}.',
    'invitation.decided.reason': 'Skäl',
    'invitation.finish.customer':
      'Registrerat här. Slutför det i administrationscentret för Microsoft 365 för att det ska börja gälla.',
    'invitation.finish.customer.us-gov':
      'Registrerat här. Slutför det i Microsoft Office-administrationsportalen för amerikanska myndigheter med länken som partnern skickar.',
    'invitation.finish.partner':
      'Registrerat här. Det gäller när kunden har slutfört det i administrationscentret för Microsoft 365.',
    'invitation.finish.gdap':
      'För den delegerade administrationen vill Microsoft ha ett eget godkännande: {partner} skickar den GDAP-begäran från Partnercenter.',
    'invitation.finish.open': 'Slutför hos Microsoft',
    'invitation.finish.open-gdap': 'Godkänn GDAP-rollerna',
    'invitation.again': 'Skicka en ny inbjudan för att fråga igen.',
    'invitation.wait.admins':
      'Väntar på en global administratör hos {customer}. Jag hör av mig så snart någon svarar.',
    'invitation.wait.you-cannot': 'Bara en global administratör hos {customer} kan svara.',
    'invitation.reached': 'Kortet har nått en global administratör hos {customer}.',
    'invitation.on-its-way': 'Kortet är på väg till de globala administratörerna hos {customer}.',
    'invitation.nobody-yet':
      'Ingen global administratör hos {customer} har appen än. Kortet kommer när de installerar den.',
    'invitation.timeline': 'Tidslinje',
    'invitation.delivery': 'Leverans',
    'invitation.event.created': '{when}: skickad av {person}',
    'invitation.event.approved': '{when}: godkänd av {person}',
    'invitation.event.declined': '{when}: avböjd av {person}',
    'invitation.event.cancelled': '{when}: återkallad av {person}',
    'invitation.event.expired': '{when}: gick ut utan svar',
    'invitation.delivery.line': '{what}: {state}',
    'delivery.to.admin': 'Kort till {person}',
    'delivery.to.admin-hidden': 'Kort till en global administratör',
    'delivery.to.partner': 'Besked till {person}',
    'delivery.to.subscribers': 'Besked till konversationer som bett om det',
    'delivery.to.copies': 'Uppdatering av redan skickade kort',
    'delivery.due': 'på väg',
    'delivery.sent': 'levererat',
    'delivery.waiting': 'väntar tills personen installerar appen',
    'delivery.dropped': 'behövs inte längre',
    'delivery.dead': 'kunde inte levereras',
    'invitation.summary.pending': '{code}: {partner} bjuder in {customer} för {services}',
    'invitation.summary.approved': '{code}: {customer} har godkänt inbjudan från {partner}',
    'invitation.summary.declined': '{code}: {customer} har avböjt inbjudan från {partner}',
    'invitation.summary.cancelled': '{code}: {partner} har återkallat sin inbjudan till {customer}',
    'invitation.summary.expired':
      '{code}: inbjudan från {partner} till {customer} gick ut utan svar',

    'form.title': 'Bjud in en kund',
    'form.customer': 'Kund (domän, namn eller klientorganisations-id)',
    'form.customer.placeholder': 'contoso.com',
    'form.customer.required': 'Ange vilken kund som ska bjudas in.',
    'form.services': 'Tjänster',
    'form.services.required': 'Välj minst en tjänst.',
    'form.admin':
      'Delegerad administration: roller att be om (ingen: endast återförsäljarrelation)',
    'form.admin.dap':
      'Delegerad administration (DAP) ingår alltid i molnet för amerikanska myndigheter.',
    'form.days': 'Antal dagar (1 till 730)',
    'form.days.invalid': 'Ett helt antal dagar från 1 till 730.',
    'form.note': 'Meddelande till kunden (valfritt)',
    'form.send': 'Skicka inbjudan',
    'form.summary': 'Fyll i formuläret för att bjuda in en kund',

    'list.next': 'Nästa sida',
    'list.first': 'Första sidan',
    'list.invites.title': 'Inbjudningar',
    'list.invites.summary':
      '{count, plural, =0 {Inga inbjudningar} one {# inbjudan} other {# inbjudningar}}',
    'list.invites.empty': 'Här finns inga inbjudningar.',
    'list.invites.row': '{partner} → {customer}: {services}',
    'list.partners.title': 'Partner',
    'list.partners.of': 'Partner till {tenant}',
    'list.partners.own-row':
      'Du ser er egen relation till {tenant}; en partner ser aldrig de andras.',
    'list.partners.summary':
      '{tenant}: {count, plural, =0 {inga partner} one {# partner} other {# partner}}',
    'list.partners.empty': '{tenant} har ingen partner än.',
    'list.customers.title': 'Kunder',
    'list.customers.of': 'Kunder hos {tenant}',
    'list.customers.summary':
      '{tenant}: {count, plural, =0 {inga kunder} one {# kund} other {# kunder}}',
    'list.customers.empty': 'Inga kunder hittades.',
    'list.subscriptions.title': 'Prenumerationer',
    'list.subscriptions.of': 'Prenumerationer hos {tenant}',
    'list.subscriptions.own':
      'Du ser de prenumerationer som ni har sålt eller är registrerad partner för.',
    'list.subscriptions.summary':
      '{count, plural, =0 {Inga prenumerationer} one {# prenumeration} other {# prenumerationer}}',
    'list.subscriptions.empty': 'Här finns inga prenumerationer.',
    'subscription.sold-by': 'Såld av {seller}; registrerad partner: {record}',
    'subscription.line': '{customer} · {service} · {commerce} · {status}',
    'subscription.nobody': 'ingen',
    'subscription.another-partner': 'en annan partner',
    'relationship.services': '{services} · sedan {since}',
    'relationship.admin': '{kind} {state}: {roles}',
    'relationship.admin.until': '{kind} {state} till {until}: {roles}',
    'relationship.admin.ended': '{kind} {state} {until}: {roles}',
    'relationship.admin.dap': '{kind} {state}',
    'relationship.admin.here': 'godkänd här',
    'relationship.admin.more': '{count, plural, one {# till} other {# till}}',
    'relationship.admin.none': 'Ingen delegerad administration',
    'relationship.recorded': 'Godkänd här genom inbjudan {code}',
    'list.rules.title': 'Regelbok',
    'list.rules.summary':
      '{count, plural, =0 {Inga regler} one {# regel} other {# regler}} i regelboken',
    'list.rules.empty': 'Ingen regel matchar.',
    'rule.summary': 'Regeln {rule}: {sentence}',
    'rule.id': 'Id',
    'rule.actions': 'Avgör',
    'rule.effect': 'Verkan',
    'rule.effect.forbid': 'förbjuder',
    'rule.effect.permit': 'tillåter',
    'rule.effect.permitIf': 'tillåter på villkor',
    'rule.effect.advise': 'upplyser',

    'help.title': 'Det här kan jag göra',
    'help.intro':
      'Jag förmedlar inbjudningar mellan CSP-partner och kunder och svarar på vad som är tillåtet och enligt vilken regel.',
    'help.summary': 'Det här kan jag göra för dig',
    'help.more': 'Om ett enskilt kommando: {example}',
    'help.command.summary': '{command}: {does}',
    'help.examples': 'Exempel',
    'help.aliases': 'Förstås också',

    'whoami.title': 'Vem du är här',
    'whoami.summary': '{person}, {tenant}: {roles}',
    'whoami.person': 'Namn',
    'whoami.tenant': 'Klientorganisation',
    'whoami.tenant-id': 'Klientorganisations-id',
    'whoami.cloud': 'Moln',
    'whoami.roles': 'Roller',
    'whoami.no-roles': 'ingen roll',
    'whoami.csp': 'CSP-partner',
    'whoami.csp.no': 'nej',
    'whoami.language': 'Språk',
    'whoami.language.auto': '{language} (enligt Teams)',
    'whoami.language.chosen': '{language} (ditt val)',
    'whoami.unknown-tenant': 'finns inte i min katalog',

    'language.title': 'Språk',
    'language.chosen': 'Från och med nu svarar jag på {language}.',
    'language.auto': 'Jag följer åter språket i ditt Teams: {language}.',
    'language.now': 'Jag svarar dig på {language}.',
    'language.unknown': 'Jag kan inte språket ”{text}”. Jag kan: {languages}.',

    'notify.title': 'Aviseringar',
    'notify.here': 'Den här konversationen får nu aviseringar för {tenant}.',
    'notify.off': 'Den här konversationen får inte längre aviseringar för {tenant}.',
    'notify.status.on': 'Den här konversationen får aviseringar för {tenant}.',
    'notify.status.off':
      'Den här konversationen får inga aviseringar för {tenant}, utom sådana som gäller dig personligen.',

    'welcome.title': 'Välkommen till Multipartner',
    'welcome.summary': 'Hej {person}! Jag förmedlar inbjudningar mellan CSP-partner och kunder.',
    'welcome.summary.pending':
      'Hej {person}! {count, plural, one {# inbjudan väntar} other {# inbjudningar väntar}} på ditt svar.',
    'welcome.added': '{person} lade till mig i den här konversationen.',
    'welcome.partner':
      'Du kan bjuda in kunder, se hur det går för inbjudningarna och kontrollera vad som är tillåtet.',
    'welcome.customer': 'Du kan se er klientorganisations partner och kontrollera vad de får göra.',
    'welcome.decider':
      'Inbjudningar från partner kommer till dig här, så att du kan godkänna eller avböja.',
    'welcome.pending': 'Väntar på ditt svar',
    'welcome.try': 'Prova',

    'unknown.title': 'Det förstod jag inte',
    'unknown.summary': 'Jag förstod inte ”{text}”. Prova hjälp.',
    'unknown.text': 'Jag känner inte till ”{text}”.',
    'unknown.empty':
      'Du skickade inget som jag kan läsa. Jag läser text och knapparna på mina kort.',
    'unknown.suggest': 'Menade du: {command}?',
    'unknown.suggest.summary': 'Jag känner inte till ”{text}”. Menade du {command}?',
    'unknown.try': 'Prova något av detta:',
    'usage.text': 'Skriv så här:',

    'refused.title': 'Inte tillåtet',
    'error.customer-unknown':
      'Jag känner inte till klientorganisationen ”{text}”. Ange domänen (contoso.com), hela namnet inom citattecken eller klientorganisations-id.',
    'error.customer-ambiguous':
      'Flera klientorganisationer heter ”{text}”. Ange domänen eller klientorganisations-id.',
    'error.services-unknown':
      'Jag känner inte till tjänsten ”{text}”. Jag känner till: {services}.',
    'error.roles-unknown': 'Jag känner inte till rollen ”{text}”. Jag känner till: {roles}.',
    'error.role-unknown': 'Jag känner inte till rollen ”{text}”. Jag känner till: {roles}.',
    'error.days-invalid': 'Antalet dagar ska vara ett heltal från 1 till 730, inte ”{text}”.',
    'error.note-long': 'Meddelandet är för långt: {length} tecken; högst {most}.',
    'error.text-long': 'Meddelandet är för långt: högst {most} tecken. Inget har ändrats.',
    'error.reseller-only-with':
      '”{option}” kan inte kombineras med {options}: enbart en återförsäljarrelation har ingen delegerad administration.',
    'error.dap-options':
      'Utelämna {options} för en kund i US Government: delegerad administration är där DAP, som har varken roller eller dagar.',
    'error.reason-long': 'Skälet är för långt: {length} tecken; högst {most}.',
    'error.options-unknown': 'Jag förstår inte ”{text}” i det kommandot.',
    'error.pending-already':
      'Det finns redan en inbjudan från er till {customer} som väntar på svar: {code}.',
    'error.code-malformed': '”{text}” är ingen inbjudningskod. En kod ser ut så här: INV-7K2M9Q.',
    'error.code-unknown': 'Det finns ingen inbjudan {code} som du kan se.',
    'error.not-inviter': 'Bara partnern som skickade en inbjudan kan återkalla den.',
    'error.cancel-role':
      'Bara en global administratör, administratörsagent eller säljagent hos {partner} kan återkalla den.',
    'error.not-partner':
      'Bara CSP-partner har kunder här. Er klientorganisation är ingen CSP-partner.',
    'error.tenant-not-visible': 'Ni har ingen relation till ”{text}” som jag känner till.',
    'error.other-partner':
      'Du kan bara fråga om era egna relationer: ”{text}” nämner en annan partner som den som agerar.',
    'error.subscription-unknown':
      'Jag känner inte till någon prenumeration ”{text}” som du kan se.',
    'error.rule-unknown': 'Det finns ingen regel ”{text}”.',
    'error.nobody':
      'Jag kan inte se vem du är: meddelandet saknar användar-id eller klientorganisations-id.',
    'error.tenant-unknown':
      'Er klientorganisation finns inte i min katalog, så det kan jag inte göra åt dig. Be den som driver boten att lägga till den.',
    'error.card-malformed':
      'Det kortet är inte mitt, eller så är det skadat. Be om det igen, till exempel med ”inbjudningar”.',
    'error.unsaved': 'Det gick inte att spara. Inget har ändrats; försök igen om en stund.',
    'error.rate':
      'Det var mycket på en gång. Vänta {seconds, plural, one {# sekund} other {# sekunder}} och försök igen.',
    'error.title': 'Det gick inte',
    'error.again': 'Något gick fel hos mig. Försök igen om en stund.',
  },
};
