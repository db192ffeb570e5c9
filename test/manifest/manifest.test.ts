import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { registry } from '../../bot/commands/registry.ts';
import { commandIn } from '../../bot/words.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { type AppFile, textFiles } from '../../manifest/app-files.ts';
import { menuEntry, menus } from '../../manifest/command-menu.ts';
import { problemsOf } from '../../manifest/problems.ts';
import { schemaVersion } from '../../manifest/schema-version.ts';
import { placeholderId, readSettings } from '../../manifest/settings.ts';

const generated = () => textFiles(readSettings({}));
const checkedIn = (name: string) =>
  readFile(new URL(`../../manifest/${name}`, import.meta.url), 'utf8');
const inVersion = (version: string, { name, content }: AppFile): AppFile => ({
  name,
  content: Buffer.from(String(content).replaceAll(schemaVersion, version)),
});

describe('the Teams app manifest', () => {
  for (let minor = 19; minor <= 30; minor += 1) {
    it(`is valid in schema 1.${minor}, with its localizations`, async () => {
      const files = (await generated()).map((file) => inVersion(`1.${minor}`, file));
      assert.deepEqual(await problemsOf(files), []);
    });
  }

  it('is refused by the schema when a title is too long', async () => {
    const [manifest, swedish] = (await generated()).map((file) => inVersion('1.19', file));
    assert.ok(manifest && swedish);
    const spoiled = ({ name, content }: AppFile, word: string): AppFile => ({
      name,
      content: Buffer.from(String(content).replace(`"${word}"`, `"${'x'.repeat(33)}"`)),
    });
    assert.equal((await problemsOf([spoiled(manifest, 'invite')])).length, 1);
    assert.equal((await problemsOf([spoiled(swedish, 'bjud in')])).length, 1);
  });

  it('is checked in as it is generated', async () => {
    for (const { name, content } of await generated()) {
      const hint = `manifest/${name} is stale: run node --import tsx manifest/generate.ts`;
      assert.equal(await checkedIn(name), String(content), hint);
    }
  });

  it('has the version of package.json and the placeholder for the ids', async () => {
    const manifest = JSON.parse(await checkedIn('manifest.json'));
    const { version } = JSON.parse(await checkedIn('../package.json'));
    assert.equal(manifest.version, version);
    assert.equal(manifest.id, placeholderId);
    assert.equal(manifest.bots[0].botId, placeholderId);
  });

  it('lists every language but English', async () => {
    const { localizationInfo } = JSON.parse(await checkedIn('manifest.json'));
    const tags = localizationInfo.additionalLanguages.map((each: { file: string }) => each.file);
    const others = languages.filter(({ tag }) => tag !== localizationInfo.defaultLanguageTag);
    assert.deepEqual(
      tags,
      others.map(({ tag }) => `${tag}.json`),
    );
  });
});

describe('the command menus', () => {
  for (const { scope, commands } of menus) {
    it(`offer ten different commands that exist (${scope})`, () => {
      assert.equal(new Set(commands).size, 10);
      for (const name of commands) {
        assert.ok(name === 'help' || registry[name], name);
      }
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
