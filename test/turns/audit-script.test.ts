import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import mongoose from 'mongoose';
import { plainEnvironment } from '../../models/engine/plain-environment.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { eventually } from '../support/lines.ts';
import { emptyDatabase } from '../support/test-database.ts';
import { ada, bo, contoso, fabrikam } from '../support/world.ts';

/** `npm run audit`, beside a bot that runs on the same database. */
async function run(DATA_DIR: string, ...words: readonly string[]) {
  const env = { ...plainEnvironment(), DATA_DIR };
  const script = ['--import', 'tsx', 'bot/audit/run.ts', ...words];
  const child = spawn(process.execPath, script, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, said] = await Promise.all([
    once(child, 'exit') as Promise<[number]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, out, said };
}

describe('npm run audit', () => {
  let file: DirectoryFile;
  let bot: Bot;
  let dataDir = '';
  const counts = new Map<string, number>();
  before(async () => {
    file = await directoryFile(({ tenants }) => {
      for (const { members } of tenants) {
        const member = members.find((each) => each.aadObjectId === ada.aadObjectId);
        if (member) Object.assign(member, { name: '=HYPERLINK("http://x.example","Ada, Agent")' });
      }
    });
    dataDir = await emptyDatabase();
    bot = await startBot({ DIRECTORY_FILE: file.path });
    const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
    await bot.click(bo, 'invitation.decline', { code });
    const audited = { tenantId: { $in: [contoso, fabrikam] }, event: { $ne: 'role' } };
    const entries = mongoose.connection.collection('audit');
    await eventually(async () => (await entries.countDocuments(audited)) === 4);
    for (const tenantId of [contoso, fabrikam]) {
      counts.set(tenantId, await entries.countDocuments({ tenantId }));
    }
  });
  after(async () => {
    await bot.close();
    await file.remove();
  });

  it('verify says of each tenant that its audit is intact', async () => {
    const { code, said } = await run(dataDir, 'verify');
    assert.equal(code, 0);
    for (const [tenantId, count] of counts) {
      const intact = `complete and unchanged, ${count} entries, last no. ${count}`;
      assert.match(said, new RegExp(`${tenantId}: ${intact}, seal [0-9a-f]{64}\n`));
    }
  });

  it('verify says whether a seal that was noted is still in the chain', async () => {
    const seals = mongoose.connection.collection('audit').find({ tenantId: fabrikam });
    const [{ hash } = assert.fail()] = await seals.sort({ seq: 1 }).limit(1).toArray();
    assert.equal((await run(dataDir, 'verify', fabrikam, hash)).code, 0);
    const asShown = hash.match(/.{8}/g);
    assert.equal((await run(dataDir, 'verify', fabrikam, ...asShown)).code, 0);
    const other = await run(dataDir, 'verify', fabrikam, 'f'.repeat(64));
    const said = `${fabrikam}: no entry has this seal any more.\n`;
    assert.deepEqual([other.code, other.said], [1, said]);
  });

  it('export writes CSV in which no name is a formula, and leaves a line about it', async () => {
    const { code, out } = await run(dataDir, 'export', fabrikam.toUpperCase());
    assert.equal(code, 0);
    const [head, ...lines] = out.trimEnd().split('\r\n');
    const [created, declined, exported] = lines.slice(-3);
    assert.equal(head, 'seq,at,event,by,name,other,about,action,ruleId,detail,grants,prev,hash');
    assert.equal(lines.length, (counts.get(fabrikam) ?? 0) + 1);
    assert.match(
      created ?? '',
      /^\d+,[^,]+Z,created,[^,]+,"'=HYPERLINK\(""http:\/\/x.example"",""Ada, Agent""\)",/,
    );
    assert.match(declined ?? '', /^\d+,[^,]+Z,declined,[^,]+,Bo,/);
    assert.match(exported ?? '', /^\d+,[^,]+Z,export,,,,,,,history,/);
  });

  it('forget erases a name, and says when there is none', async () => {
    const first = await run(dataDir, 'forget', contoso, bo.aadObjectId);
    assert.equal(first.code, 0);
    assert.match(first.said, /was erased/);
    const again = await run(dataDir, 'forget', contoso, bo.aadObjectId);
    assert.deepEqual([again.code, again.said], [1, 'Nobody there is known by this id.\n']);
  });

  it('verify names the first entry that is wrong, and ends with 1', async () => {
    const entries = mongoose.connection.collection('audit');
    const seq = counts.get(contoso);
    await entries.updateOne({ tenantId: contoso, seq }, { $set: { event: 'approved' } });
    const { code, said } = await run(dataDir, 'verify', contoso);
    assert.deepEqual(
      [code, said],
      [1, `${contoso}: entry no. ${seq} was changed after it was written.\n`],
    );
  });

  it('says how it is used when it is used otherwise, and ends with 2', async () => {
    const { code, said } = await run(dataDir, 'export');
    assert.equal(code, 2);
    assert.match(said, /npm run audit -- verify/);
  });
});
