import type { Status } from '../../../policy/lifecycle.ts';
import type { Who } from '../../support/world.ts';
import type { Client } from './client.ts';
import type { Side } from './many-tenants.ts';
import type { Stored } from './stored.ts';
import { codeIn, statusOn, tellingIn } from './telling.ts';

export type Answer = 'approve' | 'decline' | 'cancel';

/** What people were told was done. Whatever is not in here may have happened or not. */
export type Ledger = {
  readonly created: Map<string, { readonly partnerId: string; readonly customerId: string }>;
  /** Every state that a decision on the invitation was answered with. */
  readonly told: Map<string, Set<Status>>;
  readonly refused: string[];
  readonly turns: { acknowledged: number; not: number };
};

export const createLedger = (): Ledger => ({
  created: new Map(),
  told: new Map(),
  refused: [],
  turns: { acknowledged: 0, not: 0 },
});

/** The code of the invitation that now waits; also of one that did already, after an answer that was lost. */
export async function invite(
  client: Client,
  agent: Who,
  customer: Side,
  { created, turns }: Ledger,
): Promise<string | undefined> {
  const reply = await client.say(agent, `invite ${customer.domain} for azure reseller-only`);
  const code = reply && codeIn(reply.summary);
  turns[code ? 'acknowledged' : 'not'] += 1;
  if (code && tellingIn(reply.summary)?.event === 'created') {
    created.set(code, { partnerId: agent.tenantId, customerId: customer.tenantId });
  }
  return code;
}

/** What the person was told the invitation now is; undefined when that was not acknowledged. */
export async function decide(
  client: Client,
  { who, answer, code, more = {} }: { who: Who; answer: Answer; code: string; more?: object },
  { told, refused, turns }: Ledger,
): Promise<Status | undefined> {
  const clicked = await client.click(who, `invitation.${answer}`, { code }, more);
  turns[clicked ? 'acknowledged' : 'not'] += 1;
  if (!clicked) return undefined;
  if ('refused' in clicked) {
    refused.push(`${answer} of ${code}: ${clicked.refused}`);
    return undefined;
  }
  const shown = statusOn(clicked.card);
  if (!shown) throw new Error(`No invitation on the card: ${JSON.stringify(clicked.card)}`);
  told.set(code, (told.get(code) ?? new Set<Status>()).add(shown));
  return shown;
}

/** Where people were told something else than what the database says. */
export function contradictions(
  { created, told }: Ledger,
  invitations: readonly Stored[],
): string[] {
  const stored = new Map(invitations.map((invitation) => [invitation._id, invitation]));
  const lost = [...created].flatMap(([code, { partnerId, customerId }]) => {
    const found = stored.get(code);
    const same = found?.partner.tenantId === partnerId && found.customer.tenantId === customerId;
    return same
      ? []
      : [`${code} was created for ${partnerId} and is ${found ? 'another' : 'gone'}`];
  });
  const untrue = [...told].flatMap(([code, states]) => {
    const status = stored.get(code)?.status ?? 'gone';
    return [...states]
      .filter((state) => state !== status)
      .map((state) => `${code} was said to be ${state} and is ${status}`);
  });
  return [...lost, ...untrue];
}

/** Invitations whose history does not have exactly the one end that they show. */
export const endedOtherwise = (invitations: readonly Stored[]): string[] =>
  invitations.flatMap(({ _id, status, history }) => {
    const events = history.map(({ event }) => event).join(', ');
    const wanted = status === 'pending' ? 'created' : `created, ${status}`;
    return events === wanted ? [] : [`${_id} is ${status} after: ${events}`];
  });
