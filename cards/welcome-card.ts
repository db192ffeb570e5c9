import { card } from './card.ts';
import { type Card, command, fact, heading, line, subheading } from './elements.ts';
import { servicesText } from './invitation-texts.ts';
import type { InvitationView } from './invitation-view.ts';
import { isolated } from './isolated.ts';
import type { Reader } from './reader.ts';

export type WelcomeView = {
  readonly person: string;
  readonly part: 'partner' | 'decider' | 'customer';
  readonly waiting: readonly InvitationView[];
};

/** Greets on installation. What waits for this person is named; the cards to answer follow by themselves. */
export function welcomeCard({ person, part, waiting }: WelcomeView, reader: Reader): Card {
  const { t } = reader;
  const summary =
    waiting.length > 0
      ? t('welcome.summary.pending', { person, count: waiting.length })
      : t('welcome.summary', { person });
  return card(reader, {
    summary,
    body: [
      heading(t('welcome.title')),
      line(summary),
      line(t(`welcome.${part}`)),
      ...(part === 'decider' ? [line(t('welcome.customer'))] : []),
      ...(waiting.length > 0 ? [subheading(t('welcome.pending'))] : []),
      ...waiting.map(({ _id, partner, services }) =>
        fact(_id, `${isolated(partner.name)}, ${servicesText(services, reader)}`),
      ),
      subheading(t('welcome.try')),
      ...tries(part, reader).map(command),
    ],
  });
}

/** Greets a group chat or a channel: who brought the bot there, and what it does where several people read. */
export function sharedWelcomeCard(person: string, reader: Reader): Card {
  const { t, language } = reader;
  const { help, rules, notify } = language.commands;
  const examples = [notify, rules, help].flatMap((each) => each.examples.slice(0, 1));
  return card(reader, {
    summary: t('welcome.added', { person }),
    body: [
      heading(t('welcome.title')),
      line(t('welcome.added', { person })),
      line(t('welcome.shared')),
      subheading(t('welcome.try')),
      ...examples.map(command),
    ],
  });
}

/** What is worth trying first: a partner invites, a customer looks and asks. */
function tries(part: WelcomeView['part'], { language: { commands } }: Reader): string[] {
  const [first, question] =
    part === 'partner'
      ? [commands.invite.examples[0], commands.check.examples[0]]
      : [commands.partners.examples[0], commands.check.examples[1]];
  return [first, question, commands.help.examples[0]].filter((text) => text !== undefined);
}
