import type { CommandName } from '../../cards/language/language.ts';
import { exportText } from '../export/export-text.ts';
import type { Exportable } from '../export/tables.ts';
import type { Query } from '../lists.ts';
import type { Reply, Turn } from '../turn.ts';
import { commandIn } from '../words.ts';
import { type Command, everybody, usage } from './command.ts';
import { historyIn } from './history.ts';
import { customersIn, invitesIn, isReply, partnersIn } from './lists.ts';

type Reads = (rest: string, turn: Turn) => Promise<Query | Reply> | Query;

/** What the words behind the name of a list narrow it to: the same as where it is shown. */
const queries: Readonly<Record<Exportable, Reads>> = {
  partners: partnersIn,
  customers: customersIn,
  invites: invitesIn,
  history: historyIn,
};

/** A list as CSV, for whoever may see the list. */
export const exportCommand: Command = {
  name: 'export',
  writes: false,
  isFor: everybody,
  run: async (rest, turn) => {
    const found = commandIn(rest);
    const list = found && exportable(found.name);
    if (!list) return usage('export', turn);
    const query = await queries[list](found.rest, turn);
    return isReply(query) ? query : exportText({ ...query, list }, turn);
  },
};

/** People name a list as they ask for it, and one invitation for all of them. */
function exportable(name: CommandName): Exportable | undefined {
  if (name === 'invite') return 'invites';
  return name in queries ? (name as Exportable) : undefined;
}
