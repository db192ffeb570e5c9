import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';

const at = new Date('2026-03-01T23:30:00Z');
const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('readerOf', () => {
  const times: readonly (readonly [string, string | undefined, string, string])[] = [
    ['en', undefined, 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM'],
    ['en', 'UTC', 'Mar 1, 2026', 'Mar 1, 2026, 11:30 PM'],
    ['en', 'Europe/Stockholm', 'Mar 2, 2026', 'Mar 2, 2026, 12:30 AM'],
    ['en', 'America/New_York', 'Mar 1, 2026', 'Mar 1, 2026, 6:30 PM'],
    ['en', 'US/Pacific', 'Mar 1, 2026', 'Mar 1, 2026, 3:30 PM'],
    ['sv', 'Europe/Stockholm', '2 mars 2026', '2 mars 2026 00:30'],
    ['sv', undefined, '1 mars 2026', '1 mars 2026 23:30'],
  ];
  for (const [tag, zone, date, dateTime] of times) {
    it(`writes dates in ${tag} as they are in ${zone ?? 'no known zone'}`, () => {
      const reader = readerOf(languageOf(tag), zone);
      assert.deepEqual([reader.date(at), reader.dateTime(at)].map(plain), [date, dateTime]);
    });
  }

  for (const zone of [
    '',
    ' ',
    'Mars/Olympus',
    'W. Europe Standard Time',
    '../etc',
    'utc\n',
    '__proto__',
  ]) {
    it(`reads the unknown time zone ${JSON.stringify(zone)} as UTC`, () => {
      const reader = readerOf(languageOf('en'), zone);
      assert.equal(plain(reader.dateTime(at)), 'Mar 1, 2026, 11:30 PM');
    });
  }

  it('makes a reader for any time zone at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (zone) => {
        assert.notEqual(readerOf(languageOf('sv'), zone).dateTime(at), '');
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
        assert.equal(t('unknown.text', { text }), `I do not know “${text}”.`);
      }),
      { examples: [['{text}'], ['<b>x</b>'], ["'{'"], ['{0, plural, one {#}}'], ['$&']] },
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
