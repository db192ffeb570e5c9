import { noticeCard } from '../../cards/notice-card.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { mostText } from '../activity.ts';
import { mayBeGuest } from '../actor.ts';
import { aside } from '../aside.ts';
import { askPlainly } from '../check/ask-plainly.ts';
import { actionsMeant } from '../check/meaning.ts';
import { countCommand } from '../metrics.ts';
import { once } from '../once.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { commandIn, means, wordsOf } from '../words.ts';
import { helpCommand } from './help.ts';
import { registry } from './registry.ts';
import { nearestCommand, suggest } from './suggest.ts';

/** Runs what somebody typed. */
export async function runCommand(text: string, turn: Turn): Promise<Reply> {
  if (text.length > mostText) {
    return problem(turn.actor.reader, 'error.text-long', { most: mostText });
  }
  const found = commandIn(text.replace(/^\//, ''));
  const command = found?.name ?? 'none';
  countCommand(command);
  turn.log.setBindings({ command });
  if (!found) return withoutCommand(text, turn);
  const { name, rest } = found;
  const { run, once: isOnce, tells } = name === 'help' ? helpCommand : registry[name];
  const answer = (own: Turn) => (isOnce ? once(own, () => run(rest, own)) : run(rest, own));
  if (!tells) return aside(text, turn, answer);
  if (tells === 'place' && mayBeGuest(turn.actor)) return problem(turn.actor.reader, 'error.guest');
  return answer(turn);
}

/** People ask as they please: what is no command, nor nearly one, may still be a question. */
function withoutCommand(text: string, turn: Turn): Promise<Reply> | Reply {
  if (means(text.replace(/[\s!.…]+$/, ''), 'thanks')) return welcome(turn);
  if (mayBeGuest(turn.actor)) return suggest(text, turn);
  if (isCode(text)) return aside(text, turn, (own) => registry.show.run(text, own));
  const asks =
    text.includes('?') || (isSentence(text) && asksLeave(text) && actionsMeant(text).length > 0);
  if (!asks || isNearWrite(text)) return suggest(text, turn);
  return aside(text, turn, (own) => askPlainly(text, own, false));
}

/** To somebody who says thank you. */
const welcome = ({ actor: { reader } }: Turn): Reply => ({
  card: noticeCard({ title: reader.t('thanks.title'), text: reader.t('thanks.text') }, reader),
});

/** “May we …”, “får man …”: what is only told, or asked to be done, gets no verdict. */
const asksLeave = (text: string): boolean =>
  wordsOf(text).some((word) => means(word.text, 'modal'));

/** “kunden” is nearly a command; “kunden har sagt upp avtalet, får vi …” is not. */
const isSentence = (text: string): boolean =>
  nearestCommand(text) === undefined || text.split(/\s+/).length >= 4;

/** A misspelt command that would change something is named, unless the text is clearly a question. */
function isNearWrite(text: string): boolean {
  const near = nearestCommand(text);
  if (!near || near.name === 'help' || !registry[near.name].writes) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  return !text.includes('?') || words.length < 5 || holdsCode(text);
}

/** A code alone asks to see its invitation. Without the prefix it could be any word of six letters. */
const isCode = (text: string): boolean =>
  /^inv-/i.test(text) && parseInvitationCode(text) !== undefined;

/** Whether a code stands anywhere in it; without the prefix it has a digit at least. */
const holdsCode = (text: string): boolean =>
  (text.match(/\b(?:inv-)?[0-9a-z]{6}\b/gi) ?? []).some((found) => /^inv-|\d/i.test(found));
