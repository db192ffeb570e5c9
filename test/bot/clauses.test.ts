import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clausesOf } from '../../bot/clauses.ts';
import type { Keyword } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';

const names = ['for', 'resellerOnly', 'roles', 'days', 'note'] as const;
type Parts = { readonly head: string } & Partial<Record<(typeof names)[number], string>>;
const invite = (text: string) => clausesOf(text, names, 'note');

describe('clausesOf: an invitation', () => {
  const head = 'Contoso';
  const cases: readonly (readonly [string, Parts])[] = [
    ['', { head: '' }],
    ['contoso.com', { head: 'contoso.com' }],
    ['Contoso for azure', { head, for: 'azure' }],
    ['Contoso FOR azure', { head, for: 'azure' }],
    ['Contoso för azure', { head, for: 'azure' }],
    ['Contoso hos azure', { head, for: 'azure' }],
    ['Contoso for azure, office365', { head, for: 'azure, office365' }],
    ['Contoso, for azure,', { head, for: 'azure' }],
    ['Contoso\nfor azure\ndays 30', { head, for: 'azure', days: '30' }],
    ['Contoso days 30 for azure', { head, days: '30', for: 'azure' }],
    ['Contoso dagar 30 meddelande Hej', { head, days: '30', note: 'Hej' }],
    ['Contoso for azure dagar 30', { head, for: 'azure', days: '30' }],
    ['Contoso reseller-only', { head, resellerOnly: '' }],
    ['Contoso reseller only for azure', { head, resellerOnly: '', for: 'azure' }],
    ['Contoso endast återförsäljning', { head, resellerOnly: '' }],
    ['Contoso for', { head, for: '' }],
    ['for azure', { head: '', for: 'azure' }],
    ['Contoso for azure for office365', { head, for: 'azure for office365' }],
    ['"Wide World Importers" for azure', { head: 'Wide World Importers', for: 'azure' }],
    ['“Wide World Importers” for azure', { head: 'Wide World Importers', for: 'azure' }],
    ['”Wide World Importers” för azure', { head: 'Wide World Importers', for: 'azure' }],
    ['„Wide World Importers“ för azure', { head: 'Wide World Importers', for: 'azure' }],
    ['Wide World Importers for azure', { head: 'Wide World Importers', for: 'azure' }],
    ['"Notes for Days" for azure', { head: 'Notes for Days', for: 'azure' }],
    ['"för alla på nätet"', { head: 'för alla på nätet' }],
    ['"" for azure', { head: '', for: 'azure' }],
    ['for.com for azure', { head: 'for.com', for: 'azure' }],
    ['Fortune notepad days2 for azure', { head: 'Fortune notepad days2', for: 'azure' }],
    ['"Wide World for azure', { head: '"Wide World', for: 'azure' }],
    ['Contoso roles "User Administrator"', { head, roles: 'User Administrator' }],
  ];
  for (const [text, expected] of cases) {
    it(`takes ${JSON.stringify(text)} apart`, () => {
      assert.deepEqual(invite(text), expected);
    });
  }
});

describe('clausesOf: a note', () => {
  const notes: readonly (readonly [string, string])[] = [
    ['We work for you on days off', 'We work for you on days off'],
    ['roles: none, days 3, for azure', 'roles: none, days 3, for azure'],
    ['first line\nnote second line', 'first line\nnote second line'],
    ['"Hello there"', 'Hello there'],
    ['We said "for azure" yesterday', 'We said "for azure" yesterday'],
    ['"Yes" or "no"', '"Yes" or "no"'],
    ['”Ja” eller ”nej”', '”Ja” eller ”nej”'],
  ];
  for (const [note, expected] of notes) {
    it(`takes everything to the end: ${JSON.stringify(note)}`, () => {
      assert.deepEqual(invite(`Contoso for azure note ${note}`), {
        head: 'Contoso',
        for: 'azure',
        note: expected,
      });
    });
  }

  it('takes what other keywords would have taken, whatever it says', () => {
    const words = languages.flatMap(({ keywords }) => Object.values(keywords).flat());
    const prose = fc.array(fc.constantFrom('x', 'contoso.com', '"y z"', ...words), {
      minLength: 1,
    });
    fc.assert(
      fc.property(prose, (said) => {
        const note = `We ${said.join(' ')} end`;
        assert.deepEqual(invite(`Contoso note ${note}`), { head: 'Contoso', note });
      }),
    );
  });
});

describe('clausesOf: any text', () => {
  const keywords = Object.keys(languages[0]?.keywords ?? {}) as Keyword[];

  it('never throws, and finds nothing that was not typed', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(' for ', ' note ', '"', ' “', '” ', ',', ' reseller only ', ' på ', 'İ'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        for (const found of Object.values(clausesOf(text, keywords, 'note'))) {
          assert.ok(text.includes(String(found)));
        }
      }),
    );
  });

  it('reads a quoted name of any keywords as the name', () => {
    const word = fc.constantFrom(
      'for',
      'note',
      'days',
      'roles',
      'på',
      'hos',
      'as',
      'reseller only',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (name) => {
        const parts = clausesOf(`"${name.join(' ')}" for azure`, keywords, 'note');
        assert.deepEqual(parts, { head: name.join(' '), for: 'azure' });
      }),
    );
  });

  it('takes only the keywords that are asked for', () => {
    assert.deepEqual(clausesOf('subscription.modify for Contoso days 3 on Plan', ['on']), {
      head: 'subscription.modify for Contoso days 3',
      on: 'Plan',
    });
  });
});
