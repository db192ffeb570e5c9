import { noticeCard } from '../../cards/notice-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { type Checked, checkAudit } from '../../models/audit-check.ts';
import { problem } from '../refusal.ts';
import type { Reply } from '../turn.ts';
import { means } from '../words.ts';
import { type Command, usage } from './command.ts';

/** Whether the own tenant's audit is as it was written, for who answers for it. */
export const auditCommand: Command = {
  name: 'audit',
  writes: false,
  isFor: ({ tenant, roles }) => !!tenant && roles.includes('global-admin'),
  run: async (rest, turn) => {
    const { actor, flags, now } = turn;
    const { reader, tenant, tenantId } = actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    if (!auditCommand.isFor(actor, flags)) return problem(reader, 'error.not-global-admin');
    if (rest !== '' && !means(rest, 'verify')) return usage('audit', turn);
    return told(await checkAudit(tenantId, now), reader);
  },
};

const inGroups = (hash: string): string => hash.match(/.{8}/g)?.join(' ') ?? hash;

function told({ entries, last, pruned, flaw }: Checked, reader: Reader): Reply {
  const { t, dateTime } = reader;
  const title = t('audit.title');
  if (flaw) {
    const text = t(`audit.flaw.${flaw.what}`, { seq: flaw.seq ?? 0, about: flaw.about ?? '' });
    const hint = t('audit.flaw.next');
    return { card: noticeCard({ title, text, hint, tone: 'attention' }, reader) };
  }
  const text = t('audit.intact', { count: entries });
  const hints = [
    ...(pruned
      ? [t('audit.pruned', { seq: pruned.kept.seq + 1, when: dateTime(pruned.before) })]
      : []),
    ...(entries > 0 ? [t('audit.seal', { seq: last.seq, hash: inGroups(last.hash) })] : []),
  ];
  const hint = hints.length > 0 ? { hint: hints.join(' ') } : {};
  return { card: noticeCard({ title, text, ...hint }, reader) };
}
