import IntlMessageFormat from 'intl-messageformat';
import { dateFormats } from './date-formats.ts';
import { isolated } from './isolated.ts';
import type { Language, MessageKey } from './language/language.ts';

type Values = Readonly<Record<string, string | number>>;

/** Somebody who reads a card: their language, region and time zone decide every word and date on it. */
export type Reader = {
  readonly language: Language;
  t(key: MessageKey, values?: Values): string;
  date(at: Date): string;
  /** With the name of its zone where a reader could take it for a time of another. */
  dateTime(at: Date): string;
  list(items: readonly string[]): string;
  /** Whether days are those of the reader: then it can be said that something is today. */
  readonly knowsDay: boolean;
  /** The same for a card that several people will read. */
  forMany(): Reader;
};

type Habits = {
  /** An IANA time zone; one that is missing or unknown is read as UTC, and named with every time. */
  readonly timeZone?: string | null | undefined;
  /** What the client is set to, such as `en-GB`: its region counts if its language is the reader's. */
  readonly locale?: string | null | undefined;
  /** Whether several people read, who may live in several zones. */
  readonly shared?: boolean | undefined;
};

export function readerOf(
  language: Language,
  { timeZone, locale, shared = false }: Habits = {},
): Reader {
  const { date, dateTime, isZoneKnown, list } = dateFormats(language.tag, locale, timeZone);
  const knowsDay = isZoneKnown && !shared;
  return {
    language,
    t: (key, values) => messageOf(language, key)(values),
    date: (at) => date.format(at),
    dateTime: (at) => dateTime(knowsDay ? 'plain' : 'zoned').format(at),
    list: (items) => list.format(items.map(isolated)),
    knowsDay,
    forMany: () => readerOf(language, { timeZone, locale, shared: true }),
  };
}

type Message = (values?: Values) => string;

/** Messages are slow to compile, and few. */
const compiled = new WeakMap<Language, Map<MessageKey, Message>>();

function messageOf(language: Language, key: MessageKey): Message {
  const messages = compiled.get(language) ?? new Map<MessageKey, Message>();
  compiled.set(language, messages);
  const kept = messages.get(key);
  if (kept) return kept;
  const made = compile(language.messages[key], language.tag);
  messages.set(key, made);
  return made;
}

function compile(text: string, tag: string): Message {
  // Most have nothing to fill in, and nothing that stands for something else.
  if (!/[{}']/.test(text)) return () => text;
  const message = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
  return (values = {}) => String(message.format(isolatedIn(values)));
}

function isolatedIn(values: Values): Values {
  const safe: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    safe[name] = typeof value === 'string' ? isolated(value) : value;
  }
  return safe;
}
