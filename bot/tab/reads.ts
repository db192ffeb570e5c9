import type { Asked } from './asked.ts';
import { asking, names } from './asking.ts';
import { exportFile } from './export-file.ts';
import { invitation } from './invitation.ts';
import { createKeptOrders } from './kept-orders.ts';
import { history, invitations, subscriptions } from './lists.ts';
import { markOf } from './mark.ts';
import { meOf } from './me.ts';
import { overviewIn } from './overview.ts';
import { relationshipsIn } from './relationships.ts';

type Read = (asked: Asked) => Promise<object>;

/** What can be read, by the last part of its address. Who asks decides what is in it. */
export const readsOf = ({ chat }: { readonly chat: string | undefined }) =>
  ({
    me: meOf(chat),
    mark: markOf,
    overview: overviewIn(),
    relationships: relationshipsIn(createKeptOrders()),
    invitations,
    invitation,
    subscriptions,
    history,
    asking,
    names,
    export: exportFile,
  }) as const satisfies Readonly<Record<string, Read>>;
