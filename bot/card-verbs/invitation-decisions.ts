import { findInvitation } from '../../models/invitation.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { cleanText } from '../clean-text.ts';
import { mostReason } from '../commands/decisions.ts';
import { cancel, decide, type Outcome } from '../invitations/decide.ts';
import { showInvitation } from '../invitations/view.ts';
import { malformed, refusalText } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

export const approve = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) =>
    answer(await decide(code, 'approved', undefined, turn), turn),
  );

export const decline = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code, reason) => {
    if (reason && reason.length > mostReason) {
      const words = { length: reason.length, most: mostReason };
      return { status: 400, message: turn.actor.reader.t('error.reason-long', words) };
    }
    return answer(await decide(code, 'declined', reason, turn), turn);
  });

export const withdraw = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) => answer(await cancel(code, turn), turn));

export const refresh = (data: Click['data'], turn: Turn) =>
  withCode(data, turn, async (code) => {
    const invitation = await findInvitation(turn.actor.tenantId, code);
    return invitation ? showInvitation(invitation, turn) : unknown(turn, code);
  });

async function withCode(
  data: Click['data'],
  turn: Turn,
  run: (code: string, reason: string | undefined) => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  const parsed = dataSchemas.code.safeParse(data);
  const code = parsed.success && parseInvitationCode(parsed.data.code);
  if (!parsed.success || !code) return malformed(turn);
  return run(code, cleanText(parsed.data.reason ?? '') || undefined);
}

function answer(outcome: Outcome, turn: Turn): Reply | Refusal {
  const { reader } = turn.actor;
  if ('standing' in outcome) return showInvitation(outcome.standing, turn);
  if ('unknown' in outcome) return unknown(turn);
  if ('notInviter' in outcome) return { status: 403, message: reader.t('error.not-inviter') };
  if ('cancelRole' in outcome) {
    return { status: 403, message: reader.t('error.cancel-role', { partner: outcome.cancelRole }) };
  }
  return { status: 403, message: refusalText(reader, outcome.denied.rule) };
}

const unknown = ({ actor: { reader } }: Turn, code = ''): Refusal => ({
  status: 404,
  message: reader.t('error.code-unknown', { code }),
});
