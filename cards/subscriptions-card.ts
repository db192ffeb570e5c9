import type { Service } from '../policy/vocabulary.ts';
import { type Card, line, run, subtle } from './elements.ts';
import { isolated } from './isolated.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';

type Partner = { readonly name: string } | null | undefined;
export type SubscriptionView = {
  readonly _id: string;
  readonly name: string;
  readonly customerName: string;
  readonly service: Service;
  readonly commerce: 'legacy' | 'nce';
  readonly soldBy?: Partner;
  readonly partnerOfRecord?: Partner;
  readonly status: keyof Reader['language']['subscriptionStatuses'];
};
type Page = {
  readonly remark: string | undefined;
  readonly rows: readonly SubscriptionView[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly tab?: string | undefined;
  readonly query: ListQuery;
};

export function subscriptionsCard(
  { remark, rows, total, hasMore, query, tab }: Page,
  reader: Reader,
): Card {
  const { t, language } = reader;
  const name = (partner: Partner) => partner?.name ?? t('subscription.nobody');
  return listCard(
    {
      title: t('list.subscriptions.title'),
      summary: t('list.subscriptions.summary', { count: total }),
      remark,
      empty: t('list.subscriptions.empty'),
      rows,
      hasMore,
      query,
      tab,
      idOf: ({ _id }) => _id,
      placeOf: ({ name: title }) => title,
      show: ({
        _id,
        name: title,
        customerName,
        service,
        commerce,
        soldBy,
        partnerOfRecord,
        status,
      }) => [
        line([
          run(isolated(title), { weight: 'Bolder' }),
          run(`  ${_id}`, { isSubtle: true, size: 'Small' }),
        ]),
        line(t('subscription.sold-by', { seller: name(soldBy), record: name(partnerOfRecord) }), {
          spacing: 'Small',
        }),
        subtle(
          t('subscription.line', {
            customer: customerName,
            service: language.services[service],
            commerce: language.commerces[commerce],
            status: language.subscriptionStatuses[status],
          }),
        ),
      ],
    },
    reader,
  );
}
