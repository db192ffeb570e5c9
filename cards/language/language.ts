import type { Action } from '../../policy/actions.ts';
import type { FactName } from '../../policy/facts.ts';
import type { Status } from '../../policy/lifecycle.ts';
import type { RuleId } from '../../policy/rule-book.ts';
import type {
  Cloud,
  DelegatedAdminKind,
  DelegatedAdminState,
  PartnerType,
  Role,
  Service,
  SubscriptionStatus,
} from '../../policy/vocabulary.ts';
import type { en } from './en.ts';

/** Permanent ids of the commands; what people type for them stands in each language. */
export const commandNames = [
  'help',
  'invite',
  'invites',
  'show',
  'approve',
  'decline',
  'cancel',
  'partners',
  'customers',
  'subscriptions',
  'check',
  'rules',
  'rule',
  'notify',
  'language',
  'whoami',
] as const;
export type CommandName = (typeof commandNames)[number];

/** `words`: what may be typed, the first one is shown. `does` fits a command menu: at most 128 characters. */
export type CommandText = {
  readonly words: readonly string[];
  readonly usage: string;
  readonly does: string;
  readonly examples: readonly string[];
};

/** Words inside a command, such as `for` in `invite contoso.com for azure`. */
export type Keyword =
  | 'for'
  | 'roles'
  | 'days'
  | 'resellerOnly'
  | 'note'
  | 'on'
  | 'as'
  | 'we'
  | 'article'
  | 'aside'
  | 'sent'
  | 'received'
  | 'here'
  | 'off'
  | 'status';

/** `phrases`: beginnings of words that, in this order, ask for the action in a plain question. */
export type ActionText = { readonly name: string; readonly phrases: readonly string[] };

/**
 * One sentence; for a denial the way out; for a permission on a condition, the condition. `denial` is the
 * sentence where a rule that also permits denies, and the first one would sound like a yes.
 */
export type RuleText = {
  readonly sentence: string;
  readonly denial?: string;
  readonly wayOut?: string;
  readonly condition?: string;
};

export type MessageKey = keyof typeof en.messages;

/** Everything that people read or type in one language: a new language is one file of this shape. */
export type Language = {
  readonly tag: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly commands: Readonly<Record<CommandName, CommandText>>;
  readonly keywords: Readonly<Record<Keyword, readonly string[]>>;
  readonly statusWords: Readonly<Record<Status, readonly string[]>>;
  readonly serviceWords: Readonly<Record<Service, readonly string[]>>;
  readonly roleWords: Readonly<Record<Role, readonly string[]>>;
  readonly actions: Readonly<Record<Action, ActionText>>;
  /** Phrases, as an action has them, that ask whether a customer may have several partners. */
  readonly phrasesForSeveralPartners: readonly string[];
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly services: Readonly<Record<Service, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly clouds: Readonly<Record<Cloud, string>>;
  readonly partnerTypes: Readonly<Record<PartnerType, string>>;
  readonly delegatedAdminKinds: Readonly<Record<DelegatedAdminKind, string>>;
  readonly delegatedAdminStates: Readonly<Record<DelegatedAdminState, string>>;
  readonly commerces: Readonly<Record<'legacy' | 'nce', string>>;
  readonly subscriptionStatuses: Readonly<Record<SubscriptionStatus, string>>;
  readonly messages: Readonly<Record<MessageKey, string>>;
};
