import mongoose, { type mongo } from 'mongoose';

/** What the database was asked, and what of that changed anything, since it was last looked at. */
export type Watched = {
  /** Commands in order, as `find tenants`, with all they say; those that run by themselves are left out. */
  readonly commands: { readonly name: string; readonly text: string }[];
  /** Collections in which something was written. */
  readonly changed: Set<string>;
  forget(): void;
};

/** Records of what was asked, and of what is on its way, which are no state that anybody decides by. */
const records = new Set(['audit', 'auditheads', 'auditpeople', 'handleds', 'lanes', 'paces']);

/** What the calendar, the relay and the lanes look for, whoever does something at the time. */
const sweeps = /"(outbox\.dueAt|nextAt|calendarAt|remindAt|expiresAt|settledAt|owedAt|claim)":/;
const withCollection = ['find', 'aggregate', 'count', 'distinct', 'insert', 'update', 'delete'];

/** Watches the one connection of the bot that runs in this process. */
export function watchDatabase(): Watched {
  const commands: Watched['commands'] = [];
  const changed = new Set<string>();
  const asked = new Map<number, string>();
  const client = mongoose.connection.getClient();
  client.on('commandStarted', ({ requestId, commandName, command }) => {
    const collection = collectionOf(commandName, command);
    if (!collection) return;
    asked.set(requestId, collection);
    const text = JSON.stringify(command);
    if (!sweeps.test(text)) commands.push({ name: `${commandName} ${collection}`, text });
  });
  client.on('commandSucceeded', ({ requestId, commandName, reply }) => {
    const collection = asked.get(requestId);
    asked.delete(requestId);
    if (collection && !records.has(collection) && hasWritten(commandName, reply)) {
      changed.add(collection);
    }
  });
  const forget = () => {
    commands.splice(0);
    changed.clear();
  };
  return { commands, changed, forget };
}

const collectionOf = (name: string, command: mongo.Document): string | undefined =>
  withCollection.includes(name) || name === 'findAndModify' ? String(command[name]) : undefined;

/** Of an update: what was modified or inserted; of the others how many. */
function hasWritten(name: string, reply: unknown): boolean {
  const { n, nModified, upserted, lastErrorObject } = reply as {
    n?: number;
    nModified?: number;
    upserted?: unknown[];
    lastErrorObject?: { n?: number };
  };
  if (name === 'update') return (nModified ?? 0) > 0 || (upserted?.length ?? 0) > 0;
  if (name === 'insert' || name === 'delete') return (n ?? 0) > 0;
  return name === 'findAndModify' && (lastErrorObject?.n ?? 0) > 0;
}
