import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { en } from '../cards/language/en.ts';
import { menuEntry, menus } from './command-menu.ts';
import { knows } from './schema-version.ts';
import type { Settings } from './settings.ts';

type Bot = NonNullable<TeamsManifestLatest['bots']>[number];

/**
 * Commands are offered after a mention, and in shared places behind a slash too: what follows a slash reaches the
 * bot alone. Bots of the US Government clouds cannot send files.
 */
export function botOf({ botId, cloud, schemaVersion }: Settings): Bot {
  const slash = knows(schemaVersion, 'slashCommands');
  return {
    botId,
    scopes: menus.map(({ scope }) => scope),
    isNotificationOnly: false,
    supportsFiles: cloud === 'public',
    ...(slash ? { supportsTargetedMessages: true } : {}),
    commandLists: menus.map(({ scope, commands }) => ({
      scopes: [scope],
      ...(slash && scope !== 'personal' ? { triggers: ['mention', 'slash'] } : {}),
      commands: commands.map((name) => menuEntry(name, en)),
    })),
  };
}
