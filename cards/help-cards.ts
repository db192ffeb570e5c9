import { card } from './card.ts';
import {
  type Card,
  command,
  type Element,
  fact,
  heading,
  line,
  run,
  subheading,
  subtle,
} from './elements.ts';
import type { CommandName, Language } from './language/language.ts';
import type { Reader } from './reader.ts';

/** What this person can do here: only commands that their roles allow. */
export const helpCard = (names: readonly CommandName[], reader: Reader): Card => {
  const { t, language } = reader;
  return card(reader, {
    summary: t('help.summary'),
    body: [
      heading(t('help.title')),
      line(t('help.intro')),
      ...names.flatMap((name) => {
        const { words, usage, does, examples } = language.commands[name];
        // The bare word, or the usage once more, would only make the longest card longer.
        const example = examples.find((text) => text !== words[0] && text !== usage);
        return [
          line([run(usage, { fontType: 'Monospace', weight: 'Bolder' })], { spacing: 'Medium' }),
          line(does, { spacing: 'None' }),
          ...(example ? [sample(example)] : []),
        ];
      }),
      subtle(
        t('help.more', {
          example: `${language.commands.help.words[0]} ${language.commands.invite.words[0]}`,
        }),
        { spacing: 'Medium' },
      ),
    ],
  });
};

const sample = (text: string): Element =>
  line([run(text, { fontType: 'Monospace', isSubtle: true })], { spacing: 'None' });

/** One command in full, with the words it goes by in every language. */
export function commandHelpCard(
  name: CommandName,
  languages: readonly Language[],
  reader: Reader,
): Card {
  const { t, language } = reader;
  const { words, usage, does, examples } = language.commands[name];
  const aliases = languages.flatMap(({ commands }) => commands[name].words);
  return card(reader, {
    summary: t('help.command.summary', { command: words[0] ?? name, does }),
    body: [
      heading(words[0] ?? name),
      line(does),
      command(usage),
      subheading(t('help.examples')),
      ...examples.map(command),
      fact(t('help.aliases'), [...new Set(aliases)].filter((word) => word !== words[0]).join(', ')),
    ],
  });
}
