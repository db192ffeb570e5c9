import { isRevoker } from '../actor.ts';
import { problem, problemWith } from '../refusal.ts';
import { confirmRevocation } from '../relationships/confirm-revocation.ts';
import { findPairsCalled } from '../relationships/pair.ts';
import { calledIn } from '../words.ts';
import { type Command, usage } from './command.ts';

/** Asks whether to end delegated administration, and says what would remain. Ends nothing by itself. */
export const revokeCommand: Command = {
  name: 'revoke',
  writes: true,
  isFor: isRevoker,
  run: async (rest, turn) => {
    const { tenant, reader } = turn.actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    const called = calledIn(rest);
    if (called === '') return usage('revoke', turn);
    const [pair, another] = await findPairsCalled(called, turn.actor);
    if (!pair) return problemWith(reader, 'error.tenant-not-visible', called);
    if (another) return problemWith(reader, 'error.customer-ambiguous', called);
    return confirmRevocation(pair, turn);
  },
};
