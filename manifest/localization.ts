import { en } from '../cards/language/en.ts';
import type { Language } from '../cards/language/language.ts';
import { languages } from '../cards/language/languages.ts';
import { type AppText, translated } from './app-texts.ts';
import { menuEntry, menus } from './command-menu.ts';
import { type Titled, translatedExtension } from './extension-texts.ts';
import { extensionTexts } from './message-extension.ts';
import { schemaUrl } from './schema-version.ts';
import type { Settings } from './settings.ts';
import { tabNamePath } from './tab.ts';

/** Paths into the manifest, each with its text in one language. */
export type Localization = Readonly<Record<string, string>>;

/** Every language but that of the manifest itself. */
export const localizedLanguages: readonly Language[] = languages.filter(
  ({ tag }) => tag !== en.tag,
);

/** What Teams shows in place of the manifest's own texts to people who use this language. */
export function buildLocalization(language: Language, settings: Settings): Localization {
  const text = translated[language.tag];
  const extension = translatedExtension[language.tag];
  const titled = [...menuTexts(language), ...(extension ? extensionTexts(extension) : [])];
  return {
    $schema: schemaUrl('MicrosoftTeams.Localization', settings.schemaVersion),
    ...(text ? descriptionOf(text, settings) : {}),
    ...Object.fromEntries(titled.flatMap(([path, entry]) => pathsOf(path, entry))),
  };
}

const descriptionOf = (text: AppText, { website }: Settings): Localization => ({
  'name.short': text.shortName,
  'name.full': text.fullName,
  'description.short': text.shortDescription,
  'description.full': text.fullDescription(website),
  [tabNamePath]: text.tabName,
});

const menuTexts = (language: Language): [string, Titled][] =>
  menus.flatMap(({ commands }, list) =>
    commands.map((name, position): [string, Titled] => [
      `bots[0].commandLists[${list}].commands[${position}]`,
      menuEntry(name, language),
    ]),
  );

const pathsOf = (path: string, { title, description }: Titled): [string, string][] => [
  [`${path}.title`, title],
  [`${path}.description`, description],
];
