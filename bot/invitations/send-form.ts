import type { Card } from '../../cards/elements.ts';
import type { Invitation } from '../../models/invitation-schema.ts';
import { type Click, dataSchemas, present } from '../card-verbs/data.ts';
import { unquoted } from '../clauses.ts';
import { readFields } from '../commands/invite.ts';
import { malformed, problem } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { invite, inviterProblem } from './create.ts';
import type { Again } from './form.ts';

/** What comes of a form: an invitation and its card; the form once more; or what somebody reads who may invite nobody. */
export type Sent =
  | { readonly created: Invitation; readonly card: Card }
  | { readonly again: Again }
  | { readonly refused: Reply };

/** Sends what a form holds, wherever it was filled in. */
export async function sendForm(data: Click['data'], turn: Turn): Promise<Sent | Refusal> {
  const parsed = dataSchemas.form.safeParse(data);
  if (!parsed.success) return malformed(turn);
  const refused = await inviterProblem(turn);
  if (refused) return { refused };
  // A client leaves out a choice of which nothing is chosen, so what is absent is none and never a default.
  const { customer = '', services = '', delegatedAdmin = '', days, note = '' } = parsed.data;
  const input = present({ customer, services, delegatedAdmin, days, note });
  const { reader, tenant } = turn.actor;
  const again = ({ card }: Reply) => ({ again: { input, problem: card } });
  if (customer === '') return again(problem(reader, 'form.customer.required'));
  const admin = adminIn(delegatedAdmin, days, tenant?.cloud === 'us-gov');
  const fields = readFields({ for: services, ...admin, note }, reader);
  if ('card' in fields) return again(fields);
  if (fields.services?.length === 0) return again(problem(reader, 'form.services.required'));
  const { created, card, copyOf } = await invite({ customer: unquoted(customer), ...fields }, turn);
  return created && copyOf ? { created: copyOf, card } : again({ card });
}

/**
 * `true` asks for the usual roles, a list for those; nothing, `false` or `none` for none at all. The days stand in
 * the form whatever is chosen, and mean something only beside roles.
 */
function adminIn(chosen: string, days: string | undefined, dap: boolean) {
  if (dap) return { resellerOnly: false };
  if (/^(|false|none)$/i.test(chosen)) return { resellerOnly: true };
  return {
    resellerOnly: false,
    ...(chosen === 'true' ? {} : { roles: chosen }),
    ...(days ? { days } : {}),
  };
}
