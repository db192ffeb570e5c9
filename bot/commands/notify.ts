import { noticeCard } from '../../cards/notice-card.ts';
import { setNotify } from '../../models/conversation.ts';
import type { SeenConversation } from '../../models/conversation-schema.ts';
import { findConversation } from '../../models/find-conversations.ts';
import { type Actor, isDecider, isInviter, isPartner } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { problem } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import { means } from '../words.ts';
import { type Command, everybody, usage } from './command.ts';

/** Whether this conversation receives what happens to the tenant's invitations, and what that is. */
export const notifyCommand: Command = {
  name: 'notify',
  writes: true,
  once: true,
  tells: 'place',
  isFor: everybody,
  run: async (rest, turn) => {
    const { reader, tenant, seen } = turn.actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    if (!seen) return usage('notify', turn);
    const state = await stateAfter(rest, seen);
    if (!state) return usage('notify', turn);
    const { t, language } = reader;
    const text = t(`notify.${state}`, { tenant: excerpt(tenant.name, 300) });
    const [here = '', off = ''] = language.commands.notify.examples;
    const toggle = state === 'here' || state === 'status.on' ? off : here;
    const hint = [t(hears(turn.actor)), ...anyway(turn), t('notify.change')].join(' ');
    return {
      card: noticeCard({ title: t('notify.title'), text, hint, tryThis: [toggle] }, reader),
    };
  },
};

async function stateAfter(word: string, seen: SeenConversation) {
  if (means(word, 'here')) return setNotify(seen, true).then(() => 'here' as const);
  if (means(word, 'off')) return setNotify(seen, false).then(() => 'off' as const);
  if (word !== '' && !means(word, 'status')) return undefined;
  return (await findConversation(seen))?.notify ? 'status.on' : 'status.off';
}

const hears = (actor: Actor) =>
  isPartner(actor) ? ('notify.hears.partner' as const) : ('notify.hears.customer' as const);

/** What comes to a person in their own chat, whether they ask for it or not. */
function anyway({ actor, flags }: Turn): string[] {
  const { shared, reader } = actor;
  if (shared) return [];
  if (isDecider(actor, flags) && !isPartner(actor)) return [reader.t('notify.anyway.decider')];
  return isInviter(actor, flags) ? [reader.t('notify.anyway.inviter')] : [];
}
