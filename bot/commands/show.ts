import { findInvitation } from '../../models/invitation.ts';
import { showInvitation } from '../invitations/view.ts';
import { problem } from '../refusal.ts';
import { type Command, everybody } from './command.ts';
import { withCode } from './decisions.ts';

export const showCommand: Command = {
  name: 'show',
  writes: false,
  isFor: everybody,
  run: (rest, turn) =>
    withCode('show', rest, turn, async (code) => {
      const invitation = await findInvitation(turn.actor.tenantId, code);
      return invitation
        ? showInvitation(invitation, turn, true)
        : problem(turn.actor.reader, 'error.code-unknown', { code });
    }),
};
