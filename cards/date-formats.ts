/** How dates, times and lists are written for readers of one language, region and time zone. */
type Formats = {
  readonly date: Intl.DateTimeFormat;
  readonly dateTime: (how: 'plain' | 'zoned') => Intl.DateTimeFormat;
  readonly list: Intl.ListFormat;
  readonly isZoneKnown: boolean;
};
type Given = string | null | undefined;

/** Intl formats are slow to make: those used last are kept, this many at most. */
const most = 200;
const made = new Map<string, Formats>();

export function dateFormats(language: string, locale: Given, timeZone: Given): Formats {
  const tag = tagOf(language, locale);
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  const id = `${tag} ${zone}`;
  const formats = made.get(id) ?? make(tag, zone);
  made.delete(id);
  made.set(id, formats);
  const [oldest] = made.keys();
  if (made.size > most && oldest !== undefined) made.delete(oldest);
  return formats;
}

function make(tag: string, zone: string | undefined): Formats {
  // In some regions years are counted otherwise; Microsoft's contracts and pages count like this.
  const shared = { timeZone: zone ?? 'UTC', calendar: 'gregory' };
  const styled = { ...shared, dateStyle: 'medium' } as const;
  const plain = new Intl.DateTimeFormat(tag, { ...styled, timeStyle: 'short' });
  // A style cannot be combined with the name of the zone: these are the parts that both styles stand for.
  const zoned = new Intl.DateTimeFormat(tag, {
    ...({ ...shared, year: 'numeric', month: 'short', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const),
  });
  return {
    date: new Intl.DateTimeFormat(tag, styled),
    dateTime: (how) => (how === 'plain' ? plain : zoned),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    isZoneKnown: zone !== undefined,
  };
}

const tags = new Map<string, string>();

function tagOf(language: string, locale: Given): string {
  if (!locale) return language;
  const id = `${language} ${locale}`;
  const known = tags.get(id);
  if (known !== undefined) return known;
  const tag = spelledIn(language, locale);
  if (tags.size < 1000) tags.set(id, tag);
  return tag;
}

/** The language as it is written in the region that the client is set to; a region of another language says nothing. */
function spelledIn(language: string, locale: string): string {
  const spoken = localeOf(locale);
  return spoken?.region && spoken.language === language ? `${language}-${spoken.region}` : language;
}

function localeOf(text: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

const zones = new Map<string, boolean>();

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
