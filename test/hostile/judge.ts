import { mostActions, mostCharacters } from '../../cards/card.ts';
import { textsIn } from '../cards/card-parts.ts';
import { marker } from '../cards/hostile-texts.ts';
import { isPlain } from '../cards/plain-places.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import type { Sent } from '../support/connector.ts';
import type { Answer } from './line.ts';

/** What an honest sender is owed: one card in the response, the result of an invoke, or only not a failure. */
export type Owed = 'reply' | 'invoke' | 'any';

type Content = Parameters<typeof textsIn>[0]['content'];
type Replied = {
  readonly type?: string;
  readonly text?: unknown;
  readonly entities?: unknown;
  readonly summary?: unknown;
  readonly attachments?: readonly { readonly content: Content }[];
};
type Invoked = {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
  readonly composeExtension?: Composed;
  readonly task?: { readonly value: { readonly title: string; readonly card: Attached } };
};
type Composed = { readonly text?: string; readonly attachments?: readonly Attached[] };
type Attached = {
  readonly content: Content;
  readonly preview?: { readonly content: { readonly title: string; readonly text: string } };
};

/** What turns letters around, hides or sounds a bell; a line break is allowed, and what holds a name apart. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;
const mention = /<\/?at[\s>]/i;
const longestSentence = 1000;

/** What is wrong with the answer to what was sent, if anything is. */
export function wrongWith(sent: string, { status, body }: Answer, owed: Owed): string | undefined {
  if (status === 0) return `no answer: ${body}`;
  const isLarge = Buffer.byteLength(sent) > 256 * 1024;
  if (status >= 500 || isLarge !== (status === 413)) return `status ${status}`;
  if (isLarge || isRefusedDepth(sent, status)) return undefined;
  const json: unknown = body === '' ? undefined : JSON.parse(body);
  if (owed !== 'any' && status !== 200) return `status ${status}`;
  const { activities } = Object(json) as { readonly activities?: readonly Replied[] };
  if (activities) return wrongWithReplies(activities, owed);
  if (owed === 'reply') return 'no reply';
  return wrongWithInvoke(Object(json) as Invoked, owed);
}

const isRefusedDepth = (sent: string, status: number): boolean =>
  status === 400 && /(\[{100}|(\{"a":){100})/.test(sent);

/** What is wrong with a message that came through the channel. */
export const wrongWithSent = ({ summary, card }: Pick<Sent, 'summary' | 'card'>) =>
  card ? wrongWithCard(summary, card as Content) : undefined;

function wrongWithReplies(replies: readonly Replied[], owed: Owed): string | undefined {
  // An invoke that asks for its replies in the response gets its result among them.
  const [reply, another] = replies.filter(({ type }) => type !== 'invokeResponse');
  if (another) return 'two replies';
  if (!reply) return owed === 'any' ? undefined : 'silence';
  if (reply.text || reply.entities) return 'text or a mention besides the card';
  const content = reply.attachments?.[0]?.content;
  return content ? wrongWithCard(String(reply.summary ?? ''), content) : 'no card';
}

function wrongWithInvoke(
  { statusCode, type, value, composeExtension, task }: Invoked,
  owed: Owed,
): string | undefined {
  if (composeExtension) return wrongWithComposed(composeExtension);
  if (task) return wrongWithCard(task.value.title, task.value.card.content);
  if (statusCode === undefined) return owed === 'any' ? undefined : 'no result';
  if (statusCode >= 500) return `result ${statusCode}`;
  if (type === 'application/vnd.microsoft.card.adaptive') {
    return wrongWithCard('a result', value as Content);
  }
  if (type === 'application/vnd.microsoft.search.searchResponse') return wrongWithResults(value);
  const { message } = Object(value) as { readonly message?: unknown };
  return wrongWithText(typeof message === 'string' ? message : '');
}

function wrongWithComposed({ text, attachments }: Composed): string | undefined {
  if (!attachments) return wrongWithText(text ?? '');
  if (attachments.length > 25) return `${attachments.length} results`;
  return attachments.map(wrongWithAttached).find(Boolean);
}

function wrongWithAttached({ content, preview }: Attached): string | undefined {
  if (JSON.stringify(content).includes('"Action.')) return 'a button in a chat';
  const { title = '', text = '' } = preview?.content ?? {};
  if (/[<>]/.test(title + text)) return `HTML in ${JSON.stringify(preview)}`;
  return wrongWithText(title) ?? wrongWithText(text) ?? wrongWithCard('a result', content);
}

function wrongWithResults(value: unknown): string | undefined {
  const { results } = value as { readonly results: readonly { readonly title: string }[] };
  if (results.length > 15) return `${results.length} suggestions`;
  return results.map(({ title }) => wrongWithText(title)).find(Boolean);
}

/** Every card is looked at once, however often it comes. */
const seen = new Set<string>();

function wrongWithCard(summary: string, content: Content): string | undefined {
  const json = JSON.stringify(content);
  if (seen.has(json)) return wrongWithText(summary);
  if (json.length > mostCharacters) return `a card of ${json.length} characters`;
  if ((content.actions ?? []).length > mostActions) return 'too many actions';
  const complaints = complaintsAbout(content);
  if (complaints.length > 0) return complaints.join('; ');
  const found = textsIn({ summary, content });
  const active = found.find((each) => each.text.includes(marker) && !isPlain(each));
  if (active) return `active text of users in ${active.holder.type} ${active.key}`;
  const odd = found.map(({ text }) => wrongWithShown(text)).find(Boolean);
  if (odd) return odd;
  seen.add(json);
  return wrongWithText(summary);
}

function wrongWithText(text: string): string | undefined {
  if (text.trim() === '') return 'no words';
  return text.length > longestSentence ? `${text.length} characters` : wrongWithShown(text);
}

/** Without pairs of isolates, from the inside out. One that has no partner stays. */
function withoutIsolates(text: string): string {
  const less = text.replaceAll(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
  return less === text ? text : withoutIsolates(less);
}

function wrongWithShown(text: string): string | undefined {
  if (mention.test(text)) return `a mention in ${JSON.stringify(text)}`;
  return unseen.test(withoutIsolates(text))
    ? `unseen characters in ${JSON.stringify(text)}`
    : undefined;
}
