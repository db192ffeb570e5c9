import { distance } from 'fastest-levenshtein';
import type { CommandName } from '../../cards/language/language.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { excerpt } from '../clean-text.ts';
import type { Reply, Turn } from '../turn.ts';
import { knownCommandWords } from '../words.ts';
import { commandsFor } from './help.ts';

/** What can be tried as it stands: the other commands need the code of an invitation, or are for later. */
const firstSteps: readonly CommandName[] = [
  'help',
  'invite',
  'invites',
  'partners',
  'customers',
  'check',
  'rules',
];

/** Answers what is no command: a near miss is named, never run; otherwise what this person can try. */
export function suggest(text: string, { actor, flags }: Turn): Reply {
  const { reader } = actor;
  const { t, language } = reader;
  const names = commandsFor(actor, flags);
  const title = t('unknown.title');
  const nearest = nearestCommand(text)?.word;
  const shown = excerpt(text, 60);
  if (nearest) {
    return {
      card: noticeCard(
        {
          title,
          text: t('unknown.text', { text: shown }),
          summary: t('unknown.suggest.summary', { text: shown, command: nearest }),
          hint: t('unknown.suggest', { command: nearest }),
          tryThis: [excerpt(nearest + text.slice((text.match(/^\S+/)?.[0] ?? '').length), 200)],
        },
        reader,
      ),
    };
  }
  return {
    card: noticeCard(
      {
        title,
        text: text === '' ? t('unknown.empty') : t('unknown.text', { text: shown }),
        summary: t('unknown.summary', { text: shown }),
        hint: t('unknown.try'),
        tryThis: firstSteps
          .filter((name) => names.includes(name))
          .flatMap((name) => language.commands[name].examples.slice(0, 1)),
      },
      reader,
    ),
  };
}

/** The command word that differs least from the first word, if it differs by little for its length. */
export function nearestCommand(text: string) {
  const [typed = ''] = text.toLowerCase().slice(0, 40).split(/\s/);
  const first = typed.replace(/[!?.…]+$/, '');
  const [near] = knownCommandWords
    .map(([word, name]) => ({ word, name, away: distance(first, word) }))
    .filter(({ word, away }) => away <= (word.length < 5 ? 1 : 2))
    .filter(({ word, away }) => away < Math.min(word.length, first.length) - 1)
    .toSorted((one, other) => one.away - other.away);
  return near;
}
