import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { reminderHolds } from '../../bot/invitations/reminder-holds.ts';
import { findInvitation } from '../../models/invitation.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import { type Bot, type InvokeResult, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { type ReceivedCard, textsOf, titlesOf } from '../support/received-card.ts';
import { ada, bo, cia, contoso, dan, fabrikam, hal, pia, sam, type Who } from '../support/world.ts';

const hour = 60 * 60 * 1000;
const reminder = /^Reminder: the invitation/;
const onItsWay = /: a reminder is on its way to the Global admins of Contoso/;
const tooSoon = /: nothing was sent\. The last reminder was sent on/;

describe('a reminder by hand', () => {
  let file: DirectoryFile;
  let bot: Bot;
  let connector: Connector;
  let code = '';
  before(async () => {
    file = await directoryFile();
    connector = await startConnector();
    bot = await startBot({ DIRECTORY_FILE: file.path }, connector.url);
    for (const who of [bo, cia, dan, ada]) await bot.install(who);
  });
  after(async () => {
    await bot.close();
    await connector.close();
    await file.remove();
  });
  beforeEach(async () => {
    code = (await bot.say(ada, 'invite contoso.com for azure')).summary.slice(0, 10);
    for (const who of [bo, cia]) await connector.waitFor(posted(to(who), new RegExp(`^${code}`)));
    await quiet();
    connector.sent.splice(0);
  });
  afterEach(async () => {
    await quiet();
    // Without a word of it, of which everybody would get more than Teams lets through in so short a time.
    await invitations().deleteMany({});
  });

  let ahead = 0;
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
    bot.advance(milliseconds);
  };
  const database = () => mongoose.connection.db ?? assert.fail();
  const invitations = () =>
    database().collection<{ _id: string; history: object[] }>('invitations');
  const quiet = () => nothingDue(database());
  const count = (who: Who) => connector.sent.filter(posted(to(who), reminder)).length;
  const click = (who: Who, more = {}) => bot.click(who, 'invitation.remind', { code }, more);
  const cardIn = ({ value }: InvokeResult) => value as ReceivedCard;
  const remindersOf = async (of = code) =>
    ((await findInvitation(fabrikam, of))?.history ?? []).filter(
      ({ event }) => event === 'reminded',
    );
  const counts = async () => {
    await quiet();
    return [bo, cia, dan, ada].map(count);
  };

  // First, while nothing has been taken away yet.
  it('is on the card, in the history of both sides, and leaves the audit whole', async () => {
    await bot.say(ada, `remind ${code}`);
    await connector.waitFor(posted(to(bo), reminder));
    await quiet();
    const shown = async (who: Who, text: string, locale = 'en-US') => {
      const { card } = await bot.say(who, text, { locale });
      assert.deepEqual(complaintsAbout(card), []);
      return textsOf(card);
    };
    const own = await shown(ada, `show ${code}`);
    assert.match(own, /reminder sent by Ada \(invite-role-required\)/);
    assert.match(own, /Reminder to a Global admin: delivered/);
    assert.doesNotMatch(own, /Bo|Cia/);
    assert.match(await shown(bo, `visa ${code}`, 'sv-SE'), /påminnelse skickad av Ada/);
    assert.match(await shown(bo, `show ${code}`), /Reminder to Bo: delivered/);
    for (const who of [ada, bo]) {
      assert.match(
        await shown(who, `history ${code}`),
        new RegExp(`Ada sent a reminder of ${code}`),
      );
    }
    assert.match(await shown(bo, `historik ${code}`, 'sv-SE'), new RegExp(`påminde om ${code}`));
    assert.match(await shown(bo, 'audit verify'), /complete and unchanged/);
    const audit = database().collection('audit');
    const noted = { event: 'reminded', about: code };
    assert.equal(await audit.countDocuments({ ...noted, tenantId: contoso }), 1);
    assert.equal(await audit.countDocuments({ ...noted, tenantId: fabrikam }), 1);
    const kept = await invitations().findOne({ _id: code });
    await invitations().updateOne(
      { _id: code },
      { $pull: { history: { event: 'reminded' } } as never },
    );
    assert.match(
      await shown(bo, 'audit verify'),
      /What is stored about INV-\w+ differs from entry/,
    );
    await invitations().updateOne({ _id: code }, { $set: { history: kept?.history ?? [] } });
    assert.match(await shown(bo, 'audit verify'), /complete and unchanged/);
  });

  it('brings the card anew to those who can answer, with buttons that work, and says so', async () => {
    const { summary, card } = await bot.say(ada, `remind ${code}`);
    assert.match(summary, new RegExp(`^${code}${onItsWay.source}`));
    assert.deepEqual(titlesOf(card), ['Refresh', 'Remind', 'Withdraw invitation']);
    assert.deepEqual(complaintsAbout(card), []);
    const { card: sent } = await connector.waitFor(posted(to(bo), reminder));
    assert.match(textsOf(sent), /Reminder: this invitation expires in 90 days/);
    assert.deepEqual(titlesOf(sent), ['Approve', 'Decline']);
    await connector.waitFor(posted(to(cia), reminder));
    assert.deepEqual(await counts(), [1, 1, 0, 0]);
  });

  it('works by its button, whose card says so', async () => {
    const answer = await click(sam);
    assert.equal(answer.statusCode, 200);
    assert.match(textsOf(cardIn(answer)), onItsWay);
    assert.deepEqual(complaintsAbout(cardIn(answer)), []);
    assert.deepEqual(await counts(), [1, 1, 0, 0]);
  });

  it('is one, of any number who ask at once', async () => {
    const said = await Promise.all(
      Array.from({ length: 6 }, (_, index) => [
        click(index % 2 ? ada : sam),
        bot.say(index % 2 ? sam : ada, `remind ${code}`).then(({ card }) => ({ value: card })),
      ]).flat(),
    );
    const texts = said.map(({ value }) => textsOf(value));
    assert.equal(texts.filter((text) => onItsWay.test(text)).length, 1);
    assert.equal(texts.filter((text) => tooSoon.test(text)).length, 11);
    assert.equal((await remindersOf()).length, 1);
    assert.deepEqual(await counts(), [1, 1, 0, 0]);
  });

  it('is one, however often and however late the activity is delivered', async () => {
    const more = { id: randomUUID() };
    for (const hours of [0, 0, 1, 30]) {
      await quiet();
      advance(hours * hour);
      assert.match(textsOf(cardIn(await click(ada, more))), onItsWay);
    }
    assert.equal((await remindersOf()).length, 1);
    assert.deepEqual(await counts(), [1, 1, 0, 0]);
  });

  it('goes at most once in 24 hours, and who asks sooner is told when', async () => {
    await bot.say(ada, `remind ${code}`);
    advance(23 * hour);
    const { summary } = await bot.say(sam, `påminn ${code}`, { locale: 'sv-SE' });
    assert.match(
      summary,
      /^INV-\w+: inget skickades\. Den senaste påminnelsen skickades den .+ 20\d\d/,
    );
    assert.match((await bot.say(sam, `remind ${code}`)).summary, tooSoon);
    await quiet();
    advance(hour + 60_000);
    assert.match((await bot.say(sam, `remind ${code}`)).summary, onItsWay);
    assert.deepEqual(await counts(), [2, 2, 0, 0]);
  });

  it('does not follow on the calendar’s at once', async () => {
    advance(60 * 24 * hour);
    await bot.install(sam);
    await connector.waitFor(posted(to(bo), reminder));
    assert.match((await bot.say(ada, `remind ${code}`)).summary, tooSoon);
    await quiet();
    advance(24 * hour);
    assert.match((await bot.say(ada, `remind ${code}`)).summary, onItsWay);
    assert.deepEqual(await counts(), [2, 2, 0, 0]);
  });

  it('goes to those who became admins since, and not to those who are none any more', async () => {
    const give = (roles: ReadonlyMap<Who, string[]>) =>
      file.write(({ tenants }) => {
        const members = tenants.flatMap((tenant) => tenant.members);
        for (const [{ aadObjectId }, given] of roles) {
          const member = members.find((each) => each.aadObjectId === aadObjectId);
          if (member) member.roles = given;
        }
      });
    await give(
      new Map([
        [dan, ['global-admin']],
        [cia, []],
      ]),
    );
    await bot.restart();
    await bot.say(ada, `remind ${code}`);
    const { card } = await connector.waitFor(posted(to(dan), reminder));
    assert.deepEqual(titlesOf(card), ['Approve', 'Decline']);
    assert.deepEqual(await counts(), [1, 0, 1, 0]);
    await give(new Map());
    await bot.restart();
  });

  it('is refused to everybody but those who may withdraw the invitation, by the rule', async () => {
    for (const who of [bo, dan, hal]) {
      const answer = await click(who);
      assert.equal(answer.statusCode, 403, who.name);
      assert.match((answer.value as { message: string }).message, /\(invite-role-missing\)$/);
      const { summary, card } = await bot.say(who, `remind ${code}`);
      assert.match(summary, /^Not allowed.*\(invite-role-missing\)$/);
      assert.match(textsOf(card), /send a reminder of an invitation/);
    }
    const strange = await bot.say(pia, `remind ${code}`);
    const missing = await bot.say(pia, 'remind INV-000000');
    assert.equal(textsOf(strange.card).replaceAll(code, 'INV-000000'), textsOf(missing.card));
    assert.equal((await click(pia)).statusCode, 404);
    assert.equal((await remindersOf()).length, 0);
    assert.deepEqual(await counts(), [0, 0, 0, 0]);
  });

  it('that comes too late shows how the invitation ended', async () => {
    await bot.click(bo, 'invitation.decline', { code });
    assert.match((await bot.say(ada, `remind ${code}`)).summary, /Contoso declined/);
    assert.match(textsOf(cardIn(await click(ada))), /Invitation declined/);
    const next = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
    await quiet();
    advance(91 * 24 * hour);
    assert.match((await bot.say(ada, `remind ${next}`)).summary, /expired without an answer/);
    assert.equal((await remindersOf(next)).length, 0);
    assert.deepEqual(await counts(), [0, 0, 0, 0]);
  });

  it('leaves copies that are updated once the invitation is decided', async () => {
    await bot.say(ada, `remind ${code}`);
    const { activityId } = await connector.waitFor(posted(to(cia), reminder));
    await quiet();
    await bot.click(bo, 'invitation.decline', { code });
    const update = await connector.waitFor(
      (sent) => sent.method === 'PUT' && sent.activityId === activityId,
    );
    assert.match(textsOf(update.card), /Invitation declined/);
    assert.deepEqual(titlesOf(update.card), []);
  });

  it('that waits is left out once the invitation is answered, or a later one is owed', () => {
    const now = new Date('2026-03-01T08:00:00Z');
    const reminded = (at: string) => ({ event: 'reminded', about: at }) as never;
    const first = { event: 'reminded', about: '2026-02-27T08:00:00.000Z' };
    const holds = (change: object) => {
      const outbox = [reminded(first.about), { event: 'expiring', about: '7' } as never];
      const expiresAt = new Date('2026-04-01T08:00:00Z');
      return reminderHolds({ status: 'pending', expiresAt, outbox, ...change }, first, now);
    };
    const later = { outbox: [reminded(first.about), reminded('2026-02-28T09:00:00.000Z')] };
    assert.deepEqual([{}, { status: 'declined' }, { expiresAt: now }, later].map(holds), [
      true,
      false,
      false,
      false,
    ]);
  });

  it('goes twenty times at most, of which the card names the last', async () => {
    const at = (hours: number) => new Date(Date.now() + ahead - hours * hour);
    const by = { tenantId: fabrikam, aadObjectId: ada.aadObjectId, name: 'Ada' };
    const before = Array.from({ length: 19 }, (_, index) => {
      return { at: at(25 * (20 - index)), event: 'reminded', by };
    });
    await invitations().updateOne({ _id: code }, { $push: { history: { $each: before } } });
    assert.match((await bot.say(ada, `remind ${code}`)).summary, onItsWay);
    await quiet();
    advance(25 * hour);
    const { summary } = await bot.say(ada, `remind ${code}`);
    assert.match(summary, /nothing was sent\. Contoso has been reminded 20 times/);
    const { card } = await bot.say(ada, `show ${code}`);
    assert.match(textsOf(card), /19 earlier reminders/);
    assert.equal(textsOf(card).match(/reminder sent by Ada/g)?.length, 1);
    assert.equal((await remindersOf()).length, 20);
  });
});
