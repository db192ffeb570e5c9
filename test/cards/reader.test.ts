import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';

const at = new Date('2026-03-01T23:30:00Z');
const withoutIsolates = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const plain = (text: string) => text.replaceAll('\u202f', ' ');

const london = { timeZone: 'Europe/London' };
const stockholm = { timeZone: 'Europe/Stockholm' };

describe('readerOf', () => {
  const times: readonly (readonly [string, Parameters<typeof readerOf>[1], string, string])[] = [
    ['en', {}, 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM UTC'],
    ['en', { timeZone: 'UTC' }, 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM'],
    ['en', { timeZone: 'Europe/Stockholm' }, 'Mar 2, 2026', 'Mar 2, 2026, 12:30 AM'],
    ['en', { timeZone: 'America/New_York' }, 'Mar 1, 2026', 'Mar 1, 2026, 6:30 PM'],
    ['en', { timeZone: 'US/Pacific' }, 'Mar 1, 2026', 'Mar 1, 2026, 3:30 PM'],
    ['sv', { timeZone: 'Europe/Stockholm' }, '2 mars 2026', '2 mars 2026 00:30'],
    ['sv', {}, '1 mars 2026', '1 mars 2026 23:30 UTC'],
    ['en', { ...london, locale: 'en-GB' }, '1 Mar 2026', '1 Mar 2026, 23:30'],
    ['en', { ...london, locale: 'en_gb' }, '1 Mar 2026', '1 Mar 2026, 23:30'],
    ['en', { ...london, locale: 'en-Latn-AU' }, '1 Mar 2026', '1 Mar 2026, 11:30 pm'],
    ['en', { ...london, locale: 'sv-SE' }, 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM'],
    ['en', { ...london, locale: 'en-TH' }, 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM'],
    ['sv', { ...london, locale: 'sv-FI' }, '1 mars 2026', '1 mars 2026 23.30'],
    ['sv', { ...london, locale: 'en-GB' }, '1 mars 2026', '1 mars 2026 23:30'],
    ['en', { ...london, locale: 'en-GB', shared: true }, '1 Mar 2026', '1 Mar 2026, 23:30 GMT'],
    ['sv', { ...stockholm, shared: true }, '2 mars 2026', '2 mars 2026 00:30 CET'],
    ['en', { ...stockholm, shared: true }, 'Mar 2, 2026', 'Mar 2, 2026, 12:30 AM GMT+1'],
  ];
  for (const [tag, habits, date, dateTime] of times) {
    it(`writes dates in ${tag} for ${JSON.stringify(habits)}`, () => {
      const reader = readerOf(languageOf(tag), habits);
      assert.deepEqual([reader.date(at), reader.dateTime(at)].map(plain), [date, dateTime]);
    });
  }

  for (const timeZone of [
    '',
    ' ',
    'Mars/Olympus',
    'W. Europe Standard Time',
    '../etc',
    'utc\n',
    '__proto__',
  ]) {
    it(`reads the unknown time zone ${JSON.stringify(timeZone)} as UTC, and says so`, () => {
      const reader = readerOf(languageOf('en'), { timeZone });
      assert.equal(plain(reader.dateTime(at)), 'Mar 1, 2026, 11:30 PM UTC');
    });
  }

  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'en-u-ca-buddhist-nu-thai',
      'en-TH',
      'en-SA',
      'en-GB-u-hc-h12',
      'x-lvariant',
      'en--',
      'i-klingon',
    ),
    fc
      .array(fc.constantFrom('en', 'GB', 'Latn', 'u', 'x', '-', '_', '419', 'ZZ'))
      .map((parts) => parts.join('-')),
  );
  it('makes a reader for any time zone and any locale at all', () => {
    fc.assert(
      fc.property(strange, strange, (timeZone, locale) => {
        for (const tag of ['sv', 'en']) {
          const { date, dateTime } = readerOf(languageOf(tag), { timeZone, locale });
          assert.match(dateTime(at), /2026/);
          assert.match(date(at), /2026/);
        }
      }),
    );
  });

  for (const [tag, expected] of [
    ['en', 'Azure, Software, and Office'],
    ['sv', 'Azure, Software och Office'],
  ] as const) {
    it(`joins a list in ${tag} as people do`, () => {
      const { list } = readerOf(languageOf(tag));
      assert.equal(list(['Azure', 'Software', 'Office']), expected);
      assert.equal(list(['Azure']), 'Azure');
      assert.equal(list([]), '');
    });
  }

  it('fills in a value as it is, whatever it looks like', () => {
    const { t } = readerOf(languageOf('en'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(withoutIsolates(t('unknown.text', { text })), `I do not know “${text}”.`);
      }),
      { examples: [['{text}'], ['<b>x</b>'], ["'{'"], ['{0, plural, one {#}}'], ['$&'], ['שלום']] },
    );
  });

  it('counts as people do in each language', () => {
    const of = (tag: string, count: number) =>
      readerOf(languageOf(tag)).t('list.invites.summary', { count });
    assert.deepEqual(
      [0, 1, 2].map((count) => [of('en', count), of('sv', count)]),
      [
        ['No invitations', 'Inga inbjudningar'],
        ['1 invitation', '1 inbjudan'],
        ['2 invitations', '2 inbjudningar'],
      ],
    );
  });
});
