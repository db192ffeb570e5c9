import assert from 'node:assert/strict';
import { mostText } from '../../../bot/activity.ts';
import { type Bot, startBot } from '../../support/bot.ts';
import { ada, bo } from '../../support/world.ts';

/** What a question is read by: runs of regular expressions, and characters that were made lower case. */
type Work = { runs: number; characters: number };

/** For each character that was typed. */
const most: Readonly<Work> = { runs: 20, characters: 200 };

/** Counts while `work` goes on. The clock would depend on the machine, and on whatever else it does. */
async function counted(work: () => Promise<unknown>): Promise<Work> {
  const { exec } = RegExp.prototype;
  const { toLowerCase } = String.prototype;
  const count: Work = { runs: 0, characters: 0 };
  RegExp.prototype.exec = function (text) {
    count.runs += 1;
    return exec.call(this, text);
  };
  String.prototype.toLowerCase = function () {
    count.characters += this.length;
    return toLowerCase.call(this);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.toLowerCase = toLowerCase;
  }
  return count;
}

/** What is repeated in a question as long as any that is read. */
const fillings = [
  ...['a b c ', 'A B C ', 'å ', 'x', '"a" ', '3 days ', 'a? ', 'can we. '],
  ...['invite a customer ', 'take it over ', 'ta vi bort ', 'support ticket ', 'may we '],
  ...['invite Ab ', 'for Ab ', 'Contosos, ', 'contoso.com ', 'sub-azure-1 ', 'a global admin '],
  ...['if we ', 'om vi ', 'without admin '],
] as const;

describe('the work of reading a plain question', () => {
  let bot: Bot;
  before(async () => {
    bot = await startBot();
    await bot.say(ada, 'may we invite contoso.com?');
  });
  after(() => bot.close());

  for (const filling of fillings) {
    it(`grows as the question does, and stays small: “${filling}” again and again`, async () => {
      for (const who of [ada, bo]) {
        const half = await workOf(who, filling, mostText / 2);
        const whole = await workOf(who, filling, mostText);
        for (const what of ['runs', 'characters'] as const) {
          assert.ok(whole[what] < most[what] * mostText, `${whole[what]} ${what}`);
          assert.ok(whole[what] < 2.2 * half[what], `${whole[what]} ${what}, after ${half[what]}`);
        }
      }
    });
  }

  const workOf = (who: typeof ada, filling: string, length: number): Promise<Work> => {
    const start = 'may we ';
    const text = `${(start + filling.repeat(mostText)).slice(0, length - 1)}?`;
    return counted(() => bot.say(who, text));
  };
});
