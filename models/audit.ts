import { appendToChain, type NewAuditEntry } from './audit-append.ts';
import { surely } from './surely.ts';

export type { NewAuditEntry } from './audit-append.ts';

type Waiting = {
  readonly entry: NewAuditEntry;
  readonly written: () => void;
  readonly failed: (cause: unknown) => void;
};

/** So many go into one write. */
const most = 200;

/** What waits in this process, for each tenant of which something is being written. */
const queues = new Map<string, Waiting[]>();

/**
 * Puts an entry at the end of its tenant's chain, once for its key. Those of one process go one after another, and
 * all that have come meanwhile go together: side by side they would take each other's place in the chain.
 * @throws {UnsureWrite}
 */
export const audit = (entry: NewAuditEntry): Promise<void> =>
  new Promise((written, failed) => {
    const waiting = { entry, written, failed };
    const queue = queues.get(entry.tenantId);
    if (queue) queue.push(waiting);
    else void writeAll(entry.tenantId, [waiting]);
  });

/** Of any number of tenants, any number each. */
export async function auditAll(entries: readonly NewAuditEntry[]): Promise<void> {
  await Promise.all(entries.map(audit));
}

async function writeAll(tenantId: string, queue: Waiting[]): Promise<void> {
  queues.set(tenantId, queue);
  while (queue.length > 0) {
    const batch = queue.splice(0, most);
    const entries = batch.map(({ entry }) => entry);
    await surely(() => appendToChain(tenantId, entries)).then(
      () => batch.forEach(({ written }) => void written()),
      (cause: unknown) => batch.forEach(({ failed }) => void failed(cause)),
    );
  }
  queues.delete(tenantId);
}
