import { findInvitation } from '../../models/invitation.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { cleanText } from '../clean-text.ts';
import { decide, type Outcome } from '../invitations/decide.ts';
import { type NotDone, reasonProblem, unknownCode } from '../invitations/not-done.ts';
import { remind } from '../invitations/remind.ts';
import { showInvitation } from '../invitations/view.ts';
import { malformed, refusalText } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

export const approve = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) =>
    answer(code, await decide(code, 'approved', undefined, turn), turn),
  );

export const decline = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code, reason) => {
    const wrong = reasonProblem(reason);
    if (wrong) return refused(wrong, turn);
    return answer(code, await decide(code, 'declined', reason || undefined, turn), turn);
  });

export const withdraw = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) =>
    answer(code, await decide(code, 'cancelled', undefined, turn), turn),
  );

export const remindOfIt = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) => answer(code, await remind(code, turn), turn));

export const refresh = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) => {
    const invitation = await findInvitation(turn.actor.tenantId, code);
    return invitation ? showInvitation(invitation, turn) : refused(unknownCode(code), turn);
  });

async function withCode(
  data: Click['data'],
  turn: Turn,
  run: (code: string, reason: string) => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  const parsed = dataSchemas.code.safeParse(data);
  const code = parsed.success && parseInvitationCode(parsed.data.code);
  if (!parsed.success || !code) return malformed(turn);
  return run(code, cleanText(parsed.data.reason ?? ''));
}

function answer(code: string, outcome: Outcome, turn: Turn): Reply | Refusal {
  if ('standing' in outcome) return showInvitation(outcome.standing, turn, outcome);
  if ('denied' in outcome) {
    return { status: 403, message: refusalText(turn.actor.reader, outcome.denied.rule) };
  }
  return refused(unknownCode(code), turn);
}

const refused = ({ status, key, values }: NotDone, { actor: { reader } }: Turn): Refusal => ({
  status,
  message: reader.t(key, values),
});
