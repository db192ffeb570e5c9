import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { readerOf } from '../../cards/reader.ts';
import { whoamiCard } from '../../cards/whoami-card.ts';
import { chooseLanguage } from '../../models/person.ts';
import type { Actor } from '../actor.ts';
import { problemWith } from '../refusal.ts';
import type { Reply } from '../turn.ts';
import { type Command, everybody } from './command.ts';

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
    const { reader, seen, shared } = actor;
    if (rest === '')
      return said(actor, reader.t('language.now', { language: reader.language.name }));
    const chosen =
      rest.toLowerCase() === 'auto' ? languageOf(seen?.locale ?? undefined) : findLanguage(rest);
    if (!chosen) {
      const known = reader.list(languages.map(({ name }) => name));
      return problemWith(reader, 'language.unknown', rest, { languages: known });
    }
    const auto = rest.toLowerCase() === 'auto';
    await chooseLanguage(actor, auto ? undefined : chosen.tag);
    const next = readerOf(chosen, { ...seen, shared });
    const key = auto ? 'language.auto' : 'language.chosen';
    return said({ ...actor, reader: next }, next.t(key, { language: chosen.name }));
  },
};

const said = ({ reader }: Actor, text: string): Reply => ({
  card: noticeCard({ title: reader.t('language.title'), text }, reader),
});
