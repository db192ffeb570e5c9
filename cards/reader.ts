import IntlMessageFormat from 'intl-messageformat';
import type { Language, MessageKey } from './language/language.ts';

type Values = Readonly<Record<string, string | number>>;

/** Somebody who reads a card: their language and time zone decide every word and date on it. */
export type Reader = {
  readonly language: Language;
  t(key: MessageKey, values?: Values): string;
  date(at: Date): string;
  dateTime(at: Date): string;
  list(items: readonly string[]): string;
};

/** A reader in this IANA time zone; an unknown zone is read as UTC. */
export function readerOf(language: Language, timeZone = 'UTC'): Reader {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const form = formats(language.tag, zone);
  return {
    language,
    t: (key, values) => format(language, key, values),
    date: (at) => form.date.format(at),
    dateTime: (at) => form.dateTime.format(at),
    list: (items) => form.list.format(items),
  };
}

const compiled = new Map<string, IntlMessageFormat>();

function format(language: Language, key: MessageKey, values: Values | undefined): string {
  const id = `${language.tag}:${key}`;
  const message =
    compiled.get(id) ??
    new IntlMessageFormat(language.messages[key], language.tag, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return String(message.format(values));
}

type Formats = { date: Intl.DateTimeFormat; dateTime: Intl.DateTimeFormat; list: Intl.ListFormat };
const made = new Map<string, Formats>();

/** Intl formats are slow to make and there are few of them: one set per language and zone. */
function formats(tag: string, timeZone: string): Formats {
  const id = `${tag}:${timeZone}`;
  const kept = made.get(id) ?? {
    date: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }),
    dateTime: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
  };
  made.set(id, kept);
  return kept;
}

const zones = new Map<string, boolean>([['UTC', true]]);

function isTimeZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const valid = accepts(name);
  if (zones.size < 1000) zones.set(name, valid);
  return valid;
}

/** Intl has no other way to ask: its list leaves out the older names that clients still send. */
function accepts(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
