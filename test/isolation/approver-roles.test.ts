import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startBot } from '../support/bot.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { titlesOf } from '../support/received-card.ts';
import { directory, whoIs, world } from './people.ts';

describe('a role that whoever runs the bot lets approve', () => {
  const agent = whoIs('the partner’s Admin agent');
  const dar = whoIs('the customer’s relationship administrator');
  const billing = whoIs('the customer’s billing admin');
  const boss = whoIs('the customer’s Global admin');
  let folder = '';
  let connector: Connector;
  let bot: Bot;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-approvers-'));
    const [DIRECTORY_FILE, POLICY_FILE] = [
      join(folder, 'directory.json'),
      join(folder, 'policy.json'),
    ];
    await writeFile(DIRECTORY_FILE, JSON.stringify(directory));
    const approverRoles = ['global-admin', 'customer-dar-admin'];
    await writeFile(POLICY_FILE, JSON.stringify({ approverRoles }));
    connector = await startConnector();
    bot = await startBot({ DIRECTORY_FILE, POLICY_FILE }, connector.url);
    for (const who of [agent, dar, billing, boss]) await bot.install(who);
  });
  after(async () => {
    await bot.close();
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  const invited = async (): Promise<string> => {
    const { summary } = await bot.say(agent, `invite ${world.C.domain} for software`);
    return summary.match(/INV-[0-9A-Z]{6}/)?.[0] ?? '';
  };
  const decisions = (titles: readonly string[]) =>
    titles.filter((title) => /^(Approve|Decline)/.test(title)).length;

  it('is sent the card with its buttons, approves, and is named in what the partner hears', async () => {
    const code = await invited();
    const asked = await connector.waitFor(posted(to(dar), new RegExp(code)));
    assert.equal(decisions(titlesOf(asked.card)), 2);
    assert.match(JSON.stringify(await bot.say(dar, 'help')), /approve INV/);
    const { statusCode } = await bot.click(dar, 'invitation.approve', { code });
    assert.equal(statusCode, 200);
    const told = await connector.waitFor(posted(to(agent), new RegExp(code)));
    assert.match(JSON.stringify(told), new RegExp(dar.name));
    assert.match(JSON.stringify(await bot.say(boss, 'partners')), new RegExp(code));
  });

  it('leaves the Global admin who approves, and nobody else', async () => {
    const code = await invited();
    await connector.waitFor(posted(to(boss), new RegExp(code)));
    const { statusCode, value } = await bot.click(billing, 'invitation.approve', { code });
    assert.equal(statusCode, 403);
    assert.match(JSON.stringify(value), /approve-needs-customer-global-admin/);
    assert.match(JSON.stringify(value), /unless whoever runs this bot has chosen other roles/);
    assert.equal(decisions(titlesOf((await bot.say(billing, `show ${code}`)).card)), 0);
    assert.equal((await bot.click(boss, 'invitation.approve', { code })).statusCode, 200);
    assert.ok(!connector.sent.some(posted(to(billing), new RegExp(code))));
  });
});
