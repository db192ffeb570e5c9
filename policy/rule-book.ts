import type { Action } from './actions.ts';
import { type Rule, stages } from './rule.ts';
import { azureRules } from './rules/azure.ts';
import { cloudRules } from './rules/clouds.ts';
import { coreRules } from './rules/core.ts';
import { customerAccessRules } from './rules/customer-access.ts';
import { endingRules } from './rules/ending.ts';
import { gdapRules } from './rules/gdap.ts';
import { invitationRules } from './rules/invitation.ts';
import { listingRules } from './rules/listing.ts';
import { purchaseRules } from './rules/purchase.ts';
import { subscriptionRules } from './rules/subscription.ts';
import { transferRules } from './rules/transfer.ts';

const written = [
  ...coreRules,
  ...invitationRules,
  ...gdapRules,
  ...purchaseRules,
  ...transferRules,
  ...subscriptionRules,
  ...customerAccessRules,
  ...azureRules,
  ...endingRules,
  ...listingRules,
  ...cloudRules,
] as const;

export type RuleId = (typeof written)[number]['id'];
export type BookRule = Rule & { readonly id: RuleId };

const all: readonly BookRule[] = written;
/** Every rule, in the order of the catalogue. */
export const ruleBook: readonly BookRule[] = all.toSorted((one, other) => one.no - other.no);

/** The same, in the order in which questions are settled: by stage, the specific rules of each first. */
export const byStage: readonly BookRule[] = ruleBook.toSorted(
  (one, other) =>
    stages.indexOf(one.stage) - stages.indexOf(other.stage) || specificFirst(one, other),
);

/** The same, in the order in which one of several permissions is named as the deciding one. */
export const byWeight: readonly BookRule[] = ruleBook.toSorted(specificFirst);

function specificFirst(one: Rule, other: Rule): number {
  return Number(other.specific ?? false) - Number(one.specific ?? false);
}

/** The rules of the page "Multi-partner support" itself are the first sixteen; the others stand on neighbouring pages. */
export const isCore = ({ no }: Rule): boolean => no <= 16;

export const actionsOf = ({ says }: Rule): readonly Action[] => [
  ...new Set(says.flatMap(({ actions }) => actions)),
];

const byId = new Map<string, BookRule>(ruleBook.map((rule) => [rule.id, rule]));
export const findRule = (id: string): BookRule | undefined => byId.get(id.toLowerCase());
