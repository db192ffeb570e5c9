import { type Card, line, run, state, subtle } from './elements.ts';
import { servicesText } from './invitation-texts.ts';
import type { InvitationView } from './invitation-view.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

type Page = {
  readonly rows: readonly (InvitationView & { readonly createdAt: Date })[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly tab?: string | undefined;
  readonly query: ListQuery;
};

const colors = {
  pending: 'Accent',
  approved: 'Good',
  declined: 'Attention',
  cancelled: 'Attention',
  expired: 'Warning',
} as const;

export function invitesCard({ rows, total, hasMore, query, tab }: Page, reader: Reader): Card {
  const { t, date, language } = reader;
  return listCard(
    {
      title: t('list.invites.title'),
      summary: t('list.invites.summary', { count: total }),
      empty: t('list.invites.empty'),
      rows,
      hasMore,
      query,
      tab,
      idOf: ({ _id }) => _id,
      placeOf: ({ createdAt }) => createdAt.toISOString(),
      show: ({ _id, status, partner, customer, services, createdAt }) => [
        line([
          run(`${_id}  `, { weight: 'Bolder' }),
          ...state(language.statuses[status], colors[status]),
        ]),
        line(
          t('list.invites.row', {
            partner: partner.name,
            customer: customer.name,
            services: servicesText(services, reader),
          }),
          { spacing: 'Small' },
        ),
        subtle(date(createdAt)),
      ],
    },
    reader,
  );
}
