import fc from 'fast-check';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { actions } from '../../policy/actions.ts';
import { marker } from '../cards/hostile-texts.ts';

/** What has done harm somewhere before; each holds the marker, so that it is found wherever a card puts it. */
const pieces = [
  `[${marker}](http://evil.example)`,
  `![${marker}](http://evil.example/x.png)`,
  `<at id="0">${marker}</at>`,
  `<at><at>${marker}</at></at>`,
  `<a<at>t>${marker}</at>`,
  `<script>${marker}()</script>`,
  `<img src=x onerror=${marker}>`,
  `**${marker}** _x_ ~~y~~ \`z\``,
  `\n# ${marker}\n- x\n1. y\n> z\n---\n|a|b|`,
  `\u202e${marker}\u202c\u2066x\u2069\u200f`,
  `${marker}\u200b\u200d\u2060\ufeff\u00ad`,
  `${marker}\u0000\u0007\u001b[31m\u007f\u0085`,
  `${marker}\ud800`,
  `\udc00${marker}`,
  `\${${marker}} {{${marker}}} <%= ${marker} %> #{${marker}}`,
  `{${marker}} '{' {0, plural, one {#} other {x}} {{DATE(${marker}, SHORT)}}`,
  `'; return true; var ${marker}='`,
  `{"$where":"${marker}"}`,
  `{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"${marker}"}]}`,
  `__proto__ constructor prototype ${marker}`,
  `(((((((((([[[[[[[[[[${marker}.*+?^$|\\`,
  `(${marker}+)+$`,
  `"“${marker}”„ ' \\" \\\\`,
  `${marker} с\u043entoso.com ｃｏｎｔｏｓｏ．ｃｏｍ`,
  `${marker}${'\u0301'.repeat(60)}`,
  `${marker}👩‍👩‍👧‍👦🇸🇪`,
  `شركة ${marker} فابريكام`,
  `${marker} 1e999 -0 NaN 0x10 ٣ ${'9'.repeat(40)}`,
  `${marker}\r\n\t\v\f\u2028\u2029`,
  `javascript:${marker} data:text/html,${marker} ../../${marker} %00%2e ${marker}@evil.example`,
  `<blockquote>${marker}</blockquote>&nbsp;&lt;b&gt;${marker}&#60;`,
] as const;

const piece = fc.constantFrom(...pieces);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);

/** Seldom, since each of them is as much to read as a hundred others. */
const huge = fc
  .tuple(piece, fc.constantFrom(1000, 4001, 4001, 20_000, 200_000))
  .map(([text, length]) => text.repeat(Math.ceil(length / text.length)).slice(0, length));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: piece, weight: 400 },
  {
    arbitrary: fc
      .array(fc.oneof(piece, noise), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(' ')),
    weight: 400,
  },
  { arbitrary: noise.map((text) => `${marker}${text}`), weight: 200 },
  { arbitrary: huge, weight: 1 },
);

const words = languages.flatMap(({ commands }) =>
  commandNames.flatMap((name) => commands[name].words),
);
const keywords = languages.flatMap((language) => Object.values(language.keywords).flat());
const someWord = fc.constantFrom(
  ...keywords,
  ...actions,
  'contoso.com',
  'fabrikam.com',
  'azure',
  'INV-',
  'inv-000000',
  ',',
  '?',
  '"',
);

/** What somebody may choose for themselves, so that a whole one rightly changes something. */
const choices = languages.flatMap(({ commands }) => [
  ...commands.notify.words,
  ...commands.language.words,
]);
const isChoice = (text: string): boolean =>
  !text.includes(marker) && choices.some((word) => text.toLowerCase().startsWith(word));

/** A command in any language, nearly one or none, with what people never write behind it. */
export const hostileCommand: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: hostileText, weight: 1 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom(...words),
          fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', '\t', '  ', ': '),
          fc.array(fc.oneof(hostileText, someWord), { maxLength: 6 }),
        )
        .map(([word, gap, rest]) => `${word}${gap}${rest.join(' ')}`),
      weight: 6,
    },
    {
      arbitrary: fc
        .array(fc.oneof(hostileText, someWord, someWord), { minLength: 2, maxLength: 9 })
        .map((parts) => `${parts.join(' ')}?`),
      weight: 1,
    },
  )
  .filter((text) => !isChoice(text));
