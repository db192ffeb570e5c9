import assert from 'node:assert/strict';
import { mostCharacters, sizeOf } from '../../cards/card.ts';
import { helpCard } from '../../cards/help-cards.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';

for (const language of languages) {
  describe(`help in ${language.name}, with every command`, () => {
    const card = helpCard(commandNames, readerOf(language));

    it('shows how to write each, and an example that says more where there is one, in that order', () => {
      const shown = JSON.stringify(card.content.body);
      for (const name of commandNames) {
        const { words, usage, examples } = language.commands[name];
        const at = shown.indexOf(JSON.stringify(usage));
        const telling = examples.find((text) => text !== words[0] && text !== usage);
        const example = JSON.stringify(telling ?? usage);
        assert.ok(
          at >= 0 && shown.indexOf(example, telling ? at + 1 : at) >= at,
          `${usage}: ${example}`,
        );
      }
    });

    it('is small enough for every client', () => {
      assert.ok(sizeOf(card) <= mostCharacters, `${sizeOf(card)} characters`);
    });
  });
}
