import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText, excerpt } from '../../bot/clean-text.ts';

describe('cleanText', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['keeps plain text', 'invite contoso.com', 'invite contoso.com'],
    ['trims spaces and line breaks around', ' \n help \r\n', 'help'],
    ['keeps line breaks within, all of one kind', 'a\nb\r\nc\rd\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['reads every space as a plain one', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['drops control characters', 'in\u0000vi\u0007te\u001b\u007f\u0085', 'invite'],
    ['drops zero-width characters', 'in\u200bvi\u2060te\ufeff', 'invite'],
    ['drops halves of characters', 'a\ud83db\udc00c', 'abc'],
    ['keeps emoji, joined ones too', '👩‍👩‍👧‍👦 🇸🇪', '👩‍👩‍👧‍👦 🇸🇪'],
    ['keeps letters of every script', 'Åäö شركة 会社', 'Åäö شركة 会社'],
    ['puts accents on their letters', 'hja\u0308lp', 'hjälp'],
    ['turns a mention into its name', '<at>Bo Ek</at> help', 'Bo Ek help'],
    ['turns a mention with attributes into its name', '<at id="0">Bo</at> x', 'Bo x'],
    ['turns several mentions into names', '<at>A</at><AT>B</AT>', 'AB'],
    ['leaves other brackets alone', 'a < b > c <b>d</b>', 'a < b > c <b>d</b>'],
    ['finds a mention that hides behind a zero-width character', '<a\u200bt>Bo</at>', 'Bo'],
    ['finds a mention within a mention', '<at><at>Bo</at></at>', 'Bo'],
    ['puts on accents that a zero-width character held off', 'hja\u200b\u0308lp', 'hjälp'],
    ['has nothing left of nothing', ' \u200b\u0000\n ', ''],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.equal(cleanText(text), expected);
    });
  }

  const tricky = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '<at>',
          '</at>',
          '<at id="0">',
          '\u200b',
          '\u202e',
          '\ud83d',
          'e',
          '\u0301',
        ),
      ),
    )
    .map((parts) => parts.join(''));
  const bidi = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

  for (const control of bidi) {
    const code = control.codePointAt(0)?.toString(16).padStart(4, '0');
    it(`drops the direction-changing character u+${code}`, () => {
      assert.equal(cleanText(`con${control}toso.com`), 'contoso.com');
    });
  }

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        assert.equal(cleanText(cleanText(text)), cleanText(text));
      }),
      {
        numRuns: 1000,
        examples: [
          ['<a\u200bt>x</at>'],
          ['<at><at>x</at></at>'],
          ['e\u200b\u0301'],
          ['<at>e</at>\u0301'],
        ],
      },
    );
  });

  it('never makes a text longer than its normal form', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        assert.ok(cleanText(text).length <= text.normalize('NFC').length);
      }),
    );
  });

  it('leaves no control character but the line break', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        assert.doesNotMatch(cleanText(text), /(?!\n)[\p{Cc}\p{Cs}\u200b\ufeff]/u);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const part of ['<at', '<at>', '<at><', '</at>', ' \u200b']) cleanText(part.repeat(60_000));
    assert.ok(performance.now() - started < 2000);
  });
});

describe('excerpt', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['short', 80, 'short'],
    ['exactly', 7, 'exactly'],
    ['too long', 7, 'too lo…'],
    ['a\n\n b', 80, 'a b'],
    ['👍👍👍', 2, '👍…'],
    ['', 5, ''],
  ];
  for (const [text, most, expected] of cases) {
    it(`shows ${JSON.stringify(text)} in ${most} characters as “${expected}”`, () => {
      assert.equal(excerpt(text, most), expected);
    });
  }

  it('never shows more characters than allowed, nor half of one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          const shown = excerpt(text, most);
          assert.ok(Array.from(shown).length <= most);
          assert.doesNotMatch(shown, /\p{Cs}/u);
        },
      ),
    );
  });
});
