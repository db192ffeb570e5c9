import assert from 'node:assert/strict';
import { registry } from '../../bot/commands/registry.ts';
import { commandIn } from '../../bot/words.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { menuEntry, menus } from '../../manifest/command-menu.ts';

describe('the command menus', () => {
  it('offer every command of the registry and none other', () => {
    const offered = new Set(menus.flatMap(({ commands }) => commands));
    assert.deepEqual([...offered].sort(), ['help', ...Object.keys(registry)].sort());
    assert.deepEqual([...offered].sort(), [...commandNames].sort());
  });

  it('are one for each place, and each begins with help', () => {
    assert.deepEqual(
      menus.map(({ scope, commands }) => [scope, commands[0]]),
      [
        ['personal', 'help'],
        ['team', 'help'],
        ['groupChat', 'help'],
      ],
    );
  });

  for (const { scope, commands } of menus) {
    it(`hold at most ten commands, each once (${scope})`, () => {
      assert.ok(commands.length <= 10);
      assert.equal(new Set(commands).size, commands.length);
    });
  }

  for (const language of languages) {
    it(`fit into Teams, and are understood when they are chosen (${language.name})`, () => {
      for (const name of commandNames) {
        const { title, description } = menuEntry(name, language);
        assert.ok(title.length <= 32, title);
        assert.ok(description.length <= 128, description);
        assert.deepEqual(commandIn(title), { name, rest: '' });
      }
    });
  }
});
