import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildManifest } from '../../manifest/manifest.ts';
import { readSettings } from '../../manifest/settings.ts';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const files = { dev: 'm365agents.yml', local: 'm365agents.local.yml' } as const;

/** What the files say is found line by line: each of them has one key or one value in a line. */
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the Agents Toolkit files', () => {
  for (const [environment, file] of Object.entries(files)) {
    it(`${file} names only variables that env/.env.${environment} has, or secrets it makes itself`, async () => {
      const [steps = '', application = '', variables = ''] = await Promise.all(
        [file, 'manifest/aad.manifest.json', `env/.env.${environment}`].map(read),
      );
      const known = new Set(all(variables, /^(\w+)=/gm));
      const written = all(steps, /^ {6}\w+: ([A-Z][A-Z0-9_]+)$/gm);
      const secrets = written.filter((name) => name.startsWith('SECRET_'));
      for (const name of written) assert.ok(known.has(name) !== secrets.includes(name), name);
      const named = all(`${steps}${application}`, /\$\{\{(\w+)\}\}/g);
      assert.ok(named.length > 10);
      for (const name of named) assert.ok(known.has(name) || secrets.includes(name), name);
    });

    it(`${file} runs scripts that there are, and takes the package that npm run package makes`, async () => {
      const steps = await read(file);
      const { scripts } = JSON.parse(await read('package.json'));
      const runs = all(steps, /args: run (\w+)$/gm);
      assert.ok(runs.includes('package'));
      for (const script of runs) assert.ok(scripts[script], script);
      assert.deepEqual(
        new Set(all(steps, /appPackagePath: (.+)$/gm)),
        new Set(['./manifest/build/multipartner.zip']),
      );
    });
  }

  it('register and update one app in the same way, here and on a server', async () => {
    const [dev = '', local = ''] = await Promise.all(Object.values(files).map(read));
    const provision = (text: string) => /^provision:\n([\s\S]*?)^deploy:/m.exec(text)?.[1];
    assert.ok(provision(dev));
    assert.equal(provision(dev), provision(local));
  });

  it('let Teams sign in to the tab of the app that the package describes, with tokens as they are read', async () => {
    const set = { PUBLIC_HOST: 'bot.fabrikam.com', BOT_ID: '12345678-aaaa-4bbb-8ccc-123456789012' };
    const template = await read('manifest/aad.manifest.json');
    const application = JSON.parse(
      template.replace(/\$\{\{(\w+)\}\}/g, (_, name: keyof typeof set) => set[name] ?? name),
    );
    const settings = { MicrosoftAppId: set.BOT_ID, PUBLIC_URL: `https://${set.PUBLIC_HOST}` };
    const { webApplicationInfo } = buildManifest(readSettings(settings), '1.0.0');
    assert.deepEqual(application.identifierUris, [webApplicationInfo?.resource]);
    assert.equal(application.appId, webApplicationInfo?.id);
    const { requestedAccessTokenVersion, oauth2PermissionScopes, preAuthorizedApplications } =
      application.api;
    assert.equal(requestedAccessTokenVersion, 2);
    const [{ id, value, type }, ...more] = oauth2PermissionScopes;
    assert.deepEqual([value, type, more], ['access_as_user', 'User', []]);
    assert.deepEqual(application.requiredResourceAccess, []);
    assert.deepEqual(application.optionalClaims.accessToken, [{ name: 'acct' }]);
    const clients: { appId: string; delegatedPermissionIds: string[] }[] =
      preAuthorizedApplications;
    const page = await read('docs/install-in-teams.md');
    assert.ok(clients.length >= 2);
    for (const { appId, delegatedPermissionIds } of clients) {
      assert.deepEqual(delegatedPermissionIds, [id]);
      assert.ok(page.includes(`\`${appId}\``), appId);
    }
  });

  it('keep no secret in what is checked in', async () => {
    for (const environment of Object.keys(files)) {
      assert.doesNotMatch(await read(`env/.env.${environment}`), /^\w*SECRET/m);
    }
  });

  it('write the secrets that are made where git does not look', async () => {
    const ignored = (await read('.gitignore')).split('\n');
    assert.ok(ignored.includes('env/.env.*.user') && ignored.includes('env/bot.*.env'));
    for (const file of Object.values(files)) {
      const targets = all(await read(file), /target: (.+)$/gm);
      assert.equal(targets.length, 1);
      assert.match(targets[0] ?? '', /^\.\/env\/bot\.\w+\.env$/);
    }
  });

  it('name a directory that is in the repository, for a first look', async () => {
    const [directory = ''] = all(await read('env/.env.local'), /^DIRECTORY_FILE=(.+)$/gm);
    assert.ok(existsSync(new URL(`../../${directory}`, import.meta.url)), directory);
  });
});

describe('F5', () => {
  type Task = { readonly label: string; readonly dependsOn?: readonly string[] };
  type Named = { readonly name: string };
  type Compound = Named & {
    readonly configurations: readonly string[];
    readonly preLaunchTask: string;
  };

  it('finds every task and every configuration that it needs', async () => {
    const { tasks }: { tasks: readonly Task[] } = JSON.parse(await read('.vscode/tasks.json'));
    const launch: { configurations: readonly Named[]; compounds: readonly Compound[] } = JSON.parse(
      await read('.vscode/launch.json'),
    );
    const labels = tasks.map(({ label }) => label);
    const names = launch.configurations.map(({ name }) => name);
    for (const needed of tasks.flatMap(({ dependsOn = [] }) => dependsOn)) {
      assert.ok(labels.includes(needed), needed);
    }
    for (const { configurations, preLaunchTask } of launch.compounds) {
      assert.ok(labels.includes(preLaunchTask), preLaunchTask);
      for (const name of configurations) assert.ok(names.includes(name), name);
    }
  });

  it('starts the bot with what deploying has written', async () => {
    const [target = ''] = all(await read(files.local), /target: \.\/(.+)$/gm);
    const launch = await read('.vscode/launch.json');
    assert.deepEqual(all(launch, /"envFile": "\$\{workspaceFolder\}\/(.+)"/g), [target]);
  });

  it('puts the address of the tunnel where provisioning looks for it', async () => {
    assert.match(
      await read('.vscode/tasks.json'),
      /"endpoint": "PUBLIC_URL", "domain": "PUBLIC_HOST"/,
    );
    assert.match(await read(files.local), /messagingEndpoint: \$\{\{PUBLIC_URL\}\}\/api\/messages/);
  });
});
