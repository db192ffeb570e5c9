import assert from 'node:assert/strict';
import { type Bot, startBot } from '../support/bot.ts';
import { type Directory, type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { bo } from '../support/world.ts';

const partner = 'Proseware';
const other = 'wideworldimporters.com';

describe('another customer that is called like a partner', () => {
  let file: DirectoryFile;
  let bot: Bot;
  before(async () => {
    file = await directoryFile();
    bot = await startBot({ DIRECTORY_FILE: file.path });
  });
  after(async () => {
    await bot.close();
    await file.remove();
  });

  it('is not told of, neither by a refusal nor by a question back', async () => {
    const asked = [
      `can ${partner} change our subscription?`,
      `check subscription.modify for ${partner}`,
      `partners ${partner}`,
      `subscriptions ${partner}`,
      `revoke ${partner}`,
    ];
    const answers = async () => {
      const each: string[] = [];
      for (const text of asked) each.push(JSON.stringify(await bot.say(bo, text)));
      // It stands in links to the tab, and is another one after a restart.
      return each.map((answer) => answer.replaceAll(`:${bot.port}/`, '/'));
    };
    const before = await answers();
    await file.write(callOtherLikePartner);
    await bot.restart();
    assert.deepEqual(await answers(), before);
  });
});

function callOtherLikePartner({ tenants }: Directory): void {
  const found = tenants.find(({ domains }) => JSON.stringify(domains).includes(other));
  assert.ok(found);
  found.name = partner;
}
