import { z } from 'zod';
import { noticeCard } from '../../cards/notice-card.ts';
import { dataSchemas, present } from '../card-verbs/data.ts';
import { cleanText } from '../clean-text.ts';
import { canSave } from '../export/export-text.ts';
import { fileName } from '../export/file-name.ts';
import { saveFile } from '../export/save-file.ts';
import { type ExportQuery, isExportable } from '../export/tables.ts';
import { tell } from '../export/tell.ts';
import { errorAnswer, messageOf } from '../message.ts';
import { malformed } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import type { Invoke, Invoked } from './invoke.ts';

const word = z.string().max(2000);
const name = z.string().max(400).transform(cleanText);
const room = z.object({
  contentUrl: word,
  name,
  uploadUrl: z.string().max(10_000),
  uniqueId: word,
  fileType: word,
});
const schema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: z.unknown(), uploadInfo: room }),
  z.object({ action: z.literal('decline'), context: z.unknown() }),
]);
const contextSchema = dataSchemas.exported.extend({ key: z.string().min(1).max(100) });

/** Whether a file may be put into somebody's OneDrive. It is answered at once, and saved afterwards. */
export const fileConsent: Invoke = {
  fromOwn: true,
  run: async (value, turn) => {
    const parsed = schema.safeParse(value);
    const offered = parsed.success ? offeredIn(parsed.data.context) : undefined;
    if (!parsed.success || !offered) return malformed(turn);
    turn.log.setBindings({ asked: `file.${parsed.data.action}` });
    if (!canSave(turn)) {
      return { status: 403, message: turn.actor.reader.t('export.not-here') };
    }
    if (parsed.data.action === 'decline') return closed('export.declined', offered.query, turn);
    const accepted = { ...offered, room: parsed.data.uploadInfo };
    const answer = await closed('export.saving', offered.query, turn);
    void turn.underWay(saveFile(accepted, turn));
    return answer;
  },
  refuse: errorAnswer,
};

function offeredIn(context: unknown): { query: ExportQuery; key: string } | undefined {
  const parsed = contextSchema.safeParse(context);
  if (!parsed.success || !isExportable(parsed.data.list)) return undefined;
  const { list, key, as: _, after: __, ...rest } = parsed.data;
  return { query: { ...present(rest), list }, key };
}

/** Puts a word in the place of the question, so that it is not answered twice. */
async function closed(
  key: 'export.declined' | 'export.saving',
  query: ExportQuery,
  turn: Turn,
): Promise<Invoked> {
  const { reader } = turn.actor;
  const text = reader.t(key, { file: fileName(query, turn) });
  const card = noticeCard({ title: reader.t('export.title'), text }, reader);
  await tell(messageOf(card), { key: 'closed', replaces: turn.replyTo }, turn);
  return { outcome: 200 };
}
