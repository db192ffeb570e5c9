import type { Language } from './language.ts';

/** Svenska. */
export const sv: Language = {
  tag: 'sv',
  direction: 'ltr',
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
      words: ['vem är jag', 'vemärjag'],
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
      does: 'Bjud in en kund till en partnerrelation; utan kund öppnas ett formulär',
      examples: [
        'bjud in contoso.com för azure',
        'bjud in "Wide World Importers" för azure, office365 dagar 180 meddelande Vi talades vid i måndags',
        'bjud in contoso.com för programvara endast-återförsäljning',
      ],
    },
    invites: {
      words: ['inbjudningar', 'visa inbjudningar', 'mina inbjudningar', 'inbjudan'],
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
    remind: {
      words: ['påminn', 'påminnelse', 'påminn om'],
      usage: 'påminn <kod>',
      does: 'Påminn kunden om en av dina inbjudningar som inte är besvarad',
      examples: ['påminn INV-7K2M9Q'],
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
      does: 'Klientorganisationens partner: tjänster, delegerad administration och sedan när',
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
    revoke: {
      words: [
        'avsluta behörighet',
        'avsluta behörigheten',
        'återkalla behörighet',
        'återkalla behörigheten',
        'avsluta delegerad administration',
        'återkalla delegerad administration',
      ],
      usage: 'avsluta behörighet <partner eller kund>',
      does: 'Avsluta delegerad administration; först visar jag vad som upphör och vad som består',
      examples: ['avsluta behörighet fabrikam.com', 'avsluta behörighet för Contoso'],
    },
    check: {
      words: ['kontrollera', 'får', 'kan', 'kolla', 'är', 'tillåtet'],
      usage:
        'kontrollera <åtgärd eller fråga> [för <kund>] [på <prenumeration>] [som <roll>] [om <antagande>]',
      does: 'Är det tillåtet? Ett besked med regeln som avgör',
      examples: [
        'får vi ändra registrerad partner hos Contoso?',
        'får Fabrikam ändra villkoren för vår Azure-prenumeration?',
        'kontrollera subscription.modify för contoso.com',
        'kontrollera subscription.purchase för contoso.com om godkänd',
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
    history: {
      words: ['historik', 'logg'],
      usage: 'historik [<kod> | <partner eller kund>]',
      does: 'Vad som beslutats, nekats och frågats i din klientorganisation, av vem och enligt vilken regel',
      examples: ['historik', 'historik INV-7K2M9Q', 'historik fabrikam.com'],
    },
    export: {
      words: ['exportera', 'ladda ner', 'ladda ned'],
      usage: 'exportera partner | kunder | inbjudningar | historik',
      does: 'En lista som CSV, att kopiera eller spara som fil',
      examples: [
        'exportera partner',
        'exportera inbjudningar skickade väntande',
        'exportera historik INV-7K2M9Q',
      ],
    },
    audit: {
      words: ['granska', 'granskning'],
      usage: 'granska historik',
      does: 'Om klientorganisationens historik är fullständig och oförändrad',
      examples: ['granska historik'],
    },
    deliveries: {
      words: ['leveranser', 'olevererat'],
      usage: 'leveranser [igen]',
      does: 'Aviseringar som inte har nått din klientorganisations personer, och varför',
      examples: ['leveranser', 'leveranser igen'],
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
    modal: [
      'får',
      'kan',
      'måste',
      'ska',
      'skulle',
      'tillåtet',
      'bör',
      'behöver',
      'krävs',
      'räcker',
      'funkar',
      'går',
      'ok',
      'okej',
      'kommer',
      'påverkas',
      'ser',
      'blir',
      'slipper',
    ],
    aCustomer: ['kund', 'kunden', 'kunder', 'kunderna'],
    aPartner: [
      'partner',
      'partnern',
      'leverantör',
      'leverantören',
      'återförsäljare',
      'återförsäljaren',
      'distributör',
      'distributören',
      'konkurrent',
      'konkurrenter',
      'konkurrenten',
    ],
    which: [
      'ny',
      'nya',
      'gammal',
      'gamla',
      'annan',
      'andra',
      'nuvarande',
      'förra',
      'varje',
      'samma',
    ],
    us: ['oss', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina'],
    article: ['en', 'ett', 'vår', 'våra', 'någon'],
    aside: ['utan', 'till', 'från', 'behöver'],
    if: ['om', 'ifall', 'förutsatt att', 'givet att', 'nu när'],
    without: ['utan'],
    despite: ['fast', 'fastän', 'trots', 'även om', 'men fortsätta', 'men ändå', 'innan'],
    once: ['så snart', 'när', 'efter att', 'sedan'],
    unless: ['såvida inte', 'tills', 'förrän'],
    except: ['utom', 'förutom'],
    otherwise: [
      'när går',
      'när löper',
      'när upphör',
      'varför',
      'hur',
      'var finns',
      'vad är',
      'vad betyder',
      'vem är min',
      'vem är vår',
      'vem äger',
      'vilka är',
      'vilken är',
    ],
    ours: ['microsoft', 'partnercenter', 'csp', 'teams'],
    years: ['år'],
    not: [
      'inte',
      'ej',
      'aldrig',
      'varken',
      'ingen',
      'inget',
      'inga',
      'bara',
      'endast',
      'sent',
      'utom',
      'innan',
      'förrän',
      'tills',
      'knappast',
      'delvis',
    ],
    about: ['om att'],
    and: ['och', 'men'],
    sent: ['skickade'],
    received: ['mottagna'],
    here: ['här', 'på', 'starta'],
    off: ['av', 'stoppa', 'sluta'],
    retry: ['igen'],
    thanks: ['tack', 'tack så mycket', 'stort tack', 'tusen tack', 'tackar'],
    verify: ['historik', 'verifiera'],
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

  actions: {
    'invitation.create': { name: 'skapa en inbjudan' },
    'invitation.edit-text': { name: 'ändra texten i en inbjudan' },
    'invitation.edit-link': { name: 'ändra länken i en inbjudan' },
    'invitation.approve': { name: 'godkänna en inbjudan' },
    'invitation.decline': { name: 'avböja en inbjudan' },
    'invitation.reuse': { name: 'använda en inbjudan igen' },
    'invitation.withdraw': { name: 'återkalla en inbjudan' },
    'delegated-admin.request': { name: 'begära delegerad administration' },
    'delegated-admin.revoke': { name: 'avsluta delegerad administration' },
    'gdap.request': { name: 'begära GDAP' },
    'gdap.approve': { name: 'godkänna en GDAP-begäran' },
    'gdap.update': { name: 'ändra en GDAP-begäran' },
    'gdap.delete': { name: 'ta bort en GDAP-begäran' },
    'gdap.auto-extend': { name: 'förlänga GDAP automatiskt' },
    'gdap.terminate': { name: 'avsluta GDAP' },
    'gdap.assign-group': { name: 'ge en grupp GDAP-roller' },
    'reseller-relationship.remove': { name: 'avsluta återförsäljarrelationen' },
    'partners.list': { name: 'se klientorganisationens partner' },
    'customers.list': { name: 'se partnerns kunder' },
    'subscription.purchase': { name: 'köpa en prenumeration' },
    'subscription.sell': { name: 'sälja en prenumeration' },
    'subscription.modify': { name: 'ändra en prenumeration' },
    'subscription.cancel': { name: 'säga upp en prenumeration' },
    'subscription.upgrade': { name: 'uppgradera en prenumeration' },
    'subscription.transfer': { name: 'flytta en prenumeration till en annan partner' },
    'account.ownership-change': { name: 'ändra vem som äger kontot' },
    'seats.add': { name: 'lägga till licenser' },
    'seats.remove': { name: 'ta bort licenser' },
    'addon.order': { name: 'beställa ett tillägg' },
    'terms.change': { name: 'ändra villkoren för en prenumeration' },
    'obligations.change': { name: 'ändra kundens skyldigheter' },
    'billing.receive': { name: 'få fakturan' },
    'partner-of-record.change': { name: 'ändra registrerad partner' },
    'pal.link': { name: 'länka ett partner-id (PAL)' },
    'users.manage': { name: 'hantera användare' },
    'licenses.assign': { name: 'tilldela licenser' },
    'password.reset': { name: 'återställa ett lösenord' },
    'support-ticket.create': { name: 'öppna ett supportärende' },
    'support-contact.assign': { name: 'utse en supportkontakt' },
    'azure-resources.manage': { name: 'hantera Azure-resurser' },
    'autopilot-profile.manage': { name: 'hantera Autopilot-profiler' },
    'customer-details.view': { name: 'se kundens uppgifter' },
    'agreement.attest': { name: 'intyga kundavtalet' },
    'purchase-permission.grant': { name: 'låta kunden köpa själv' },
  },
  concepts: {
    'acting-partner': 'nya partner*, ny partner*, gamla partner*, annan partner, andra partnern',
    account: 'konto, kontot, konton, kontona',
    add: `
      lägg* .. till, lägg* .. in, lägg* .. upp, fler, utök*, öka*, fyll* .. på, ytterligare,
      extra, licenser till på, en prenumeration till, ett abonnemang till, en azure till,
      sätt* .. upp, köp* .. till, utökning*, lägg* .. på`,
    addon: 'tillägg*, add on, add ons',
    admin: `
      delegera*, delegera* admin*, dap, adminbehörig*, adminrätt*, administratörsbehörig*,
      administratörsrätt*, adminroll*, admin behörig*, behörighet*, adminåtkomst*, adminaccess,
      ta* bort .. åtkomst*, återkalla* .. åtkomst*, dra* in .. åtkomst*, neka .. åtkomst`,
    agreement: 'kundavtal*, mca, microsofts kundavtal*',
    approve: `
      godkänn*, accepter*, säg* .. ja, tacka* .. ja, sagt .. ja, samtyck*, ge .. klartecken,
      säga .. ja, godkännas, bli godkän*, accepteras`,
    ask: 'begär*, be, ber, be om, ansök*, *förfråg*, *förfrågan, fråga, ansökan, be .. om',
    assign: 'tilldel*, dela* .. ut, ge, ger, fördela*, tilldelning*, lämna ut',
    attest: 'intyg*, bekräft*, registrera, registrerar',
    autopilot: 'autopilot*',
    azure: 'azure*',
    bill: 'faktur*, *räkning, *räkningen, *räkningar, debiter*, fakturer*',
    buy: 'köpa, köper, köp, beställa, beställer, beställ, beställning*, inköp',
    cancel: 'säga .. upp, säger .. upp, säg .. upp, uppsäg*, avboka*, annullera*',
    change: `
      ändr*, byt*, redigera*, juster*, skriv* .. om, översätt*, pilla*, uppdatera*, påverka*,
      modifiera*, förändra*, omformuler*`,
    contact: 'supportkontakt*',
    create: 'skapa*, ny, nya, nytt, lägg* .. upp, sätt* .. upp',
    customers: `
      kunder, kunderna, kundlist*, alla kunder, lista* kunder, varenda kund, lista över kund*`,
    decline: 'avböj*, neka*, säg* .. nej, tacka* .. nej, avvis*, avslå*, avfärda*, säga .. nej',
    delete: `
      ta* .. bort, tar .. bort, radera*, plocka* .. bort, rensa* .. bort, slänga, kasta*,
      ta* .. ifrån, bli av med, återkalla*, frånta*, kasta ut, göra .. av med, bli .. av med,
      ta* bort .. åtkomst*, återkalla* .. åtkomst*, dra* in .. åtkomst*, neka .. åtkomst`,
    details: `
      *uppgift, *uppgifter, *uppgifterna, *adress, adressen, företagsinfo*, kundinfo*,
      organisationsnummer*, kontaktinfo*, kundprofil*`,
    draft: '*utkast*',
    duration: 'giltighetstid*, namn, namnet, längd*, datum, slutdatum, varaktighet*',
    end: `
      avslut*, säga .. upp, säger .. upp, säg .. upp, upphör*, avsäg*, lämna*, stopp*, slipp*,
      stänga, bryt*, häv*`,
    extend: 'förläng*, *förlängning*, förny*, automatisk* förläng*, rulla*',
    gdap: 'gdap, granulär*, gdap förfråg*, gdap begäran*, gdap ansök*',
    'gdap-request': 'gdap förfråg*, gdap begäran*, gdap ansök*',
    group: 'säkerhetsgrupp*, grupp, gruppen, grupper',
    have: 'få, använda, använder',
    invitation: 'inbjud*, bjud* .. in',
    link: '*länk, *länken, *länkar, *länkarna, url*',
    manage: `
      hantera*, administrera*, sköt*, gå* .. in, komma åt, förvalta*, styra, logga* .. in,
      ta .. hand om, underhålla*, drifta*`,
    obligations: 'skyldighet*, åtagande*, förpliktels*, bunden, bundna',
    owner: 'ägare, ägaren, äger, äga, ägarskap*, äganderätt*',
    pal: 'pal, partneradminlänk*, partner id',
    partner: 'partner, partnern, leverantör, leverantören',
    'partner-of-record': `
      partner of record, registrerad* partner*, dpor, partner på prenumeration*`,
    partners: `
      partner, partnerna, vilka partner, andra partner, alla partner, våra partner, partners,
      partnerlista*, leverantörer`,
    password: 'lösenord*, mfa',
    reduce: `
      minska*, färre, dra* .. ner, dra* .. ned, sänk*, skära ner, kapa*, skära .. ner, dra .. in,
      minskning*, krympa*, ner till, ned till, gå från`,
    relationship: '*relation, *relationen, *relationer',
    reseller: 'återförsälj*',
    resources: '*resurs*, virtuell* maskin*, vm*, server*, servrar, lagringskonto*, databas*',
    reuse: 'återanvänd*, samma, flera kunder, fler kunder, många kunder, igen, en gång till',
    role: `
      licensadmin*, användaradmin*, roll, roller, rollen, rollerna, global* admin*,
      administratörsagent*, försäljningsagent*, säljagent*, supportagent*, faktureringsadmin*,
      prenumerationsägare*, vanlig användare, vanliga användare`,
    seats: '*licens*, licenser till på, platser, platserna',
    see: `
      se, ser, lista*, visa, visar, få* .. reda, ta* .. fram, titta*, kommer åt, komma åt, vilka,
      läsa, kolla på, överblick*, lista`,
    'self-purchase': `
      köpa .. själv*, själv* .. köpa, själv* .. köp, självköp*, egna köp, sparplan*,
      *reservation*, köpa sina egna`,
    sell: 'sälja, säljer, sälj',
    send: 'skicka, skickar, sända',
    'several-partners': `
      flera partner*, två partner*, mer än en partner, en partner till, olika partner*,
      fler partner*, andra partner för, flera csp partner*, mer än en csp partner,
      två csp partner*, en till partner`,
    shorten: '*förkort*, korta*',
    subscription: `
      prenumeration*, *prenumeration, *prenumerationen, *prenumerationer, abonnemang*, plan,
      planen, e1, e3, e5, f3, microsoft 365, office 365, m365, o365, dynamics, produkt*, tjänst,
      tjänster`,
    terms: '*villkor*',
    text: 'text*, formulering*, hälsning*, meddelande*, *mejlet, *mejltext*, mailet, mailtext*',
    ticket: '*ärende, *ärenden, *ärendet, felanmäl*, supportfall*, case',
    topic: 'historik*, påminn*, läsa, utgångsdatum*, skicka om, deadline*',
    transfer: `
      flytta*, överför*, över* till, ta* .. över, tar .. över, migrera*, byta* .. partner,
      föra .. över, flytt`,
    upgrade: 'uppgrader*, uppgradering*, flytta .. upp',
    users: 'användar*, anställd*, medarbetare, brevlåd*, gästanvändar*',
    withdraw: 'återkalla*, dra* .. tillbaka, ta* .. tillbaka, ångra*, dra* .. in',
  },

  rules: {
    'multi-partner-coexistence': {
      sentence: 'En kund får arbeta med flera partner samtidigt.',
      wayOut: 'Fråga kunden, som ser sina partner med ”partner”.',
    },
    'different-partner-per-service': {
      sentence:
        'En partner för en tjänst och en annan för en annan tjänst är just det som stödet för flera partner är till för.',
      wayOut: 'Kunden ser med ”partner” vilken partner som levererar vad.',
    },
    'invite-role-required': {
      sentence:
        'En CSP-partners globala administratörer, administratörsagenter och säljagenter får bjuda in kunder och återkalla partnerns inbjudningar.',
      wayOut: 'Vänd dig till en kollega med någon av de rollerna i er CSP-klientorganisation.',
    },
    'invite-role-missing': {
      sentence:
        'Bara en global administratör, administratörsagent eller säljagent hos en CSP-partner får bjuda in en kund, och bara avsändaren får återkalla en inbjudan.',
      wayOut:
        'Vänd dig till en kollega med någon av de rollerna i er CSP-klientorganisation; en inbjuden kund kan avböja i stället.',
    },
    'invitation-required-first': {
      sentence:
        'Kunden måste först bjudas in och tacka ja; dessförinnan har partnern ingen relation till den.',
      wayOut:
        'Partnern skickar en inbjudan med ”bjud in”, och en global administratör hos kunden godkänner den.',
    },
    'azure-additional-subscription-from-other-csp': {
      sentence:
        'En klientorganisation som har Azure från en CSP-partner får skaffa ytterligare en Azure-prenumeration från en annan som är dess återförsäljare.',
      wayOut:
        'Fråga kunden vem den köper Azure av, och se med ”kunder” om ni är dess återförsäljare.',
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
      wayOut:
        'En flytt är ett eget ärende, en överföring: om kunden vill det begärs den av partnern som ska få prenumerationen, och säljaren måste godta den.',
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
      wayOut:
        'Vänd dig till kundens prenumerationsägare, som kan ange en annan registrerad partner.',
    },
    'csp-to-csp-sale-denied': {
      sentence:
        'En CSP-partner får varken sälja onlinetjänster till den klientorganisation som en annan CSP-partner använder för CSP eller bjuda in den för att sälja.',
      wayOut:
        'Använd en av företagets klientorganisationer som inte är dess CSP-klientorganisation.',
    },
    'csp-corporate-tenant-purchase-allowed': {
      sentence:
        'Förbudet mot försäljning mellan CSP-partner gäller bara CSP-klientorganisationer: partnerföretagets andra klientorganisation får köpa av en annan CSP-partner.',
      wayOut:
        'Fråga kunden om den använder klientorganisationen för sin CSP-verksamhet, och se med ”kunder” om ni är dess återförsäljare.',
    },
    'applies-to-public-and-us-gov': {
      sentence:
        'Stödet för flera partner gäller både det offentliga molnet och molnet för amerikanska myndigheter.',
      denial: 'Stödet för flera partner gäller inte i det här molnet eller är avstängt för det.',
      wayOut:
        'Be den som driver boten att slå på det för amerikanska myndigheter; fråga 21Vianet om det gäller Kina.',
    },
    'policy-may-change-advisory': {
      sentence: 'Microsoft ser löpande över sina programregler och meddelar ändringar.',
    },
    'delegated-admin-request-role': {
      sentence:
        'En CSP-partners administratörsagenter får begära delegerad administration; det får även andra som får bjuda in, om det inte är förbehållet administratörsagenter här.',
      denial:
        'Här får bara en administratörsagent hos en CSP-partner begära delegerad administration, även i en inbjudan.',
      wayOut:
        'Vänd dig till en administratörsagent i er CSP-klientorganisation; utanför amerikanska myndigheters moln kan du bjuda in med ”endast-återförsäljning”.',
    },
    'gdap-request-role': {
      sentence:
        'En administratörsagent hos en CSP-partner som loggar in med multifaktorautentisering får begära GDAP.',
      denial:
        'Bara en administratörsagent hos en CSP-partner som loggar in med multifaktorautentisering får begära GDAP.',
      wayOut:
        'Vänd dig till en administratörsagent i er CSP-klientorganisation; är du själv en sådan, aktivera multifaktorautentisering.',
    },
    'gdap-request-partner-types': {
      sentence:
        'Partner med direktfakturering, indirekta leverantörer och indirekta återförsäljare får begära GDAP genom sina administratörsagenter.',
      denial:
        'En rådgivare kan inte begära GDAP; det kan partner med direktfakturering, indirekta leverantörer och indirekta återförsäljare.',
      wayOut: 'Be en av kundens CSP-partner att begära det.',
    },
    'gdap-request-well-formed': {
      sentence:
        'En GDAP-begäran är korrekt med 1–730 hela dagar, minst en roll och ett nytt namn på högst 50 tecken.',
      denial:
        'GDAP kräver 1–730 hela dagar, minst en roll och ett namn på högst 50 tecken som partnern inte har använt förut.',
      wayOut:
        'Ange ett antal dagar från 1 till 730, minst en roll och ett nytt namn på högst 50 tecken.',
    },
    'gdap-auto-extend-not-with-global-admin': {
      sentence: 'GDAP med rollen Global Administrator kan inte förlängas automatiskt.',
      wayOut:
        'Ta först bort Global Administrator ur den aktiva GDAP-relationen, eller begär GDAP på nytt utan den.',
    },
    'gdap-locked-not-editable': {
      sentence:
        'En administratörsagent får ändra ett GDAP-utkast; i aktiv GDAP får en administratörsagent slå på eller av automatisk förlängning och ta bort Global Administrator.',
      denial:
        'När kunden har fått en GDAP-begäran är den låst; i aktiv GDAP går det bara att ändra automatisk förlängning och ta bort Global Administrator.',
      wayOut: 'Gör en ny GDAP-begäran med det du vill ha och låt kunden godkänna den.',
    },
    'gdap-delete-only-created': {
      sentence: 'En administratörsagent får ta bort en GDAP-begäran som ännu är ett utkast.',
      denial: 'En GDAP-begäran kan bara tas bort så länge den är ett utkast.',
      wayOut: 'Låt en begäran som väntar på kunden gå ut efter 90 dagar; aktiv GDAP kan avslutas.',
    },
    'invite-link-must-stay': {
      sentence: 'Den som får bjuda in får ändra texten i en inbjudan; länken måste lämnas orörd.',
      denial: 'Länken i en inbjudan måste lämnas orörd; bara texten runt den får ändras.',
      wayOut: 'Ändra texten och behåll länken.',
    },
    'reseller-link-reusable': {
      sentence:
        'Länken till en återförsäljarrelation innehåller inga uppgifter om kunden, så den som får bjuda in får använda den för vilken kund som helst.',
      wayOut: 'Se efter vad länken gäller: en återförsäljarrelation eller GDAP.',
    },
    'gdap-link-single-use': {
      sentence: 'En GDAP-länk som en kund har godkänt roller genom kan inte användas igen.',
      wayOut: 'Gör en ny GDAP-begäran för nästa kund.',
    },
    'approve-needs-customer-global-admin': {
      sentence:
        'En global administratör i den inbjudna klientorganisationen får godkänna en inbjudan, om inte den som driver boten har valt andra roller.',
      denial:
        'Bara en global administratör i den inbjudna klientorganisationen kan godkänna en inbjudan, om inte den som driver boten har valt andra roller.',
      wayOut: 'Be någon med en sådan roll i den inbjudna klientorganisationen att öppna inbjudan.',
    },
    'gdap-approve-role': {
      sentence:
        'Kundens globala administratörer och administratörer för delegerade kundrelationer får godkänna en GDAP-begäran som väntar på det.',
      denial:
        'Bara kundens globala administratörer och administratörer för delegerade kundrelationer kan godkänna en GDAP-begäran.',
      wayOut: 'Be någon av dem att godkänna den i administrationscentret för Microsoft 365.',
    },
    'partner-cannot-approve-own-invitation': {
      sentence: 'Partnern som skickade en inbjudan eller GDAP-begäran kan inte själv besvara den.',
      wayOut:
        'En global administratör i den inbjudna klientorganisationen svarar; du kan dra tillbaka inbjudan med ”återkalla”.',
    },
    'gdap-approval-window-90-days': {
      sentence: 'En GDAP-begäran som kunden inte har godkänt inom 90 dagar har gått ut.',
      wayOut: 'Be partnern att skicka en ny GDAP-begäran.',
    },
    'gdap-approve-all-or-nothing': {
      sentence: 'Rollerna i en GDAP-begäran godkänns alla på en gång eller inte alls.',
      wayOut: 'Be partnern om en ny GDAP-begäran med bara de roller ni vill ge.',
    },
    'decline-is-local': {
      sentence:
        'Den som får godkänna i den inbjudna klientorganisationen får också avböja; Microsoft har ingen funktion för det, så svaret registreras här och partnern får veta.',
      denial:
        'Bara en global administratör i den inbjudna klientorganisationen kan avböja en inbjudan, om inte den som driver boten har valt andra roller.',
      condition:
        'någon som får godkänna i den inbjudna klientorganisationen avböjer här och ingen accepterar hos Microsoft',
      wayOut: 'Vänd dig till någon med en sådan roll i den inbjudna klientorganisationen.',
    },
    'mca-required-to-accept': {
      sentence:
        'En kund som ännu inte har godkänt Microsoft-kundavtalet ombeds göra det när den godkänner inbjudan hos Microsoft.',
      condition: 'kunden samtidigt godkänner Microsoft-kundavtalet',
      wayOut: 'Godkänn avtalet när du slutför godkännandet hos Microsoft.',
    },
    'same-market-only': {
      sentence:
        'En partner får bara bjuda in och sälja på sin egen marknad; det är landet i kundens klientorganisation som räknas.',
      wayOut: 'Be kunden att vända sig till en CSP-partner på sin egen marknad.',
    },
    'purchase-needs-reseller-relationship': {
      sentence:
        'En partner behöver en aktiv återförsäljarrelation innan den kan sälja till en kund eller köpa åt den.',
      wayOut: 'Bjud in kunden och vänta på godkännandet.',
    },
    'purchase-needs-no-delegated-admin': {
      sentence:
        'Med en återförsäljarrelation får en partner sälja och, om den själv köper av Microsoft, även beställa; delegerad administration behövs inte för det.',
      wayOut: 'Se med ”kunder” om återförsäljarrelationen är aktiv.',
    },
    'purchase-needs-mca': {
      sentence:
        'En beställning kräver att kunden har godkänt Microsoft-kundavtalet eller att partnern har intygat det.',
      wayOut: 'Be kunden att godkänna avtalet, eller intyga i Partnercenter att den har gjort det.',
    },
    'indirect-reseller-orders-via-provider': {
      sentence:
        'En indirekt återförsäljare beställer, ändrar prenumerationer och intygar kundavtal bara genom sin indirekta leverantör.',
      wayOut: 'Be den indirekta leverantören att göra det.',
    },
    'provider-also-needs-relationship': {
      sentence:
        'En indirekt leverantör behöver en egen återförsäljarrelation till återförsäljarens kund innan den kan beställa.',
      wayOut:
        'Bjud in kunden också, eller be återförsäljaren om en inbjudan som anger leverantören.',
    },
    'joint-invite-reseller-and-provider': {
      sentence:
        'En administratörsagent eller global administratör hos en indirekt återförsäljare får bjuda in med en enda länk för både återförsäljaren och leverantören.',
      wayOut:
        'Låt en administratörsagent eller global administratör hos återförsäljaren skicka inbjudan, och ange leverantören i den.',
    },
    'reseller-needs-mpa': {
      sentence:
        'En indirekt återförsäljare som en leverantör anger i sin beställning måste ha undertecknat Microsoft-partneravtalet.',
      wayOut: 'Be återförsäljaren att underteckna Microsoft-partneravtalet, och beställ sedan.',
    },
    'no-sale-to-self-or-affiliate': {
      sentence:
        'En CSP-partner får inte sälja till sig själv eller till det egna företagets andra klientorganisationer, och inte heller bjuda in dem för att sälja.',
      wayOut: 'Köp till det egna företaget av en annan CSP-partner eller direkt av Microsoft.',
    },
    'transfer-initiated-by-target-partner': {
      sentence:
        'Om kunden vill det begärs överföringen av en administratörsagent hos partnern som ska få prenumerationen; säljaren måste godta den.',
      condition: 'partnern som sålde prenumerationen godtar överföringen',
      wayOut:
        'Be partnern som sålde prenumerationen att godta överföringen; ingen är skyldig att göra det.',
    },
    'transfer-customer-cannot-initiate': {
      sentence:
        'En kund kan inte starta en överföring; den begärs av partnern som ska få prenumerationen.',
      wayOut: 'Be den partnern att skicka en begäran om överföring.',
    },
    'transfer-azure-prerequisites': {
      sentence:
        'För att ta över Azure behöver en partner först en återförsäljarrelation, en Azure-plan hos kunden och båda avtalen: kundavtalet och partneravtalet.',
      wayOut:
        'Se till att återförsäljarrelationen, Microsoft-kundavtalet, Microsoft-partneravtalet och en Azure-plan finns på plats, och begär sedan överföringen.',
    },
    'transfer-license-legacy-denied': {
      sentence:
        'Prenumerationer på Office 365 och Dynamics 365 i äldre handel kan inte flyttas till en annan partner.',
      wayOut:
        'Vänta tills perioden löper ut, eller säg upp prenumerationen, och köp på nytt av den andra partnern.',
    },
    'transfer-license-nce-allowed': {
      sentence:
        'Office 365 och Dynamics 365 i ny handel (NCE) kan flyttas: en administratörsagent hos den mottagande partnern begär det, och båda partnerna måste samtycka.',
      condition: 'båda partnerna godkänner överföringen',
      wayOut:
        'Be partnern som sålde prenumerationen att godta överföringen; ingen är skyldig att göra det.',
    },
    'transfer-request-30-days': {
      sentence:
        'En begäran om överföring som inte godtas inom 30 dagar går ut och kan inte öppnas igen.',
      wayOut: 'Be den andra partnern att skicka en ny begäran om överföring.',
    },
    'transfer-keeps-rbac-no-aobo': {
      sentence:
        'En överföring lämnar Azure-rollerna som de var och ger inte i sig den nya partnern någon åtkomst.',
      wayOut: 'Be kunden om en Azure-roll i prenumerationen.',
    },
    'remove-seats-only-by-seller': {
      sentence: 'Bara partnern som sålde en prenumeration kan ta bort licenser från den.',
      wayOut: 'Be partnern som sålde prenumerationen att ta bort dem.',
    },
    'order-addon-only-by-seller': {
      sentence: 'Bara partnern som sålde en prenumeration kan beställa tillägg till den.',
      wayOut: 'Be partnern som sålde prenumerationen att beställa tillägget.',
    },
    'no-bill-for-others-subscriptions': {
      sentence: 'En partner får ingen faktura för prenumerationer som andra har sålt.',
      wayOut: 'Fråga partnern som sålde prenumerationen; det är dit fakturan går.',
    },
    'seats-remove-nce-window': {
      sentence:
        'En licensbaserad prenumeration i ny handel (NCE) kan minskas eller sägas upp bara inom sju dagar från köpet.',
      wayOut: 'Vänta tills perioden löper ut, och förnya med färre licenser eller inte alls.',
    },
    'subscription-manage-role': {
      sentence:
        'När partnern är kundens återförsäljare hanterar dess administratörsagenter och säljagenter de prenumerationer som den har sålt.',
      wayOut:
        'Vänd dig till en administratörsagent eller säljagent hos partnern som sålde prenumerationen.',
    },
    'upgrade-blocked-by-overlapping-subscription': {
      sentence:
        'En prenumeration i äldre handel kan inte uppgraderas till något som kunden redan har, kanske från en annan partner.',
      wayOut: 'Be kunden att först se till att den överlappande prenumerationen sägs upp.',
    },
    'upgrade-needs-delegated-admin': {
      sentence:
        'En partner kan uppgradera en prenumeration i äldre handel bara med DAP, eller med GDAP och Directory Readers, Global Reader eller Global Administrator.',
      wayOut: 'Be kunden att godkänna GDAP med Directory Readers eller Global Reader.',
    },
    'users-manage-needs-role': {
      sentence:
        'En partner hanterar användare med User Administrator (GDAP, via en säkerhetsgrupp); med DAP gör dess administratörsagenter det.',
      denial:
        'Att hantera användare kräver User Administrator eller Global Administrator (GDAP, via en säkerhetsgrupp), eller en administratörsagent med DAP.',
      wayOut:
        'Be kunden att godkänna GDAP med User Administrator, och ge rollen till en säkerhetsgrupp.',
    },
    'licenses-assign-needs-role': {
      sentence:
        'En partner tilldelar licenser med License Administrator, Directory Writers eller User Administrator (GDAP, via en grupp); med DAP gör dess administratörsagenter det.',
      denial:
        'Att tilldela licenser kräver License Administrator, Directory Writers, User eller Global Administrator (GDAP, via en grupp), eller en administratörsagent med DAP.',
      wayOut:
        'Be kunden att godkänna GDAP med License Administrator, och ge rollen till en säkerhetsgrupp.',
    },
    'admin-password-reset-needs-privileged-role': {
      sentence:
        'En partner återställer administratörers lösenord med Privileged Authentication Administrator (GDAP, via en grupp); med DAP gör dess administratörsagenter det.',
      denial:
        'Att återställa en administratörs lösenord kräver Privileged Authentication eller Global Administrator (GDAP, via en grupp), eller en administratörsagent med DAP.',
      wayOut:
        'Be kunden att återställa det själv, eller att godkänna GDAP med Privileged Authentication Administrator.',
    },
    'support-ticket-needs-service-support-admin': {
      sentence:
        'En partner öppnar supportärenden med Service Support Administrator (GDAP, via en grupp); med DAP gör dess administratörs- och supportagenter det.',
      denial:
        'Att öppna ett supportärende kräver Service Support eller Global Administrator (GDAP, via en grupp), eller en administratörs- eller supportagent med DAP.',
      wayOut:
        'Be kunden att godkänna GDAP med Service Support Administrator, och ge rollen till en säkerhetsgrupp.',
    },
    'azure-ticket-not-by-indirect-reseller': {
      sentence:
        'En indirekt återförsäljare eller rådgivare kan inte öppna Azure-ärenden; det kan bara den som levererar Azure-prenumerationen.',
      wayOut: 'Be partnern som levererar Azure-prenumerationen att öppna ärendet.',
    },
    'reseller-only-cannot-view-details': {
      sentence:
        'Med enbart en återförsäljarrelation kan en partner inte se kundens uppgifter, hantera dess användare eller öppna supportärenden åt den.',
      wayOut: 'Be kunden om delegerad administration.',
    },
    'gdap-needs-group-assignment': {
      sentence:
        'När GDAP är aktiv får en administratörsagent ge rollerna till en säkerhetsgrupp hos partnern.',
      denial:
        'Kundens godkännande av GDAP ger ingen åtkomst förrän rollerna har getts till en säkerhetsgrupp hos partnern.',
      wayOut:
        'Be en administratörsagent hos partnern att ge rollerna till en säkerhetsgrupp i Partnercenter.',
    },
    'gdap-overrides-dap': {
      sentence:
        'När både DAP och GDAP är aktiva räknas bara GDAP-rollerna, och den som behövs här finns inte bland dem.',
      wayOut: 'Be kunden att godkänna GDAP med rollen som saknas.',
    },
    'azure-existing-subscription-no-access': {
      sentence:
        'En relation ger, även med delegerad administration, ingen åtkomst till Azure-prenumerationer som andra har sålt.',
      wayOut: 'Fråga partnern som sålde prenumerationen, eller kunden.',
    },
    'azure-own-subscription-owner': {
      sentence:
        'Partnerns administratörsagenter är ägare till de Azure-prenumerationer som den har lagt upp åt kunden.',
      wayOut: 'Vänd dig till en administratörsagent hos partnern som sålde prenumerationen.',
    },
    'azure-access-survives-dap-removal': {
      sentence:
        'En Azure-roll består när den delegerade administrationen är slut: åtkomsten upphör först när kunden tar bort rollen.',
      wayOut: 'Fråga kunden om partnern fortfarande har en Azure-roll där.',
    },
    'customer-may-revoke-delegated-admin': {
      sentence:
        'Kundens globala administratörer får avsluta aktiv DAP och GDAP, dess administratörer för delegerade kundrelationer GDAP; återförsäljarrelationen består.',
      wayOut: 'Be en global administratör hos kunden att göra det.',
    },
    'partner-may-revoke-delegated-admin': {
      sentence:
        'En administratörsagent hos partnern får avsäga sig delegerad administration som är aktiv.',
      wayOut: 'Be en administratörsagent hos partnern att göra det.',
    },
    'customer-cannot-remove-reseller': {
      sentence:
        'En global administratör hos kunden får ta bort en partner som har delegerad administration men inte är återförsäljare.',
      denial: 'En kund kan inte ta bort en partner som är dess återförsäljare.',
      wayOut:
        'Be partnern att avsluta återförsäljarrelationen; delegerad administration kan kunden avsluta själv.',
    },
    'partner-remove-needs-no-active-subscriptions': {
      sentence:
        'En global administratör, administratörsagent eller säljagent får avsluta partnerns återförsäljarrelation när inget som den har sålt längre är aktivt.',
      denial:
        'En partner kan inte avsluta sin återförsäljarrelation så länge någon prenumeration, reservation eller programvara är aktiv.',
      wayOut:
        'Säg upp prenumerationer i ny handel, reservationer och programvara, pausa prenumerationer i äldre handel och avsluta sedan relationen.',
    },
    'indirect-reseller-cannot-remove-relationship': {
      sentence: 'En indirekt återförsäljare kan inte själv avsluta en återförsäljarrelation.',
      wayOut: 'Be den indirekta leverantören att avsluta den.',
    },
    'support-duty-survives-revocation': {
      sentence:
        'Även utan delegerad administration ansvarar partnern för supporten tills avtalet har omförhandlats; den kan fortfarande ringa Microsofts support.',
    },
    'customer-lists-partners': {
      sentence:
        'En global administratör får se alla partner till sin egen klientorganisation och vad var och en får administrera.',
      wayOut: 'Vänd dig till en global administratör i klientorganisationen.',
    },
    'partner-lists-only-own-relationships': {
      sentence: 'En partner får se sina egna kunder och sina egna relationer till dem.',
      denial: 'En partner kan inte se kundens alla partner, bara sina egna relationer.',
      wayOut: 'Fråga kunden, som ser alla sina partner med ”partner”.',
    },
    'dpor-set-only-by-customer': {
      sentence: 'Kundens prenumerationsägare får ange registrerad partner.',
      denial: 'Hos kunden kan bara prenumerationsägaren ange registrerad partner.',
      wayOut: 'Vänd dig till prenumerationsägaren hos kunden.',
    },
    'one-dpor-per-subscription': {
      sentence:
        'En prenumeration har bara en registrerad partner åt gången, så en ny ersätter den nuvarande.',
      condition: 'den nuvarande registrerade partnern ska ersättas',
      wayOut:
        'Fråga prenumerationsägaren hos kunden om den nuvarande registrerade partnern ska ersättas.',
    },
    'pal-only-by-partner-user': {
      sentence:
        'En användare hos partnern som har en Azure-roll på prenumerationen får länka partner-id (PAL).',
      denial:
        'Bara en användare hos partnern som har en Azure-roll på prenumerationen kan länka ett partner-id (PAL).',
      wayOut:
        'Låt en användare hos partnern som har en Azure-roll på prenumerationen länka det; kunden kan ge rollen.',
    },
    'support-contact-must-have-relationship': {
      sentence:
        'En administratörsagent, global administratör eller supportagent får utse en supportkontakt som har en relation till kunden.',
      denial: 'En partner utan relation till kunden kan inte utses till dess supportkontakt.',
      wayOut: 'Låt den partnern bjuda in kunden först, och utse den när inbjudan är godkänd.',
    },
    'customer-self-purchase-needs-grant': {
      sentence:
        'En administratörsagent får låta kunden köpa Azure-reservationer och sparplaner själv.',
      denial:
        'Bara en administratörsagent kan låta kunden köpa Azure-reservationer och sparplaner själv.',
      wayOut: 'Vänd dig till en administratörsagent hos partnern.',
    },
    'autopilot-own-or-partner-devices': {
      sentence:
        'Som återförsäljare får en partner hantera Autopilot-profiler för enheter som en partner har lagt till, även utan delegerad administration.',
      denial:
        'Utan delegerad administration kan en partner inte hantera Autopilot-profiler för enheter som kunden har lagt till.',
      wayOut: 'Be kunden om delegerad administration, eller att själv hantera de profilerna.',
    },
    'indirect-reseller-not-customer-of-own-provider': {
      sentence:
        'En indirekt leverantör får inte sälja till sin egen anslutna indirekta återförsäljare, och inte heller bjuda in den för att sälja.',
      wayOut:
        'Återförsäljaren kan köpa genom en annan klientorganisation eller av en annan leverantör.',
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
      sentence: 'En partner kan varken bjuda in en kund i ett annat moln eller köpa åt den.',
      wayOut:
        'Partnern behöver en egen klientorganisation, ett eget konto och ett eget avtal i kundens moln.',
    },
    'usgov-partner-eligibility': {
      sentence:
        'I molnet för amerikanska myndigheter får bara partner delta som är validerade för det och har en företagsadress i USA.',
      wayOut:
        'Ansök om validering hos Microsoft, eller be kunden att vända sig till en validerad partner.',
    },
    'usgov-users-api-unavailable': {
      sentence:
        'I molnet för amerikanska myndigheter kan en partner inte hantera användare, licenser eller lösenord via Partnercenter.',
      wayOut: 'Använd Azure Government-portalen eller Microsoft Graph.',
    },
    'usgov-single-partner': {
      sentence:
        'Enligt en av Microsofts utvecklarsidor gör en kund i amerikanska myndigheters moln affärer med en enda partner; enligt sidan om flera partner får den ha flera.',
      denial:
        'Här kan en kund i amerikanska myndigheters moln som redan har en partner inte godkänna en till.',
      wayOut:
        'Fråga den som driver boten; gränsen på en partner i amerikanska myndigheters moln är en inställning.',
    },
    'sandbox-no-invites': {
      sentence: 'En partners sandboxkonto kan inte bjuda in kunder.',
      wayOut: 'Bjud in från partnerns vanliga konto.',
    },
    'china-one-admin-partner-per-service': {
      sentence: 'I Kina (21Vianet) får bara en partner per tjänst ha delegerad administration.',
      wayOut:
        'Avsluta först den andra partnerns delegerade administration, eller be om en inbjudan utan sådan.',
    },
  },

  facts: {
    'actor.side': 'om det är partnern eller kunden som agerar',
    'actor.tenantKind': 'om den agerande klientorganisationen är en CSP-klientorganisation',
    'actor.cloud': 'vilket moln den agerande klientorganisationen finns i',
    'actor.roles': 'vilken roll personen som agerar har',
    'actor.mfa': 'om personen som agerar loggar in med multifaktorautentisering',
    'partner.type': 'vilken typ av partner det är',
    'partner.market': 'i vilka länder partnern får sälja',
    'partner.mpaSigned': 'om partnern har undertecknat Microsoft-partneravtalet',
    'partner.sandbox': 'om det är ett sandboxkonto',
    'partner.usGovEligible': 'om partnern är validerad för amerikanska myndigheters moln',
    'customer.tenantKind': 'om kundens klientorganisation är en CSP-klientorganisation',
    'customer.cloud': 'vilket moln kunden finns i',
    'customer.country': 'vilket land som är angivet i kundens klientorganisation',
    'customer.self': 'vilken kund det gäller',
    'customer.affiliate': 'om kunden hör till samma företag',
    'customer.ownReseller': 'om kunden är leverantörens egen indirekta återförsäljare',
    'customer.ofOwnReseller':
      'om kunden betjänas av någon av leverantörens indirekta återförsäljare',
    'customer.cspCompany': 'om kundens företag självt är CSP-partner',
    'customer.mcaAccepted': 'om kunden har godkänt Microsoft-kundavtalet',
    'customer.hasPartners': 'om kunden redan har en partner',
    'customer.otherPartnerServesElse': 'om en annan partner levererar en annan tjänst',
    'customer.otherAdminSameService': 'om en annan partner administrerar samma tjänst',
    'customer.azureFromOther': 'om Azure redan köps av en annan partner',
    'relationship.reseller': 'om det finns en återförsäljarrelation',
    'relationship.dap': 'om det finns DAP',
    'relationship.gdap': 'om det finns GDAP',
    'relationship.gdapRoles': 'vilka roller partnern har genom GDAP',
    'relationship.gdapGroup': 'om GDAP-rollerna har getts till en säkerhetsgrupp',
    'relationship.activeSubscriptions': 'om något som partnern har sålt fortfarande är aktivt',
    'relationship.azurePlan': 'om kunden har en Azure-plan från partnern',
    'subscription.azureRole': 'om partnern har en Azure-roll på prenumerationen',
    'reseller.mpaSigned':
      'om den indirekta återförsäljaren har undertecknat Microsoft-partneravtalet',
    'gdap.state': 'hur långt GDAP-begäran har kommit',
    'gdap.change': 'vad som ska ändras i GDAP',
    'gdap.roles': 'vilka roller GDAP-begäran omfattar',
    'gdap.ageDays': 'när GDAP begärdes',
    'gdap.partly': 'om bara en del av rollerna ska godkännas',
    'gdap.nameFits': 'om namnet är nytt och har högst 50 tecken',
    'link.kind': 'vad länken gäller',
    'link.accepted': 'om en kund redan har godkänt genom länken',
    'subscription.service': 'vilken tjänst det gäller',
    'subscription.commerce': 'om prenumerationen hör till äldre eller ny handel (NCE)',
    'subscription.status': 'om prenumerationen är aktiv',
    'subscription.soldByActor': 'vilken prenumeration det gäller, och därmed vem som sålde den',
    'subscription.transferred': 'om prenumerationen har kommit från en annan partner',
    'subscription.ageDays': 'när prenumerationen köptes',
    'subscription.overlaps': 'om kunden redan har det som uppgraderingen skulle ge',
    'subscription.partnerOfRecord': 'om prenumerationen har en registrerad partner',
    'transfer.requested': 'om överföringen har begärts',
    'transfer.ageDays': 'hur gammal begäran om överföring är',
    'password.ofAdmin': 'om det är en administratörs lösenord',
    'device.addedBy': 'vem som har lagt till enheten',
    'contact.related': 'om supportkontakten har en relation till kunden',
    'list.of': 'vems relationer som ska visas',
    'invitation.standing': 'vilken inbjudan det gäller',
    'invitation.delegatedAdmin': 'om delegerad administration begärs',
    'invitation.days': 'hur många dagar det gäller',
    'invitation.namesProvider': 'om inbjudan anger den indirekta leverantören',
  },
  asks: {
    'actor.mfa': {
      ask: 'Loggar personen som agerar in med multifaktorautentisering?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'actor.roles': {
      ask: 'Vilken roll har personen som agerar?',
      answers: {
        'admin-agent': 'Administratörsagent',
        'sales-agent': 'Säljagent',
        'global-admin': 'Global administratör',
        'helpdesk-agent': 'Supportagent',
        user: 'Ingen av dem',
      },
    },
    'partner.mpaSigned': {
      ask: 'Har partnern undertecknat Microsoft-partneravtalet?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'partner.usGovEligible': {
      ask: 'Är partnern validerad för amerikanska myndigheters moln, med en företagsadress i USA?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'customer.mcaAccepted': {
      ask: 'Har kunden godkänt Microsoft-kundavtalet?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'customer.azureFromOther': {
      ask: 'Köper kunden redan Azure av en annan CSP-partner?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'customer.otherAdminSameService': {
      ask: 'Administrerar en annan partner samma tjänst där?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'relationship.gdapRoles': {
      ask: 'Vilken roll har partnern genom GDAP?',
      answers: {
        'Service Support Administrator': 'Service Support Administrator',
        'License Administrator': 'License Administrator',
        'User Administrator': 'User Administrator',
        'Privileged Authentication Administrator': 'Privileged Authentication Administrator',
        'Directory Readers': 'Bara Directory Readers',
      },
    },
    'relationship.gdapGroup': {
      ask: 'Har GDAP-rollerna getts till en säkerhetsgrupp hos partnern?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'relationship.activeSubscriptions': {
      ask: 'Är någon prenumeration, reservation eller programvara som partnern har sålt fortfarande aktiv?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'relationship.azurePlan': {
      ask: 'Har kunden en Azure-plan från partnern?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'subscription.azureRole': {
      ask: 'Har partnern en Azure-roll på prenumerationen?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'reseller.mpaSigned': {
      ask: 'Har den indirekta återförsäljare som beställningen anger undertecknat Microsoft-partneravtalet?',
      answers: { true: 'Ja, eller ingen anges', false: 'Nej' },
    },
    'gdap.state': {
      ask: 'Hur långt har GDAP-begäran kommit?',
      answers: {
        created: 'Ett utkast',
        approvalPending: 'Väntar på kunden',
        active: 'Aktiv',
        expired: 'Utgången',
        terminated: 'Avslutad',
      },
    },
    'gdap.change': {
      ask: 'Vad ska ändras?',
      answers: {
        'auto-extend': 'Automatisk förlängning',
        'drop-global-administrator': 'Ta bort Global Administrator',
        other: 'Något annat',
      },
    },
    'gdap.roles': {
      ask: 'Vilka roller omfattar GDAP-begäran?',
      answers: {
        'Global Administrator': 'Bland annat Global Administrator',
        'Directory Readers': 'Bara andra roller',
      },
    },
    'gdap.ageDays': {
      ask: 'För hur länge sedan fick kunden frågan om GDAP?',
      answers: { 90: 'Högst 90 dagar', 91: 'Mer än 90 dagar' },
    },
    'gdap.partly': {
      ask: 'Ska bara en del av de begärda rollerna godkännas?',
      answers: { true: 'Ja, bara en del', false: 'Nej, alla' },
    },
    'link.kind': {
      ask: 'Vad gäller länken?',
      answers: { reseller: 'En återförsäljarrelation', gdap: 'GDAP' },
    },
    'link.accepted': {
      ask: 'Har en kund redan godkänt genom länken?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'subscription.service': {
      ask: 'Vilken tjänst gäller det?',
      answers: {
        office365: 'Office 365',
        azure: 'Azure',
        dynamics365: 'Dynamics 365',
        software: 'Programvara',
      },
    },
    'subscription.commerce': {
      ask: 'Hör prenumerationen till ny handel (NCE) eller äldre handel?',
      answers: { nce: 'Ny handel (NCE)', legacy: 'Äldre handel' },
    },
    'subscription.soldByActor': {
      ask: 'Är det partnern som agerar som har sålt prenumerationen?',
      answers: { true: 'Ja', false: 'Nej, någon annan' },
    },
    'subscription.transferred': {
      ask: 'Har den nuvarande säljaren fått prenumerationen från en annan partner?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'subscription.ageDays': {
      ask: 'För hur länge sedan köptes prenumerationen?',
      answers: { 7: 'Högst 7 dagar', 8: 'Mer än 7 dagar' },
    },
    'subscription.overlaps': {
      ask: 'Har kunden redan det som uppgraderingen skulle ge?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'subscription.partnerOfRecord': {
      ask: 'Har prenumerationen redan en registrerad partner?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'transfer.requested': {
      ask: 'Vill kunden flytta prenumerationen, och har partnern som ska få den begärt överföringen?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'transfer.ageDays': {
      ask: 'Hur gammal är begäran om överföring?',
      answers: { 30: 'Högst 30 dagar', 31: 'Mer än 30 dagar' },
    },
    'password.ofAdmin': {
      ask: 'Är det en administratörs lösenord?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'device.addedBy': {
      ask: 'Vem har lagt till enheten?',
      answers: { partner: 'En partner', customer: 'Kunden' },
    },
    'contact.related': {
      ask: 'Har partnern som ska utses en relation till kunden?',
      answers: { true: 'Ja', false: 'Nej' },
    },
    'list.of': {
      ask: 'Vems relationer ska visas?',
      answers: { own: 'Bara partnerns egna', everybody: 'Alla partners' },
    },
  },
  assumptions: {
    approved: {
      name: 'inbjudan är godkänd',
      phrases: [
        'den godkänns',
        'godkänd',
        'den är godkänd',
        'inbjudan är godkänd',
        'godkänns',
        'inbjudan godkänns',
        'godkänner',
        'godkänt',
        'godkänner inbjudan',
        'godkänt inbjudan',
        'accepterad',
        'accepteras',
        'accepterar',
        'accepterat',
        'tackar ja',
        'kunden tackar ja',
        'tackat ja',
        'säger ja',
        'släpper in dem',
        'kommer in',
      ],
    },
    'reseller-only': {
      name: 'det bara finns en återförsäljarrelation, utan delegerad administration',
      phrases: [
        'endast återförsäljare',
        'endast-återförsäljare',
        'endast återförsäljning',
        'endast-återförsäljning',
        'enbart återförsäljare',
        'bara återförsäljare',
        'bara är återförsäljare',
        'endast är återförsäljare',
        'bara är deras återförsäljare',
        'är bara deras återförsäljare',
        'bara en återförsäljarrelation',
        'endast en återförsäljarrelation',
        'enbart en återförsäljarrelation',
        'bara finns en återförsäljarrelation',
        'bara har en återförsäljarrelation',
      ],
    },
    'no-relationship': {
      name: 'det inte finns någon relation',
      phrases: [
        'det inte finns någon relation',
        'ingen relation',
        'utan relation',
        'inte finns någon relation',
        'inte har någon relation',
        'relation saknas',
        'inte är inbjuden',
        'inte är inbjudna',
        'inte har bjudits in',
        'inte bjudits in',
        'inte har bjudit in',
        'utan inbjudan',
        'ingen inbjudan',
        'inte är godkänd',
        'inte godkänd',
        'inte godkänns',
        'inte godkänner',
        'inte har godkänt',
        'inte godkänt',
        'inte är accepterad',
        'inte accepterad',
        'inte accepteras',
        'inte accepterar',
        'inte har accepterat',
        'inte accepterat',
        'inte tackar ja',
        'inte har tackat ja',
        'tackar nej',
        'avböjd',
        'avböjs',
        'avböjer',
      ],
    },
    'no-delegated-admin': {
      name: 'ingen delegerad administration finns',
      phrases: [
        'utan delegerad administration',
        'inte finns någon delegerad administration',
        'utan administratörsbehörighet',
        'delegerad administration saknas',
        'det inte finns delegerad administration',
        'vi inte har gdap',
        'gdap saknas',
        'ingen delegerad administration',
        'enbart som återförsäljare',
      ],
    },
    'delegated-admin-ended': {
      name: 'den delegerade administrationen har upphört',
      phrases: [
        'den delegerade administrationen har upphört',
        'delegerade administrationen upphört',
        'delegerade administrationen upphör',
        'delegerade administrationen är slut',
        'delegerade administrationen är avslutad',
        'delegerade administrationen avslutas',
        'delegerade administrationen har gått ut',
        'delegerade administrationen går ut',
        'delegerade administrationen tas bort',
        'delegerade administrationen återkallas',
        'delegerad administration har upphört',
        'delegerad administration tas bort',
        'gdap har upphört',
        'gdap upphör',
        'gdap är slut',
        'gdap har gått ut',
        'gdap gått ut',
        'gdap går ut',
        'gdap är avslutad',
        'gdap avslutas',
        'gdap tas bort',
        'dap har upphört',
        'dap upphör',
        'dap är slut',
        'dap är avslutad',
        'dap avslutas',
        'dap tas bort',
        'rollerna tas bort',
        'våra roller tas bort',
        'behörigheten återkallas',
      ],
    },
    'in-public': {
      name: 'båda finns i det offentliga molnet',
      phrases: [
        'i det offentliga molnet',
        'offentliga molnet',
        'i offentligt moln',
        'offentligt moln',
        'i det kommersiella molnet',
        'kommersiella molnet',
      ],
    },
    'in-us-gov': {
      name: 'båda finns i molnet för amerikanska myndigheter',
      phrases: [
        'i us-gov',
        'i us gov',
        'i us government',
        'us-gov',
        'us gov',
        'us government',
        'vi var i us-gov',
        'vi vore i us-gov',
        'amerikanska myndigheters moln',
        'i molnet för amerikanska myndigheter',
        'molnet för amerikanska myndigheter',
        'i myndighetsmolnet',
        'myndighetsmolnet',
        'gcc high',
        'gcc-high',
      ],
    },
    'in-china': {
      name: 'båda finns i Kina',
      phrases: ['i kina', 'kina', 'i molnet i kina', '21vianet'],
    },
    'other-partner': {
      name: 'kunden har en annan partner',
      phrases: [
        'redan har en annan partner',
        'har en annan partner',
        'redan har en partner',
        'har en partner redan',
        'har en partner till',
      ],
    },
    'agreement-accepted': {
      name: 'kunden har godkänt Microsoft-kundavtalet',
      phrases: [
        'avtalet är godkänt',
        'kundavtalet är godkänt',
        'mca är godkänt',
        'avtalet har godkänts',
        'kundavtalet har godkänts',
        'mca har godkänts',
        'avtalet godkänns',
        'kundavtalet godkänns',
        'mca godkänns',
        'avtalet är undertecknat',
        'kundavtalet är undertecknat',
        'avtalet är påskrivet',
        'kundavtalet är påskrivet',
        'godkänt avtalet',
        'godkänt kundavtalet',
        'godkänt microsoft-kundavtalet',
        'godkänt mca',
        'godkänner avtalet',
        'godkänner kundavtalet',
        'godkänner mca',
        'accepterat avtalet',
        'accepterat kundavtalet',
        'accepterat mca',
        'skrivit på avtalet',
        'skrivit på kundavtalet',
      ],
    },
    'agreement-not-accepted': {
      name: 'kunden inte har godkänt Microsoft-kundavtalet',
      phrases: [
        'avtalet inte är godkänt',
        'avtalet är inte godkänt',
        'kundavtalet inte är godkänt',
        'kundavtalet är inte godkänt',
        'mca inte är godkänt',
        'mca är inte godkänt',
        'avtalet inte har godkänts',
        'kundavtalet inte har godkänts',
        'mca inte har godkänts',
        'avtalet inte godkänns',
        'kundavtalet inte godkänns',
        'avtalet inte är undertecknat',
        'kundavtalet inte är undertecknat',
        'avtalet inte är påskrivet',
        'kundavtalet inte är påskrivet',
        'inte har godkänt avtalet',
        'inte har godkänt kundavtalet',
        'inte har godkänt mca',
        'inte godkänt avtalet',
        'inte godkänt kundavtalet',
        'inte godkänt mca',
        'inte godkänner avtalet',
        'inte godkänner kundavtalet',
        'inte godkänner mca',
        'inte har accepterat avtalet',
        'inte har accepterat kundavtalet',
        'inte accepterat avtalet',
        'inte accepterat kundavtalet',
        'inte har skrivit på avtalet',
        'inte har skrivit på kundavtalet',
        'inte skrivit på avtalet',
        'inte skrivit på kundavtalet',
        'avtalet saknas',
        'kundavtalet saknas',
        'mca saknas',
        'utan kundavtal',
        'utan kundavtalet',
        'utan mca',
        'inte har godkänt microsoft-kundavtalet',
        'inte godkänt microsoft-kundavtalet',
      ],
    },
    'sold-by-actor': {
      name: 'den agerande partnern har sålt prenumerationen',
      phrases: [
        'vi har sålt den',
        'vi sålt den',
        'vi sålde den',
        'vi själva har sålt den',
        'vi själva sålt den',
        'vi har sålt prenumerationen',
        'vi sålt prenumerationen',
        'vi sålde prenumerationen',
        'såld av oss',
        'vi är säljare',
        'vi är säljaren',
        'den är vår',
        'prenumerationen är vår',
        'vår egen prenumeration',
        'partnern själv har sålt den',
      ],
    },
    'sold-by-other': {
      name: 'någon annan har sålt prenumerationen',
      phrases: [
        'en annan partner har sålt den',
        'en annan partner sålt den',
        'en annan partner sålde den',
        'någon annan har sålt den',
        'någon annan sålt den',
        'någon annan sålde den',
        'nån annan har sålt den',
        'nån annan sålt den',
        'nån annan sålde den',
        'en annan partner har sålt prenumerationen',
        'en annan partner sålt prenumerationen',
        'någon annan har sålt prenumerationen',
        'någon annan sålt prenumerationen',
        'såld av en annan partner',
        'såld av någon annan',
        'såld av nån annan',
        'inte såld av oss',
        'inte är såld av oss',
        'vi inte har sålt den',
        'vi inte sålt den',
        'vi inte sålde den',
        'vi inte har sålt prenumerationen',
        'vi inte är säljare',
        'den inte är vår',
        'prenumerationen inte är vår',
      ],
    },
    'transfer-requested': {
      name: 'överföringen har begärts',
      phrases: [
        'överföringen har begärts',
        'överföring har begärts',
        'överföringen är begärd',
        'överföring är begärd',
        'överföringen begärs',
        'vi har begärt överföringen',
        'vi har begärt en överföring',
        'flytten är begärd',
        'flytten har begärts',
        'det finns en begäran om överföring',
        'kunden vill det',
        'kunden vill flytta den',
        'kunden vill flytta prenumerationen',
        'kunden vill ha den flyttad',
      ],
    },
    'legacy-commerce': {
      name: 'prenumerationen hör till äldre handel',
      phrases: [
        'äldre handel',
        'i äldre handel',
        'den äldre handeln',
        'legacy',
        'den är legacy',
        'det är en äldre prenumeration',
        'inte nce',
        'inte är nce',
        'inte ny handel',
        'inte är ny handel',
        'inte i ny handel',
      ],
    },
    'new-commerce': {
      name: 'prenumerationen hör till ny handel (NCE)',
      phrases: [
        'ny handel',
        'i ny handel',
        'den nya handeln',
        'nce',
        'den är nce',
        'inte legacy',
        'inte är legacy',
        'inte äldre handel',
        'inte är äldre handel',
        'inte i äldre handel',
      ],
    },
    'direct-bill': {
      name: 'partnern har direktfakturering',
      phrases: [
        'direktfakturering',
        'vi har direktfakturering',
        'vi är partner med direktfakturering',
        'partner med direktfakturering',
        'direktfakturerande partner',
      ],
    },
    'indirect-provider': {
      name: 'partnern är en indirekt leverantör',
      phrases: [
        'indirekt leverantör',
        'vi är indirekt leverantör',
        'vi är en indirekt leverantör',
        'vi vore indirekt leverantör',
      ],
    },
    'indirect-reseller': {
      name: 'partnern är en indirekt återförsäljare',
      phrases: [
        'indirekt återförsäljare',
        'vi är indirekt återförsäljare',
        'vi är en indirekt återförsäljare',
        'vi vore indirekt återförsäljare',
      ],
    },
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
  roleTasks: {
    'Directory Readers': 'se användare, grupper och vilka licenser de har',
    'License Administrator': 'ge användare licenser och ta tillbaka dem',
    'Service Support Administrator': 'skapa supportärenden hos Microsoft och se tjänsternas status',
    'Global Reader': 'se alla inställningar men inte ändra något',
    'Helpdesk Administrator': 'återställa lösenord för vanliga användare',
    'User Administrator': 'skapa, ändra och ta bort användare och grupper',
    'Billing Administrator': 'göra inköp och hantera prenumerationer och fakturor',
    'Directory Writers': 'skapa grupper samt ändra användare och grupper',
    'Exchange Administrator': 'sköta postlådor och e-post',
    'Teams Administrator': 'sköta Teams, möten och samtal',
    'Application Administrator': 'lägga till appar och bestämma vad de får göra',
    'Cloud Application Administrator': 'lägga till molnappar och bestämma vad de får göra',
    'Privileged Authentication Administrator':
      'återställa vems lösenord som helst, även administratörers',
    'Privileged Role Administrator':
      'ge vem som helst vilken roll som helst, även Global Administrator',
    'Global Administrator': 'allt, utan begränsningar',
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
    'verdict.condition.answer': 'svaret på ”{ask}” är: {answers}',
    'verdict.condition.seller': '{actor} själv har sålt prenumerationen',
    'verdict.asked': 'Fråga',
    'verdict.question': '{actor}: {action}',
    'verdict.question.for': '{actor}: {action} (kund: {customer})',
    'verdict.question.about': '{actor}: {action} ({partner})',
    'verdict.question.on': '{actor}: {action} (kund: {customer}, prenumeration: ”{subscription}”)',
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
    'verdict.supposed': 'Antagande',
    'verdict.assuming': 'att {assumption}',
    'verdict.assumed': '{fact}: {value}',
    'verdict.answered': '{ask} {answer}',
    'verdict.what-if': 'Och om {assumption}?',
    'verdict.tab': 'Pröva andra villkor',
    source: 'Källa: ',
    'source.core': 'Sidan om flera partner',
    'source.extended': 'Närliggande sida',

    'check.readings.title': '{count, plural, one {Menar du det här?} other {Vilket menar du?}}',
    'check.readings.summary':
      '{count, plural, one {Menar du det här?} other {Frågan kan läsas på # sätt. Vilket menar du?}}',
    'check.readings.without':
      'Jag vet inte vad som följer av ”{text}”. Utan det kan jag svara på frågan:',
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
    'invitation.reminder': 'Påminnelse: inbjudan går ut {left}, den {when}.',
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
      '{partner} får arbeta i er katalog (detaljerad delegerad administration, GDAP) i {days, plural, one {# dag} other {# dagar}}, med just dessa roller:',
    'invitation.grants.dap':
      '{partner} får full administrativ makt över er katalog (DAP) tills ni återkallar den: dess administratörsagenter blir globala administratörer och dess supportagenter supportadministratörer.',
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
    'invitation.remind': 'Påminn',
    'invitation.cancel': 'Återkalla inbjudan',
    'invitation.refresh': 'Uppdatera',
    'invitation.decided.approved': '{person} på {customer} godkände inbjudan den {when}.',
    'invitation.decided.declined': '{person} på {customer} avböjde inbjudan den {when}.',
    'invitation.decided.cancelled': '{person} på {partner} återkallade inbjudan den {when}.',
    'invitation.decided.expired': 'Ingen svarade före den {when}.',
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
    'invitation.remains.decide':
      'Om du avböjer förblir allt som det är, och {partner} kan fråga igen.',
    'invitation.remains.cancel':
      'Om du återkallar den kan {customer} inte längre svara. Det ni redan har där finns kvar, och ni kan bjuda in igen.',
    'invitation.again': 'Skicka en ny inbjudan för att fråga igen.',
    'invitation.wait.admins':
      'Väntar på en global administratör hos {customer}. Jag hör av mig så snart någon svarar.',
    'invitation.wait.you-cannot':
      'Bara en global administratör hos {customer} kan svara, om inte den som driver boten har valt andra roller.',
    'invitation.reached': 'Kortet har nått en global administratör hos {customer}.',
    'invitation.on-its-way': 'Kortet är på väg till de globala administratörerna hos {customer}.',
    'invitation.nobody-yet':
      'Ingen global administratör hos {customer} har appen än. Kortet kommer när de installerar den.',
    'invitation.timeline': 'Tidslinje',
    'invitation.delivery': 'Leverans',
    'invitation.event.created': '{when}: skickad av {person}',
    'invitation.event.reminded': '{when}: påminnelse skickad av {person}',
    'invitation.event.reminded-before':
      '{count, plural, one {# tidigare påminnelse} other {# tidigare påminnelser}}',
    'invitation.event.approved': '{when}: godkänd av {person}',
    'invitation.event.declined': '{when}: avböjd av {person}',
    'invitation.event.cancelled': '{when}: återkallad av {person}',
    'invitation.event.expired': '{when}: gick ut utan svar',
    'invitation.delivery.line': '{what}: {state}',
    'delivery.to.admin': 'Kort till {person}',
    'delivery.to.reminder': 'Påminnelse till {person}',
    'delivery.to.reminder-hidden': 'Påminnelse till en global administratör',
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
    'invitation.summary.reminder':
      'Påminnelse: inbjudan {code} från {partner} till {customer} för {services} går ut {left}',
    'invitation.summary.approved': '{code}: {customer} har godkänt inbjudan från {partner}',
    'invitation.summary.declined': '{code}: {customer} har avböjt inbjudan från {partner}',
    'invitation.summary.cancelled': '{code}: {partner} har återkallat sin inbjudan till {customer}',
    'invitation.summary.expired':
      '{code}: inbjudan från {partner} till {customer} gick ut utan svar',

    'remind.asked': 'påminna om en inbjudan',
    'remind.done':
      '{code}: en påminnelse är på väg till de globala administratörer hos {customer} som har appen. Du kan skicka nästa efter den {next}.',
    'remind.too-soon':
      '{code}: inget skickades. Den senaste påminnelsen skickades den {last}; du kan skicka nästa efter den {next}.',
    'remind.enough':
      '{code}: inget skickades. {customer} har påmints {count, plural, one {# gång} other {# gånger}}, och fler påminnelser går inte att skicka. Du kan återkalla inbjudan och skicka en ny.',

    'revoke.title': 'Avsluta delegerad administration?',
    'revoke.summary':
      'Avsluta den delegerade administration som {partner} har hos {customer}? Inget har ändrats än',
    'revoke.ask':
      'Det här skulle avsluta all delegerad administration som {partner} har hos {customer}. Inget har ändrats än.',
    'revoke.ends': 'Vad som upphör',
    'revoke.held.until': '{kind} till {until}',
    'revoke.held.roles': '{what}: {roles}',
    'revoke.remains': 'Vad som består',
    'revoke.remains.reseller':
      'Återförsäljarrelationen: {partner} får fortfarande beställa och förnya åt {customer}.',
    'revoke.remains.subscriptions':
      'Alla prenumerationer, med säljare, villkor och registrerad partner.',
    'revoke.remains.rule': '{sentence} ({rule})',
    'revoke.button': 'Avsluta delegerad administration',
    'revoked.title': 'Delegerad administration avslutad',
    'revoked.summary.customer':
      '{customer} har avslutat den delegerade administration som {partner} hade där',
    'revoked.summary.partner':
      '{partner} har avslutat sin delegerade administration hos {customer}',
    'revoked.by':
      '{person} på {tenant} avslutade den {when} den delegerade administration som {partner} hade hos {customer}.',
    'revoked.ended': 'Vad som upphörde',
    'revoked.finish.customer':
      'Det registreras bara här. Slutför det i administrationscentret för Microsoft 365 för att det ska börja gälla: välj {partner} på sidan ”Partnerrelationer” och sedan ”Ta bort roller”.',
    'revoked.finish.customer.us-gov':
      'Det registreras bara här. Slutför det i Microsoft Office-administrationsportalen för amerikanska myndigheter för att det ska börja gälla: välj {partner} på sidan ”Partnerrelationer” och sedan ”Ta bort roller”.',
    'revoked.finish.partner':
      'Det registreras bara här. Slutför det i Partnercenter för att det ska börja gälla: välj {customer} under ”Kunder” och sedan ”Administratörsrelationer”.',
    'revoked.awaits.customer':
      'Det är bara registrerat här, och gäller när {customer} har tagit bort rollerna i administrationscentret för Microsoft 365.',
    'revoked.awaits.partner':
      'Det är bara registrerat här, och gäller när {partner} har avslutat det i Partnercenter.',

    'ending.title': 'Delegerad administration upphör snart',
    'ending.summary':
      'Den delegerade administration som {partner} har hos {customer} upphör {left}',
    'ending.text':
      'Enligt det som är registrerat här upphör den delegerade administration som {partner} har hos {customer} {left}, den {when}.',
    'ending.microsoft':
      'Om automatisk förlängning är påslagen förlänger Microsoft GDAP med 180 dagar när den löper ut. Jag känner inte till om den är påslagen.',
    'ending.next.customer':
      'Om den ska upphöra behöver ni inte göra något. Be annars {partner} om en ny inbjudan.',
    'ending.next.partner': 'Skicka {customer} en ny inbjudan för att fortsätta:',
    'ended.title': 'Delegerad administration: slutdatum nått',
    'ended.summary':
      'Den delegerade administration som {partner} har hos {customer} har nått sitt registrerade slutdatum',
    'ended.text':
      'Enligt det som är registrerat här upphörde den delegerade administration som {partner} hade hos {customer} den {when}.',
    'ended.next.customer':
      'Ni behöver inte göra något. Om {partner} ska ha den igen, be om en ny inbjudan.',
    'ended.next.partner': 'Skicka {customer} en ny inbjudan för att få den igen:',
    'time-left.today': 'i dag',
    'time-left.hours': 'inom 24 timmar',
    'time-left.days': 'om {days, plural, one {# dag} other {# dagar}}',
    'tab.search.empty': 'Inga träffar på ”{text}”.',
    'tab.ending.summary':
      '{count, plural, =0 {Inget upphör} other {# upphör}} inom {days, plural, one {24 timmar} other {# dagar}}',
    'tab.ending.empty': 'Inget upphör inom {days, plural, one {24 timmar} other {# dagar}}.',
    'tab.endless.summary':
      '{count, plural, =0 {Ingen har} other {# har}} delegerad administration utan slutdatum',
    'tab.endless.empty': 'Ingen har delegerad administration utan slutdatum.',
    'tab.count': '{count, number}',
    'tab.age':
      '{days, plural, =0 {det senaste dygnet} one {för # dag sedan} other {för # dagar sedan}}',
    'tab.every-role': 'Allt i klientorganisationen',
    'tab.ends': 'upphör {left}',
    'tab.fact.partners': '{count, plural, other {partner}}',
    'tab.fact.customers': '{count, plural, one {kund} other {kunder}}',
    'tab.fact.holding': '{count, plural, other {har delegerad administration}}',
    'tab.fact.endless': '{count, plural, other {har den utan slutdatum}}',
    'tab.fact.ending':
      '{count, plural, other {upphör}} inom {days, plural, one {24 timmar} other {# dagar}}',
    'tab.fact.waiting':
      '{count, plural, one {inbjudan väntar} other {inbjudningar väntar}} på ert svar',
    'tab.fact.pending': '{count, plural, one {obesvarad inbjudan} other {obesvarade inbjudningar}}',
    'tab.fact.pending-since':
      '{count, plural, one {obesvarad inbjudan, skickad {age}} other {obesvarade inbjudningar, den äldsta skickad {age}}}',
    'tab.actions.invitations': 'Inbjudningar',
    'tab.actions.relationships': 'Relationer och delegerad administration',
    'tab.actions.subscriptions': 'Prenumerationer och licenser',
    'tab.actions.terms': 'Villkor, ägarskap och registrerad partner',
    'tab.actions.administration': 'Administration i kundens klientorganisation',
    'tab.not-here': 'Det kan bara sägas i en chatt med boten.',
    'tab.sign-in': 'Det gick inte att avgöra vem du är. Öppna fliken på nytt från Teams.',
    'tab.keys': 'Ingen kan loggas in just nu. Försök igen om en minut.',
    'tab.unknown-list': 'Den listan finns inte.',

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
    'form.admin.global':
      'Global Administrator ger makt över allt som kunden har. Be bara om rollen när inget mindre räcker: delegerad administration där den ingår kan inte förlängas automatiskt.',
    'form.days.ends':
      'När dagarna är slut upphör den delegerade administrationen av sig själv. Återförsäljarrelationen och prenumerationerna finns kvar. Skicka en ny inbjudan före dess om den ska fortsätta.',
    'form.customer.search': 'Del av namn eller domän',
    'form.customer.elsewhere':
      'Era kunder och de ni har bjudit in visas medan du skriver. För andra skriver du hela domänen, namnet eller klientorganisations-id. Visas inget, som på vissa telefoner, skicka då detta till mig i stället:',

    'compose.nothing': 'Hittade inget för ”{text}”.',
    'shared.relationship.title': 'Relation till CSP-partner',
    'shared.relationship.summary': '{partner} är CSP-partner till {customer}',
    'shared.customer': 'Kund',
    'shared.status': 'Status',
    'shared.as-of': 'Så här såg det ut {when}. Kortet ändras inte; boten visar hur det är nu.',

    'list.next': 'Nästa sida',
    'list.first': 'Första sidan',
    'list.tab': 'Öppna i fliken',
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
    'list.customers.empty':
      'Inga kunder hittades. En kund visas här när den har godkänt en inbjudan.',
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
    'list.more': '{count, plural, one {# till} other {# till}}',
    'relationship.admin.none': 'Ingen delegerad administration',
    'relationship.recorded': 'Godkänd här genom inbjudan {code}',
    'list.rules.title': 'Regelbok',
    'list.rules.summary':
      '{count, plural, =0 {Inga regler} one {# regel} other {# regler}} i regelboken',
    'list.rules.empty': 'Ingen regel matchar.',
    'rule.summary': 'Regeln {rule}: {sentence}',
    'rule.id': 'Id',
    'rule.denial': 'När den förbjuder',
    'rule.effect.forbid': 'Förbjuder',
    'rule.effect.permit': 'Tillåter',
    'rule.effect.permitIf': 'Tillåter på villkor',
    'rule.effect.advise': 'Upplyser om',

    'tab.ui.skip': 'Hoppa till innehållet',
    'tab.ui.nav': 'Sidans delar',
    'tab.ui.person': 'Visa som',
    'tab.ui.nobody': 'Det finns ingen i katalogen än.',
    'tab.ui.in-teams': 'Öppna Multipartner i Teams',
    'tab.ui.in-teams.how':
      'Den här sidan hör till appen Multipartner i Microsoft Teams, som talar om vem du är. Öppna appen där och gå till fliken.',
    'tab.ui.no-token':
      'Teams kunde inte logga in dig här. Öppna fliken igen. Om det inte hjälper kan du visa administratören vad Teams säger:',
    'tab.ui.chat': 'Chatta med Multipartner',
    'tab.ui.in-chat': 'Fortsätt i chatten',
    'tab.ui.copy': 'Kopiera kommandot till chatten',
    'tab.ui.copied': 'Kopierat:',
    'tab.ui.not-copied': 'Det gick inte att kopiera. Kommandot är:',
    'tab.ui.offline': 'Ingen kontakt, försöker igen',
    'tab.ui.failed': 'Det gick inte. Försök igen om en stund.',
    'tab.ui.unsure': 'Inget svar kom tillbaka. Se efter om det blev gjort innan du försöker igen.',
    'tab.ui.again': 'Försök igen',
    'tab.ui.loading': 'Läser in',
    'tab.ui.close': 'Stäng',
    'tab.ui.more': 'Visa fler',
    'tab.ui.csv': 'Spara som CSV',
    'tab.ui.saved': 'Filen är sparad.',
    'tab.ui.clear': 'Visa alla',
    'tab.ui.search': 'Sök',
    'tab.ui.partners': 'Partner',
    'tab.ui.customers': 'Kunder',
    'tab.ui.invitations': 'Inbjudningar',
    'tab.ui.subscriptions': 'Prenumerationer',
    'tab.ui.check': 'Kontrollera',
    'tab.ui.history': 'Historik',
    'tab.ui.facts': 'I korthet',
    'tab.ui.waiting': 'Väntar på ert svar',
    'tab.ui.partner': 'Partner',
    'tab.ui.customer': 'Kund',
    'tab.ui.admin': 'Delegerad administration',
    'tab.ui.today': 'I dag',
    'tab.ui.legend': 'Vad staplarna betyder',
    'tab.ui.legend.active': 'Gäller',
    'tab.ui.legend.requested': 'Gäller inte än',
    'tab.ui.legend.over': 'Har upphört',
    'tab.ui.legend.soon': 'Sista 30 dagarna',
    'tab.ui.legend.open': 'Utan slutdatum',
    'tab.ui.order': 'Sortera',
    'tab.ui.order.name': 'Namn',
    'tab.ui.order.end': 'Slutdatum',
    'tab.ui.order.since': 'Nyast först',
    'tab.ui.within': 'Upphör',
    'tab.ui.within.all': 'Alla',
    'tab.ui.within.30': 'Inom 30 dagar',
    'tab.ui.within.7': 'Inom 7 dagar',
    'tab.ui.within.1': 'Inom 24 timmar',
    'tab.ui.within.never': 'Inget slutdatum',
    'tab.ui.open': 'Öppna inbjudan',
    'tab.ui.end': 'Avsluta delegerad administration',
    'tab.ui.invite': 'Ny inbjudan',
    'tab.ui.code': 'Kod',
    'tab.ui.other': 'Motpart',
    'tab.ui.services': 'Tjänster',
    'tab.ui.status': 'Status',
    'tab.ui.status.all': 'Alla',
    'tab.ui.direction': 'Riktning',
    'tab.ui.direction.all': 'Skickade och mottagna',
    'tab.ui.direction.sent': 'Skickade',
    'tab.ui.direction.received': 'Mottagna',
    'tab.ui.created': 'Skickad',
    'tab.ui.expires': 'Svara senast',
    'tab.ui.subscription': 'Prenumeration',
    'tab.ui.service': 'Tjänst',
    'tab.ui.seller': 'Såld av',
    'tab.ui.record': 'Registrerad partner',
    'tab.ui.number': 'Nr',
    'tab.ui.when': 'När',
    'tab.ui.what': 'Vad',
    'tab.ui.rule': 'Regel, inbjudan',
    'tab.ui.check.own': 'Fråga med egna ord',
    'tab.ui.check.example': 'Får vår partner ändra villkoren för vår prenumeration?',
    'tab.ui.check.example.partner': 'Får vi ändra villkoren för kundens prenumeration?',
    'tab.ui.check.typed': 'I chatten:',
    'tab.ui.check.empty':
      'Ställ en fråga eller välj en åtgärd. Svaret och regeln som avgör visas här.',
    'tab.ui.action': 'Eller välj en åtgärd',
    'tab.ui.action.choose': 'Välj',
    'tab.ui.about': 'Vem det gäller',
    'tab.ui.role': 'I vilken roll',
    'tab.ui.role.any': 'Din egen roll',
    'tab.ui.what-if': 'Vad händer om',
    'tab.ui.what-if.add': 'Lägg till antagande',
    'tab.ui.remove': 'Ta bort',
    'tab.ui.verdict': 'Svar',
    'tab.ui.verdict.rule': 'Regeln som avgör',

    'help.title': 'Det här kan jag göra',
    'help.intro':
      'Jag förmedlar inbjudningar mellan CSP-partner och kunder och svarar på vad som är tillåtet och enligt vilken regel.',
    'help.summary': 'Det här kan jag göra för dig',
    'help.more': 'Mer om ett kommando: {example}',
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

    'history.title': 'Historik',
    'history.summary':
      '{count, plural, =0 {Ingenting har antecknats} one {# rad i historiken} other {# rader i historiken}}',
    'history.empty': 'Här har ingenting antecknats ännu.',
    'history.decisions-only':
      'En global administratör ser också vad som nekats, frågats och ändrats.',
    'history.event.created': '{about} skickades av {who}',
    'history.event.reminded': '{who} påminde om {about}',
    'history.event.approved': '{about} godkändes av {who}',
    'history.event.declined': '{about} avböjdes av {who}',
    'history.event.cancelled': '{about} återkallades av {who}',
    'history.event.expired': '{about} gick ut',
    'history.event.revoked': 'Delegerad administration avslutades av {who}',
    'history.event.refused': '{who} nekades: {action}',
    'history.event.question': '{who} frågade: {action}',
    'history.event.role':
      '{detail, select, none {{who} har inte längre någon roll} other {{who} har nu: {detail}}}',
    'history.event.export': '{who} exporterade: {detail}',
    'history.exported': '{list} ({count, plural, one {# rad} other {# rader}})',
    'history.event.pruned': 'Allt till och med nr {detail} gallrades på grund av sin ålder',
    'history.verdict.allowed': 'tillåtet',
    'history.verdict.denied': 'inte tillåtet',
    'history.verdict.conditional': 'tillåtet på villkor',
    'history.verdict.not-covered': 'omfattas inte',
    'history.other': 'Med {other}',
    'history.erased': 'någon vars namn har raderats',
    'history.operator': 'den som driver boten',
    'history.line': 'Nr {seq} · {when}',
    'export.title': 'Exportera',
    'export.what':
      '{list} för {tenant} som CSV: {count, plural, =0 {inga rader} one {# rad} other {# rader}}',
    'export.most': 'En fil rymmer de första {most, number} raderna.',
    'export.hint.more': 'Resten finns under ”Nästa sida”.',
    'export.hint':
      'Markera texten och kopiera den. Filer ger jag bara i en egen chatt, och inte i amerikanska myndigheters moln.',
    'export.hint.saves': 'Om filen inte går att spara: markera texten och kopiera den.',
    'export.save': 'Spara som fil',
    'export.offer': 'Spara {file} i din OneDrive?',
    'export.offered':
      'Här nedanför frågar jag om jag får spara {file} i din OneDrive. Inget sparas förrän du tillåter det.',
    'export.saving': '{file} sparas i din OneDrive. Hur det gick står här nedanför.',
    'export.declined': '{file} sparades inte.',
    'export.saved':
      '{file} finns i din OneDrive: {count, plural, =0 {inga rader} one {# rad} other {# rader}}.',
    'export.cut':
      'Filen klipptes vid {rows, number} av {total, number} rader; be om en del av listan för att få resten.',
    'export.not-taken':
      'OneDrive tog inte emot {file}, så den sparades inte. Be om den igen eller kopiera texten.',
    'export.failed': '{file} sparades inte: något gick fel hos mig. Be om den igen om en stund.',
    'export.not-here':
      'Filer ger jag bara i en egen chatt, och inte i amerikanska myndigheters moln. Kopiera texten i stället.',
    'audit.title': 'Granskning',
    'audit.intact':
      '{count, plural, =0 {Historiken är ännu tom.} one {Historiken är fullständig och oförändrad: # rad.} other {Historiken är fullständig och oförändrad: # rader.}}',
    'audit.seal': 'Sista raden: nr {seq}. Dess sigill: {hash}',
    'audit.flaw.changed': 'Rad nr {seq} har ändrats efter att den skrevs.',
    'audit.flaw.missing': 'Rad nr {seq} saknas.',
    'audit.flaw.cut-off': 'Historiken är avkapad: från och med rad nr {seq} saknas allt.',
    'audit.flaw.headless':
      'Det går inte längre att se var historiken slutar. Den kan vara avkapad efter rad nr {seq}.',
    'audit.flaw.renamed': 'På rad nr {seq} står nu en annan person än när den skrevs.',
    'audit.flaw.contradicted': '{about} är inte sparad så som det står på rad nr {seq}.',
    'audit.flaw.granted': 'Det som gäller till följd av {about} är inte det som godkändes.',
    'audit.flaw.unwritten': 'Ett beslut om {about} saknas i historiken.',
    'audit.pruned':
      'Den börjar med nr {seq}. Det som var äldre än {when} har gallrats på grund av sin ålder.',
    'audit.flaw.next': 'Historiken går inte längre att lita på. Säg till den som driver boten.',

    'deliveries.title': 'Aviseringar som inte kommit fram',
    'deliveries.summary':
      '{count, plural, =0 {Ingen avisering har fastnat} one {# avisering har inte kommit fram} other {# aviseringar har inte kommit fram}}{waiting, plural, =0 {} one {, och # person har inte installerat appen} other {, och # personer har inte installerat appen}}',
    'deliveries.empty': 'Ingen avisering har fastnat.',
    'deliveries.awaited':
      'Något väntar tills de installerar appen: {names}{more, plural, =0 {} one { och # till} other { och # till}}.',
    'deliveries.retry': 'För att försöka igen med dem som getts upp, skriv: leveranser igen',
    'deliveries.retried':
      '{count, plural, =0 {Ingenting hade getts upp.} one {# avisering är på väg igen.} other {# aviseringar är på väg igen.}}',
    'deliveries.state.dead': 'uppgiven',
    'deliveries.state.held': 'hålls tillbaka',
    'deliveries.state.again': 'nya försök pågår',
    'deliveries.to.person': 'Till {person}',
    'deliveries.to.personal': 'Till en personlig chatt',
    'deliveries.to.groupChat': 'Till en gruppchatt',
    'deliveries.to.channel': 'Till en kanal',
    'deliveries.to.removed': 'Till en konversation där appen har tagits bort',
    'deliveries.since': '{why} Sedan {when}.',
    'deliveries.why.blocked':
      'Boten är blockerad där, tills någon skriver till den eller installerar den igen.',
    'deliveries.why.disabled':
      'En administratör har stängt av appen, tills den tillåts och används igen.',
    'deliveries.why.not-installed': 'Appen är inte installerad där.',
    'deliveries.why.not-found': 'Teams känner inte längre till konversationen.',
    'deliveries.why.too-large': 'Meddelandet var för stort för Teams.',
    'deliveries.why.busy': 'Teams är upptaget; nya försök görs automatiskt.',
    'deliveries.why.not-reached': 'Teams gick inte att nå; nya försök görs automatiskt.',
    'deliveries.why.not-made': 'Boten kunde inte skapa meddelandet; varför står i dess logg.',
    'deliveries.why.foreign-host':
      'Konversationens adress tillhör inte Teams, så inget skickas dit.',
    'deliveries.why.not-served':
      'Boten var inte öppen för er klientorganisation då; det kommer när någon skriver till boten där.',
    'deliveries.why.behind': 'Den väntar på sin tur.',
    'deliveries.why.other': 'Teams tog inte emot det ({why}).',
    'deliveries.event.created': 'Inbjudan',
    'deliveries.event.approved': 'Godkännande av',
    'deliveries.event.declined': 'Avböjande av',
    'deliveries.event.cancelled': 'Återkallelse av',
    'deliveries.event.expired': 'Utgång av',
    'deliveries.event.reminded': 'Påminnelse om',
    'deliveries.event.expiring': 'Påminnelse om',
    'deliveries.event.revoked': 'Besked om avslutad delegerad administration',
    'deliveries.event.ending': 'Påminnelse om att delegerad administration tar slut',
    'deliveries.event.ended': 'Besked om att delegerad administration har tagit slut',
    'deliveries.event.update': 'Uppdatering av kortet för',
    'deliveries.event.answer': 'Svar på ett meddelande',
    'error.not-global-admin': 'Bara en global administratör i din klientorganisation kan se detta.',
    'compact.title': 'I korthet',
    'compact.hint': 'Hela kortet var för stort för den här chatten. Så här ser du det:',
    'thanks.title': 'Varsågod',
    'thanks.text': 'Skriv ”hjälp” när du vill se vad mer jag kan göra.',
    'aside.title': 'Svaret finns i vår egen chatt',
    'aside.text':
      'Här kan andra läsa, och svaret handlar om din organisation. Du hittar det i din chatt med mig.',
    'aside.summary': 'Jag har svarat dig i vår egen chatt',
    'aside.none.title': 'Det tar vi mellan fyra ögon',
    'aside.none.text':
      'Här kan andra läsa, och svaret skulle handla om din organisation. Inget har gjorts. Öppna en chatt med mig och fråga där.',
    'aside.none.summary': 'Fråga mig om det i en egen chatt',
    'aside.none.hint':
      'Sedan kan du fråga här också, så svarar jag där. Frågor om hjälp, regler och aviseringar svarar jag på här.',
    'aside.open': 'Öppna vår chatt',
    'aside.from.group': 'Frågan ställdes i en gruppchatt',
    'aside.from.channel': 'Frågan ställdes i en kanal',

    'again.under-way.title': 'Pågår fortfarande',
    'again.under-way.text':
      'Jag håller fortfarande på med det här. Titta om en stund om det är klart.',
    'again.done.title': 'Redan gjort',
    'again.done.text': 'Jag har fått det här meddelandet förut och gjort det som det bad om.',
    'notify.title': 'Aviseringar',
    'notify.here': 'Den här konversationen får nu aviseringar för {tenant}.',
    'notify.off': 'Den här konversationen får inte längre aviseringar för {tenant}.',
    'notify.status.on': 'Den här konversationen får aviseringar för {tenant}.',
    'notify.status.off': 'Den här konversationen får inte aviseringar för {tenant}.',

    'notify.hears.partner':
      'En konversation som får dem får veta när en kund svarar på en inbjudan eller låter den gå ut, och när delegerad administration upphör eller snart gör det.',
    'notify.hears.customer':
      'En konversation som får dem får veta när en inbjudan återkallas, går ut eller snart gör det, och när delegerad administration upphör eller snart gör det.',
    'notify.anyway.decider':
      'Oavsett det kommer de inbjudningar som du kan besvara hit till dig, liksom påminnelser om dem och hur det går.',
    'notify.anyway.inviter':
      'Oavsett det får du här veta hur det går med de inbjudningar som du själv har skickat.',
    'notify.change': 'Så här ändrar du det:',

    'welcome.title': 'Välkommen till Multipartner',
    'welcome.summary': 'Hej {person}! Jag förmedlar inbjudningar mellan CSP-partner och kunder.',
    'welcome.summary.pending':
      'Hej {person}! {count, plural, one {# inbjudan väntar} other {# inbjudningar väntar}} på ditt svar.',
    'welcome.added': '{person} lade till mig i den här konversationen.',
    'welcome.shared':
      'Jag förmedlar inbjudningar mellan CSP-partner och kunder. Nämn mig för att fråga. Frågor om hjälp, regler och aviseringar svarar jag på här; det som rör din organisation svarar jag på i din egen chatt med mig.',
    'welcome.partner':
      'Du kan bjuda in kunder, se hur det går för inbjudningarna och kontrollera vad som är tillåtet.',
    'welcome.customer': 'Du kan se vilka partner ni har och kontrollera vad de får göra.',
    'welcome.decider':
      'Inbjudningar från partner kommer till dig här, så att du kan godkänna eller avböja.',
    'welcome.pending': 'Väntar på ditt svar',
    'welcome.try': 'Prova',

    'unknown.title': 'Det förstod jag inte',
    'unknown.summary': 'Jag förstod inte ”{text}”. Prova hjälp.',
    'unknown.text': 'Jag känner inte till ”{text}”.',
    'unknown.empty':
      'Du skickade inget som jag kan läsa. Jag förstår text och knapparna på mina kort.',
    'unknown.suggest': 'Menade du: {command}?',
    'unknown.suggest.summary': 'Jag känner inte till ”{text}”. Menade du {command}?',
    'unknown.try': 'Prova något av detta:',
    'usage.text': 'Skriv så här: {form}',

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
    'error.note-long': 'Meddelandet till kunden är för långt: {length} tecken; högst {most}.',
    'error.text-long': 'Meddelandet är för långt: högst {most} tecken. Inget har ändrats.',
    'error.reseller-only-with':
      '”{option}” kan inte kombineras med {options}: enbart en återförsäljarrelation har ingen delegerad administration.',
    'error.dap-options':
      'Utelämna {options} för den här kunden: dess delegerade administration är DAP, som varken har roller eller dagar.',
    'error.reason-long': 'Skälet är för långt: {length} tecken; högst {most}.',
    'error.options-unknown': 'Jag förstår inte ”{text}” i det kommandot.',
    'error.pending-already':
      'Det finns redan en inbjudan från er till {customer} som väntar på svar: {code}.',
    'error.code-malformed':
      '”{text}” är ingen inbjudningskod. En kod ser ut så här: INV-7K2M9Q; ”inbjudningar” listar inbjudningarna med sina koder.',
    'error.code-unknown': 'Det finns ingen inbjudan {code} som du kan se.',
    'error.not-partner':
      'Bara CSP-partner har kunder här. Er klientorganisation är ingen CSP-partner.',
    'error.tenant-not-visible': 'Ni har ingen relation till ”{text}” som jag känner till.',
    'error.customer-unnamed':
      'Vilken kund gäller det? Nämn den, till exempel: kan contoso.com avsluta vår delegerade administration?',
    'error.other-partner':
      'Du kan bara fråga om era egna relationer: ”{text}” nämner en annan partner som den som agerar.',
    'error.subscription-unknown':
      'Jag känner inte till någon prenumeration ”{text}” som du kan se.',
    'error.supposition-unknown':
      'Jag vet inte vad som följer av ”{text}”, så jag lämnar frågan obesvarad. Jag känner till exempelvis:',
    'error.rule-unknown': 'Det finns ingen regel ”{text}”.',
    'error.nobody':
      'Jag kan inte se vem du är: meddelandet saknar användar-id eller klientorganisations-id.',
    'error.guest':
      'I gruppchattar och kanaler berättar jag bara om en klientorganisation för dem som finns i min katalog där. Fråga mig i en egen chatt, eller be den som driver boten att lägga till dig.',
    'error.tenant-closed':
      'Den här boten är inte öppen för er klientorganisation. Fråga den som driver boten om det ska ändras.',
    'error.tenant-unknown':
      'Er klientorganisation finns inte i min katalog, så det kan jag inte göra åt dig. Be den som driver boten att lägga till den.',
    'error.card-malformed':
      'Det kortet är inte mitt, eller så är det skadat. Be om det igen, till exempel med ”inbjudningar”.',
    'error.request-malformed': 'Jag kunde inte läsa den begäran. Stäng det här och försök igen.',
    'error.unsaved': 'Det gick inte att spara. Inget har ändrats; försök igen om en stund.',
    'error.unsure':
      'Jag kunde inte bekräfta om det sparades. Kontrollera med ”{show}” eller ”{invites}” innan du försöker igen; att göra det två gånger skadar inte.',
    'error.rate':
      'Det var mycket på en gång. Vänta {seconds, plural, one {# sekund} other {# sekunder}} och försök igen.',
    'error.title': 'Det gick inte',
    'error.again': 'Något gick fel hos mig. Försök igen om en stund.',
  },
};
