import type { CheckedChain } from './audit-chain.ts';
import { AuditEntries, type AuditEntry } from './audit-entry.ts';
import { peopleBehind } from './audit-person.ts';
import type { Pruning } from './audit-pruning.ts';
import { type StoredDecision, storedDecisions } from './audit-stored.ts';
import { batchesOf } from './batches-of.ts';
import type { By } from './by-schema.ts';

/** `unwritten`: decided, and not in the chain. `contradicted`: stored otherwise than it was written down, or no more. */
export type DecisionFlaw = {
  readonly what: 'unwritten' | 'contradicted';
  readonly seq?: number;
  readonly about: string;
};
type Chain = Pick<CheckedChain, 'pruned'>;

const batch = 500;
/** In milliseconds. A decision is in the chain a moment after it was made. */
const moment = 60_000;

/**
 * Compares what is stored of a tenant's decisions with its chain, which was found to be intact. `written`: the keys of
 * those in the chain, with their places.
 */
export async function flawInDecisions(
  tenantId: string,
  { pruned }: Chain,
  written: ReadonlyMap<string, number>,
  now: Date,
): Promise<DecisionFlaw | undefined> {
  const unseen = new Map(written);
  for await (const stored of batchesOf(storedDecisions(tenantId, now), batch)) {
    const entries = await entriesOf(tenantId, stored);
    const people = await peopleBehind([...entries.values()].flatMap(({ by }) => by ?? []));
    for (const decision of stored) {
      const entry = entries.get(decision.entry.key);
      unseen.delete(decision.entry.key);
      const flaw = entry ? flawOf(entry, decision, people) : flawWithout(decision, pruned, now);
      if (flaw) return flaw;
    }
  }
  return storedNoMore(tenantId, unseen);
}

function flawWithout(
  { entry: { at, about, other }, owed }: StoredDecision,
  pruned: Pruning | undefined,
  now: Date,
): DecisionFlaw | undefined {
  const isYoung = Math.abs(now.getTime() - at.getTime()) < moment;
  const isPruned = pruned !== undefined && at < pruned.before;
  if (owed || isYoung || isPruned) return undefined;
  return { what: 'unwritten', about: about ?? other ?? '' };
}

async function storedNoMore(
  tenantId: string,
  unseen: ReadonlyMap<string, number>,
): Promise<DecisionFlaw | undefined> {
  const [key] = unseen.keys();
  if (key === undefined) return undefined;
  const entry = await AuditEntries.findOne({ tenantId, key }).lean<AuditEntry>();
  return entry ? contradicted(entry) : undefined;
}

async function entriesOf(
  tenantId: string,
  stored: readonly StoredDecision[],
): Promise<Map<string, AuditEntry>> {
  const keys = { $in: stored.map(({ entry }) => entry.key) };
  const found = await AuditEntries.find({ tenantId, key: keys }).lean<AuditEntry[]>();
  return new Map(found.map((entry) => [entry.key, entry]));
}

const compared = ['event', 'other', 'about', 'ruleId', 'grants'] as const;

/** Whoever was forgotten cannot be compared. */
function flawOf(
  entry: AuditEntry,
  { entry: stored, who, strange }: StoredDecision,
  people: ReadonlyMap<string, By>,
): DecisionFlaw | undefined {
  const known = entry.by ? people.get(entry.by) : undefined;
  const isSame =
    !strange &&
    entry.at.getTime() === stored.at.getTime() &&
    compared.every((field) => (entry[field] ?? null) === (stored[field] ?? null)) &&
    !entry.by === !who &&
    (!known || (known.aadObjectId === who?.aadObjectId && known.name === who.name));
  return isSame ? undefined : contradicted(entry);
}

const contradicted = ({ seq, about, other }: AuditEntry): DecisionFlaw => ({
  what: 'contradicted',
  seq,
  about: about ?? other ?? '',
});
