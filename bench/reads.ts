import { type Channel, messageFrom, strangersMessage } from './activity.ts';
import { cardSaying, verdictBy } from './answers.ts';
import { invitationLists, partnerLists } from './lists.ts';
import { tryOutPeople } from './people.ts';
import { questions } from './questions.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

/** What changes nothing, each asked by many people of several tenants in turn. */
export function reads(channel: Channel): Scenario[] {
  const asked: Readonly<Record<string, readonly Turn[]>> = {
    help: tryOutPeople.map((who) => ({
      activity: messageFrom(who, 'help', channel),
      isRight: cardSaying('help.summary'),
    })),
    check: questions.map(({ who, asks, rule }) => ({
      activity: messageFrom(who, asks, channel),
      isRight: verdictBy(rule),
    })),
    partners: partnerLists.flatMap(({ people, tenant, count }) =>
      people.map((who) => ({
        activity: messageFrom(who, 'partners', channel),
        isRight: cardSaying('list.partners.summary', { tenant, count }),
      })),
    ),
    invites: invitationLists.flatMap(({ people, count }) =>
      people.map((who) => ({
        activity: messageFrom(who, 'invites', channel),
        isRight: cardSaying('list.invites.summary', { count }),
      })),
    ),
    // Whom the channel does not name is told so at once, without the database.
    'to a stranger': tryOutPeople.map((who) => ({
      activity: strangersMessage(who, 'help', channel),
      isRight: cardSaying('error.nobody'),
    })),
  };
  const { delivery } = channel;
  return Object.entries(asked).map(([name, turns]) => ({
    ...({ kind: 'read', server: 'multipartner' } as const),
    ...{ name: `Multipartner, ${name}`, delivery, turns },
  }));
}
