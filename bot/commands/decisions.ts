import type { AskedView } from '../../cards/asked-view.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { isDecider, isInviter } from '../actor.ts';
import { decide, type Outcome } from '../invitations/decide.ts';
import { type NotDone, reasonProblem, unknownCode } from '../invitations/not-done.ts';
import { remind } from '../invitations/remind.ts';
import { showInvitation } from '../invitations/view.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Command, usage } from './command.ts';

export const approveCommand: Command = {
  name: 'approve',
  writes: true,
  isFor: isDecider,
  run: (rest, turn) =>
    withCode('approve', rest, turn, async (code) =>
      answer(
        code,
        { action: 'invitation.approve' },
        await decide(code, 'approved', undefined, turn),
        turn,
      ),
    ),
};

export const declineCommand: Command = {
  name: 'decline',
  writes: true,
  isFor: isDecider,
  run: (rest, turn) =>
    withCode('decline', rest, turn, async (code, reason) => {
      const wrong = reasonProblem(reason);
      if (wrong) return notDoneReply(wrong, turn);
      const outcome = await decide(code, 'declined', reason || undefined, turn);
      return answer(code, { action: 'invitation.decline' }, outcome, turn);
    }),
};

export const cancelCommand: Command = {
  name: 'cancel',
  writes: true,
  isFor: isInviter,
  run: (rest, turn) =>
    withCode('cancel', rest, turn, async (code) =>
      answer(
        code,
        { action: 'invitation.withdraw' },
        await decide(code, 'cancelled', undefined, turn),
        turn,
      ),
    ),
};

export const remindCommand: Command = {
  name: 'remind',
  writes: true,
  isFor: isInviter,
  run: (rest, turn) =>
    withCode('remind', rest, turn, async (code) => {
      const called = turn.actor.reader.t('remind.asked');
      return answer(
        code,
        { action: 'invitation.withdraw', called },
        await remind(code, turn),
        turn,
      );
    }),
};

/** Reads the code that a command begins with; `rest` is what follows it. */
export async function withCode(
  name: Command['name'],
  text: string,
  turn: Turn,
  run: (code: string, rest: string) => Promise<Reply>,
): Promise<Reply> {
  const [first = '', ...others] = text.split(/\s+/);
  if (first === '') return usage(name, turn);
  const spaced = /^inv$/i.test(first) ? `${first}-${others.shift() ?? ''}` : first;
  const code = parseInvitationCode(spaced);
  if (!code) return problemWith(turn.actor.reader, 'error.code-malformed', spaced);
  const reason = text.slice(text.indexOf(first) + first.length).trim();
  return run(code, spaced === first ? reason : others.join(' '));
}

type Asked = Pick<AskedView, 'action' | 'called'>;

function answer(code: string, what: Asked, outcome: Outcome, turn: Turn): Reply {
  const { reader, tenant, name } = turn.actor;
  if ('standing' in outcome) return showInvitation(outcome.standing, turn, outcome);
  if ('denied' in outcome) {
    const asked = { ...what, actor: tenant?.name ?? name, example: '' };
    return { card: verdictCard(outcome.denied, asked, reader) };
  }
  return notDoneReply(unknownCode(code), turn);
}

/** Nothing was done: the sentence on a card. */
export const notDoneReply = ({ key, values }: NotDone, { actor: { reader } }: Turn): Reply =>
  problem(reader, key, values);
