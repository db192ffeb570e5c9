import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandIn, idIn, knownCommandWords, means, wordsOf } from '../../bot/words.ts';
import { type CommandName, commandNames, type Keyword } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';

describe('commandIn', () => {
  // biome-ignore format: one case is one line, so that the table reads as a table
  const cases: readonly (readonly [text: string, name: CommandName | undefined, rest?: string])[] = [
    ['help', 'help', ''],
    ['HELP invite', 'help', 'invite'],
    ['?', 'help', ''],
    ['invite contoso.com for azure', 'invite', 'contoso.com for azure'],
    ['invite  contoso.com', 'invite', 'contoso.com'],
    ['invite\ncontoso.com', 'invite', 'contoso.com'],
    ['Bjud In Contoso', 'invite', 'Contoso'],
    ['invites sent', 'invites', 'sent'],
    ['list invites sent', 'invites', 'sent'],
    ['show INV-7K2M9Q', 'show', 'INV-7K2M9Q'],
    ['show rule cross-cloud-denied', 'rule', 'cross-cloud-denied'],
    ['visa INV-7K2M9Q', 'show', 'INV-7K2M9Q'],
    ['visa inbjudningar', 'invites', ''],
    ['visa regel cross-cloud-denied', 'rule', 'cross-cloud-denied'],
    ['visa regler moln', 'rules', 'moln'],
    ['ny inbjudan Contoso', 'invite', 'Contoso'],
    ['inbjudan', 'invites', ''],
    ['decline INV-7K2M9Q We Keep Our Case', 'decline', 'INV-7K2M9Q We Keep Our Case'],
    ['can Fabrikam do that?', 'check', 'Fabrikam do that?'],
    ['är det tillåtet?', 'check', 'det tillåtet?'],
    ['who am i', 'whoami', ''],
    ['VEM ÄR JAG', 'whoami', ''],
    ['help?', 'help', ''],
    ['hjälp?', 'help', ''],
    ['hjälp ?!', 'help', ''],
    ['whoami?', 'whoami', ''],
    ['vem är jag?', 'whoami', ''],
    ['partners?', 'partners', ''],
    ['kunder?', 'customers', ''],
    ['invites?', 'invites', ''],
    ['my invitations', 'invites', ''],
    ['My invitations?', 'invites', ''],
    ['mina inbjudningar', 'invites', ''],
    ['jag vill bjuda in Contoso', undefined],
    ['Jag undrar om en säljagent får bjuda in kunder?', undefined],
    ['me and Contoso', undefined],
    ['inviting contoso.com', undefined],
    ['invite,contoso.com', undefined],
    ['please invite contoso.com', undefined],
    ['candy', undefined],
    ['list', undefined],
    ['', undefined],
  ];
  for (const [text, name, rest] of cases) {
    it(`reads ${JSON.stringify(text)} as ${name ?? 'no command'}`, () => {
      assert.deepEqual(commandIn(text), name && { name, rest });
    });
  }

  for (const { commands, name: language } of languages) {
    for (const name of commandNames) {
      it(`understands every word and example of ${name} in ${language}`, () => {
        const { words, examples } = commands[name];
        for (const text of [...words, ...examples, ...words.map((word) => `${word} x y`)]) {
          assert.equal(commandIn(text)?.name, name, text);
        }
      });
    }
  }

  it('prefers the longer of two words that both fit', () => {
    const [words] = [knownCommandWords.map(([word]) => word.length)];
    assert.deepEqual(
      words,
      words.toSorted((one, other) => other - one),
    );
  });

  it('never throws, and gives back the end of the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('İ', 'invite İ', 'ſhow x'),
    );
    const word = fc.constantFrom(...knownCommandWords.map(([each]) => each), '');
    fc.assert(
      fc.property(word, text, (begin, end) => {
        const typed = `${begin} ${end}`;
        const found = commandIn(typed);
        assert.ok(!found || typed.trimEnd().endsWith(found.rest));
        if (begin !== '') assert.ok(found);
      }),
    );
  });
});

describe('wordsOf', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, boolean, number])[]])[] = [
    ['', []],
    ['  ,, ', []],
    [
      'a b,c',
      [
        ['a', false, 0],
        ['b', false, 2],
        ['c', false, 4],
      ],
    ],
    [
      '"Wide World" for',
      [
        ['Wide World', true, 0],
        ['for', false, 13],
      ],
    ],
    ['“Wide World”', [['Wide World', true, 0]]],
    ['„Wide World“', [['Wide World', true, 0]]],
    ['”Wide World”', [['Wide World', true, 0]]],
    ['"" x', [['x', false, 3]]],
    [
      '"open x',
      [
        ['"open', false, 0],
        ['x', false, 6],
      ],
    ],
    [
      '"one" "two"',
      [
        ['one', true, 0],
        ['two', true, 6],
      ],
    ],
  ];
  for (const [text, expected] of cases) {
    it(`takes ${JSON.stringify(text)} apart`, () => {
      const found = wordsOf(text).map(({ text: word, quoted, at }) => [word, quoted, at]);
      assert.deepEqual(found, expected);
    });
  }
});

describe('means', () => {
  const cases: readonly (readonly [string, Keyword, boolean])[] = [
    ['for', 'for', true],
    ['FÖR', 'for', true],
    ['hos', 'for', true],
    ['här', 'here', true],
    ['on', 'here', true],
    ['off', 'here', false],
    ['form', 'for', false],
    ['', 'off', false],
  ];
  for (const [word, keyword, expected] of cases) {
    it(`${expected ? 'takes' : 'does not take'} “${word}” for ${keyword}`, () => {
      assert.equal(means(word, keyword), expected);
    });
  }
});

describe('idIn', () => {
  const cases = [
    ['serviceWords', 'Office 365', 'office365'],
    ['serviceWords', ' M365 ', 'office365'],
    ['serviceWords', 'programvara', 'software'],
    ['serviceWords', 'AZURE', 'azure'],
    ['serviceWords', 'azur', undefined],
    ['serviceWords', 'toString', undefined],
    ['roleWords', 'global admin', 'global-admin'],
    ['roleWords', 'säljagent', 'sales-agent'],
    ['roleWords', 'helpdesk-agent', 'helpdesk-agent'],
    ['roleWords', '', undefined],
    ['statusWords', 'väntande', 'pending'],
    ['statusWords', 'Canceled', 'cancelled'],
    ['statusWords', 'sent', undefined],
  ] as const;
  for (const [list, text, expected] of cases) {
    it(`finds ${expected ?? 'nothing'} for “${text}” in ${list}`, () => {
      assert.equal(idIn(list, text), expected);
    });
  }
});
