import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startBot } from '../support/bot.ts';
import { titlesOf } from '../support/received-card.ts';
import { ada, bo, dan, hal, sam } from '../support/world.ts';

const policyFile = async (flags: object): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'mp-policy-')), 'policy.json');
  await writeFile(file, JSON.stringify(flags));
  return file;
};

describe('a policy file', () => {
  let bot: Bot;
  before(async () => {
    const flags = {
      inviterRoles: ['helpdesk-agent', 'sales-agent'],
      approverRoles: ['billing-admin'],
      strictDelegatedAdminRole: true,
    };
    bot = await startBot({ POLICY_FILE: await policyFile(flags) });
  });
  after(() => bot.close());

  it('decides who may invite, in the command and in its help', async () => {
    assert.match((await bot.say(ada, 'invite contoso.com')).summary, /\(invite-role-missing\)$/);
    assert.doesNotMatch(JSON.stringify((await bot.say(ada, 'help')).card), /invite contoso/);
    assert.match(JSON.stringify((await bot.say(hal, 'help')).card), /invite contoso/);
  });

  it('asks for an Admin agent where delegated administration is asked for', async () => {
    const { summary } = await bot.say(sam, 'invite contoso.com');
    assert.match(summary, /\(delegated-admin-request-role\)$/);
    assert.match((await bot.say(sam, 'invite contoso.com reseller-only')).summary, /INV-/);
  });

  it('decides who may answer: a Global admin no longer, and sees no buttons for it', async () => {
    const { summary } = await bot.say(sam, 'invites sent');
    assert.match(summary, /^1 invitation/);
    const { card } = await bot.say(bo, 'invites');
    const code = JSON.stringify(card).match(/INV-[0-9A-Z]{6}/)?.[0] ?? '';
    const shown = await bot.say(bo, `show ${code}`);
    assert.deepEqual(
      titlesOf(shown.card).filter((title) => /Approve|Decline/.test(title)),
      [],
    );
    for (const who of [bo, dan]) {
      const answer = await bot.say(who, `approve ${code}`);
      assert.match(answer.summary, /\(approve-needs-customer-global-admin\)$/);
    }
  });
});
