import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { readerOf } from '../../cards/reader.ts';
import { whoamiCard } from '../../cards/whoami-card.ts';
import { findConversation, setNotify } from '../../models/conversation.ts';
import { chooseLanguage } from '../../models/person.ts';
import type { Actor } from '../actor.ts';
import { excerpt } from '../clean-text.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply } from '../turn.ts';
import { means } from '../words.ts';
import { type Command, everybody, usage } from './command.ts';

export const whoamiCommand: Command = {
  name: 'whoami',
  writes: false,
  tells: 'nothing',
  isFor: everybody,
  run: async (_, { actor }) => {
    const { name: person, tenantId, tenant, roles, languageChosen, reader } = actor;
    const view = { person, tenantId, tenant, csp: tenant?.csp ?? undefined, roles, languageChosen };
    return { card: whoamiCard(view, reader) };
  },
};

/** Not every Teams client is set to the language its owner likes to read. */
export const languageCommand: Command = {
  name: 'language',
  writes: true,
  tells: 'nothing',
  once: true,
  isFor: everybody,
  run: async (rest, { actor }) => {
    const { reader, seen } = actor;
    if (rest === '')
      return said(actor, reader.t('language.now', { language: reader.language.name }));
    const chosen =
      rest.toLowerCase() === 'auto' ? languageOf(seen.locale ?? undefined) : findLanguage(rest);
    if (!chosen) {
      const known = reader.list(languages.map(({ name }) => name));
      return problemWith(reader, 'language.unknown', rest, { languages: known });
    }
    const auto = rest.toLowerCase() === 'auto';
    await chooseLanguage(actor, auto ? undefined : chosen.tag);
    const next = readerOf(chosen, seen.timeZone ?? undefined);
    const key = auto ? 'language.auto' : 'language.chosen';
    return said({ ...actor, reader: next }, next.t(key, { language: chosen.name }));
  },
};

const said = ({ reader }: Actor, text: string): Reply => ({
  card: noticeCard({ title: reader.t('language.title'), text }, reader),
});

/** Whether this conversation receives what happens to the tenant's invitations. */
export const notifyCommand: Command = {
  name: 'notify',
  writes: true,
  once: true,
  tells: 'place',
  isFor: everybody,
  run: async (rest, turn) => {
    const { reader, tenant, seen } = turn.actor;
    if (!tenant) return problem(reader, 'error.tenant-unknown');
    const state = await stateAfter(rest, seen);
    if (!state) return usage('notify', turn);
    const text = reader.t(`notify.${state}`, { tenant: tenant.name });
    return {
      card: noticeCard({ title: reader.t('notify.title'), text: excerpt(text, 500) }, reader),
    };
  },
};

async function stateAfter(word: string, seen: Actor['seen']) {
  if (means(word, 'here')) return setNotify(seen, true).then(() => 'here' as const);
  if (means(word, 'off')) return setNotify(seen, false).then(() => 'off' as const);
  if (word !== '' && !means(word, 'status')) return undefined;
  return (await findConversation(seen))?.notify ? 'status.on' : 'status.off';
}
