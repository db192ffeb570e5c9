import type { Verb } from '../../cards/card-actions.ts';
import type { CommandName } from '../../cards/language/language.ts';
import { exports, pages } from './expected-pages.ts';
import type { Target } from './people.ts';

/**
 * What each person is answered: a letter (`answer-letters.ts`) for each, in their order (`people.ts`): the partner’s Global
 * admin, Admin agent, Sales agent, Helpdesk agent and somebody without a role; the customer’s Global admin, relationship
 * administrator, billing admin and somebody without a role; somebody of an unknown tenant; the partner’s user management
 * admin, the customer’s subscription owner and a user there; the US Government partner’s Admin agent and its customer’s
 * Global admin. Nothing changes but at a D.
 */
export type Cells = Partial<Record<Target, string>>;
/** What is said, or the data of the button, with what the cells are about in braces. */
export type Rows = Readonly<Record<string, Cells>>;

export const commands: Readonly<Record<CommandName, Rows>> = {
  help: {
    help: { own: 'SSSSS SSSS S SSS SS' },
    'help approve': { own: 'SSSSS SSSS S SSS SS' },
  },
  whoami: {
    whoami: { own: 'SSSSS SSSS S SSS SS' },
  },
  language: {
    'language sv': { own: 'DDDDD DDDD D DDD DD' },
  },
  invite: {
    invite: { own: 'SSSii iiii T iii Si' },
    'invite {domain} for azure reseller-only': {
      own: 'sssii iiii T iii gi',
      related: 'WWWii iiii T iii gi',
      peer: 'cccii iiii T iii gi',
      unrelated: 'DDDii iiii T iii gi',
      missing: 'UUUii iiii T iii gi',
    },
  },
  invites: {
    invites: { own: 'SSSSS SSSS S SSS SS' },
    'invites "{name}"': {
      related: 'SSSSS SSSS = SSS SS',
      peer: '===== ==== = === ==',
      unrelated: '===== ==== = === ==',
      missing: 'SSSSS SSSS S SSS SS',
    },
  },
  show: {
    'show {code}': {
      related: 'SSSSS SSSS U SSS SS',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  approve: {
    'approve {code}': {
      related: 'eeeee Daaa U eaa eD',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  decline: {
    'decline {code} no': {
      related: 'eeeee Dddd U edd eD',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  remind: {
    'remind {code}': {
      related: 'DDDii iiii U iii Di',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  cancel: {
    'cancel {code}': {
      related: 'DDDii iiii U iii Di',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  partners: {
    partners: { own: 'SSSSS SSSS T SSS SS' },
    'partners {domain}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
  },
  customers: {
    customers: { own: 'SSSSS PPPP T SPP SP' },
    'customers "{name}"': {
      related: 'SSSSS PPPP T SPP SP',
      peer: '===== PPPP T =PP =P',
      unrelated: '===== PPPP T =PP =P',
      missing: 'SSSSS PPPP T SPP SP',
    },
  },
  subscriptions: {
    subscriptions: { own: 'SSSSS SSSS T SSS SS' },
    'subscriptions {domain}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
  },
  revoke: {
    'revoke {domain}': {
      own: 'UUUUU UUUU T UUU UU',
      related: '0S000 S000 T 000 SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
  },
  check: {
    'check partners.list': { own: 'lllll +000 T l00 l+' },
    'check invitation.create for {domain}': {
      own: 'sssss iiii T sii si',
      related: '+++ii ???? T i?? +?',
      peer: 'ccccc UUUU T cUU cU',
      unrelated: '+++ii ???? T i?? oo',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'check invitation.approve for {domain}': {
      own: 'eeeee +aaa T eaa e+',
      related: 'eeeee +aaa T eaa e+',
      peer: 'eeeee UUUU T eUU eU',
      unrelated: 'eeeee +aaa T eaa e+',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'check subscription.modify for {domain}': {
      own: 'fffff 0000 T f00 f0',
      related: '0??00 ???? T 0?? ??',
      peer: 'fffff UUUU T fUU fU',
      unrelated: 'fffff ffff T fff ff',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'can {domain} change our subscription?': {
      related: '00000 ???? T 0?? 0?',
      peer: 'SSSSS ==== T S== S=',
      unrelated: '00000 ffff T 0ff 0f',
      missing: '????? 0000 T ?00 ?0',
    },
    'check subscription.modify on {subscription}': {
      related: '0++00 0000 T 000 +0',
      peer: '===== UUUU T =UU =U',
      unrelated: '===== UUUU T =UU =U',
      missing: 'xxxxx UUUU T xUU xU',
    },
  },
  rules: {
    rules: { own: 'SSSSS SSSS S SSS SS' },
  },
  rule: {
    'rule existing-subscription-unchanged': { own: 'SSSSS SSSS S SSS SS' },
  },
  notify: {
    'notify status': { own: 'SSSSS SSSS T SSS SS' },
    'notify here': { own: 'DDDDD DDDD T DDD DD' },
  },
  history: {
    history: { own: 'SSSSS SSSS T SSS SS' },
    'history {domain}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'history {code}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: '===== ==== T === ==',
      unrelated: '===== ==== T === ==',
      missing: 'SSSSS SSSS T SSS SS',
    },
  },
  export: {
    'export invites': { own: 'SSSSS SSSS T SSS SS' },
    'export invites "{name}"': {
      related: 'SSSSS SSSS T SSS SS',
      peer: '===== ==== T === ==',
      unrelated: '===== ==== T === ==',
      missing: 'SSSSS SSSS T SSS SS',
    },
    'export partners {domain}': {
      own: 'SSSSS SSSS T SSS SS',
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'export customers "{name}"': {
      related: 'SSSSS PPPP T SPP SP',
      peer: '===== PPPP T =PP =P',
      unrelated: '===== PPPP T =PP =P',
      missing: 'SSSSS PPPP T SPP SP',
    },
    'export history {domain}': {
      own: 'SSSSS SSSS T SSS SS',
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU UUUU T UUU UU',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'export history {code}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: '===== ==== T === ==',
      unrelated: '===== ==== T === ==',
      missing: 'SSSSS SSSS T SSS SS',
    },
  },
  audit: {
    'audit verify': { own: 'SAAAA SAAA T AAA AS' },
  },
  deliveries: {
    deliveries: { own: 'SAAAA SAAA T AAA AS' },
    'deliveries retry': { own: 'SAAAA SAAA T AAA AS' },
  },
};

export const verbs: Readonly<Record<Verb, Rows>> = {
  'invitation.create': {
    'customer={domain}&services=azure&delegatedAdmin=false': {
      own: 'sssii iiii T iii si',
      related: 'WWWii iiii T iii Wi',
      peer: 'cccii iiii T iii ci',
      unrelated: 'DDDii iiii T iii oi',
      missing: 'UUUii iiii T iii Ui',
    },
  },
  'invitation.approve': {
    'code={code}': {
      related: 'eeeee Daaa U eaa eD',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'invitation.decline': {
    'code={code}&reason=no': {
      related: 'eeeee Dddd U edd eD',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'invitation.cancel': {
    'code={code}': {
      related: 'DDDii iiii U iii Di',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'invitation.remind': {
    'code={code}': {
      related: 'DDDii iiii U iii Di',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'invitation.refresh': {
    'code={code}': {
      related: 'SSSSS SSSS U SSS SS',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'relationship.revoke': {
    'customer={customer}&partner={partner}': {
      own: 'UUUUU UUUU U UUU UU',
      related: 'nDnnn Dnnn U nnn DD',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  'list.page': Object.fromEntries(Object.values(pages).flatMap((rows) => Object.entries(rows))),
  'list.export': exports,
  'check.choose': {
    'action=subscription.modify&actor={tenant}&customer={own}': {
      own: 'fffff 0000 T f00 f0',
      related: 'UUUUU ???? T U?? U?',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: 'UUUUU ffff T Uff Uf',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'action=invitation.approve&actor={tenant}&customer={tenant}&partner={own}': {
      own: 'UUUUU UUUU T UUU UU',
      related: '????? UUUU T ?UU ?U',
      peer: 'UUUUU UUUU T UUU UU',
      unrelated: '????? UUUU T ?UU ?U',
      missing: 'UUUUU UUUU T UUU UU',
    },
    'action=subscription.modify&actor={partner}&customer={customer}&subscription={subscription}': {
      related: '0++00 ???? T 0?? +?',
      peer: 'fffff UUUU T fUU fU',
      unrelated: 'fffff ffff T fff ff',
      missing: 'UUUUU UUUU T UUU UU',
    },
  },
};
