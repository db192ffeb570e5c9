import { noticeCard } from '../../cards/notice-card.ts';
import { messageOf } from '../message.ts';
import { once } from '../once.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { auditExport } from './export-text.ts';
import { savedFileOf } from './file-messages.ts';
import { fileName } from './file-name.ts';
import type { ExportQuery } from './tables.ts';
import { tell } from './tell.ts';
import { NotUploaded, upload } from './upload.ts';
import { type WholeFile, wholeFile } from './whole-file.ts';

/** Where Teams has made room for a file, and how it is called there. */
export type Room = {
  readonly contentUrl: string;
  readonly name: string;
  readonly uploadUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
};
export type Accepted = {
  readonly query: ExportQuery;
  /** Of the offer: however often it is accepted, the file is saved once. */
  readonly key: string;
  readonly room: Room;
};

/** In milliseconds. Whoever comes again waits for the end, since what they said meanwhile would stand in its place. */
const patience = 15_000;

/**
 * Makes the file anew, as this person may see the list now, puts it into their OneDrive, and says in the chat what
 * became of it. Never rejects.
 */
export async function saveFile(accepted: Accepted, turn: Turn): Promise<void> {
  const { actor, log } = turn;
  const activityKey = `file ${actor.aadObjectId} ${accepted.key}`;
  try {
    const again = await once({ ...turn, activityKey }, () => saveAndTell(accepted, turn), patience);
    if (again) await tell(messageOf(again.card), { key: 'saved' }, turn);
  } catch (error) {
    log.warn({ err: error }, 'file not saved');
    await tell(messageOf(failure(error, accepted, turn).card), { key: 'saved' }, turn).catch(
      (cause: unknown) => log.error({ err: cause }, 'not told that a file was not saved'),
    );
  }
}

/** It counts as done once it is told, so that nobody who comes again is faster with less to say. */
async function saveAndTell(accepted: Accepted, turn: Turn): Promise<void> {
  const told = await saved(accepted, turn);
  await tell('message' in told ? told.message : messageOf(told.card), { key: 'saved' }, turn);
}

async function saved({ query, room }: Accepted, turn: Turn) {
  const file = await wholeFile(query, turn);
  if ('card' in file) return file;
  await auditExport(query, file.rows, turn);
  await upload(room.uploadUrl, file.bytes, turn.uploadsTo);
  turn.log.info({ list: query.list, rows: file.rows }, 'file saved');
  return { message: success(file, room, turn) };
}

/** A link that leads elsewhere than the file went is none to give. */
function success({ rows, total }: WholeFile, room: Room, { actor: { reader }, uploadsTo }: Turn) {
  const { t } = reader;
  const cut = rows < total ? ` ${t('export.cut', { rows, total })}` : '';
  const summary = t('export.saved', { file: room.name, count: rows }) + cut;
  if (cut || !uploadsTo(room.contentUrl)) {
    return messageOf(noticeCard({ title: t('export.title'), text: summary, tone: 'good' }, reader));
  }
  return savedFileOf({ ...room, summary });
}

function failure(error: unknown, { query }: Accepted, turn: Turn): Reply {
  const { reader } = turn.actor;
  const words = { file: fileName(query, turn) };
  const again = `${reader.language.commands.export.words[0]} ${reader.language.commands[query.list].words[0]}`;
  const key = error instanceof NotUploaded ? 'export.not-taken' : 'export.failed';
  return problem(reader, key, words, [again]);
}
