import type { AskedView } from '../../cards/asked-view.ts';
import { askableCard, readingsCard } from '../../cards/readings-card.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import type { Action } from '../../policy/actions.ts';
import { reachable } from '../../policy/assumptions.ts';
import { evaluate } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import { choiceOf, whatIfOf } from '../cards/asking-samples.ts';
import { nothingBetween, partner } from '../policy/rule-cases/worlds.ts';
import type { GallerySample } from './gallery-sample.ts';

type Samples = Readonly<Record<string, GallerySample>>;
type Asked = (reader: Parameters<GallerySample>[0]) => Partial<AskedView>;

const judged =
  (action: Action, facts: Facts, asked: Asked = () => ({})): GallerySample =>
  (reader) =>
    verdictCard(
      evaluate({ action, facts }),
      { action, actor: 'Fabrikam', customer: 'Contoso', example: '', ...asked(reader) },
      reader,
    );
const notSold: Facts = { ...partner, 'subscription.soldByActor': false };
const unsure: Facts = { ...partner, 'subscription.soldByActor': undefined };
const subscription = 'Microsoft 365 E3';
const tab = 'https://teams.microsoft.com/l/entity/app/multipartner';

export const verdicts: Samples = {
  allowed: judged('subscription.modify', partner, () => ({ subscription, tab })),
  'not allowed': judged('subscription.modify', notSold, () => ({ subscription })),
  'not allowed, with suppositions': judged(
    'support-ticket.create',
    { ...partner, ...nothingBetween },
    (reader) => ({
      assumed: [
        reader.t('verdict.assuming', {
          assumption: reader.language.assumptions['new-commerce'].name,
        }),
      ],
      whatIf: reachable.map((each) => whatIfOf(each, reader)),
      tab,
    }),
  ),
  'allowed if': judged('subscription.cancel', unsure, (reader) => ({
    condition: reader.t('verdict.condition.seller', { actor: 'Fabrikam' }),
    choose: {
      ask: reader.t('verdict.choose-subscription'),
      choices: ['Azure plan', subscription, reader.t('verdict.other-subscription')].map(
        (title) => ({ title, data: {} }),
      ),
    },
  })),
  'allowed if, with a question': judged(
    'subscription.purchase',
    { ...partner, 'customer.mcaAccepted': undefined },
    (reader) => ({
      assumedRoles: ['sales-agent'],
      choose: choiceOf('customer.mcaAccepted', reader),
    }),
  ),
  'not covered': judged('subscription.transfer', partner, () => ({ subscription })),
  'not covered, much is missing': judged('subscription.purchase', {}, ({ language }) => ({
    ...{ customer: undefined },
    example: `${language.commands.check.words[0]} subscription.purchase ${language.keywords.for[0]} contoso.com`,
  })),
};

export const readings: Samples = {
  'two readings': ({ language, ...reader }) =>
    readingsCard(
      (['subscription.cancel', 'subscription.modify'] as const).map((action) => ({
        title: language.actions[action].name,
        data: {},
      })),
      { language, ...reader },
    ),
  'a condition not understood': (reader) =>
    readingsCard(
      [{ title: reader.language.actions['seats.add'].name, data: {} }],
      reader,
      'the moon is full',
    ),
};

export const askables: Samples = {
  'not understood': (reader) =>
    askableCard(
      'may we paint the office?',
      (['seats.add', 'terms.change', 'users.manage'] as const).map((action) => ({
        name: reader.language.actions[action].name,
        example: `${reader.language.commands.check.words[0]} ${action}`,
      })),
      reader,
    ),
};
