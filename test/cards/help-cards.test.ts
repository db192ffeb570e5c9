import assert from 'node:assert/strict';
import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { type CommandName, commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { welcomeCard } from '../../cards/welcome-card.ts';
import { readers } from './card-checks.ts';
import { shownOn } from './card-parts.ts';

for (const reader of readers) {
  const { actions, commands, messages, name: language } = reader.language;

  describe(`help in ${language}`, () => {
    it('names the commands it is given, and no other', () => {
      const shown = shownOn(helpCard(['check', 'show'], reader)).split('\n');
      const named = commandNames.filter((name) => shown.includes(commands[name].usage));
      assert.deepEqual(named, ['show', 'check']);
    });

    const helpOn = (name: CommandName) =>
      shownOn(commandHelpCard(name, languages, reader)).split('\n');

    it('tells how to write each command, with every example', () => {
      for (const name of commandNames) {
        const { words, usage, does, examples } = commands[name];
        const lines = helpOn(name);
        for (const text of [words[0], does, usage, ...examples]) {
          assert.ok(lines.includes(String(text)), text);
        }
      }
    });

    it('welcomes everybody with a question in plain words, without the id of an action', () => {
      for (const part of ['partner', 'decider', 'customer'] as const) {
        const shown = shownOn(welcomeCard({ person: 'Ada', part, waiting: [] }, reader));
        assert.deepEqual(
          Object.keys(actions).filter((id) => shown.includes(id)),
          [],
          part,
        );
      }
    });

    it('names every other word for a command, of every language, and not the one in the title', () => {
      const label = `${messages['help.aliases']}: `;
      for (const name of commandNames) {
        const named = helpOn(name).find((text) => text.startsWith(label)) ?? '';
        const all = new Set(languages.flatMap((each) => each.commands[name].words));
        all.delete(String(commands[name].words[0]));
        assert.deepEqual(named.slice(label.length).split(', ').toSorted(), [...all].toSorted());
      }
    });
  });
}
