import type { Verb } from '../../cards/card-actions.ts';
import type { CommandName } from '../../cards/language/language.ts';
import type { Target } from './people.ts';

/**
 * What each person is answered: a letter (`answer-letters.ts`) for each, in their order (`people.ts`): the partner’s Global
 * admin, Admin agent, Sales agent, Helpdesk agent and somebody without a role; the customer’s Global admin, relationship
 * administrator, billing admin and somebody without a role; somebody of an unknown tenant. Nothing changes but at a D.
 */
export type Cells = Partial<Record<Target, string>>;
/** What is said, or the data of the button, with what the cells are about in braces. */
type Rows = Readonly<Record<string, Cells>>;

export const commands: Readonly<Record<CommandName, Rows>> = {
  help: {
    help: { own: 'SSSSS SSSS S' },
    'help approve': { own: 'SSSSS SSSS S' },
  },
  whoami: {
    whoami: { own: 'SSSSS SSSS S' },
  },
  language: {
    'language sv': { own: 'DDDDD DDDD D' },
  },
  invite: {
    invite: { own: 'SSSii iiii T' },
    'invite {domain} for azure reseller-only': {
      own: 'sssii iiii T',
      related: 'WWWii iiii T',
      peer: 'cccii iiii T',
      unrelated: 'DDDii iiii T',
      missing: 'UUUii iiii T',
    },
  },
  invites: {
    invites: { own: 'SSSSS SSSS S' },
    'invites "{name}"': {
      related: 'SSSSS SSSS =',
      peer: '===== ==== =',
      unrelated: '===== ==== =',
      missing: 'SSSSS SSSS S',
    },
  },
  show: {
    'show {code}': {
      related: 'SSSSS SSSS U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  approve: {
    'approve {code}': {
      related: 'eeeee Daaa U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  decline: {
    'decline {code} no': {
      related: 'eeeee Dddd U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  cancel: {
    'cancel {code}': {
      related: 'DDDii iiii U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  partners: {
    partners: { own: 'SSSSS SSSS T' },
    'partners {domain}': {
      related: 'SSSSS SSSS T',
      peer: 'UUUUU UUUU T',
      unrelated: 'UUUUU UUUU T',
      missing: 'UUUUU UUUU T',
    },
  },
  customers: {
    customers: { own: 'SSSSS PPPP T' },
    'customers "{name}"': {
      related: 'SSSSS PPPP T',
      peer: '===== PPPP T',
      unrelated: '===== PPPP T',
      missing: 'SSSSS PPPP T',
    },
  },
  subscriptions: {
    subscriptions: { own: 'SSSSS SSSS T' },
    'subscriptions {domain}': {
      related: 'SSSSS SSSS T',
      peer: 'UUUUU UUUU T',
      unrelated: 'UUUUU UUUU T',
      missing: 'UUUUU UUUU T',
    },
  },
  revoke: {
    'revoke {domain}': {
      own: 'UUUUU UUUU T',
      related: '0S000 S000 T',
      peer: 'UUUUU UUUU T',
      unrelated: 'UUUUU UUUU T',
      missing: 'UUUUU UUUU T',
    },
  },
  check: {
    'check partners.list': { own: 'lllll +000 T' },
    'check invitation.create for {domain}': {
      own: 'sssss iiii T',
      related: '+++ii ???? T',
      peer: 'ccccc UUUU T',
      unrelated: '+++ii ???? T',
      missing: 'UUUUU UUUU T',
    },
    'check invitation.approve for {domain}': {
      own: 'eeeee +aaa T',
      related: 'eeeee +aaa T',
      peer: 'eeeee UUUU T',
      unrelated: 'eeeee +aaa T',
      missing: 'UUUUU UUUU T',
    },
    'check subscription.modify for {domain}': {
      own: 'fffff 0000 T',
      related: '0??00 ???? T',
      peer: 'fffff UUUU T',
      unrelated: 'fffff ffff T',
      missing: 'UUUUU UUUU T',
    },
    'can {domain} change our subscription?': {
      related: '00000 ???? T',
      peer: 'SSSSS ==== T',
      unrelated: '00000 ffff T',
      missing: '????? 0000 T',
    },
    'check subscription.modify on {subscription}': {
      related: '0++00 0000 T',
      peer: '===== UUUU T',
      unrelated: '===== UUUU T',
      missing: 'xxxxx UUUU T',
    },
  },
  rules: {
    rules: { own: 'SSSSS SSSS S' },
  },
  rule: {
    'rule existing-subscription-unchanged': { own: 'SSSSS SSSS S' },
  },
  notify: {
    'notify status': { own: 'SSSSS SSSS T' },
    'notify here': { own: 'DDDDD DDDD T' },
  },
  history: {
    history: { own: 'SSSSS SSSS T' },
    'history {domain}': {
      related: 'SSSSS SSSS T',
      peer: 'UUUUU UUUU T',
      unrelated: 'UUUUU UUUU T',
      missing: 'UUUUU UUUU T',
    },
    'history {code}': {
      related: 'SSSSS SSSS T',
      peer: '===== ==== T',
      unrelated: '===== ==== T',
      missing: 'SSSSS SSSS T',
    },
  },
  audit: {
    'audit verify': { own: 'SAAAA SAAA T' },
  },
  deliveries: {
    deliveries: { own: 'SAAAA SAAA T' },
    'deliveries retry': { own: 'SAAAA SAAA T' },
  },
};

export const verbs: Readonly<Record<Verb, Rows>> = {
  'invitation.create': {
    'customer={domain}&services=azure&delegatedAdmin=false': {
      own: 'sssii iiii T',
      related: 'WWWii iiii T',
      peer: 'cccii iiii T',
      unrelated: 'DDDii iiii T',
      missing: 'UUUii iiii T',
    },
  },
  'invitation.approve': {
    'code={code}': {
      related: 'eeeee Daaa U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  'invitation.decline': {
    'code={code}&reason=no': {
      related: 'eeeee Dddd U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  'invitation.cancel': {
    'code={code}': {
      related: 'DDDii iiii U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  'invitation.remind': {
    'code={code}': {
      related: 'MMMMM MMMM M',
      peer: 'MMMMM MMMM M',
      unrelated: 'MMMMM MMMM M',
      missing: 'MMMMM MMMM M',
    },
  },
  'invitation.refresh': {
    'code={code}': {
      related: 'SSSSS SSSS U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  'relationship.revoke': {
    'customer={customer}&partner={partner}': {
      own: 'UUUUU UUUU U',
      related: 'nDnnn Dnnn U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
  },
  'list.page': {
    'list=invites&after={code}': {
      related: 'SSSSS SSSS =',
      peer: '===== ==== =',
      unrelated: '===== ==== =',
      missing: 'SSSSS SSSS S',
    },
    'list=partners&tenant={tenant}': {
      related: 'SSSSS UUUU U',
      peer: 'UUUUU UUUU U',
      unrelated: 'UUUUU UUUU U',
      missing: 'UUUUU UUUU U',
    },
    'list=subscriptions&tenant={tenant}': {
      related: 'SSSSS SSSS T',
      peer: 'UUUUU ==== T',
      unrelated: 'UUUUU ==== T',
      missing: 'UUUUU SSSS T',
    },
    'list=rules': { own: 'SSSSS SSSS S' },
  },
  'check.choose': {
    'action=subscription.modify&actor={tenant}&customer={own}': {
      own: 'fffff 0000 T',
      related: 'UUUUU ???? T',
      peer: 'UUUUU UUUU T',
      unrelated: 'UUUUU ffff T',
      missing: 'UUUUU UUUU T',
    },
    'action=invitation.approve&actor={tenant}&customer={tenant}&partner={own}': {
      own: 'UUUUU UUUU T',
      related: '????? UUUU T',
      peer: 'UUUUU UUUU T',
      unrelated: '????? UUUU T',
      missing: 'UUUUU UUUU T',
    },
    'action=subscription.modify&actor={partner}&customer={customer}&subscription={subscription}': {
      related: '0++00 ???? T',
      peer: 'fffff UUUU T',
      unrelated: 'fffff ffff T',
      missing: 'UUUUU UUUU T',
    },
  },
};
