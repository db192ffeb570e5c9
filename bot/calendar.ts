import type { Logger } from 'pino';
import { findToRemind, remind } from '../models/calendar-invitations.ts';
import { findToLookAt } from '../models/calendar-relationships.ts';
import { databaseAnswers } from '../models/database-answers.ts';
import { endInvitation, findOverdue } from '../models/invitation.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Flags } from '../policy/flags.ts';
import { decided } from './decided.ts';
import { announceEnds } from './relationships/announce-ends.ts';

const limit = 100;
/** In milliseconds: how long a document that failed is left alone. */
const rest = 60_000;

type Settings = {
  readonly clock: () => Date;
  readonly flags: Flags;
  readonly log: Logger;
};
/** One kind of document that the calendar comes to: which are up, and what is done with each. */
type Page<Document, Id> = {
  readonly up: (now: Date, batch: { limit: number; but: Id[] }) => Promise<Document[]>;
  readonly act: (document: Document, now: Date, flags: Flags) => Promise<boolean>;
};

/**
 * Makes the sweep, which ends invitations whose time is over and owes reminders and word of ends. It does a batch of
 * each and says whether it did anything; any number of processes may sweep at any time, and after any pause.
 */
export function createSweep(settings: Settings): () => Promise<boolean> {
  const pages = [
    turner({ up: findOverdue, act: (each, now) => expire(each, now, settings.log) }, settings),
    turner({ up: findToRemind, act: remind }, settings),
    turner({ up: findToLookAt, act: announceEnds }, settings),
  ];
  return async () => {
    let done = false;
    for (const turn of pages) done = (await turn()) || done;
    return done;
  };
}

/** A document that fails rests for a while, so that it neither holds up the others nor keeps the sweep busy. */
function turner<Id, Document extends { readonly _id: Id }>(
  { up, act }: Page<Document, Id>,
  { clock, flags, log }: Settings,
): () => Promise<boolean> {
  const resting = new Map<Id, number>();
  const attempt = async (document: Document, now: Date): Promise<boolean> => {
    try {
      return await act(document, now, flags);
    } catch (error) {
      // Away, it would fail at every document alike: none of them is broken for that.
      if (!(await databaseAnswers())) throw error;
      resting.set(document._id, now.getTime() + rest);
      log.error({ err: error, of: String(document._id) }, 'the calendar failed at a document');
      return false;
    }
  };
  return async () => {
    const now = clock();
    for (const [id, end] of resting) if (end <= now.getTime()) resting.delete(id);
    let done = false;
    for (const document of await up(now, { limit, but: [...resting.keys()] })) {
      done = (await attempt(document, now)) || done;
    }
    return done;
  };
}

async function expire(invitation: Invitation, now: Date, log: Logger): Promise<boolean> {
  const ended = await endInvitation(invitation, 'expired', { now });
  if (ended) decided('expired', { invitation: ended._id }, log);
  return ended !== undefined;
}
