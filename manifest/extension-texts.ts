/** Ids that the bot is asked by; what each search finds is written in bot/. */
export const searchIds = ['partners', 'customers', 'invitations'] as const;
type SearchId = (typeof searchIds)[number];

/** Teams allows 32 and 128 characters. */
export type Titled = { readonly title: string; readonly description: string };

/** The message extension: how it presents what can be put into a message. `query`: the field that is searched by. */
export type ExtensionText = {
  readonly searches: Readonly<Record<SearchId, Titled & { readonly query: Titled }>>;
  readonly invite: Titled;
};

export const englishExtension: ExtensionText = {
  searches: {
    partners: {
      title: 'Partners',
      description: 'Find a partner of your tenant and put it into the message',
      query: { title: 'Partner', description: 'Part of its name; empty shows all' },
    },
    customers: {
      title: 'Customers',
      description: 'Find a customer of your partner tenant and put it into the message',
      query: { title: 'Customer', description: 'Part of its name; empty shows all' },
    },
    invitations: {
      title: 'Invitations',
      description: 'Find an invitation, sent or received, and put it into the message',
      query: {
        title: 'Invitation',
        description: 'Sent or received, a status, a code or part of a name; empty shows all',
      },
    },
  },
  invite: {
    title: 'Invite a customer',
    description: 'Fill in an invitation to a partner relationship',
  },
};

/** By language tag; a language without an entry shows the English texts. */
export const translatedExtension: Readonly<Record<string, ExtensionText>> = {
  sv: {
    searches: {
      partners: {
        title: 'Partner',
        description: 'Hitta en av klientorganisationens partner och lägg in den i meddelandet',
        query: { title: 'Partner', description: 'En del av namnet; tomt visar alla' },
      },
      customers: {
        title: 'Kunder',
        description: 'Hitta en av partnerorganisationens kunder och lägg in den i meddelandet',
        query: { title: 'Kund', description: 'En del av namnet; tomt visar alla' },
      },
      invitations: {
        title: 'Inbjudningar',
        description: 'Hitta en skickad eller mottagen inbjudan och lägg in den i meddelandet',
        query: {
          title: 'Inbjudan',
          description:
            'Skickade eller mottagna, en status, en kod eller en del av ett namn; tomt visar alla',
        },
      },
    },
    invite: {
      title: 'Bjud in en kund',
      description: 'Fyll i en inbjudan till en partnerrelation',
    },
  },
};
