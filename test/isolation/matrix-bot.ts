import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { type Bot, startBot } from '../support/bot.ts';
import { eventually } from '../support/lines.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { askers, directory, dora, quin, rosa, type Sent, whoIs, world } from './people.ts';
import { type Watched, watchDatabase } from './watched-database.ts';

export type MatrixBot = {
  readonly bot: Bot;
  readonly watched: Watched;
  readonly codes: Readonly<Record<Sent, string>>;
  /** Puts everything back as it was before anybody asked for anything. */
  restore(): Promise<void>;
  close(): Promise<void>;
};

/** A bot on the world of the matrix: everybody has been seen, four invitations wait, and nothing is under way. */
export async function startMatrixBot(): Promise<MatrixBot> {
  const folder = await mkdtemp(join(tmpdir(), 'mp-matrix-'));
  const file = join(folder, 'directory.json');
  await writeFile(file, JSON.stringify(directory));
  const bot = await startBot({ DIRECTORY_FILE: file });
  for (const who of [...askers.map(whoIs), quin, rosa, dora]) await bot.say(who, 'whoami');
  // Refused for everybody, so that everybody stands in the audit already.
  for (const asker of askers) await bot.say(whoIs(asker), `invite ${world.P.domain}`);
  const invite = async (who: typeof quin, domain: string, how = ' reseller-only') => {
    const { summary } = await bot.say(who, `invite ${domain} for software${how}`);
    return summary.match(/INV-[0-9A-Z]{6}/)?.[0] ?? '';
  };
  const pia = whoIs('the partner’s Admin agent');
  const codes = {
    PC: await invite(pia, world.C.domain),
    QC: await invite(quin, world.C.domain),
    QD: await invite(quin, world.D.domain),
    RD: await invite(rosa, world.D.domain),
    // Without delegated administration nobody is invited there.
    GH: await invite(whoIs('the US Government partner’s Admin agent'), world.H.domain, ''),
  };
  await quiet();
  // The calendar looks at what is new once, and is not waited for again: what it does is conditional on what it read.
  await eventually(async () => !(await database().collection('relationships').findOne(unseen())));
  const before = await dump();
  return {
    bot,
    watched: watchDatabase(),
    codes,
    restore: async () => {
      await quiet();
      await fill(before);
    },
    close: async () => {
      await bot.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Dump = ReadonlyMap<string, readonly object[]>;
const database = () => mongoose.connection.getClient().db('multipartner');
const kept = [
  'invitations',
  'relationships',
  'people',
  'conversations',
  'deliveries',
  'lanes',
  'audit',
  'auditheads',
];

const quiet = () => nothingDue(database());

const unseen = () => ({ calendarAt: { $lte: new Date() } });

async function dump(): Promise<Dump> {
  const entries = kept.map(
    async (name) => [name, await database().collection(name).find().toArray()] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Side by side: each write waits for the journal. */
async function fill(before: Dump): Promise<void> {
  const filling = [...before].map(async ([name, rows]) => {
    const collection = database().collection(name);
    await collection.deleteMany({});
    if (rows.length > 0) await collection.insertMany([...rows]);
  });
  await Promise.all(filling);
}
