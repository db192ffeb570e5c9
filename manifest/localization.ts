import { en } from '../cards/language/en.ts';
import type { Language } from '../cards/language/language.ts';
import { languages } from '../cards/language/languages.ts';
import { type AppText, translated } from './app-texts.ts';
import { menuEntry, menus } from './command-menu.ts';
import { schemaUrl } from './schema-version.ts';

/** Paths into the manifest, each with its text in one language. */
export type Localization = Readonly<Record<string, string>>;

/** Every language but that of the manifest itself. */
export const localizedLanguages: readonly Language[] = languages.filter(
  ({ tag }) => tag !== en.tag,
);

/** What Teams shows in place of the manifest's own texts to people who use this language. */
export function buildLocalization(language: Language): Localization {
  const text = translated[language.tag];
  return {
    $schema: schemaUrl('MicrosoftTeams.Localization'),
    ...(text ? descriptionOf(text) : {}),
    ...menusIn(language),
  };
}

const descriptionOf = (text: AppText): Localization => ({
  'name.short': text.shortName,
  'name.full': text.fullName,
  'description.short': text.shortDescription,
  'description.full': text.fullDescription,
});

function menusIn(language: Language): Localization {
  const texts = menus.flatMap(({ commands }, list) =>
    commands.flatMap((name, position) => {
      const { title, description } = menuEntry(name, language);
      const path = `bots[0].commandLists[${list}].commands[${position}]`;
      return [
        [`${path}.title`, title],
        [`${path}.description`, description],
      ] as const;
    }),
  );
  return Object.fromEntries(texts);
}
