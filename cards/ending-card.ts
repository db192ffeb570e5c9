import { findEntraRole } from '../policy/entra-roles.ts';
import type { Service } from '../policy/vocabulary.ts';
import { card, fitting } from './card.ts';
import { type Card, command, type Element, group, heading, line, subtle } from './elements.ts';
import type { Reader } from './reader.ts';
import { endedList, endedTexts, remains } from './revocation-texts.ts';
import type { PairView } from './revocation-view.ts';
import { timeLeft } from './time-left.ts';

/** Delegated administration that ends by itself at `until`, as seen at `now`. */
export type EndingView = PairView & {
  readonly until: Date;
  readonly now: Date;
  /** What the partner may order: an invitation to go on asks for no more. */
  readonly services: readonly Service[];
  /** The customer as `invite` can be told it. */
  readonly domain: string;
};

/** Word for one side that delegated administration ends soon, or that its time is over. */
export function endingCard(view: EndingView, reader: Reader): Card {
  const { t, dateTime } = reader;
  const { customer, partner, until, now, reads } = view;
  const what = now < until ? 'ending' : 'ended';
  const left = timeLeft(now, until, reader);
  const words = { customer: customer.name, partner: partner.name, left, when: dateTime(until) };
  const texts = endedTexts(view, reader);
  return fitting(texts, (shown) =>
    card(reader, {
      summary: t(`${what}.summary`, words),
      body: [
        heading(t(`${what}.title`)),
        group([line(t(`${what}.text`, words))], { style: 'warning' }),
        endedList(
          t(what === 'ending' ? 'revoke.ends' : 'revoked.ended'),
          shown,
          texts.length,
          reader,
        ),
        ...atMicrosoft(view, reader),
        remains(view, reader),
        line(t(`${what}.next.${reads}`, words), { spacing: 'Medium' }),
        ...(reads === 'partner' ? [command(inviteAgain(view, reader))] : []),
      ],
    }),
  );
}

const never = 'gdap-auto-extend-not-with-global-admin';

/** What is recorded here is all that is known; Microsoft may have been told to go on. */
function atMicrosoft({ ended }: PairView, { t, language }: Reader): Element[] {
  const gdap = ended.filter(({ kind }) => kind === 'gdap');
  if (gdap.length === 0) return [];
  const fixed = gdap.every(({ roles }) => roles.includes('Global Administrator'));
  const { sentence } = language.rules[never];
  return [
    subtle(fixed ? t('revoke.remains.rule', { sentence, rule: never }) : t('ending.microsoft')),
  ];
}

const mostRoles = 15;

/** The command that asks for the same again, as far as an invitation can ask for it. */
function inviteAgain({ ended, services, domain }: EndingView, { language }: Reader): string {
  const { commands, keywords, serviceWords } = language;
  const roles = [...new Set(ended.flatMap(({ roles: each }) => each))];
  const asks = roles.length <= mostRoles && roles.every((role) => findEntraRole(role));
  return [
    `${commands.invite.words[0]} ${domain}`,
    ...clause(
      keywords.for,
      services.map((service) => serviceWords[service][0] ?? service),
    ),
    ...clause(keywords.roles, asks ? roles : []),
  ].join(' ');
}

const clause = ([word = '']: readonly string[], items: readonly string[]): string[] =>
  items.length > 0 ? [`${word} ${items.join(', ')}`] : [];
