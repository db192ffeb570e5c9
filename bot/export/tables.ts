import type { HistoryView } from '../../cards/history-card.ts';
import type { RelationshipView } from '../../cards/partners-card.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import type { StandingAdmin } from '../../policy/standing.ts';
import { csvLine } from '../audit/csv.ts';
import { type Listed, listed, type Read } from '../listed.ts';
import type { Query } from '../lists.ts';
import type { Reply, Turn } from '../turn.ts';

/** How a list is written as CSV. Columns and words in them are ids, the same in every language; times are ISO 8601 in UTC. */
type Table<Row> = {
  readonly columns: readonly string[];
  readonly idOf: (row: Row) => string;
  /** What the list is ordered by, where that is not the id. */
  readonly placeOf?: (row: Row) => string;
  readonly cellsOf: (row: Row) => readonly (string | number | null | undefined)[];
};
export type CsvRow = { readonly id: string; readonly place?: string; readonly line: string };

const relationships: Table<RelationshipView> = {
  columns: ['name', 'services', 'since', 'delegatedAdmin', 'invitation'],
  idOf: ({ id }) => id,
  placeOf: ({ name }) => name,
  cellsOf: ({ name, standing }) => [
    name,
    standing.services.join(' '),
    standing.since?.toISOString(),
    [...new Set(standing.delegatedAdmins.map(adminText))].toReversed().join(' | '),
    standing.invitationCodes.at(-1),
  ],
};

const invitations: Table<Invitation> = {
  columns: ['code', 'status', 'partner', 'customer', 'services', 'createdAt'],
  idOf: ({ _id }) => _id,
  placeOf: ({ createdAt }) => createdAt.toISOString(),
  cellsOf: ({ _id, status, partner, customer, services, createdAt }) => [
    ...[_id, status, partner.name, customer.name],
    ...[services.join(' '), createdAt.toISOString()],
  ],
};

const history: Table<HistoryView> = {
  columns: ['seq', 'at', 'event', 'who', 'other', 'about', 'action', 'ruleId', 'detail'],
  idOf: ({ seq }) => String(seq),
  cellsOf: ({ seq, at, event, who, other, about, action, ruleId, detail }) => [
    ...[seq, at.toISOString(), event, who, other, about, action, ruleId, detail],
  ],
};

/** Every list that can be exported: its rows are those that the list shows the same person. */
export const tables = {
  partners: written(listed.partners, relationships),
  customers: written(listed.customers, relationships),
  invites: written(listed.invites, invitations),
  history: written(listed.history, history),
} as const;
export type Exportable = keyof typeof tables;
export type ExportQuery = Query & { readonly list: Exportable };

export const isExportable = (list: string): list is Exportable => Object.hasOwn(tables, list);

type Written = {
  readonly header: string;
  readonly read: (
    query: Query,
    turn: Turn,
    size: number,
  ) => Promise<(Omit<Listed<CsvRow>, 'next'> & { readonly hasMore: boolean }) | Reply>;
};

function written<Row>(read: Read<Row>, { columns, idOf, placeOf, cellsOf }: Table<Row>): Written {
  return {
    header: csvLine(columns),
    read: async (query, turn, size) => {
      const page = await read(query, turn, size);
      if ('card' in page) return page;
      const rows = page.rows.map((row) => ({
        id: idOf(row),
        ...(placeOf ? { place: placeOf(row) } : {}),
        line: csvLine(cellsOf(row)),
      }));
      // Of one row that was named, the list it stands in has as many more as it likes.
      const total = page.next || query.after ? page.total : rows.length;
      return { rows, total, hasMore: !!page.next, tenant: page.tenant };
    },
  };
}

function adminText({ kind, state, roles, until, revoked, recordedHere }: StandingAdmin): string {
  const words = [
    ...[kind, state, ...(recordedHere ? ['recorded-here'] : [])],
    ...(until ? ['until', until.toISOString()] : []),
    ...(revoked ? ['revoked', revoked.toISOString()] : []),
  ];
  return [words.join(' '), ...(roles.length > 0 ? [roles.join(', ')] : [])].join(': ');
}
