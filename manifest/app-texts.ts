/** How the app presents itself where apps are chosen. Teams allows 30, 100, 80 and 4000 characters. */
export type AppText = {
  readonly shortName: string;
  readonly fullName: string;
  readonly shortDescription: string;
  /** Of the personal tab, beside the chat. Teams allows 128 characters, and shows about 16. */
  readonly tabName: string;
  /** `website`: where there is help. */
  readonly fullDescription: (website: string) => string;
};

export const english: AppText = {
  shortName: 'Multipartner',
  fullName: 'Multipartner for Cloud Solution Provider partners and customers',
  shortDescription: 'CSP partners and customers: invite, decide, list, check, notify',
  tabName: 'Partners',
  fullDescription: (
    website,
  ) => `A customer may work with several partners of the Cloud Solution Provider (CSP) program at once, one for Microsoft 365 and another for Azure. Multipartner brings the invitations, answers and questions between them into Microsoft Teams.

- Invite: a partner invites a customer, and hears at once when the invitation is approved or declined.
- Decide: the customer's Global admins answer on the invitation itself. It shows what it grants, and what it never changes.
- List: a customer sees every partner of its tenant, in the chat or at a glance in a tab; a partner sees its own relationships and nobody else's.
- Check: "may we do this?" is answered with a verdict, the rule that decides, its source and the way out.
- Notify: a conversation that asks for it is told of every change.

An approval is recorded here; the invitation's card leads to the Microsoft 365 admin center, where it is finished.

Before you begin: whoever runs Multipartner for you enters your tenant and the roles of its people. Until then it explains the rules and does nothing else.

Multipartner answers in English and Swedish. Say "help" to begin. Help and contact: ${website}`,
};

/** By language tag. A language without an entry has its own command menu under the English description. */
export const translated: Readonly<Record<string, AppText>> = {
  sv: {
    shortName: 'Multipartner',
    fullName: 'Multipartner för CSP-partner och deras kunder',
    shortDescription: 'CSP-partner och kunder: bjud in, besluta, lista, kontrollera, avisera',
    tabName: 'Partner',
    fullDescription: (
      website,
    ) => `En kund får arbeta med flera partner i programmet Cloud Solution Provider (CSP) samtidigt, en för Microsoft 365 och en annan för Azure. Multipartner samlar inbjudningar, svar och frågor mellan dem i Microsoft Teams.

- Bjud in: en partner bjuder in en kund och får genast veta när inbjudan godkänns eller avböjs.
- Besluta: kundens globala administratörer svarar direkt på inbjudan. Den visar vad den ger och vad den aldrig ändrar.
- Lista: en kund ser alla partner till sin klientorganisation, i chatten eller samlade i en flik; en partner ser sina egna relationer och ingen annans.
- Kontrollera: "får vi göra det här?" besvaras med ett besked, regeln som avgör, dess källa och vägen vidare.
- Avisera: en konversation som ber om det får veta när något ändras.

Ett godkännande antecknas här; inbjudans kort leder till administrationscentret för Microsoft 365, där det slutförs.

Innan du börjar: den som driver Multipartner åt dig lägger in din klientorganisation och vilka roller medarbetarna har. Dessförinnan förklarar Multipartner reglerna men gör inget mer.

Multipartner svarar på svenska och engelska. Skriv "hjälp" för att börja. Hjälp och kontakt: ${website}`,
  },
};
