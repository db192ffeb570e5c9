import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { directoryAnew } from '../../models/directory.ts';
import { actorOf } from '../actor.ts';
import { beginAgain } from '../begin-again.ts';
import { NotAuthenticated } from '../channel-token.ts';
import { deadlineIn, Late } from '../deadline.ts';
import { logTheEnd } from '../log-the-end.ts';
import type { RateLimit } from '../rate-limit.ts';
import { guest, problem } from '../refusal.ts';
import type { TurnSettings } from '../respond.ts';
import { KeysUnavailable } from '../signing-keys.ts';
import { strangerReader } from '../stranger-reader.ts';
import type { Refusal, Turn } from '../turn.ts';
import { whatBecame } from '../what-became.ts';
import { refusedBy } from './asked.ts';
import { askerOf, type Habits } from './asker.ts';
import type { Proof, Visitor } from './visitor.ts';

export type AnswerSettings = TurnSettings & { readonly proof: Proof };
/** Of one request: what is asked, who says it, how they read, and which limit it counts for. */
export type Incoming = {
  readonly name: string;
  readonly authorization: string;
  readonly habits: Habits;
  readonly limit: RateLimit;
  /** Whether it is no news that such an address is not believed. */
  readonly quietly: boolean;
};
/** What is answered in place of what was asked for. `wait`: in seconds. */
export type Refused = {
  readonly status: number;
  readonly message: string;
  readonly wait?: number;
};

/** In milliseconds. As long as a message in a chat may take. */
const longest = 8000;

/**
 * Answers one request of the tab, for whoever it proves to be and nobody else. Nothing escapes it: an error is logged and
 * answered blandly.
 */
export async function answerTo<Answer>(
  incoming: Incoming,
  settings: AnswerSettings,
  run: (turn: Turn) => Promise<Answer | Refusal>,
): Promise<Answer | Refused> {
  // What a turn has its lines say is said of this one alone.
  const log = settings.log.child({ tab: incoming.name });
  const answering = settings.underWay(answered(incoming, { ...settings, log }, run));
  return deadlineIn(longest)
    .within(answering)
    .catch((error: unknown) => {
      if (error instanceof Late) logTheEnd(answering, log);
      return failed(error, incoming, log);
    });
}

/** Whoever it is counts once, however often the answer is begun. */
async function answered<Answer>(
  { authorization, habits, limit }: Incoming,
  { proof, ...settings }: AnswerSettings,
  run: (turn: Turn) => Promise<Answer | Refusal>,
): Promise<Answer | Refused> {
  const visitor = await beginAgain(() => proof(authorization));
  const reader = strangerReader(habits.locale);
  if (!settings.serves(visitor.tenantId)) {
    return { status: 403, message: reader.t('error.tenant-closed') };
  }
  const tooMuch = await limit(visitor);
  if (tooMuch) {
    const { seconds } = tooMuch;
    return { status: 429, message: reader.t('error.rate', { seconds }), wait: seconds };
  }
  return beginAgain(async () => {
    const turn = await turnOf(visitor, habits, settings);
    return 'status' in turn ? turn : run(turn);
  });
}

async function turnOf(
  visitor: Visitor,
  habits: Habits,
  settings: TurnSettings,
): Promise<Turn | Refusal> {
  const actor = await actorOf(askerOf(visitor, habits));
  const found = { actor, directory: directoryAnew, turnId: randomUUID(), now: settings.clock() };
  const turn: Turn = { ...settings, ...found };
  if (visitor.guest && !actor.listed) return guest(turn);
  return actor.tenant ? turn : refusedBy(problem(actor.reader, 'error.tenant-unknown'));
}

function failed(error: unknown, { habits, quietly }: Incoming, log: Logger): Refused {
  const reader = strangerReader(habits.locale);
  if (error instanceof NotAuthenticated) {
    if (!quietly) log.warn({ err: error }, 'tab: not authenticated');
    return { status: 401, message: reader.t('tab.sign-in') };
  }
  if (error instanceof KeysUnavailable) {
    log.warn({ err: error }, 'tab: keys of Microsoft Entra ID not available');
    return { status: 503, message: reader.t('tab.keys') };
  }
  log.error({ err: error }, 'tab: no answer found');
  return { status: 500, message: reader.t(...whatBecame(error, reader)) };
}
