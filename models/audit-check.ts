import { type CheckedChain, checkChain } from './audit-chain.ts';
import { type DecisionFlaw, flawInDecisions } from './audit-decisions-check.ts';
import { isDecision } from './audit-entry.ts';
import { flawInGrants, type GrantFlaw } from './audit-grants-check.ts';
import { renamed } from './audit-person.ts';
import { batchesOf } from './batches-of.ts';

/** What was found first. `renamed`: somebody else stands behind the pseudonym than when it was written. */
export type Flaw = {
  readonly what:
    | NonNullable<CheckedChain['flaw']>['what']
    | DecisionFlaw['what']
    | GrantFlaw['what']
    | 'renamed';
  readonly seq?: number;
  /** The invitation, or the other tenant. */
  readonly about?: string;
};
export type Checked = Omit<CheckedChain, 'flaw'> & { readonly flaw?: Flaw };

const batch = 500;

/**
 * Whether a tenant's audit is as it was written: its chain, then the names that stand behind it, then what is stored of
 * the decisions that it tells of, and what is granted because of them.
 */
export async function checkAudit(tenantId: string, now: Date): Promise<Checked> {
  const people = new Map<string, number>();
  const decisions = new Map<string, number>();
  const chain = await checkChain(tenantId, ({ seq, event, by, key }) => {
    if (by && !people.has(by)) people.set(by, seq);
    if (isDecision(event)) decisions.set(key, seq);
  });
  if (chain.flaw) return chain;
  const flaw =
    (await flawInNames(people)) ??
    (await flawInDecisions(tenantId, chain, decisions, now)) ??
    (await flawInGrants(tenantId));
  return flaw ? { ...chain, flaw } : chain;
}

async function flawInNames(people: ReadonlyMap<string, number>): Promise<Flaw | undefined> {
  const wrong: number[] = [];
  for await (const some of batchesOf(people.keys(), batch)) {
    wrong.push(...(await renamed(some)).map((by) => people.get(by) ?? 0));
  }
  return wrong.length > 0 ? { seq: Math.min(...wrong), what: 'renamed' } : undefined;
}
