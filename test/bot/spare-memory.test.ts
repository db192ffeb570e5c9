import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

describe('sparing memory', () => {
  it('is a setting that this Node.js knows: of one that it does not know it says so', async () => {
    const script = "import('./bot/spare-memory.ts').then(({ spareMemory }) => spareMemory())";
    const { stderr } = await run(process.execPath, ['--import', 'tsx', '--eval', script]);
    assert.equal(stderr, '');
  });
});
