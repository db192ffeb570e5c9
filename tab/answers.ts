import type { AdaptiveCard } from '../cards/elements.ts';
import type { MessageKey } from '../cards/language/language.ts';
import type { Status } from '../policy/lifecycle.ts';

/**
 * What the routes below `/api/tab` answer with. Every text is ready to be shown, in the reader's language and zone, so
 * that the page holds no words and no rules of its own. A refusal has a status from 400 on and a `Refused`.
 */

/** A text of the page itself, by its name in the language files. */
export type TextKey = Extract<MessageKey, `tab.ui.${string}`>;
export type Texts = Readonly<Record<TextKey, string>>;
export type Wording = {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
};

/** ISO 8601 in UTC, and the same in words. */
export type Moment = { readonly at: string; readonly text: string };

/** `GET door`, of whoever comes: how to show who one is. Somebody is chosen only in the try-out. */
export type Door = Wording & ({ readonly signIn: 'teams' } | Choosing);
export type Choosing = {
  readonly signIn: 'choose';
  readonly tenants: readonly {
    readonly tenantId: string;
    readonly name: string;
    readonly people: readonly {
      readonly objectId: string;
      readonly name: string;
      readonly roles: string;
    }[];
  }[];
};

/** `GET me`: whoever asks, and how the page speaks to them. */
export type Me = Wording & {
  readonly name: string;
  readonly tenant: string;
  readonly side: 'customer' | 'partner';
  /** In words; empty: none. */
  readonly roles: string;
  readonly mayInvite: boolean;
  readonly mayRevoke: boolean;
  /** The first word of each command that the page says on somebody's behalf, and of what stands in `check`. */
  readonly words: Readonly<Record<'check' | 'show' | 'revoke' | 'invite' | 'rule', string>> &
    Readonly<Record<'for' | 'on' | 'as' | 'if', string>>;
  /** The chat with the bot: an address to which the encoded text of a message is added. Undefined in the try-out. */
  readonly chat: string | undefined;
};

/** `GET mark`: something else than before when anything was decided, sent, ended or asked in the tenant. */
export type Mark = {
  readonly mark: string;
  /** Something else when the reader has chosen another language, region or zone: then every text is another. */
  readonly reads: string;
};

/** `GET overview`: what to see first. */
export type Overview = {
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone: Tone;
    /** Where in the page more of it is, such as `invitations?status=pending`. */
    readonly to?: string;
  }[];
  /** The invitations that wait for this tenant, newest first, at most five. */
  readonly waiting: readonly Shown[];
};
export type Tone = 'plain' | 'good' | 'warning' | 'danger';

/** Rows of a list. `next`: what to ask for as `after` to get those that follow. */
export type Rows<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  /** How many there are and of what, in a sentence. */
  readonly said: string;
  /** What to say where there are none. */
  readonly empty: string;
  readonly next?: string;
};

/** `GET relationships?search&order&within&after`: a customer's partners, or a partner's customers. */
export type Relationships = Rows<RelationshipRow> & {
  /** By what they can be ordered; where there are too many, by name only. */
  readonly orders: readonly Order[];
};
export const orders = ['name', 'end', 'since'] as const;
export type Order = (typeof orders)[number];
/** In days: what ends within so many. */
export const spans = [30, 7, 1] as const;
/** What is held without an end. */
export const endless = 'never';
export type Within = (typeof spans)[number] | typeof endless;

export type RelationshipRow = {
  readonly id: string;
  /** The other side's, by which no two are confused that have one name. */
  readonly tenantId: string;
  readonly name: string;
  readonly services: string;
  readonly since?: Moment;
  /** Who has which power from when to when, the newest first. Empty: none. */
  readonly admins: readonly AdminRow[];
  /** In a sentence, as in the chat. */
  readonly power: string;
  /** Of the newest invitation that it comes from. */
  readonly code?: string;
  /** Whether there is power that somebody can end. */
  readonly held: boolean;
};
export type AdminRow = {
  /** `GDAP` or `DAP`. */
  readonly kind: string;
  readonly state: 'active' | 'requested' | 'over';
  /** The state in words. */
  readonly words: string;
  readonly roles: string;
  readonly from: Moment;
  /** Undefined: without an end. */
  readonly to?: Moment;
  /** That it ends, and how soon, in words, where that is in 30 days or less. */
  readonly soon?: string;
};

/** `GET invitations?direction&status&search&after` */
export type Invitations = Rows<InvitationRow> & {
  /** Of all of the tenant's, with the first page only. */
  readonly counts?: readonly {
    readonly status: Status;
    readonly name: string;
    readonly count: number;
  }[];
};
export type InvitationRow = {
  readonly code: string;
  /** The other side's name. */
  readonly other: string;
  readonly services: string;
  readonly admin: string;
  readonly status: Status;
  /** The status in words. */
  readonly words: string;
  readonly created: Moment;
  /** How long ago that was. */
  readonly age: string;
  /** While it waits: when it ends, and how long that is. */
  readonly expires?: Moment & { readonly left: string };
};

/** `GET invitation?code`: its card. */

/** `GET subscriptions?after` */
export type Subscriptions = Rows<SubscriptionRow>;
export type SubscriptionRow = {
  readonly id: string;
  readonly name: string;
  readonly customer: string;
  readonly service: string;
  readonly commerce: string;
  readonly soldBy: string;
  readonly partnerOfRecord: string;
  readonly status: string;
};

/** `GET history?about&after` */
export type History = Rows<HistoryRow>;
export type HistoryRow = {
  readonly seq: number;
  readonly at: Moment;
  readonly text: string;
  readonly other: string;
  readonly code?: string;
  readonly ruleId?: string;
};

/** `GET asking`: what `check` can be asked, each as it is written in a question. */
export type Asking = {
  readonly actions: readonly { readonly group: string; readonly choices: readonly Choice[] }[];
  readonly roles: readonly Choice[];
  readonly suppositions: readonly Choice[];
  readonly questions: readonly { readonly ask: string; readonly answers: readonly Choice[] }[];
};
export type Choice = { readonly text: string; readonly name: string };

/** `GET names?search`: tenants to ask about, at most 15. */
export type Names = { readonly names: readonly Choice[] };

/**
 * `POST say { text }`: a command, as typed in chat; `POST click { verb, data }`: a button of a card. The card is what chat
 * would show; `rule`: the whole rule that decided, where one did.
 */
export type Shown = {
  readonly summary: string;
  readonly card: AdaptiveCard;
  readonly rule?: { readonly id: string; readonly card: AdaptiveCard };
};

export type Refused = { readonly message: string };

/** `GET export?list&…`: a CSV file with the columns of the export in chat. */
export const exportable = ['partners', 'customers', 'invites', 'history'] as const;
