import type { Action } from '../../policy/actions.ts';
import type { AnswerTo, AskableFact } from '../../policy/askable.ts';
import type { AssumptionName } from '../../policy/assumptions.ts';
import type { EntraRole } from '../../policy/entra-roles.ts';
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
  'remind',
  'cancel',
  'partners',
  'customers',
  'subscriptions',
  'revoke',
  'check',
  'rules',
  'rule',
  'notify',
  'history',
  'export',
  'audit',
  'deliveries',
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
  | 'us'
  | 'modal'
  | 'aCustomer'
  | 'aPartner'
  | 'which'
  | 'article'
  | 'aside'
  | 'without'
  | 'despite'
  | 'once'
  | 'unless'
  | 'except'
  | 'otherwise'
  | 'years'
  | 'ours'
  | 'not'
  | 'if'
  | 'about'
  | 'and'
  | 'sent'
  | 'received'
  | 'here'
  | 'off'
  | 'status'
  | 'retry'
  | 'thanks'
  | 'verify';

export type ActionText = { readonly name: string };

/** What plain questions speak of; `bot/check/patterns.ts` says which of them together ask about which action. */
export const concepts = [
  'account',
  'acting-partner',
  'add',
  'addon',
  'admin',
  'agreement',
  'approve',
  'ask',
  'assign',
  'attest',
  'autopilot',
  'azure',
  'bill',
  'buy',
  'cancel',
  'change',
  'contact',
  'create',
  'customers',
  'decline',
  'delete',
  'details',
  'draft',
  'duration',
  'end',
  'extend',
  'gdap',
  'gdap-request',
  'group',
  'have',
  'invitation',
  'link',
  'manage',
  'obligations',
  'owner',
  'pal',
  'partner',
  'partner-of-record',
  'partners',
  'password',
  'reduce',
  'relationship',
  'reseller',
  'resources',
  'reuse',
  'role',
  'seats',
  'see',
  'self-purchase',
  'sell',
  'send',
  'several-partners',
  'shorten',
  'subscription',
  'terms',
  'text',
  'ticket',
  'topic',
  'transfer',
  'upgrade',
  'users',
  'withdraw',
] as const;
export type Concept = (typeof concepts)[number];

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

/** A question to a person, and how each answer to it is put. */
export type AskText<Name extends AskableFact> = {
  readonly ask: string;
  readonly answers: Readonly<Record<AnswerTo<Name>, string>>;
};

/** `phrases`: whole words that, behind “if”, stand for the assumption; the first is shown in examples. */
export type AssumptionText = { readonly name: string; readonly phrases: readonly string[] };

export type MessageKey = keyof typeof en.messages;

/** Everything that people read or type in one language: a new language is one file of this shape. */
export type Language = {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly names: readonly string[];
  readonly commands: Readonly<Record<CommandName, CommandText>>;
  readonly keywords: Readonly<Record<Keyword, readonly string[]>>;
  readonly statusWords: Readonly<Record<Status, readonly string[]>>;
  readonly serviceWords: Readonly<Record<Service, readonly string[]>>;
  readonly roleWords: Readonly<Record<Role, readonly string[]>>;
  readonly actions: Readonly<Record<Action, ActionText>>;
  /** Words and phrases, with commas between; a star stands for any letters, two dots for up to three words. */
  readonly concepts: Readonly<Record<Concept, string>>;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly asks: { readonly [Name in AskableFact]: AskText<Name> };
  readonly assumptions: Readonly<Record<AssumptionName, AssumptionText>>;
  readonly services: Readonly<Record<Service, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** What somebody can do with the Microsoft Entra role. */
  readonly roleTasks: Readonly<Record<EntraRole, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly clouds: Readonly<Record<Cloud, string>>;
  readonly partnerTypes: Readonly<Record<PartnerType, string>>;
  readonly delegatedAdminKinds: Readonly<Record<DelegatedAdminKind, string>>;
  readonly delegatedAdminStates: Readonly<Record<DelegatedAdminState, string>>;
  readonly commerces: Readonly<Record<'legacy' | 'nce', string>>;
  readonly subscriptionStatuses: Readonly<Record<SubscriptionStatus, string>>;
  readonly messages: Readonly<Record<MessageKey, string>>;
};
