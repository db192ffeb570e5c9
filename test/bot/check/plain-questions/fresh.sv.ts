export const freshSv: readonly (readonly [who: 'ada' | 'bo', question: string, action: string])[] =
  [
    [
      'ada',
      'Vi sitter i Sverige, går det bra att bjuda in en kund som har sin tenant i Norge?',
      'invitation.create',
    ],
    [
      'ada',
      'kan jag lägga in en egen hälsning i inbjudningsmejlet innan jag skickar det',
      'invitation.edit-text',
    ],
    [
      'ada',
      'Måste länken i inbjudan se ut precis så där eller får jag plocka bort partner-id:t ur den?',
      'invitation.edit-link',
    ],
    [
      'bo',
      'Vem hos oss måste godkänna inbjudan från Fabrikam, räcker det med en vanlig användare?',
      'invitation.approve',
    ],
    [
      'bo',
      'Jag vill inte ha Proseware som återförsäljare, går det att tacka nej till deras inbjudan?',
      'invitation.decline',
    ],
    ['ada', 'Funkar det att skicka samma inbjudningslänk till flera kunder?', 'invitation.reuse'],
    [
      'ada',
      'Hann skicka iväg en inbjudan till Northwind Corporate lite för tidigt, kan vi dra tillbaka den?',
      'invitation.withdraw',
    ],
    [
      'ada',
      'Räcker det att vara Sales agent för att be Contoso om delegerad administratörsbehörighet?',
      'delegated-admin.request',
    ],
    [
      'bo',
      'Vad händer om jag plockar bort Fabrikams adminrättigheter hos oss?',
      'delegated-admin.revoke',
    ],
    ['ada', 'Kan vi be om GDAP i tre år direkt så vi slipper tjata på kunden', 'gdap.request'],
    [
      'bo',
      'GDAP-förfrågan från Fabrikam har legat i fyra månader, går den att godkänna än?',
      'gdap.approve',
    ],
    [
      'ada',
      'Det blev fel namn på en GDAP-relation som redan är aktiv, kan jag ändra det i efterhand?',
      'gdap.update',
    ],
    ['ada', 'Får man radera ett GDAP-utkast som aldrig skickades till kunden?', 'gdap.delete'],
    [
      'ada',
      'Kan vi slå på automatisk förlängning av GDAP fast Global Administrator ingår i rollerna?',
      'gdap.auto-extend',
    ],
    [
      'ada',
      'Vi behöver inte vår GDAP mot Contoso längre. Kan vi säga upp den själva i förtid?',
      'gdap.terminate',
    ],
    [
      'ada',
      'Vem får koppla en säkerhetsgrupp till GDAP-rollerna vi fått hos Northwind Corporate?',
      'gdap.assign-group',
    ],
    [
      'bo',
      'Vi vill göra slut med Proseware, kan jag ta bort dem som återförsäljare själv?',
      'reseller-relationship.remove',
    ],
    ['ada', 'Kan vi se vilka andra partner Contoso jobbar med?', 'partners.list'],
    ['ada', 'får helpdesk gå in och titta på hela vår kundlista', 'customers.list'],
    [
      'ada',
      'Måste vi ha adminbehörighet hos Northwind Corporate för att köpa en Azure plan åt dem?',
      'subscription.purchase',
    ],
    ['ada', 'Är det okej att vi säljer licenser till vårt eget dotterbolag?', 'subscription.sell'],
    [
      'ada',
      'Får en Helpdesk agent gå in och ändra inställningar på en prenumeration vi har sålt?',
      'subscription.modify',
    ],
    [
      'ada',
      'Kunden köpte Microsoft 365 E3 av oss för tre veckor sen och har ångrat sig, kan vi avsluta den?',
      'subscription.cancel',
    ],
    [
      'ada',
      'De kör Business Basic idag, får vi uppgradera abonnemanget till Business Premium?',
      'subscription.upgrade',
    ],
    [
      'ada',
      'Contoso vill flytta sin Azure plan från Proseware till oss. Kan vi dra igång flytten?',
      'subscription.transfer',
    ],
    [
      'bo',
      'Tar Fabrikam över ägarskapet till vårt konto om vi börjar jobba med dem?',
      'account.ownership-change',
    ],
    [
      'ada',
      'En annan partner har sålt E3 till kunden, kan vi fylla på med fem licenser till på det abonnemanget?',
      'seats.add',
    ],
    [
      'ada',
      'är det för sent att dra ner antalet licenser på Contosos E3 en månad efter köpet',
      'seats.remove',
    ],
    [
      'ada',
      'Kan vi beställa ett tillägg för extra lagring till kundens Microsoft 365 E3?',
      'addon.order',
    ],
    [
      'bo',
      'Ändras villkoren för abonnemangen vi redan har när en ny partner kommer in?',
      'terms.change',
    ],
    [
      'bo',
      'Har vi kvar samma skyldigheter mot Proseware även om Fabrikam blir vår partner?',
      'obligations.change',
    ],
    [
      'ada',
      'Hamnar fakturan för kundens gamla abonnemang hos oss nu, fast det var Proseware som sålde dem?',
      'billing.receive',
    ],
    [
      'ada',
      'Kan vi ordna så att vi står som partner of record på det som förra partnern sålt?',
      'partner-of-record.change',
    ],
    ['bo', 'Kan jag som kund ändra Fabrikams PAL-koppling i vår Azure?', 'pal.link'],
    ['ada', 'En tjej på Contoso har slutat, får jag ta bort hennes användarkonto?', 'users.manage'],
    [
      'ada',
      'Nyanställd hos kunden behöver en E3-licens, vi har lediga, kan jag tilldela honom en?',
      'licenses.assign',
    ],
    ['ada', 'Får vi återställa lösenordet åt kundens globala admin', 'password.reset'],
    [
      'ada',
      'Kan en indirekt återförsäljare lägga ett Azure-ärende hos Microsoft åt en kund?',
      'support-ticket.create',
    ],
    [
      'ada',
      'Vi vill stå som supportkontakt hos Contoso, vem får lägga in det?',
      'support-contact.assign',
    ],
    [
      'ada',
      'Får våra tekniker gå in och bygga om nätverket i kundens Azure?',
      'azure-resources.manage',
    ],
    [
      'ada',
      'behöver vi adminrättigheter för att lägga på Autopilot-profiler på datorer vi levererat',
      'autopilot-profile.manage',
    ],
    [
      'bo',
      'Kan Proseware se våra företagsuppgifter fast de bara säljer licenser till oss?',
      'customer-details.view',
    ],
    [
      'ada',
      'Kunden har skrivit på Microsofts kundavtal på papper, får jag intyga det åt dem?',
      'agreement.attest',
    ],
    [
      'ada',
      'Kan vi öppna så att Northwind Corporate får köpa Azure-reservationer själva?',
      'purchase-permission.grant',
    ],
  ];
