export const asideSv: readonly (readonly [who: 'ada' | 'bo', question: string, action: string])[] =
  [
    [
      'ada',
      'Får vi bjuda in Contoso som kund fast de redan handlar av Proseware?',
      'invitation.create',
    ],
    [
      'ada',
      'jag vill korta ner länken i inbjudningsmejlet och ta bort parametrarna på slutet, går det bra?',
      'invitation.edit-link',
    ],
    [
      'ada',
      'Går det att skicka samma inbjudningslänk till Northwind Corporate som vi redan använt för Contoso?',
      'invitation.reuse',
    ],
    [
      'bo',
      'Fabrikam har mejlat en inbjudan om att bli vår återförsäljare. Kan jag tacka ja eller måste chefen göra det?',
      'invitation.approve',
    ],
    [
      'bo',
      'Vi vill inte ha Proseware som återförsäljare, kan jag tacka nej till inbjudan någonstans',
      'invitation.decline',
    ],
    [
      'ada',
      'Oj, skickade inbjudan till fel företag. Kan jag dra tillbaka den?',
      'invitation.withdraw',
    ],
    [
      'ada',
      'Får jag be Contoso om delegerad adminbehörighet, eller är det bara säljarna som gör sånt?',
      'delegated-admin.request',
    ],
    [
      'bo',
      'Kan vi plocka bort Fabrikams adminrättigheter hos oss utan att tappa dem som leverantör?',
      'delegated-admin.revoke',
    ],
    [
      'ada',
      'Behöver skicka en ny GDAP-förfrågan till Contoso på två år, är det okej?',
      'gdap.request',
    ],
    [
      'bo',
      'GDAP-förfrågan från Fabrikam har legat i fyra månader, kan jag godkänna den nu?',
      'gdap.approve',
    ],
    ['ada', 'Råkade spara ett GDAP-utkast med fel kund, går det att radera det?', 'gdap.delete'],
    [
      'ada',
      'Projektet är klart, får vi själva avsluta GDAP-relationen med Northwind Corporate i förtid?',
      'gdap.terminate',
    ],
    [
      'ada',
      'kan man slå på automatisk förlängning på en GDAP där Global Administrator ingår',
      'gdap.auto-extend',
    ],
    [
      'ada',
      'GDAP:n är godkänd men ingen kommer in. Får jag koppla vår säkerhetsgrupp till rollerna?',
      'gdap.assign-group',
    ],
    [
      'ada',
      'Contoso har inga abonnemang kvar hos oss. Kan jag ta bort återförsäljarrelationen helt?',
      'reseller-relationship.remove',
    ],
    [
      'ada',
      'Ny på jobbet här, får jag ta fram en lista över alla kunder vi har?',
      'customers.list',
    ],
    ['bo', 'Kan jag få se vilka partner som är kopplade till oss just nu?', 'partners.list'],
    [
      'ada',
      'Contoso behöver en ny Azure plan idag, kan jag köpa den åt dem fast vi inte har GDAP?',
      'subscription.purchase',
    ],
    [
      'ada',
      'Får vi sälja Microsoft 365 till vårt eget dotterbolag som slutkund?',
      'subscription.sell',
    ],
    [
      'ada',
      'Kan jag byta visningsnamn och stänga av autoförnyelsen på det E3-abonnemang Proseware har sålt?',
      'subscription.modify',
    ],
    [
      'ada',
      'kunden ångrade sig efter tre dagar, går det att säga upp hela Microsoft 365 E3-abonnemanget?',
      'subscription.cancel',
    ],
    [
      'bo',
      'Kan vi själva sätta igång en flytt av våra befintliga abonnemang från Proseware till Fabrikam?',
      'subscription.transfer',
    ],
    [
      'ada',
      'Kunden har vuxit, får jag lägga på 20 platser till på deras Microsoft 365 E3?',
      'seats.add',
    ],
    [
      'ada',
      'Kunden har sagt upp folk och vill gå från 80 till 60 platser mitt i perioden. Går det?',
      'seats.remove',
    ],
    [
      'ada',
      'Proseware har sålt E3:an men Contoso vill ha ett tillägg till den. Kan vi beställa tillägget?',
      'addon.order',
    ],
    [
      'bo',
      'Slipper vi våra åtaganden mot Proseware för det vi redan köpt om vi tar in Fabrikam också?',
      'obligations.change',
    ],
    [
      'ada',
      'Kommer vi att få fakturan för det som Proseware har sålt till Contoso?',
      'billing.receive',
    ],
    [
      'ada',
      'Blir det möjligt för oss att byta partner of record på Contosos abonnemang när de godkänt oss?',
      'partner-of-record.change',
    ],
    [
      'ada',
      'Får jag lägga upp nya användare i kundens katalog och ta bort dem som slutat?',
      'users.manage',
    ],
    [
      'ada',
      'Det finns lediga E3-licenser, kan jag själv tilldela en till kundens nya ekonomichef?',
      'licenses.assign',
    ],
    [
      'ada',
      'En användare hos kunden är utelåst, får jag återställa lösenordet åt henne?',
      'password.reset',
    ],
    [
      'ada',
      'Kan jag lägga ett supportärende hos Microsoft åt Northwind Corporate?',
      'support-ticket.create',
    ],
    [
      'ada',
      'Vi vill att Proseware ska stå som supportkontakt för en av våra kunder. Kan jag ange dem där?',
      'support-contact.assign',
    ],
    [
      'ada',
      'Kunden har dragit in vår DAP. Kan vi fortfarande sköta deras virtuella maskiner i Azure?',
      'azure-resources.manage',
    ],
    [
      'ada',
      'Vi är bara återförsäljare utan adminroller. Får jag ändå se kundens företagsuppgifter?',
      'customer-details.view',
    ],
    [
      'ada',
      'Kan jag intyga åt kunden att de har godkänt Microsofts kundavtal, eller måste de klicka själva?',
      'agreement.attest',
    ],
    [
      'ada',
      'får jag öppna för att kunden själv ska kunna handla reservationer i Azure?',
      'purchase-permission.grant',
    ],
  ];
