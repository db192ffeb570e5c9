import { registry } from '../../bot/commands/registry.ts';
import { actions } from '../../policy/actions.ts';
import type { Group } from './two-groups.ts';
import { shared } from './two-groups.ts';

const commands = ['help', ...Object.keys(registry)].filter((name) => name !== 'language');

/** The whole command set, with whom the group may name, and with words that are nobody’s. */
export function lookups({ partner, customers }: Group): string[] {
  const called = [partner, ...customers.slice(0, 2), shared].map(({ domains }) => domains[0]);
  return [
    ...commands,
    ...['aprove w', 'partnrs', 'invitess', 'shw', 'custmers', 'histry'],
    ...commands.map((name) => `${name} w`),
    ...called.flatMap((each) => [
      `partners ${each}`,
      `subscriptions ${each}`,
      `history ${each}`,
      `revoke ${each}`,
      `may ${each} buy azure?`,
    ]),
    'invites sent',
    'invites received',
    'customers .',
    'rules partner',
    'rule one-partner',
    'notify status',
    'audit verify',
    'vem är jag',
  ];
}

/** Every question there is an id for, and some in plain words. */
export const questions = ({ customers: [, own], subscriptions: [, sold] }: Group): string[] => [
  ...actions.flatMap((action) => [`check ${action} for ${shared.domains[0]}`]),
  `check subscription.modify for ${own?.domains[0]} on ${sold?.name}`,
  `can we change a subscription of ${shared.name}?`,
  `may we sell azure to ${shared.domains[0]}?`,
  'may another partner serve our customer?',
];
