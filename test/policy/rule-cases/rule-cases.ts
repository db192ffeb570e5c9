import type { Action } from '../../../policy/actions.ts';
import type { Facts } from '../../../policy/facts.ts';
import { defaultFlags, type Flags } from '../../../policy/flags.ts';
import type { RuleId } from '../../../policy/rule-book.ts';
import { azureCases } from './azure.ts';
import { cloudCases } from './clouds.ts';
import { coreCases } from './core.ts';
import { customerAccessCases } from './customer-access.ts';
import { endingCases } from './ending.ts';
import { gdapCases } from './gdap.ts';
import { invitationCases } from './invitation.ts';
import { listingCases } from './listing.ts';
import { purchaseCases } from './purchase.ts';
import type { Part, Row } from './row.ts';
import { subscriptionCases } from './subscription.ts';
import { transferCases } from './transfer.ts';

/** A row with names; see `row.ts`. */
export type RuleCase = {
  readonly rule: RuleId;
  readonly action: Action;
  readonly base: Facts;
  readonly with: Facts;
  readonly part: Part;
  readonly but: Facts;
  readonly instead: RuleId | 'not-covered';
  readonly flags: Flags;
};

const rows: readonly Row[] = [
  ...coreCases,
  ...invitationCases,
  ...gdapCases,
  ...purchaseCases,
  ...transferCases,
  ...subscriptionCases,
  ...customerAccessCases,
  ...azureCases,
  ...endingCases,
  ...listingCases,
  ...cloudCases,
];

/** Every case of every rule. */
export const ruleCases: readonly RuleCase[] = rows.map(
  ([rule, action, base, given, part, but, instead, flags]) => ({
    ...{ rule, action, base, with: given, part, but, instead },
    flags: { ...defaultFlags, ...flags },
  }),
);
