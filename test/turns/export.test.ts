import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { NotUploaded, upload } from '../../bot/export/upload.ts';
import { wholeFile } from '../../bot/export/whole-file.ts';
import type { AuditEntry } from '../../models/audit-entry.ts';
import { renewDirectoryStamp } from '../../models/directory-stamp.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import { activityFrom, type Bot, type InvokeResult, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, posted, type Sent, startConnector, to } from '../support/connector.ts';
import { type Drive, startDrive } from '../support/drive.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { actionOf, type ReceivedCard, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, contoso, dan, eve, fabrikam, pia, type Who } from '../support/world.ts';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';

describe('an export', () => {
  let file: DirectoryFile;
  let bot: Bot;
  let connector: Connector;
  let drive: Drive;
  let code = '';
  before(async () => {
    file = await directoryFile();
    [connector, drive] = await Promise.all([startConnector(), startDrive()]);
    bot = await startBot({ DIRECTORY_FILE: file.path }, connector.url);
    for (const who of [ada, bo, dan]) await bot.install(who);
    code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
    await bot.say(bo, `approve ${code}`);
    await quiet();
  });
  after(async () => {
    await bot.close();
    await Promise.all([connector.close(), drive.close(), file.remove()]);
  });
  beforeEach(async () => {
    await quiet();
    connector.sent.splice(0);
    drive.puts.splice(0);
    drive.answers.splice(0);
  });

  const database = () => mongoose.connection.db ?? assert.fail();
  const quiet = () => nothingDue(database());
  const exported = (tenantId: string) =>
    database()
      .collection<AuditEntry>('audit')
      .find({ tenantId, event: 'export' })
      .sort({ seq: 1 })
      .toArray()
      .then((found) => found.map(({ detail }) => detail));
  const shown = async (who: Who, text: string, more = {}) => {
    const { card, summary } = await bot.say(who, text, more);
    assert.deepEqual(complaintsAbout(card), []);
    assert.ok(JSON.stringify(card).length <= 14_000);
    return { card, summary, text: textsOf(card) };
  };
  const clickIn = (who: Who, card: ReceivedCard, title: string, more = {}) => {
    const { verb = '', data = {} } = actionOf(card, title);
    return bot.click(who, verb, data, more);
  };
  const attachmentOf = ({ attachments }: Sent) =>
    attachments[0] as {
      contentType: string;
      name: string;
      contentUrl: string;
      content: { acceptContext: object; declineContext: object; sizeInBytes: number };
    };
  const isOf = (type: string, who: Who) => (sent: Sent) =>
    sent.conversationId === to(who) && attachmentOf(sent)?.contentType === type;
  /** Asks for a list as a file, and gives the question. */
  const offered = async (who: Who, text = 'export partners') => {
    const { card } = await bot.say(who, text);
    const { statusCode } = await clickIn(who, card, 'Save as a file');
    assert.equal(statusCode, 200);
    return connector.waitFor(isOf(consentType, who));
  };
  const room = (uploadUrl = `${drive.url}/session`) => ({
    contentUrl: `${drive.url}/partners.csv`,
    name: 'partners.csv',
    uploadUrl,
    uniqueId: 'unique',
    fileType: 'csv',
  });
  const answer = (who: Who, value: object, more: object = {}) =>
    bot.post({
      ...activityFrom(who),
      ...{ type: 'invoke', name: 'fileConsent/invoke', serviceUrl: connector.url },
      value: { type: 'fileUpload', ...value },
      ...more,
    });
  const accept = (who: Who, offer: Sent, uploadInfo = room(), more: object = {}) =>
    answer(
      who,
      { action: 'accept', context: attachmentOf(offer).content.acceptContext, uploadInfo },
      { replyToId: offer.activityId, ...more },
    );
  const notSaved = posted(to(bo), /OneDrive did not take partners-[\d-]+\.csv/);

  describe('as text', () => {
    it('has the rows that the list shows the same person, and its number of rows', async () => {
      const { text, summary } = await shown(bo, 'export partners');
      assert.equal(summary, 'Partners of Contoso as CSV: 2 rows');
      assert.match(text, /^name,services,since,delegatedAdmin,invitation$/m);
      assert.match(text, new RegExp(`^Fabrikam,azure,.*recorded-here.*,${code}$`, 'm'));
      assert.match(text, /^Proseware,office365,2024-05-01T00:00:00\.000Z,gdap active until /m);
      const own = await shown(ada, 'export partners contoso.com');
      assert.match(own.text, /^Fabrikam,/m);
      assert.doesNotMatch(own.text, /Proseware/);
      assert.match(own.summary, /: 1 row$/);
    });

    it('narrows a list by the same words, in every language', async () => {
      const { text } = await shown(ada, 'export invites sent approved contoso');
      assert.match(text, new RegExp(`^${code},approved,Fabrikam,Contoso,azure,20`, 'm'));
      assert.match((await shown(ada, 'export invites declined')).summary, /: no rows$/);
      const swedish = await shown(ada, 'exportera inbjudningar skickade', { locale: 'sv-SE' });
      assert.match(swedish.summary, /^Inbjudningar för Fabrikam som CSV: 1 rad$/);
      assert.match((await shown(ada, 'exportera kunder')).text, /^Contoso,/m);
      assert.match((await shown(ada, `export history ${code}`)).text, /,approved,Bo,Contoso,INV-/);
    });

    it('is for whoever may see the list, of it only what they may see', async () => {
      assert.match((await shown(bo, 'export customers')).text, /Only CSP partners have customers/);
      assert.match((await shown(eve, 'export invites')).text, /not in my directory/);
      assert.match((await shown(bo, 'export history')).text, /,role,Bo,/);
      assert.doesNotMatch((await shown(dan, 'export history')).text, /,role,|,export,/);
      assert.doesNotMatch((await shown(pia, 'export history')).text, new RegExp(code));
      const strange = (await shown(ada, 'export partners proseware.com')).text;
      const missing = (await shown(ada, 'export partners nobody.example')).text;
      assert.equal(strange.replace('proseware.com', '…'), missing.replace('nobody.example', '…'));
      for (const text of ['export', 'export nonsense', 'export rules', 'export deliveries']) {
        assert.match((await shown(bo, text)).text, /export partners \| customers/);
      }
    });

    it('is written down in the own tenant before it is given, and shown to Global admins', async () => {
      const before = (await exported(contoso)).length;
      const foreign = await exported(fabrikam);
      const id = randomUUID();
      await shown(bo, 'export partners', { id });
      await shown(bo, 'export partners', { id });
      assert.deepEqual((await exported(contoso)).slice(before), ['partners 2']);
      assert.deepEqual(await exported(fabrikam), foreign);
      assert.match((await shown(bo, 'history')).text, /Bo exported: Partners \(2 rows\)/);
      const swedish = await shown(bo, 'historik', { locale: 'sv-SE' });
      assert.match(swedish.text, /Bo exporterade: Partner \(2 rader\)/);
      assert.doesNotMatch((await shown(dan, 'history')).text, /exported/);
      assert.match((await shown(bo, 'audit verify')).text, /complete and unchanged/);
    });

    it('goes on by a button through all of it, each row once', async () => {
      const rows = Array.from({ length: 120 }, (_, index) => row(index));
      await withRows(rows, async () => {
        let { card } = await shown(bo, 'export invites');
        const codes: string[] = [];
        for (let page = 0; page < 20; page += 1) {
          codes.push(
            ...[...textsOf(card).matchAll(/^(INV-[0-9A-Z]{6}),/gm)].map(([, id = '']) => id),
          );
          if (!titlesOf(card).includes('Next page')) break;
          card = (await clickIn(bo, card, 'Next page')).value as ReceivedCard;
          assert.deepEqual(complaintsAbout(card), []);
          assert.ok(JSON.stringify(card).length <= 14_000);
        }
        assert.equal(codes.length, 121);
        assert.equal(new Set(codes).size, 121);
        const first = (await clickIn(bo, card, 'First page')).value as ReceivedCard;
        assert.match(textsOf(first), /121 rows/);
      });
    });

    it('offers a file in a chat with one person, in the public cloud, and nowhere else', async () => {
      assert.ok(titlesOf((await shown(bo, 'export partners')).card).includes('Save as a file'));
      const shared = {
        conversation: { id: 'r', conversationType: 'groupChat', tenantId: contoso },
      };
      const refused = await bot.click(bo, 'list.export', { list: 'partners', as: 'file' }, shared);
      assert.match(JSON.stringify(refused.value), /only in a chat of our own/);
      await answer(bo, accepted('partners'), shared);
      await withCloud('us-gov', async () => {
        const { card } = await shown(bo, 'export partners');
        assert.ok(!titlesOf(card).includes('Save as a file'));
        const click = await bot.click(bo, 'list.export', { list: 'partners', as: 'file' });
        assert.match(textsOf(click.value), /not in US Government/);
        const { body } = await answer(bo, accepted('partners'));
        assert.equal((body as InvokeResult).statusCode, 403);
      });
      await quiet();
      assert.ok(!connector.sent.some(isOf(consentType, bo)));
      assert.deepEqual(drive.puts, []);
    });
  });

  describe('as a file', () => {
    it('is asked for first, with ids only, and the card says so', async () => {
      const { card } = await bot.say(bo, 'export partners');
      const click = await clickIn(bo, card, 'Save as a file');
      assert.match(textsOf(click.value), /Nothing is saved before you allow it/);
      assert.deepEqual(complaintsAbout(click.value as ReceivedCard), []);
      const { name, content } = attachmentOf(await connector.waitFor(isOf(consentType, bo)));
      assert.match(name, /^partners-20\d\d-\d\d-\d\d\.csv$/);
      assert.ok(content.sizeInBytes > 100 && content.sizeInBytes < 1000);
      assert.deepEqual(Object.keys(content.acceptContext).toSorted(), ['key', 'list']);
      assert.deepEqual(content.declineContext, content.acceptContext);
      assert.deepEqual(drive.puts, []);
    });

    it('is put there in one piece, as Excel reads it, and shown as a file', async () => {
      const offer = await offered(bo);
      const before = (await exported(contoso)).length;
      const { status } = await accept(bo, offer);
      assert.equal(status, 200);
      const sent = await connector.waitFor(isOf(infoType, bo));
      const { name, contentUrl, content } = attachmentOf(sent);
      assert.deepEqual(
        { name, contentUrl, content },
        {
          ...{ name: 'partners.csv', contentUrl: `${drive.url}/partners.csv` },
          content: { uniqueId: 'unique', fileType: 'csv' } as never,
        },
      );
      assert.match(sent.summary, /partners\.csv is in your OneDrive: 2 rows/);
      const [put, another] = drive.puts;
      assert.equal(another, undefined);
      const length = put?.body.length ?? 0;
      assert.equal(put?.headers['content-length'], String(length));
      assert.equal(put?.headers['content-range'], `bytes 0-${length - 1}/${length}`);
      const text = put?.body.toString('utf8') ?? '';
      assert.match(text, /^\ufeffname,services,since,delegatedAdmin,invitation\r\nFabrikam,azure,/);
      assert.equal(text.split('\r\n').length, 4);
      assert.deepEqual((await exported(contoso)).slice(before), ['partners 2']);
      const closed = await connector.waitFor(
        ({ method, activityId }) => method === 'PUT' && activityId === offer.activityId,
      );
      assert.match(textsOf(closed.card), /is being saved/);
    });

    it('is saved once, however often the answer comes', async () => {
      const offer = await offered(bo);
      const more = { id: randomUUID() };
      await Promise.all([1, 2, 3].map(() => accept(bo, offer, room(), more)));
      await connector.waitFor(isOf(infoType, bo));
      await accept(bo, offer, room(), more);
      await accept(bo, offer);
      await connector.waitFor(posted(to(bo), /I had this message before/));
      await quiet();
      assert.equal(drive.puts.length, 1);
      assert.equal(connector.sent.filter(isOf(infoType, bo)).length, 1);
    });

    it('is told of as saved also when the answer comes again while it is being saved', async () => {
      const offer = await offered(bo);
      const id = randomUUID();
      drive.answers.push(delay(3000).then(() => 201));
      await Promise.all([1, 2].map(() => accept(bo, offer, room(), { id })));
      await connector.waitFor(isOf(infoType, bo));
      await quiet();
      assert.equal(drive.puts.length, 1);
    });

    it('is not saved when it is declined', async () => {
      const offer = await offered(bo);
      const context = attachmentOf(offer).content.declineContext;
      const declined = { action: 'decline', context };
      const { status } = await answer(bo, declined, { replyToId: offer.activityId });
      assert.equal(status, 200);
      const closed = await connector.waitFor(({ method }) => method === 'PUT');
      assert.equal(closed.activityId, offer.activityId);
      assert.match(closed.summary, /partners-[\d-]+\.csv was not saved/);
      assert.deepEqual(drive.puts, []);
    });

    it('is made anew for whoever accepts: who they are, and what they may see then', async () => {
      const offer = await offered(bo, 'export history');
      const role = (roles: string[]) =>
        file.write(({ tenants }) => {
          const members = tenants.flatMap((tenant) => tenant.members);
          const found = members.find(({ aadObjectId }) => aadObjectId === bo.aadObjectId);
          if (found) found.roles = roles;
        });
      await role([]);
      await bot.restart();
      await accept(bo, offer);
      await connector.waitFor(isOf(infoType, bo));
      const mine = drive.puts[0]?.body.toString() ?? '';
      assert.match(
        mine,
        new RegExp(`,created,Ada,Contoso,${code},|,created,Ada,Fabrikam,${code},`),
      );
      assert.doesNotMatch(mine, /,role,|,export,|,refused,/);
      await role(['global-admin']);
      await bot.restart();
      drive.puts.splice(0);
      await accept(pia, offer);
      await connector.waitFor(isOf(infoType, pia));
      const theirs = drive.puts[0]?.body.toString() ?? '';
      assert.doesNotMatch(theirs, new RegExp(`${code}|Contoso|Bo`));
    });

    it('of what somebody may not see is not saved, and they are told why', async () => {
      await answer(bo, accepted('customers'));
      await connector.waitFor(posted(to(bo), /Only CSP partners have customers/));
      await answer(ada, accepted('partners', { tenant: contoso }));
      await connector.waitFor(isOf(infoType, ada));
      assert.doesNotMatch(drive.puts[0]?.body.toString() ?? '', /Proseware/);
      await answer(eve, accepted('invites'));
      await quiet();
      assert.equal(drive.puts.length, 1);
    });

    const failures: readonly (readonly [string, Drive['answers'][number]])[] = [
      ['refuses it', 403],
      ['asks for more of it', 202],
      ['breaks off', 'reset'],
      ['sends it elsewhere', { location: 'http://127.0.0.1:1/' }],
    ];
    for (const [what, refusal] of failures) {
      it(`is told of when OneDrive ${what}, and can be asked for again`, async () => {
        drive.answers.push(refusal);
        const offer = await offered(bo);
        assert.equal((await accept(bo, offer)).status, 200);
        const told = await connector.waitFor(notSaved);
        assert.match(textsOf(told.card), /export partners/);
        await accept(bo, offer);
        await connector.waitFor(isOf(infoType, bo));
        assert.equal(drive.puts.length, 2);
      });
    }

    it('is given up when OneDrive does not answer', async () => {
      drive.answers.push('hang');
      await assert.rejects(
        upload(`${drive.url}/?secret=x`, Buffer.from('x'), () => true, 100),
        (error) => error instanceof NotUploaded && !/secret|127/.test(String(error)),
      );
    });

    it('that is being saved is waited for when the bot stops', async () => {
      const offer = await offered(bo);
      await accept(bo, offer);
      await bot.restart();
      await connector.waitFor(isOf(infoType, bo));
      assert.equal(drive.puts.length, 1);
    });

    /** More of them: test/bot/uploads-to.test.ts. */
    const hostile = ['https://evil.example/session', 'http://169.254.169.254/latest/meta-data'];
    for (const url of hostile) {
      it(`is put nowhere near “${url}”`, async () => {
        const value = accepted('partners');
        await answer(bo, { ...value, uploadInfo: room(url) });
        await connector.waitFor(notSaved);
        assert.deepEqual(drive.puts, []);
      });
    }

    it('gives no link that leads elsewhere', async () => {
      const value = {
        ...accepted('partners'),
        uploadInfo: { ...room(), contentUrl: 'http://x.example' },
      };
      await answer(bo, value);
      const told = await connector.waitFor(posted(to(bo), /is in your OneDrive/));
      assert.ok(!JSON.stringify(told).includes('x.example'));
    });

    it('is not what a malformed answer asks for', async () => {
      const malformed: readonly unknown[] = [
        undefined,
        null,
        'accept',
        {},
        { action: 'accept' },
        { action: 'accept', context: { list: 'partners', key: 'k' } },
        { action: 'accept', context: { list: 'partners', key: 'k' }, uploadInfo: { uploadUrl: 1 } },
        { action: 'accept', context: { list: 'deliveries', key: 'k' }, uploadInfo: room('x') },
        { action: 'accept', context: { list: '__proto__', key: 'k' }, uploadInfo: room('x') },
        { action: 'accept', context: { list: { $ne: '' }, key: 'k' }, uploadInfo: room('x') },
        { action: 'accept', context: { list: 'partners' }, uploadInfo: room('x') },
        {
          action: 'accept',
          context: { list: 'partners', key: 'k', other: 'x' },
          uploadInfo: room('x'),
        },
        { action: 'decline' },
        { action: 'maybe', context: { list: 'partners', key: 'k' } },
      ];
      for (const value of malformed) {
        const { status, body } = await answer(bo, {}, { value });
        assert.equal(status, 200);
        assert.equal((body as InvokeResult).statusCode, 400, JSON.stringify(value));
      }
      await quiet();
      assert.deepEqual([drive.puts, connector.sent], [[], []]);
    });

    it('is cut at its most rows', async () => {
      const rows = Array.from({ length: 1200 }, (_, index) => row(index));
      await withRows(rows, async () => {
        const turn = { actor: { tenantId: contoso, tenant: { name: 'Contoso' } } } as never;
        const limits = { rows: 1100, bytes: 1e6 };
        const cut = await wholeFile({ list: 'invites' }, turn, limits);
        assert.ok('bytes' in cut);
        const lines = cut.bytes.toString().split('\r\n');
        assert.deepEqual([cut.rows, cut.total, new Set(lines).size], [1100, 1201, 1102]);
      });
    });

    it('is cut at 4 MB', async () => {
      const rows = Array.from({ length: 300 }, (_, index) => row(index, 'Ö'.repeat(10_000)));
      await withRows(rows, async () => {
        await answer(bo, accepted('invites'));
        await connector.waitFor(posted(to(bo), /It was cut at [\d,]+ of 301 rows/));
        const length = drive.puts[0]?.body.length ?? 0;
        assert.ok(length <= 4 * 1024 * 1024 && length > 4 * 1024 * 1024 - 25_000);
      });
    });
  });

  const accepted = (list: string, more: object = {}) => ({
    action: 'accept',
    context: { list, key: randomUUID(), ...more },
    uploadInfo: room(),
  });

  /** An invitation that was declined long ago, as many as are wanted. */
  const row = (index: number, name = 'Old partner') => ({
    _id: `INV-${index.toString(32).toUpperCase().padStart(6, '0').replaceAll('I', 'W').replaceAll('L', 'X').replaceAll('O', 'Y').replaceAll('U', 'Z')}`,
    tenants: [pia.tenantId, contoso],
    partner: { tenantId: pia.tenantId, name, programId: '1', type: 'direct-bill' },
    customer: { tenantId: contoso, name: 'Contoso' },
    ...{ cloud: 'public', services: ['azure'], status: 'declined', createdAt: new Date(index) },
    ...{ expiresAt: new Date(), createdBy: { ...pia }, history: [], outbox: [], copies: [] },
  });
  async function withRows(rows: readonly object[], run: () => Promise<void>): Promise<void> {
    const invitations = database().collection('invitations');
    await invitations.insertMany([...rows]);
    await run().finally(() => invitations.deleteMany({ createdAt: { $lt: new Date(1e6) } }));
  }
  async function withCloud(cloud: string, run: () => Promise<void>): Promise<void> {
    const tenants = database().collection<{ _id: string }>('tenants');
    const move = async (to: string) => {
      await tenants.updateOne({ _id: contoso }, { $set: { cloud: to } });
      // As an import does that says so.
      await renewDirectoryStamp();
    };
    await move(cloud);
    await run().finally(() => move('public'));
  }
});
