import assert from 'node:assert/strict';
import { registry } from '../../bot/commands/registry.ts';
import { invokes as allInvokes } from '../../bot/invokes/invokes.ts';
import { verbs as allVerbs } from '../../cards/card-actions.ts';
import { type Ask, lettersOf } from './cell.ts';
import { type Cells, commands, verbs } from './expected.ts';
import { invokes } from './expected-invokes.ts';
import { type MatrixBot, startMatrixBot } from './matrix-bot.ts';
import { askers, type Target } from './people.ts';

describe('the matrix of who may ask for what about whom', () => {
  let bot: MatrixBot;
  before(async () => {
    bot = await startMatrixBot();
  });
  beforeEach(() => bot.restore());
  after(() => bot.close());

  it('has every command, every verb and every invoke', () => {
    assert.deepEqual(
      Object.keys(commands).toSorted(),
      ['help', ...Object.keys(registry)].toSorted(),
    );
    assert.deepEqual(Object.keys(verbs).toSorted(), allVerbs.toSorted());
    assert.deepEqual(
      ['adaptiveCard/action', ...Object.keys(invokes)].toSorted(),
      Object.keys(allInvokes).toSorted(),
    );
  });

  for (const [name, rows] of Object.entries(commands)) {
    it(`holds for ${name}`, () => check(rows, (says) => ({ says })));
  }
  for (const [verb, rows] of Object.entries(verbs)) {
    it(`holds for the button ${verb}`, () => check(rows, (data) => ({ verb, data })));
  }
  for (const [name, rows] of Object.entries(invokes)) {
    it(`holds for ${name}`, () => check(rows, (value) => ({ invoke: name, value })));
  }

  /** Asks for all of it and compares what came of it with what the table says. */
  async function check(rows: Readonly<Record<string, Cells>>, toAsk: (row: string) => Ask) {
    const seen: Record<string, Cells> = {};
    for (const [row, cells] of Object.entries(rows)) {
      seen[row] = await lettersOfAll(toAsk(row), Object.keys(cells) as Target[]);
    }
    assert.deepEqual(seen, rows);
  }

  async function lettersOfAll(ask: Ask, about: readonly Target[]): Promise<Cells> {
    const each: Cells[] = [];
    for (const asker of askers) each.push(await lettersOf(ask, asker, about, bot));
    const grouped = (letters: string) => letters.replace(/^(.{5})(.{4})(.)(.{3})/, '$1 $2 $3 $4 ');
    return Object.fromEntries(
      about.map((target) => [target, grouped(each.map((cells) => cells[target]).join(''))]),
    );
  }
});
