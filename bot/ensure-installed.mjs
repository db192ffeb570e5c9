// Runs before every npm script, so that a checkout, Node.js and npm are all that anybody needs.
// Plain JavaScript: nothing is installed yet. npm leaves a copy of what it installed in
// node_modules/.package-lock.json; older than our lock file, it is out of date.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Multipartner needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('Installing packages (once; about a minute) …');
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath, ...install]]
    : ['npm', install];
  const { status } = spawnSync(...npm, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error('npm could not install the packages. See the lines above; then try again.');
    process.exit(2);
  }
}
