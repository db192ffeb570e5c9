import { renewDirectoryStamp } from '../../models/directory-stamp.ts';
import type { InvokeResult, Reply } from '../support/bot.ts';
import { invoke } from '../support/compose.ts';
import { letterOf } from './answer-letters.ts';
import type { Cells } from './expected.ts';
import { resultOf } from './invoke-results.ts';
import type { MatrixBot } from './matrix-bot.ts';
import {
  type Asker,
  codeOf,
  people,
  subscriptionOf,
  type Target,
  targetOf,
  whoIs,
  world,
} from './people.ts';

/** One thing to ask for: words to say, a button with its data as `name=value`, or another invoke with its value as JSON. */
export type Ask =
  | { readonly says: string }
  | { readonly verb: string; readonly data: string }
  | { readonly invoke: string; readonly value: string };

type Asked = {
  readonly letter: string;
  /** The whole answer, with what was asked about taken out of it. */
  readonly answer: string;
  readonly commands: string;
};

/** Collections of which nobody asks for a row without naming their own tenant. */
const ofTenants =
  / (invitations|relationships|subscriptions|people|conversations|deliveries|handleds)$/;

/** A code that nothing stands under. */
const missingCode = 'INV-000000';

/**
 * The letters of some cells: what this person gets who asks for that about each of these. What is not theirs is
 * compared with what does not exist: in every word, and in what the database was asked, so that the time it takes
 * tells nothing.
 */
export async function lettersOf(
  ask: Ask,
  asker: Asker,
  about: readonly Target[],
  bot: MatrixBot,
): Promise<Cells> {
  const letters: Cells = {};
  const missing = about.includes('missing') ? await asked(ask, asker, 'missing', bot) : undefined;
  for (const target of about) {
    const cell = target === 'missing' && missing ? missing : await asked(ask, asker, target, bot);
    const isOthers = target !== 'own' && target !== 'missing';
    letters[target] = isOthers && missing ? compared(cell, missing) : cell.letter;
  }
  return letters;
}

/** Only an answer of the same kind can be the same one. */
function compared(cell: Asked, missing: Asked): string {
  if (cell.letter !== missing.letter) return cell.letter;
  if (cell.answer !== missing.answer) return cell.letter === 'U' ? '#' : cell.letter;
  if (cell.commands !== missing.commands) return '~';
  return /^[SNx0?+]$/.test(cell.letter) ? '=' : cell.letter;
}

async function asked(ask: Ask, asker: Asker, target: Target, bot: MatrixBot): Promise<Asked> {
  const words = wordsFor(asker, target, bot);
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof words) => words[name]);
  // What the tenant has asked before would be known already, whatever it asks about.
  await renewDirectoryStamp();
  bot.watched.forget();
  const answer = await put(ask, fill, asker, bot);
  const hasChanged = bot.watched.changed.size > 0;
  const commands = bot.watched.commands.map((each) => each.name).join('\n');
  const isNosy = bot.watched.commands.some(
    ({ name, text }) => ofTenants.test(name) && !text.includes(words.own),
  );
  const letter = letterOf(answer);
  if (hasChanged) await bot.restore();
  const { domain, part, tenant, code, name, subscription } = words;
  // A search comes back in the link to the tab, as addresses are written.
  const about = [domain, part, tenant, code, name, encodeURIComponent(name), subscription];
  const text = about.reduce((rest, each) => rest.replaceAll(each, '…'), JSON.stringify(answer));
  return {
    letter: hasChanged ? `${letter === 'S' ? '' : letter}D` : isNosy ? '!' : letter,
    answer: text,
    commands,
  };
}

async function put(
  ask: Ask,
  fill: (text: string) => string,
  asker: Asker,
  { bot }: MatrixBot,
): Promise<Reply | InvokeResult> {
  if ('says' in ask) return bot.say(whoIs(asker), fill(ask.says));
  if ('invoke' in ask) {
    return resultOf(await invoke(bot, whoIs(asker), ask.invoke, JSON.parse(fill(ask.value))));
  }
  const data = ask.data.split('&').map((part) => fill(part).split('=', 2));
  return bot.click(whoIs(asker), ask.verb, Object.fromEntries(data));
}

function wordsFor(asker: Asker, target: Target, { codes }: MatrixBot) {
  const { tenantId: tenant, domain } = world[targetOf(asker, target)];
  const sent = codeOf(asker, target);
  const own = world[people[asker][0]].tenantId;
  const isCustomer = people[asker][0] === 'C' || people[asker][0] === 'H';
  return {
    domain,
    /** Not all of the domain, but of no other one. */
    part: domain.slice(0, -3),
    tenant,
    own,
    name: `Tenant ${targetOf(asker, target)}`,
    subscription: subscriptionOf(asker, target),
    code: sent ? codes[sent] : missingCode,
    customer: isCustomer ? own : tenant,
    partner: isCustomer ? tenant : own,
  };
}
