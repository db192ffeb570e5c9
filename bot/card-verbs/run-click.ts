import type { Verb } from '../../cards/card-actions.ts';
import { mayBeGuest } from '../actor.ts';
import { guest, malformed } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { chooseReading } from './check-choose.ts';
import type { Click } from './data.ts';
import { createFromForm } from './invitation-create.ts';
import { approve, decline, refresh, remindOfIt, withdraw } from './invitation-decisions.ts';
import { exportMore } from './list-export.ts';
import { turnPage } from './list-page.ts';
import { revokeRelationship } from './relationship-revoke.ts';

type Handler = (data: Click['data'], turn: Turn) => Promise<Reply | Refusal>;

/** Verbs of cards that this version does not send are as unknown as any other. */
const handlers: Readonly<Partial<Record<Verb, Handler>>> = {
  'invitation.create': createFromForm,
  'invitation.approve': approve,
  'invitation.decline': decline,
  'invitation.cancel': withdraw,
  'invitation.remind': remindOfIt,
  'invitation.refresh': refresh,
  'relationship.revoke': revokeRelationship,
  'list.page': turnPage,
  'list.export': exportMore,
  'check.choose': chooseReading,
};

export const isRefusal = (answer: object): answer is Refusal => 'status' in answer;

/** Does what a button asks for; the same for an invoke and for a Submit fallback. */
export async function runClick(click: Click | undefined, turn: Turn): Promise<Reply | Refusal> {
  if (click) turn.log.setBindings({ verb: click.verb });
  if (mayBeGuest(turn.actor)) return guest(turn);
  const handler = click && handlers[click.verb];
  return handler ? handler(click.data, turn) : malformed(turn);
}
