import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { readDirectoryFile } from '../../bot/directory-file.ts';
import { importDirectory } from '../../bot/import-directory.ts';
import type { Verb } from '../../cards/card-actions.ts';
import { letterOf } from './answer-letters.ts';
import { csp, type Edit, type Edited, gone, moved, roles } from './directory-edits.ts';
import { type MatrixBot, startMatrixBot } from './matrix-bot.ts';
import { type Asker, directory, whoIs, world } from './people.ts';

const boss = 'the customer’s Global admin';
const billing = 'the customer’s billing admin';
const agent = 'the partner’s Admin agent';
const nobody = 'somebody at the partner';

type Click = { readonly asker: Asker; readonly verb: Verb; readonly data?: object };
const approve = (asker: Asker): Click => ({ asker, verb: 'invitation.approve' });
const decline = (asker: Asker): Click => ({ asker, verb: 'invitation.decline' });
const cancel = (asker: Asker): Click => ({ asker, verb: 'invitation.cancel' });
const create = (asker: Asker): Click => {
  const data = { customer: world.D.domain, services: 'azure', delegatedAdmin: 'false' };
  return { asker, verb: 'invitation.create', data };
};
const revoke = (asker: Asker): Click => {
  const data = { customer: world.C.tenantId, partner: world.P.tenantId };
  return { asker, verb: 'relationship.revoke', data };
};
const turnTo = (list: string, asker: Asker): Click => ({
  asker,
  verb: 'list.page',
  data: { list },
});
const enrolled = { partnerId: '9', type: 'direct-bill' };

/** What happened between the card and the click, who clicks on what, and what comes of it. */
const rows: readonly (readonly [what: string, edit: Edit, click: Click, letter: string])[] = [
  ['the approver’s role is taken away', roles('C', boss), approve(boss), 'a'],
  ['the approver’s role is another', roles('C', boss, 'billing-admin'), approve(boss), 'a'],
  ['the decliner’s role is taken away', roles('C', boss), decline(boss), 'd'],
  ['a role is given that approves', roles('C', billing, 'global-admin'), approve(billing), 'D'],
  ['a role is given that does not', roles('C', billing, 'user'), approve(billing), 'a'],
  ['a partner’s role is given', roles('C', billing, 'admin-agent'), approve(billing), 'a'],
  ['the approver has moved to another tenant', moved(boss, 'C', 'D'), approve(boss), 'a'],
  ['the customer becomes a CSP tenant', csp('C', enrolled), approve(boss), 'c'],
  ['the partner leaves the CSP program', csp('P', null), approve(boss), 'i'],
  ['the customer leaves the directory', gone('C'), approve(boss), 'a'],
  ['the sender’s role is taken away', roles('P', agent), cancel(agent), 'i'],
  ['the sender’s role is less', roles('P', agent, 'helpdesk-agent'), cancel(agent), 'i'],
  ['the sender has moved to another tenant', moved(agent, 'P', 'Q'), cancel(agent), 'i'],
  ['a role is given that takes back', roles('P', nobody, 'sales-agent'), cancel(nobody), 'D'],
  ['the form’s sender loses the role', roles('P', agent), create(agent), 'i'],
  ['the form’s tenant leaves the CSP program', csp('P', null), create(agent), 'i'],
  ['the revoker’s role is taken away', roles('C', boss), revoke(boss), 'n'],
  ['the partner’s revoker loses the role', roles('P', agent), revoke(agent), 'n'],
  ['the revoker’s tenant leaves the program', csp('P', null), revoke(agent), 'n'],
  ['the tenant has no customers any more', csp('P', null), turnTo('customers', agent), 'P'],
  ['the Global admin is one no longer', roles('C', boss), turnTo('deliveries', boss), 'A'],
];

describe('between a card and the click on it', () => {
  let bot: MatrixBot;
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-roles-'));
    bot = await startMatrixBot();
  });
  afterEach(async () => {
    await change(() => undefined);
    await bot.restore();
  });
  after(async () => {
    await bot.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [what, edit, { asker, verb, data }, letter] of rows) {
    const outcome = letter === 'D' ? 'it is done' : 'it is refused, and nothing changes';
    it(`${what}: ${outcome}`, async () => {
      await change(edit);
      const before = await decided();
      const answer = await bot.bot.click(whoIs(asker), verb, { code: bot.codes.PC, ...data });
      assert.equal((await decided()) === before ? letterOf(answer) : 'D', letter);
    });
  }

  /** All that somebody can have decided: what the calendar does with the new directory is nothing of it. */
  async function decided(): Promise<string> {
    const database = mongoose.connection.getClient().db('multipartner');
    const rows = await Promise.all([
      database.collection('invitations').find().project({ status: 1 }).toArray(),
      database.collection('relationships').find().project({ grants: 1, revocations: 1 }).toArray(),
    ]);
    return JSON.stringify(rows);
  }

  /** Reads in another directory while the bot runs. */
  async function change(edit: Edit): Promise<void> {
    const edited: Edited = JSON.parse(JSON.stringify(directory));
    edit(edited);
    const file = join(folder, 'directory.json');
    await writeFile(file, JSON.stringify(edited));
    await importDirectory(await readDirectoryFile(file), new Date());
  }
});
