import { marker } from '../cards/hostile-texts.ts';
import { activityFrom, messageFrom } from '../support/bot.ts';
import { ada, bo, pia } from '../support/world.ts';
import type { Owed } from './judge.ts';
import type { Codes } from './stage.ts';
import { deep } from './values.ts';

type Kept = {
  readonly what: string;
  readonly owed: Owed;
  readonly activity: (codes: Codes) => object;
};

const click = (who: typeof ada, verb: string, data: object) => ({
  ...activityFrom(who),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data } },
});

/** What once went wrong, each so that it would do so again. */
export const kept: readonly Kept[] = [
  {
    what: 'lists within lists in a click',
    owed: 'invoke',
    activity: () => click(ada, 'invitation.refresh', { code: deep.list }),
  },
  {
    what: 'objects within objects in a value',
    owed: 'reply',
    activity: () => messageFrom(ada, { text: undefined, value: { verb: 'x', data: deep.object } }),
  },
  {
    what: 'a line separator of Unicode in a search',
    owed: 'reply',
    activity: () => messageFrom(pia, { text: 'customers con\u2028toso' }),
  },
  {
    what: 'a paragraph separator of Unicode in a search that is clicked',
    owed: 'invoke',
    activity: () => click(pia, 'list.page', { list: 'customers', search: 'con\u2029toso' }),
  },
  {
    what: 'links under the ids of a list, which its buttons brought back',
    owed: 'invoke',
    activity: () => {
      const link = `[${marker}](http://evil.example)`;
      const ids = { after: link, direction: link, status: link, about: link, other: link };
      return click(ada, 'list.page', { list: 'invites', ...ids });
    },
  },
  ...['if', 'without', 'unless', 'om'].map(
    (word): Kept => ({
      what: `a question of nothing but “${word}”`,
      owed: 'reply',
      activity: () => messageFrom(ada, { text: `may we sell azure ${`${word} `.repeat(700)}?` }),
    }),
  ),
  {
    what: 'an operator in place of the reason for declining',
    owed: 'invoke',
    activity: ({ pending: [code] }) =>
      click(bo, 'invitation.decline', { code, reason: { $ne: '' } }),
  },
];
