import { findInvitation } from '../../models/invitation.ts';
import { unknownCode } from '../invitations/not-done.ts';
import { showInvitation } from '../invitations/view.ts';
import { type Command, everybody } from './command.ts';
import { notDoneReply, withCode } from './decisions.ts';

export const showCommand: Command = {
  name: 'show',
  writes: false,
  isFor: everybody,
  run: (rest, turn) =>
    withCode('show', rest, turn, async (code) => {
      const invitation = await findInvitation(turn.actor.tenantId, code);
      return invitation
        ? showInvitation(invitation, turn, { inFull: true })
        : notDoneReply(unknownCode(code), turn);
    }),
};
