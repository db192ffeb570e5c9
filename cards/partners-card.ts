import type { Standing } from '../policy/standing.ts';
import type { Card } from './elements.ts';
import { type ListQuery, listCard } from './list-card.ts';
import type { Reader } from './reader.ts';
import { relationshipRow } from './relationship-rows.ts';

export type RelationshipView = {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
};
type Page = {
  readonly tenant: string;
  readonly rows: readonly RelationshipView[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly tab?: string | undefined;
  readonly query: ListQuery;
};

/** The partners of a tenant; a partner sees only its own row and is told so. */
export const partnersCard = (page: Page & { readonly ownRowOnly: boolean }, reader: Reader): Card =>
  relationships('partners', page, reader, page.ownRowOnly);

/** The customers of a partner. */
export const customersCard = (page: Page, reader: Reader): Card =>
  relationships('customers', page, reader, false);

function relationships(
  list: 'partners' | 'customers',
  { tenant, rows, total, hasMore, query, tab }: Page,
  reader: Reader,
  ownRowOnly: boolean,
): Card {
  const { t } = reader;
  return listCard(
    {
      title: t(`list.${list}.title`),
      summary: t(`list.${list}.summary`, { tenant, count: total }),
      remark: ownRowOnly
        ? t('list.partners.own-row', { tenant })
        : t(`list.${list}.of`, { tenant }),
      empty: t(`list.${list}.empty`, { tenant }),
      rows,
      hasMore,
      query,
      tab,
      idOf: ({ id }) => id,
      placeOf: ({ name }) => name,
      show: ({ name, standing }) => relationshipRow(name, standing, reader),
    },
    reader,
  );
}
