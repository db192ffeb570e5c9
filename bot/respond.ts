import { type Directory, directoryAnew } from '../models/directory.ts';
import { keptDirectory } from '../models/kept-directory.ts';
import { replyToOf, type Sender, senderOf, textOf } from './activity.ts';
import { activityKeyOf } from './activity-key.ts';
import { type Actor, actorOf } from './actor.ts';
import { aside } from './aside.ts';
import { clickInMessage } from './card-verbs/data.ts';
import { isRefusal, runClick } from './card-verbs/run-click.ts';
import { looksOnly } from './commands/looks-only.ts';
import { runCommand } from './commands/run-command.ts';
import { type Change, installation, keepPlace, settleIn } from './installation.ts';
import type { Invoked, RefusedWith } from './invokes/invoke.ts';
import { invokeNamed } from './invokes/invokes.ts';
import type { RateLimit, TooMuch } from './rate-limit.ts';
import { problem, refusalReply } from './refusal.ts';
import type { Serves } from './served-tenants.ts';
import { strangerReader } from './stranger-reader.ts';
import type { Reply, Turn } from './turn.ts';
import { hasTypeAhead } from './type-ahead.ts';
import { whatBecame } from './what-became.ts';

/** What is found out in the turn itself. */
type Found = 'actor' | 'activityKey' | 'directory' | 'now' | 'replyTo' | 'turnId' | 'typeAhead';

/** What a turn needs besides the actor, who is found out from the activity. */
export type TurnSettings = Omit<Turn, Found> & {
  readonly clock: () => Date;
  readonly rateLimit: RateLimit;
  /** The channels whose word on who somebody is counts; undefined: any. */
  readonly channels?: readonly string[] | undefined;
  readonly serves: Serves;
};

/** What one activity is answered with: a message, the result of an invoke, or nothing. */
export type Response = {
  readonly reply?: Reply;
  readonly invoke?: Omit<Invoked, 'reply'>;
  readonly failed?: true;
  /** It is said now or not at all: of whom it is for nothing is kept. */
  readonly passing?: true;
};

export type Incoming = {
  readonly type: string;
  readonly name?: string | undefined;
  readonly locale?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly deliveryMode?: unknown;
  readonly replyToId?: unknown;
};

/** Decides what to answer. Sends nothing. */
export async function respond(
  activity: Incoming,
  settings: TurnSettings & Pick<Turn, 'turnId'>,
): Promise<Response> {
  const change = installation(activity);
  const asked = activity.type === 'message' || activity.type === 'invoke';
  if (!asked && !change) return {};
  const sender = senderOf(activity, settings.channels);
  // Where somebody can be reached is kept however much they say.
  const tooMuch = change ? undefined : await settings.rateLimit(sender);
  if (tooMuch && isPassedOver(activity, tooMuch)) return {};
  if (!sender || !settings.serves(sender.tenantId)) return notServed(activity, sender);
  if (tooMuch) return askedToWait(activity, await actorOf(sender), tooMuch);
  if (!isFromAnywhere(activity)) return answerAtHome(activity, change, sender, settings);
  const turn = turnOf(activity, await actorOf(sender), directoryAnew, settings);
  return answer(activity, amongOthers(turn));
}

const turnOf = (
  activity: Incoming,
  actor: Actor,
  directory: Directory,
  settings: TurnSettings & Pick<Turn, 'turnId'>,
): Turn => ({
  ...settings,
  actor,
  directory,
  activityKey: activityKeyOf(activity),
  replyTo: replyToOf(activity),
  typeAhead: hasTypeAhead(activity),
  now: settings.clock(),
});

/** Not from a conversation of the bot's own, whatever Teams calls it: where it comes from is no place to write to. */
const isFromAnywhere = ({ type, name }: Incoming): boolean =>
  type === 'invoke' && !invokeNamed(name).fromOwn;

const amongOthers = (turn: Turn): Turn => ({ ...turn, actor: { ...turn.actor, shared: true } });

async function answerAtHome(
  activity: Incoming,
  change: Change,
  sender: Sender,
  settings: TurnSettings & Pick<Turn, 'turnId'>,
): Promise<Response> {
  const directory = looksOnly(activity) ? keptDirectory(sender.tenantId) : directoryAnew;
  const [actor, before] = await Promise.all([
    actorOf(sender, directory),
    keepPlace(change, sender.seen),
  ]);
  const turn = turnOf(activity, actor, directory, settings);
  const welcome = await settleIn(change, sender, before, turn);
  return welcome ? { reply: welcome } : answer(activity, turn);
}

async function answer(activity: Incoming, turn: Turn): Promise<Response> {
  if (activity.type === 'invoke') return invoked(activity, turn);
  return activity.type === 'message' ? { reply: await said(activity, turn) } : {};
}

/** A message is either a Submit fallback's click or a command. */
async function said(activity: Incoming, turn: Turn): Promise<Reply> {
  const text = textOf(activity);
  if (text !== '' || activity.value === undefined || activity.value === null) {
    return runCommand(text, turn);
  }
  return aside('', turn, async (own) => {
    const result = await runClick(clickInMessage(activity.value), own);
    return isRefusal(result) ? refusalReply(result, own.actor.reader) : result;
  });
}

async function invoked({ name, value }: Incoming, turn: Turn): Promise<Response> {
  const result = await invokeNamed(name).run(value, turn);
  if (isRefusal(result)) return refusedInvoke(name, result.status, result.message);
  const { reply, ...invoke } = result;
  return { invoke, ...(reply ? { reply } : {}) };
}

const refusedInvoke = (
  name: string | undefined,
  status: RefusedWith,
  message: string,
): Response => ({
  invoke: { outcome: status, body: invokeNamed(name).refuse(status, message) },
});

/** Nobody is served whom the channel does not name, or whose tenant is not allowed, but they are told so. */
function notServed({ type, name, locale }: Incoming, sender: Sender | undefined): Response {
  const reader = strangerReader(locale);
  const why = sender ? 'error.tenant-closed' : 'error.nobody';
  if (type === 'invoke') return refusedInvoke(name, 403, reader.t(why));
  return type === 'message' ? { reply: problem(reader, why), passing: true } : {};
}

/** Something broke while answering, or took too long. The person learns what became of it, as far as that is known. */
export function failed({ type, name, locale }: Incoming, error: unknown): Response {
  const reader = strangerReader(locale);
  const [key, words] = whatBecame(error, reader);
  const failure = { failed: true } as const;
  if (type === 'invoke') return { ...failure, ...refusedInvoke(name, 500, reader.t(key, words)) };
  return type === 'message' ? { ...failure, reply: problem(reader, key, words) } : failure;
}

/** One card says that it is too much. Each further one would be a send; what goes into the HTTP response is none. */
const isPassedOver = ({ type, deliveryMode }: Incoming, { first }: TooMuch): boolean =>
  !first && type === 'message' && deliveryMode !== 'expectReplies';

function askedToWait({ type, name }: Incoming, { reader }: Actor, { seconds }: TooMuch): Response {
  if (type === 'invoke') return refusedInvoke(name, 429, reader.t('error.rate', { seconds }));
  return { reply: problem(reader, 'error.rate', { seconds }), passing: true };
}
