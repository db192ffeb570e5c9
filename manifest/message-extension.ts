import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { type ExtensionText, englishExtension, searchIds, type Titled } from './extension-texts.ts';
import { knows } from './schema-version.ts';
import type { Settings } from './settings.ts';

type Extension = NonNullable<TeamsManifestLatest['composeExtensions']>[number];
type Command = NonNullable<Extension['commands']>[number];

/** Three searches whose finds go into a message, and the form of an invitation. */
export const extensionOf = (settings: Settings): Extension => ({
  botId: settings.botId,
  commands: [...searchIds.map(searchOf), inviteOf(settings)],
});

const context: NonNullable<Command['context']> = ['compose', 'commandBox'];

function searchOf(id: (typeof searchIds)[number]): Command {
  const { query, ...shown } = englishExtension.searches[id];
  const parameters = [{ name: 'query', ...query }];
  return { id, type: 'query', ...shown, context: [...context], initialRun: true, parameters };
}

/** Behind a slash it opens the same form, in a chat or a channel where it is a dialog that nobody else sees. */
const inviteOf = ({ schemaVersion }: Settings): Command => ({
  id: 'invite',
  type: 'action',
  ...englishExtension.invite,
  context: [...context],
  fetchTask: true,
  ...(knows(schemaVersion, 'slashCommands') ? { triggers: ['slash'] } : {}),
});

/** The same texts in another language, each with the path of what it belongs to in the manifest. */
export const extensionTexts = ({ searches, invite }: ExtensionText): [string, Titled][] => [
  ...searchIds.flatMap((id, position): [string, Titled][] => [
    [commandPath(position), searches[id]],
    [`${commandPath(position)}.parameters[0]`, searches[id].query],
  ]),
  [commandPath(searchIds.length), invite],
];

const commandPath = (position: number): string => `composeExtensions[0].commands[${position}]`;
