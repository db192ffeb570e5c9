import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { auditRoles } from '../../bot/audit/audit-roles.ts';
import { readDirectoryFile } from '../../bot/directory-file.ts';
import type { AuditEntry } from '../../models/audit-entry.ts';
import { forgetAuditBefore } from '../../models/audit-prune.ts';
import { forgetPerson } from '../../models/forget-person.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type Directory, type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { actionOf, textsOf } from '../support/received-card.ts';
import { ada, bo, cia, contoso, dan, eve, fabrikam, hal, pia, type Who } from '../support/world.ts';

const gil: Who = { ...ada, aadObjectId: '33333333-0000-4000-8000-000000000011', name: 'Gil' };

describe('history', () => {
  let file: DirectoryFile;
  let bot: Bot;
  beforeEach(async () => {
    file = await directoryFile(({ tenants }) => {
      const { aadObjectId, name } = gil;
      tenants
        .find(({ tenantId }) => tenantId === fabrikam)
        ?.members.push({ aadObjectId, name, roles: ['global-admin'] } as never);
    });
    bot = await startBot({ DIRECTORY_FILE: file.path });
  });
  afterEach(async () => {
    await bot.close();
    await file.remove();
  });

  const invited = async () => (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
  const shown = async (who: Who, text = 'history', locale = 'en-US') => {
    const { card } = await bot.say(who, text, { locale });
    assert.deepEqual(complaintsAbout(card), []);
    return textsOf(card);
  };
  /** Decisions are written down a moment after they are made. */
  const eventually = async (who: Who, wanted: RegExp, text?: string, locale?: string) => {
    let found = '';
    for (let tries = 0; tries < 200 && !wanted.test(found); tries += 1) {
      found = await shown(who, text, locale);
    }
    assert.match(found, wanted);
    return found;
  };
  const entries = () => mongoose.connection.collection<AuditEntry>('audit');

  it('tells both sides who sent and who decided, and only them', async () => {
    const code = await invited();
    await bot.click(bo, 'invitation.decline', { code, reason: 'Not now' });
    for (const who of [bo, dan, gil, hal]) {
      const found = await eventually(who, new RegExp(`${code} was declined by Bo`));
      assert.match(found, new RegExp(`${code} was sent by Ada`));
    }
    for (const who of [pia, eve]) assert.doesNotMatch(await shown(who), new RegExp(code));
    assert.doesNotMatch(await shown(pia, `history ${code}`), /sent by|declined/);
    await eventually(bo, /avböjdes av Bo/, 'historik', 'sv-SE');
  });

  it('names the rule of a customer’s decision to the customer, not to its partner', async () => {
    const code = await invited();
    await bot.click(bo, 'invitation.approve', { code });
    const wanted = new RegExp(`${code} was approved by Bo[^)]*\\(`);
    await eventually(bo, wanted);
    const seen = await eventually(gil, new RegExp(`${code} was approved by Bo`));
    const [, approval = ''] = /approved by Bo([\s\S]*?)No\. /.exec(seen) ?? [];
    assert.doesNotMatch(approval, /\(/);
  });

  it('of one invitation or one other side leaves out the rest', async () => {
    const first = await invited();
    await bot.say(ada, `cancel ${first}`);
    const second = await invited();
    await eventually(bo, new RegExp(`${second} was sent`));
    const one = await eventually(
      bo,
      new RegExp(`${first} was withdrawn by Ada`),
      `history ${first}`,
    );
    assert.doesNotMatch(one, new RegExp(second));
    assert.match(await shown(ada, 'history contoso.com'), new RegExp(second));
    assert.doesNotMatch(await shown(ada, 'history northwind-corp.com'), /INV-/);
    for (const text of ['history for contoso.com', 'historik hos Contoso']) {
      assert.match(await shown(ada, text), new RegExp(second));
    }
    const strange = await shown(ada, 'history proseware.com');
    assert.equal(
      strange.replaceAll('proseware.com', '…'),
      (await shown(ada, 'history nobody.example')).replaceAll('nobody.example', '…'),
    );
  });

  it('takes six letters for a name where a tenant is called so, else for a code', async () => {
    const code = await invited();
    await file.write(({ tenants }) => {
      const found = tenants.find(({ tenantId }) => tenantId === contoso);
      Object.assign(found ?? {}, { name: 'Conrad' });
    });
    await bot.restart();
    await eventually(ada, new RegExp(`${code} was sent`), 'history Conrad');
    assert.match(await shown(ada, 'history nobody'), /Nothing has been written down/);
    assert.match(await shown(ada, `history ${code.slice(4)}`), new RegExp(`${code} was sent`));
  });

  it('shows what was refused and asked to Global admins only', async () => {
    const code = await invited();
    assert.equal((await bot.click(dan, 'invitation.approve', { code })).statusCode, 403);
    await bot.say(hal, 'invite contoso.com');
    await bot.say(ada, 'check subscription.modify for contoso.com');
    assert.match(await shown(bo), /Dan was refused: approve an invitation/);
    const own = await shown(gil);
    assert.match(own, /Hal was refused: create an invitation/);
    assert.match(own, /Ada asked: [^–]+ – (not )?allowed|not covered/);
    for (const who of [dan, ada]) assert.doesNotMatch(await shown(who), /refused:|asked:/);
  });

  it('notes what the rules refuse before there is anything to confirm or to fill in', async () => {
    await bot.click(bo, 'invitation.approve', { code: await invited() });
    const refused = async (tenantId: string, action: string) =>
      entries().countDocuments({ tenantId, event: 'refused', action });
    await bot.say(dan, 'revoke fabrikam.com');
    assert.equal(await refused(contoso, 'delegated-admin.revoke'), 1);
    assert.match(await shown(bo), /Dan was refused: end delegated/i);
    await bot.say(hal, 'invite');
    assert.equal(await refused(fabrikam, 'invitation.create'), 1);
    const form = { customer: 'contoso.com', services: 'azure', delegatedAdmin: 'false' };
    await bot.click(hal, 'invitation.create', form);
    assert.equal(await refused(fabrikam, 'invitation.create'), 2);
    assert.equal(await refused(contoso, 'invitation.create'), 0);
  });

  it('notes a refused click that is delivered again once', async () => {
    const code = await invited();
    const more = { id: 'the-same' };
    await bot.click(dan, 'invitation.approve', { code }, more);
    await bot.click(dan, 'invitation.approve', { code }, more);
    assert.equal(await entries().countDocuments({ tenantId: contoso, event: 'refused' }), 1);
  });

  const rolesOf = async (tenantId: string) =>
    (await entries().find({ tenantId, event: 'role' }).sort({ seq: 1 }).toArray()).map(
      ({ detail }) => detail,
    );

  it('notes whose roles another directory changes, as that is read in', async () => {
    const first = await rolesOf(contoso);
    await file.write(({ tenants }) => {
      const members = tenants.flatMap((each) => each.members);
      const give = ({ aadObjectId }: Who, roles: string[]) =>
        Object.assign(members.find((each) => each.aadObjectId === aadObjectId) ?? {}, { roles });
      give(cia, []);
      give(dan, ['global-admin']);
    });
    await bot.restart();
    const found = await shown(bo);
    assert.match(found, /Cia has no role any more/);
    assert.match(found, /Dan now has: Global admin/);
    const then = await rolesOf(contoso);
    assert.deepEqual(then.slice(first.length).toSorted(), ['', 'global-admin']);
    await bot.restart();
    assert.deepEqual(await rolesOf(contoso), then);
  });

  it('notes the first roles in a tenant too: of all, of one that is new, of one where nobody had any', async () => {
    const roles = async () => (await rolesOf(contoso)).length;
    assert.ok((await roles()) > 0);
    const without = (change: (tenant: Directory['tenants'][number]) => void) =>
      file.write(({ tenants }) => {
        for (const each of tenants) if (each.tenantId === contoso) change(each);
      });
    const first = await roles();
    await without((tenant) => Object.assign(tenant, { members: [] }));
    await bot.restart();
    assert.equal(await roles(), 2 * first);
    await file.write();
    await bot.restart();
    assert.equal(await roles(), 3 * first);
    const stranger = '77777777-0000-4000-8000-000000000001';
    await file.write(({ tenants }) => {
      const [some] = tenants;
      const member = { aadObjectId: ada.aadObjectId, name: 'Ada', roles: ['global-admin'] };
      const own = { tenantId: stranger, name: 'New', domains: ['new.example'], csp: null };
      tenants.push({ ...some, ...own, members: [member] });
    });
    await bot.restart();
    assert.deepEqual(await rolesOf(stranger), ['global-admin']);
  });

  it('notes each role once when several processes read the directory at once', async () => {
    const before = await entries().countDocuments({ event: 'role' });
    await entries().deleteMany({ event: 'role' });
    const directory = await readDirectoryFile(file.path);
    const tenants = directory.tenants.map(({ tenantId: _id, members }) => ({ _id, members }));
    await mongoose.connection.collection('auditheads').deleteMany({});
    await Promise.all(Array.from({ length: 4 }, () => auditRoles(tenants, new Date())));
    assert.equal(await entries().countDocuments({ event: 'role' }), before);
  });

  it('says where it begins once its beginning was deleted because of its age', async () => {
    const code = await invited();
    await eventually(bo, new RegExp(`${code} was sent`));
    const count = await entries().countDocuments({ tenantId: contoso });
    const later = Date.now() + 2 * 24 * 60 * 60 * 1000;
    await forgetAuditBefore(new Date(later), new Date());
    assert.match(await shown(bo), new RegExp(`Everything up to no\\. ${count} was deleted`));
    assert.doesNotMatch(await shown(dan), /was deleted/);
    assert.match(
      await shown(bo, 'historik', 'sv-SE'),
      new RegExp(`till och med nr ${count} gallrades`),
    );
    const verified = await shown(bo, 'audit verify');
    assert.match(
      verified,
      new RegExp(`unchanged: 1 entry[\\s\\S]*begins with no\\. ${count + 1};`),
    );
  });

  it('has pages, which together show each entry once while others come', async () => {
    for (let count = 0; count < 6; count += 1) await bot.say(ada, `cancel ${await invited()}`);
    const all = 12 + (await rolesOf(contoso)).length;
    await eventually(bo, new RegExp(`No\\. ${all} `));
    const numbers: string[] = [];
    let { card } = await bot.say(bo, 'history');
    for (let page = 0; page < 2; page += 1) {
      numbers.push(...[...textsOf(card).matchAll(/No\. (\d+) /g)].flatMap(([, seq]) => seq ?? []));
      await bot.say(ada, `cancel ${await invited()}`);
      const data = page === 0 && actionOf(card, 'Next page').data;
      if (data) card = (await bot.click(bo, 'list.page', data)).value as typeof card;
    }
    assert.deepEqual(
      numbers,
      Array.from({ length: all }, (_, index) => String(all - index)),
    );
  });

  it('names nobody any more who was forgotten, anywhere but in the directory', async () => {
    const code = await invited();
    await bot.install(cia);
    await bot.say(cia, 'language English');
    await bot.click(cia, 'invitation.decline', { code });
    await eventually(bo, new RegExp(`${code} was declined by Cia`));
    assert.equal(await forgetPerson(cia), true);
    const found = await shown(bo);
    assert.match(found, new RegExp(`${code} was declined by somebody whose name was erased`));
    assert.match(await shown(ada, `show ${code}`), /— declined/);
    assert.match(await shown(bo, 'audit verify'), /complete and unchanged/);
    for (const collection of (await mongoose.connection.db?.collections()) ?? []) {
      if (collection.collectionName === 'tenants') continue;
      const kept = JSON.stringify(await collection.find().toArray());
      assert.ok(!kept.includes(cia.aadObjectId), collection.collectionName);
    }
  });

  it('can be verified by Global admins, who are told which entry is wrong', async () => {
    await bot.say(ada, `cancel ${await invited()}`);
    const count = 2 + (await rolesOf(contoso)).length;
    const own = 2 + (await rolesOf(fabrikam)).length;
    await eventually(bo, new RegExp(`No\\. ${count} `));
    assert.match(
      await shown(bo, 'audit verify'),
      new RegExp(`complete and unchanged: ${count} entries[\\s\\S]*no\\. ${count}\\.`),
    );
    assert.match(
      await shown(bo, 'granska historik', 'sv-SE'),
      new RegExp(`fullständig och oförändrad: ${count} rader`),
    );
    for (const who of [ada, dan])
      assert.match(await shown(who, 'audit verify'), /Only a Global admin/);
    assert.match(await shown(bo, 'audit something'), /audit verify/);
    await entries().updateOne({ tenantId: contoso, seq: 1 }, { $set: { by: 'another' } });
    assert.match(await shown(bo, 'audit verify'), /Entry no\. 1 was changed/);
    await eventually(gil, new RegExp(`unchanged: ${own} entries`), 'audit verify');
    await entries().deleteOne({ tenantId: fabrikam, seq: own });
    assert.match(
      await shown(gil, 'audit verify'),
      new RegExp(`cut off: from entry no\\. ${own} on`),
    );
  });
});
