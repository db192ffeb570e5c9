import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../bot/start-error.ts';
import { appFiles } from '../../manifest/app-files.ts';
import { readSettings } from '../../manifest/settings.ts';
import { zip } from '../../manifest/zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bot = '12345678-aaaa-4bbb-8ccc-123456789012';
const app = '87654321-aaaa-4bbb-8ccc-210987654321';
const government = 'https://botframework.azure.us';

describe('the Teams app package', () => {
  it('holds the manifest, its localization and two icons', async () => {
    const archive = await zip(await appFiles(readSettings({})));
    assert.deepEqual(namesIn(archive), ['color.png', 'manifest.json', 'outline.png', 'sv.json']);
  });

  it('has the same bytes whenever it is made, whatever the order of the files', async () => {
    const files = await appFiles(readSettings({}));
    assert.deepEqual(await zip(files), await zip(files.toReversed()));
  });

  it('names the bot, the app, the server and the website of the environment', async () => {
    const settings = readSettings({
      MicrosoftAppId: bot,
      TEAMS_APP_ID: app,
      DEVELOPER_NAME: 'Fabrikam',
      PUBLIC_URL: 'https://Bot.fabrikam.com/',
      WEBSITE_URL: 'https://www.fabrikam.com/',
      TERMS_URL: 'https://legal.fabrikam.com/terms-of-use',
    });
    const [file] = await appFiles(settings);
    const manifest = JSON.parse(String(file?.content));
    assert.equal(manifest.bots[0].botId, bot);
    assert.equal(manifest.id, app);
    assert.equal(manifest.composeExtensions[0].botId, bot);
    assert.deepEqual(manifest.validDomains, ['bot.fabrikam.com']);
    assert.deepEqual(manifest.webApplicationInfo, {
      id: bot,
      resource: `api://bot.fabrikam.com/botid-${bot}`,
    });
    assert.deepEqual(manifest.developer, {
      name: 'Fabrikam',
      websiteUrl: 'https://www.fabrikam.com',
      privacyUrl: 'https://www.fabrikam.com/privacy',
      termsOfUseUrl: 'https://legal.fabrikam.com/terms-of-use',
    });
  });

  it('takes the address of the server for the website unless there is one', () => {
    const { website, privacy } = readSettings({ PUBLIC_URL: 'https://bot.fabrikam.com/' });
    assert.deepEqual([website, privacy], ['https://bot.fabrikam.com', `${website}/privacy`]);
  });

  it('gives the app the id of the bot unless it has one of its own', () => {
    assert.equal(readSettings({ MicrosoftAppId: bot, TEAMS_APP_ID: '' }).appId, bot);
  });

  const wrong = {
    MicrosoftAppId: 'my-bot',
    TEAMS_APP_ID: `{${app}}`,
    PUBLIC_URL: 'http://www.fabrikam.com',
    WEBSITE_URL: 'ftp://www.fabrikam.com',
    PRIVACY_URL: 'www.fabrikam.com/privacy',
    TERMS_URL: 'https://',
    DEVELOPER_NAME: 'x'.repeat(33),
    MANIFEST_VERSION: '1.18',
    ChannelService: 'https://botframework.azure.cn',
  };
  for (const [variable, value] of Object.entries(wrong)) {
    it(`refuses ${variable}=${value}, naming it`, () => {
      const names = ({ message }: Error) => message.startsWith(`${variable} should be `);
      assert.throws(
        () => readSettings({ [variable]: value }),
        (error) => error instanceof StartError && names(error),
      );
    });
  }

  for (const [name, environment] of [
    ['multipartner.zip', { MicrosoftAppId: bot }],
    ['multipartner-us-gov.zip', { MicrosoftAppId: bot, ChannelService: government }],
  ] as const) {
    it(`is made as ${name}, byte for byte`, async () => {
      const { status, stdout } = make(environment);
      assert.equal(status, 0);
      assert.match(String(stdout), new RegExp(`^Made manifest.build.${name}\\.\n`));
      const made = await readFile(join(root, 'manifest/build', name));
      assert.deepEqual(made, await zip(await appFiles(readSettings(environment))));
    });
  }

  it('ends with 2 and one sentence on a wrong variable', () => {
    const { status, stderr, stdout } = make({ MicrosoftAppId: 'my-bot' });
    assert.equal(String(stdout), '');
    assert.match(String(stderr), /^MicrosoftAppId should be [^\n]*, not "my-bot"\.\n$/);
    assert.equal(status, 2);
  });
});

/** What `npm run package` runs, with nothing set but what is given. */
const make = (environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'manifest/package.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
  });

/** The names in the central directory of a zip file, in its order. */
function namesIn(archive: Buffer): string[] {
  const end = archive.lastIndexOf('PK\u0005\u0006');
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [name = 0, extra = 0, comment = 0] = lengths;
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
