import type { Action } from '../policy/actions.ts';
import type { Role } from '../policy/vocabulary.ts';

type Choice = { readonly title: string; readonly data: Readonly<Record<string, string>> };

/** What was asked, in names. */
export type AskedView = {
  readonly action: Action;
  /** What was asked, where the rules have no name of its own for it and treat it as that action. */
  readonly called?: string;
  readonly actor: string;
  readonly customer?: string | undefined;
  /** Whom it is about where the customer itself acts. */
  readonly partner?: string | undefined;
  readonly subscription?: string | undefined;
  readonly assumedRoles?: readonly Role[] | undefined;
  /** What was supposed, a sentence each. */
  readonly assumed?: readonly string[];
  /** What would make it a plain yes, where one answer does. */
  readonly condition?: string | undefined;
  /** A question to the person, and its answers to pick from. */
  readonly choose?: { readonly ask: string; readonly choices: readonly Choice[] } | undefined;
  /** Suppositions that would change a "no". */
  readonly whatIf?: readonly Choice[];
  /** What the example adds to the question; the customer, where nothing is said. */
  readonly missing?: 'customer' | 'partner';
  readonly example: string;
  /** The address where the same question can be put otherwise. */
  readonly tab?: string | undefined;
};
