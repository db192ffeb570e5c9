import type { Logger } from 'pino';
import type { Card } from '../cards/elements.ts';
import type { Directory } from '../models/directory.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import type { Flags } from '../policy/flags.ts';
import type { Actor } from './actor.ts';
import type { Reaches } from './service-url.ts';
import type { TabLink } from './tab/tab-link.ts';

/** What a handler may touch besides the models: who asks, the clock, and the few settings that matter to it. */
export type Turn = {
  readonly actor: Actor;
  /** Of this one delivery of it. */
  readonly turnId: string;
  /** Stands for the activity however often it is delivered, where the channel gave it an id. */
  readonly activityKey?: string | undefined;
  /** Whether the client that somebody writes from can look for choices while they type. */
  readonly typeAhead?: boolean | undefined;
  /** The message whose button was clicked, or question answered. */
  readonly replyTo?: string | undefined;
  readonly now: Date;
  /** How to ask the directory; what decides something asks it anew, whatever stands here. */
  readonly directory: Directory;
  readonly invitationTtl: number;
  readonly usGovPortal: string | undefined;
  readonly tabLink: TabLink;
  /** What whoever runs the bot has chosen where the sources leave a choice. */
  readonly flags: Flags;
  readonly log: Logger;
  /** Wakes the delivery of what is owed. Never waits for it. */
  readonly wakeOutbox: () => void;
  /** Counts work that goes on when the turn is over, so that it can be finished before the end. */
  readonly underWay: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Whether a file may be put at an address. */
  readonly uploadsTo: Reaches;
};

/** What a handler answers with. `copyOf` is the invitation that the card shows, so that it can be updated later. */
export type Reply = {
  readonly card: Card;
  readonly copyOf?: Invitation;
  /** The rule that decided, where the card is a verdict. */
  readonly rule?: string;
};

/** A click that is refused: nothing changed, and this is what the person reads. */
export type Refusal = { readonly status: 400 | 403 | 404; readonly message: string };
