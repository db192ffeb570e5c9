import { noticeCard } from '../../cards/notice-card.ts';
import { reviveDead } from '../../models/undelivered.ts';
import { lists } from '../lists.ts';
import type { Reply, Turn } from '../turn.ts';
import { means } from '../words.ts';
import { type Command, usage } from './command.ts';

/** What has not got through to the own tenant, for who answers for it. */
export const deliveriesCommand: Command = {
  name: 'deliveries',
  writes: true,
  once: true,
  isFor: ({ tenant, roles }) => !!tenant && roles.includes('global-admin'),
  run: async (rest, turn) => {
    if (rest !== '' && !means(rest, 'retry')) return usage('deliveries', turn);
    const list = await lists.deliveries({ list: 'deliveries' }, turn);
    return rest === '' || !deliveriesCommand.isFor(turn.actor, turn.flags) ? list : retry(turn);
  },
};

async function retry({ actor, now, wakeOutbox }: Turn): Promise<Reply> {
  const { reader, tenantId } = actor;
  const count = await reviveDead(tenantId, now);
  if (count > 0) wakeOutbox();
  const text = reader.t('deliveries.retried', { count });
  return { card: noticeCard({ title: reader.t('deliveries.title'), text }, reader) };
}
