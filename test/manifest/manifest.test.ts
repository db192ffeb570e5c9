import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { languages } from '../../cards/language/languages.ts';
import { type AppFile, textFiles } from '../../manifest/app-files.ts';
import { problemsOf } from '../../manifest/problems.ts';
import { type SchemaVersion, schemaVersions } from '../../manifest/schema-version.ts';
import { placeholderId, readSettings } from '../../manifest/settings.ts';

const clouds = { public: {}, 'us-gov': { ChannelService: 'https://botframework.azure.us' } };
const filesOf = (environment: NodeJS.ProcessEnv) => textFiles(readSettings(environment));
const checkedIn = (name: string) =>
  readFile(new URL(`../../manifest/${name}`, import.meta.url), 'utf8');

async function manifestOf(environment: NodeJS.ProcessEnv) {
  const [manifest] = await filesOf(environment);
  return JSON.parse(String(manifest?.content));
}

describe('the Teams app manifest', () => {
  for (const [cloud, environment] of Object.entries(clouds)) {
    for (const MANIFEST_VERSION of schemaVersions) {
      it(`is valid in schema ${MANIFEST_VERSION}, with its localizations (${cloud})`, async () => {
        const files = await filesOf({ ...environment, MANIFEST_VERSION });
        for (const { name, content } of files) {
          const { $schema } = JSON.parse(String(content));
          assert.match($schema, new RegExp(`/v${MANIFEST_VERSION}/`), name);
        }
        assert.deepEqual(await problemsOf(files), []);
      });
    }
  }

  it('can be made for every schema from 1.19 on that the validator carries', async () => {
    const validator = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
    const carried = join(dirname(validator), 'json-schemas/teams');
    const minors = (await readdir(carried)).map((name) => Number(/^v1\.(\d+)$/.exec(name)?.[1]));
    const expected = minors.filter((minor) => minor >= 19).sort((one, other) => one - other);
    assert.deepEqual(
      schemaVersions,
      expected.map((minor) => `1.${minor}`),
    );
  });

  for (const [made, declared] of [
    ['1.25', '1.24'],
    ['1.29', '1.28'],
  ] as const) {
    it(`of ${made} would be refused as ${declared}`, async () => {
      const [manifest] = await filesOf({ MANIFEST_VERSION: made });
      assert.ok(manifest);
      const text = String(manifest.content).replaceAll(made, declared);
      assert.notDeepEqual(await problemsOf([{ ...manifest, content: Buffer.from(text) }]), []);
    });
  }

  it('is refused by the schema when a title is too long', async () => {
    const [manifest, swedish] = await filesOf({ MANIFEST_VERSION: '1.19' });
    assert.ok(manifest && swedish);
    const spoiled = ({ name, content }: AppFile, word: string): AppFile => ({
      name,
      content: Buffer.from(String(content).replace(`"${word}"`, `"${'x'.repeat(33)}"`)),
    });
    assert.equal((await problemsOf([spoiled(manifest, 'whoami')])).length, 1);
    assert.equal((await problemsOf([spoiled(swedish, 'bjud in')])).length, 1);
  });

  it('is checked in as it is generated', async () => {
    for (const { name, content } of await filesOf({})) {
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
    assert.equal(manifest.composeExtensions[0].botId, placeholderId);
  });
});

describe('what the manifest declares', () => {
  const offers = (bot: { commandLists: { scopes: string[]; triggers?: string[] }[] }) =>
    bot.commandLists.map(({ scopes, triggers }) => [...scopes, ...(triggers ?? [])]);

  for (const MANIFEST_VERSION of ['1.29', '1.30'] satisfies SchemaVersion[]) {
    it(`offers commands behind a slash where others read along, from ${MANIFEST_VERSION}`, async () => {
      const { bots, composeExtensions } = await manifestOf({ MANIFEST_VERSION });
      assert.equal(bots[0].supportsTargetedMessages, true);
      assert.deepEqual(offers(bots[0]), [
        ['personal'],
        ['team', 'mention', 'slash'],
        ['groupChat', 'mention', 'slash'],
      ]);
      assert.deepEqual(composeExtensions[0].commands.at(-1).triggers, ['slash']);
    });
  }

  it('offers none behind a slash before 1.29', async () => {
    const { bots } = await manifestOf({ MANIFEST_VERSION: '1.28' });
    assert.equal(bots[0].supportsTargetedMessages, undefined);
    assert.deepEqual(offers(bots[0]), [['personal'], ['team'], ['groupChat']]);
  });

  it('is at home in private and shared channels, in the words of each schema', async () => {
    const types = ['sharedChannels', 'privateChannels'];
    for (const MANIFEST_VERSION of schemaVersions) {
      const tier = await manifestOf({ MANIFEST_VERSION });
      const old = schemaVersions.indexOf(MANIFEST_VERSION) < schemaVersions.indexOf('1.25');
      assert.equal(tier.supportsChannelFeatures, old ? undefined : 'tier1', MANIFEST_VERSION);
      assert.deepEqual(tier.supportedChannelTypes, old ? types : undefined, MANIFEST_VERSION);
    }
  });

  it('sends files in the public cloud, and none in US Government', async () => {
    const [open, government] = await Promise.all(Object.values(clouds).map(manifestOf));
    assert.equal(open.bots[0].supportsFiles, true);
    assert.equal(government.bots[0].supportsFiles, false);
  });

  it('declares a newer schema in the public cloud than in US Government', async () => {
    const [open, government] = await Promise.all(Object.values(clouds).map(manifestOf));
    assert.equal(open.manifestVersion, '1.29');
    assert.equal(government.manifestVersion, '1.20');
  });

  it('has the chat first, and a tab that the server shows and Teams may sign in to', async () => {
    const PUBLIC_URL = 'https://bot.fabrikam.com';
    const url = `${PUBLIC_URL}/tab`;
    for (const environment of Object.values(clouds)) {
      const manifest = await manifestOf({ ...environment, PUBLIC_URL });
      const [chat, partners, ...more] = manifest.staticTabs;
      assert.deepEqual(chat, { entityId: 'conversations', scopes: ['personal'] });
      assert.deepEqual([partners.contentUrl, partners.websiteUrl], [url, url]);
      assert.deepEqual([partners.scopes, more], [['personal'], []]);
      assert.deepEqual(manifest.validDomains, ['bot.fabrikam.com']);
      const { id, resource } = manifest.webApplicationInfo;
      assert.equal(resource, `api://bot.fabrikam.com/botid-${id}`);
    }
  });

  it('has three searches and a form', async () => {
    const { composeExtensions } = await manifestOf({});
    const [{ commands }] = composeExtensions;
    const context = ['compose', 'commandBox'];
    const search = { type: 'query', initialRun: true, fetchTask: undefined, field: 'query' };
    const form = { type: 'action', initialRun: undefined, fetchTask: true, field: undefined };
    const expected = [
      { id: 'partners', ...search, context },
      { id: 'customers', ...search, context },
      { id: 'invitations', ...search, context },
      { id: 'invite', ...form, context },
    ];
    const found = commands.map((each: Record<string, unknown> & { parameters?: [Field] }) => {
      const { id, type, initialRun, fetchTask, parameters } = each;
      return {
        id,
        type,
        initialRun,
        fetchTask,
        field: parameters?.[0].name,
        context: each.context,
      };
    });
    type Field = { readonly name: string };
    assert.deepEqual(found, expected);
  });
});

describe('the languages of the manifest', () => {
  it('are all that the bot speaks', async () => {
    const { localizationInfo } = JSON.parse(await checkedIn('manifest.json'));
    const others = languages.filter(({ tag }) => tag !== localizationInfo.defaultLanguageTag);
    assert.deepEqual(
      localizationInfo.additionalLanguages,
      others.map(({ tag }) => ({ languageTag: tag, file: `${tag}.json` })),
    );
  });

  it('are complete: every text of the manifest in Swedish, and no other', async () => {
    const { $schema, ...swedish } = JSON.parse(await checkedIn('sv.json'));
    const { name, description, staticTabs, bots, composeExtensions } = JSON.parse(
      await checkedIn('manifest.json'),
    );
    const texts = pathsOf({ name, description, staticTabs, bots, composeExtensions }, '');
    assert.deepEqual(Object.keys(swedish).sort(), texts.sort());
  });

  it('say in at most 500 words what there is, and where there is help', async () => {
    const files = await filesOf({ PUBLIC_URL: 'https://www.fabrikam.com' });
    const [manifest, swedish] = files.map(({ content }) => JSON.parse(String(content)));
    for (const text of [manifest.description.full, swedish['description.full']]) {
      assert.ok(text.split(/\s+/).length <= 500);
      assert.match(text, / https:\/\/www\.fabrikam\.com$/);
    }
  });
});

/** Where in a manifest there is text that a localization file may replace. */
function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => pathsOf(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) {
    return /(^name|^description|^staticTabs.*\.name$|\.title$|\.description$)/.test(path)
      ? [path]
      : [];
  }
  return Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, path === '' ? key : `${path}.${key}`),
  );
}
