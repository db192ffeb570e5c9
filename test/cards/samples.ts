import { asideCard, noOwnChatCard, withOrigin } from '../../cards/aside-cards.ts';
import type { AskedView } from '../../cards/asked-view.ts';
import { compactCard } from '../../cards/compact-card.ts';
import type { Card } from '../../cards/elements.ts';
import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { inviteForm } from '../../cards/invite-form.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { askableCard, readingsCard } from '../../cards/readings-card.ts';
import { ruleCard } from '../../cards/rule-cards.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { sharedWelcomeCard, welcomeCard } from '../../cards/welcome-card.ts';
import { whoamiCard } from '../../cards/whoami-card.ts';
import { type Action, actions } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import { clouds, partnerTypes, roles } from '../../policy/vocabulary.ts';
import { only } from '../policy/fact-arbitraries.ts';
import { ruleCases } from '../policy/rule-cases/rule-cases.ts';
import { partner } from '../policy/rule-cases/worlds.ts';
import { askingCards, supposingCards } from './asking-samples.ts';
import { endingSamples } from './ending-samples.ts';
import { exportSamples } from './export-samples.ts';
import { proseOf } from './hostile-texts.ts';
import { customerId, invitationCards, invitationOf, partnerId } from './invitation-samples.ts';
import { listSamples } from './list-samples.ts';
import { longLink } from './long-link.ts';
import { revocationSamples } from './revocation-samples.ts';
import { sharedSamples } from './shared-samples.ts';

/** Cards of one kind for a reader, with every text of users replaced by the given one. */
export type Sample = (reader: Reader, name: string) => readonly Card[];

const pick = { action: 'subscription.modify', actor: partnerId, customer: customerId };

/** The subscriptions it may be about, and the one that is not seen; a list is asked for in our own words. */
const chooseIn = ({ t }: Reader, name: string): NonNullable<AskedView['choose']> => ({
  ask: t('verdict.choose-subscription'),
  choices: [
    ...Array.from({ length: 5 }, () => ({ title: name, data: pick })),
    { title: t('verdict.other-subscription'), data: pick },
  ],
});

const asksForSeller = ({ needs }: Verdict): boolean => needs.includes('subscription.soldByActor');

const askedOf = (action: Action, verdict: Verdict, name: string, reader: Reader): AskedView[] => [
  { action, actor: name, example: 'check x for contoso.com' },
  {
    action,
    actor: name,
    customer: name,
    subscription: name,
    assumedRoles: roles,
    assumed: [name],
    choose: asksForSeller(verdict) ? chooseIn(reader, name) : undefined,
    example: '',
  },
  { action, actor: name, partner: name, condition: name, missing: 'partner', example: name },
];

/** What is known of any two that are named, and of who acts alone. */
const known = [
  ...(['actor.side', 'actor.tenantKind', 'actor.cloud', 'partner.type'] as const),
  ...(['customer.tenantKind', 'customer.cloud', 'customer.self', 'customer.country'] as const),
  ...(['relationship.reseller', 'relationship.dap', 'relationship.gdap'] as const),
];
const namedPair = only(partner, known);
const someActor = only(partner, ['actor.side', 'actor.tenantKind', 'actor.cloud']);
const knowsPair = ({ needs }: Verdict): boolean => !known.some((name) => needs.includes(name));

/** What each rule case gives, and each action when nothing, who acts, for whom, or everything ordinary is known. */
const verdictsToShow = [
  ...ruleCases.map(({ action, base, with: given, flags }) => ({
    action,
    verdict: evaluate({ action, facts: { ...base, ...given } }, flags),
  })),
  ...actions.flatMap((action) =>
    [{}, someActor, namedPair, partner].map((facts) => ({
      action,
      verdict: evaluate({ action, facts }),
    })),
  ),
];

const verdicts: Sample = (reader, name) => {
  const shown = [...new Map(verdictsToShow.map((each) => [JSON.stringify(each), each])).values()];
  return shown.flatMap(({ action, verdict }) =>
    askedOf(action, verdict, name, reader)
      .filter(({ customer }) => !customer || knowsPair(verdict))
      .map((asked, index) =>
        verdictCard(verdict, { ...asked, ...(index % 2 ? { tab: longLink } : {}) }, reader),
      ),
  );
};

const forms: Sample = (reader, name) =>
  clouds.flatMap((cloud) => [
    inviteForm({ cloud }, reader),
    inviteForm(
      {
        cloud,
        input: {
          customer: name,
          services: name,
          delegatedAdmin: name,
          days: name,
          note: proseOf(name),
        },
        problem: noticeCard({ title: reader.t('error.title'), text: proseOf(name) }, reader),
      },
      reader,
    ),
    ...['0', '-1', '1e999', 'NaN', ''].map((days) =>
      inviteForm({ cloud, input: { days } }, reader),
    ),
  ]);

/** More than a list of choices holds, of which as many are shown as fit. */
const customersOf = (name: string) =>
  Array.from({ length: 20 }, (_, index) => ({
    title: `${[...name].slice(0, 60).join('')} (customer-${index}.example)`,
    value: `customer-${index}.example`,
  }));

const searchedForms: Sample = (reader, name) =>
  clouds.flatMap((cloud) => [
    inviteForm({ cloud, customers: customersOf(name) }, reader),
    inviteForm(
      {
        cloud,
        customers: [{ title: name, value: name }, ...customersOf(name)],
        input: { customer: name, note: proseOf(name) },
        problem: noticeCard({ title: reader.t('error.title'), text: proseOf(name) }, reader),
      },
      reader,
    ),
  ]);

const notices: Sample = (reader, name) => [
  noticeCard({ title: reader.t('error.title'), text: name }, reader),
  ...(['good', 'warning', 'attention'] as const).map((tone) =>
    noticeCard(
      {
        title: reader.t('error.title'),
        text: name,
        summary: name,
        hint: name,
        tryThis: [name],
        tone,
      },
      reader,
    ),
  ),
];

const welcomes: Sample = (reader, name) =>
  (['partner', 'decider', 'customer'] as const).flatMap((part) =>
    [0, 1, 5].flatMap((count) =>
      [false, true].map((shared) => {
        const waiting = Array.from({ length: count }, () => invitationOf('pending', name));
        return shared
          ? sharedWelcomeCard(name, reader)
          : welcomeCard({ person: name, part, waiting }, reader);
      }),
    ),
  );

const whoami: Sample = (reader, name) => [
  whoamiCard({ person: name, tenantId: partnerId, roles: [], languageChosen: false }, reader),
  ...clouds.flatMap((cloud) =>
    partnerTypes.map((type) => {
      const tenant = { name, cloud };
      const csp = { type, partnerId: '1234567' };
      const view = { person: name, tenantId: partnerId, tenant, csp, roles, languageChosen: true };
      return whoamiCard(view, reader);
    }),
  ),
];

const questions: Sample = (reader, name) => [
  readingsCard(
    Array.from({ length: 7 }, () => ({ title: name, data: pick })),
    reader,
  ),
  readingsCard([{ title: name, data: pick }], reader, name),
  askableCard(undefined, [{ name, example: 'check x' }], reader),
  askableCard(name, [{ name, example: 'check x' }], reader),
];

/** One entry for each kind of card that the bot can send. */
export const samples: Readonly<Record<string, Sample>> = {
  ...Object.fromEntries(
    statuses.map((status): [string, Sample] => [
      `the card of an invitation that is ${status}`,
      (reader, name) => invitationCards(status, reader, name),
    ]),
  ),
  ...listSamples,
  ...revocationSamples,
  ...endingSamples,
  ...sharedSamples,
  ...exportSamples,
  'a verdict': verdicts,
  'a verdict that asks': askingCards,
  'a verdict on a supposition': supposingCards,
  'the form to invite': forms,
  'the form with a search': searchedForms,
  'a notice': notices,
  'word of an answer elsewhere': (reader, name) => [
    ...['28:11111111-1111-4111-8111-111111111111', name].flatMap((botId) => [
      asideCard(botId, reader),
      noOwnChatCard(botId, reader),
    ]),
    ...(['groupChat', 'channel'] as const).map((place) =>
      withOrigin(compactCard({ summary: name }, reader), { place, said: name }, reader),
    ),
  ],
  'a card in short': (reader, name) => [
    compactCard({ summary: name, code: 'INV-7K2M9Q' }, reader),
    compactCard({ summary: name }, reader),
  ],
  'the welcome': welcomes,
  whoami,
  'a question back': questions,
  help: (reader) => [helpCard(commandNames, reader), helpCard(['help'], reader)],
  'help on a command': (reader) =>
    commandNames.map((name) => commandHelpCard(name, languages, reader)),
  'a rule': (reader) => ruleBook.map((rule) => ruleCard(rule, reader)),
};
