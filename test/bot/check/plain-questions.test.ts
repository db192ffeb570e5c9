import assert from 'node:assert/strict';
import { languages } from '../../../cards/language/languages.ts';
import { actions } from '../../../policy/actions.ts';
import { type Bot, startBot } from '../../support/bot.ts';
import { textsOf, titlesOf } from '../../support/received-card.ts';
import { ada, bo } from '../../support/world.ts';
import { asideEn } from './plain-questions/aside.en.ts';
import { asideSv } from './plain-questions/aside.sv.ts';
import { freshEn } from './plain-questions/fresh.en.ts';
import { freshSv } from './plain-questions/fresh.sv.ts';
import { lastEn } from './plain-questions/last.en.ts';
import { lastSv } from './plain-questions/last.sv.ts';
import { tuneEn } from './plain-questions/tune.en.ts';
import { tuneSv } from './plain-questions/tune.sv.ts';

/**
 * Questions in people's own words with the action that is meant, written by people who had not seen how they are
 * read. The first set was tuned on; the others were kept aside, each until it had been measured once. `back` is how many
 * may be asked back with the right one among the buttons, `most` how many not understood. None may ever be taken for
 * another.
 */
const sets = {
  'tuned on, English': { questions: tuneEn, back: 3, most: 0 },
  'tuned on, Swedish': { questions: tuneSv, back: 2, most: 0 },
  'first kept aside, English': { questions: asideEn, back: 2, most: 1 },
  'first kept aside, Swedish': { questions: asideSv, back: 5, most: 0 },
  'second kept aside, English': { questions: freshEn, back: 6, most: 3 },
  'last kept aside, English': { questions: lastEn, back: 1, most: 6 },
  'last kept aside, Swedish': { questions: lastSv, back: 1, most: 1 },
  'second kept aside, Swedish': { questions: freshSv, back: 4, most: 0 },
} as const;

const people = { ada, bo };
const names = new Map(
  languages.flatMap((language) =>
    actions.map((action) => [language.actions[action].name, action] as const),
  ),
);

describe('plain questions', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.close());

  /** The action that was answered; of those that were only offered, whether the right one is among them. */
  async function takenFor(who: 'ada' | 'bo', question: string) {
    const { card } = await bot.say(people[who], question);
    const asked = textsOf(card).match(/(?:Asked|Fråga): \n.*?: (.*)/)?.[1];
    const answered = [...names].filter(([name]) => asked?.startsWith(name));
    const [longest] = answered.toSorted(([one], [other]) => other.length - one.length);
    const offered = titlesOf(card).flatMap(
      (title) => names.get(title.replace(/ \(.*\)$/, '')) ?? [],
    );
    return { taken: longest?.[1], offered };
  }

  type How = 'right' | 'wrong' | 'asked back' | 'open';
  async function howTaken(who: 'ada' | 'bo', question: string, action: string): Promise<How> {
    const { taken, offered } = await takenFor(who, question);
    if (taken) return taken === action ? 'right' : 'wrong';
    return offered.some((each) => each === action) ? 'asked back' : 'open';
  }

  async function readAll(questions: readonly (readonly ['ada' | 'bo', string, string])[]) {
    const taken: Record<How, string[]> = { right: [], wrong: [], 'asked back': [], open: [] };
    for (const [who, question, action] of questions) {
      taken[await howTaken(who, question, action)].push(question);
    }
    return taken;
  }

  for (const [title, { questions, back, most }] of Object.entries(sets)) {
    const all = questions.length;
    it(`${title}: of ${all} takes none for another, asks back ${back}, and leaves ${most} at most`, async () => {
      const { wrong, open, 'asked back': askedBack } = await readAll(questions);
      assert.deepEqual(wrong, []);
      assert.ok(askedBack.length <= back, askedBack.join('\n'));
      assert.ok(open.length <= most, open.join('\n'));
    });
  }
});
