import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const files = { dev: 'm365agents.yml', local: 'm365agents.local.yml' } as const;

/** What the files say is found line by line: each of them has one key or one value in a line. */
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the Agents Toolkit files', () => {
  for (const [environment, file] of Object.entries(files)) {
    it(`${file} names only variables that env/.env.${environment} has, or secrets it makes itself`, async () => {
      const [steps, variables] = await Promise.all([read(file), read(`env/.env.${environment}`)]);
      const known = new Set(all(variables, /^(\w+)=/gm));
      const written = all(steps, /^ {6}\w+: ([A-Z][A-Z0-9_]+)$/gm);
      const secrets = written.filter((name) => name.startsWith('SECRET_'));
      for (const name of written) assert.ok(known.has(name) !== secrets.includes(name), name);
      const named = all(steps, /\$\{\{(\w+)\}\}/g);
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
    assert.match(await read('.vscode/tasks.json'), /"endpoint": "PUBLIC_URL"/);
    assert.match(await read(files.local), /messagingEndpoint: \$\{\{PUBLIC_URL\}\}\/api\/messages/);
  });
});
