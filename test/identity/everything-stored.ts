import { createHash } from 'node:crypto';
import mongoose from 'mongoose';

/** How many documents of each collection there are, and a digest of them, so that whatever is stored shows. */
export async function everythingStored(): Promise<Record<string, string>> {
  const collections = (await mongoose.connection.db?.collections()) ?? [];
  const found = collections.map(async (collection) => {
    // The calendar notes by itself when it has to look again.
    const documents = await collection.find({}, { projection: { calendarAt: 0 } }).toArray();
    const digest = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
    return [collection.collectionName, `${documents.length} ${digest.slice(0, 16)}`] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
