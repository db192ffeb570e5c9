import type { Refusal, Reply, Turn } from '../turn.ts';

/** What an invoke comes to. `outcome` is for the log: the status that the person's client is told. */
export type Invoked = {
  readonly outcome: number;
  readonly body?: unknown;
  /** The invitation that the card which was clicked shows from now on. */
  readonly copyOf?: Reply['copyOf'];
  /** A message besides. */
  readonly reply?: Reply;
};

/** One kind of invoke: something that a client asks for and waits for, three seconds at most. */
export type Invoke = {
  /**
   * Whether it comes from nowhere but the bot's own conversations. Everything else may come from any chat that somebody
   * writes in: others may read there, and the bot may not be there, even where Teams calls it personal.
   */
  readonly fromOwn?: true;
  readonly run: (value: unknown, turn: Turn) => Promise<Invoked | Refusal>;
  /** The body of the answer to somebody who gets nothing but this sentence. */
  readonly refuse: (status: RefusedWith, message: string) => unknown;
};

export type RefusedWith = 400 | 403 | 404 | 429 | 500;
