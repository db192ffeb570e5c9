import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { tabEntityId } from '../bot/tab/tab-link.ts';
import { english } from './app-texts.ts';
import type { Settings } from './settings.ts';

type Tabs = NonNullable<TeamsManifestLatest['staticTabs']>;
const scopes: Tabs[number]['scopes'] = ['personal'];

/**
 * What a person finds in the app: the chat, where invitations arrive and are answered, and everything at a glance. Teams
 * opens the first one. Without the chat on this list a phone would open the tab instead.
 */
export const tabsOf = ({ server }: Settings): Tabs => {
  const url = `${server}/tab`;
  const partners = {
    entityId: tabEntityId,
    name: english.tabName,
    contentUrl: url,
    websiteUrl: url,
  };
  return [
    { entityId: 'conversations', scopes },
    { ...partners, scopes },
  ];
};

/** The tab's name as a path into the manifest. */
export const tabNamePath = 'staticTabs[1].name';
