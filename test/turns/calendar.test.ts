import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { createSweep } from '../../bot/calendar.ts';
import { readDirectoryFile } from '../../bot/directory-file.ts';
import { importDirectory } from '../../bot/import-directory.ts';
import { enterInCalendar } from '../../models/calendar-backfill.ts';
import { announce } from '../../models/calendar-relationships.ts';
import { findInvitation } from '../../models/invitation.ts';
import { findRelationship, recordGrants } from '../../models/relationship.ts';
import type { Relationship } from '../../models/relationship-schema.ts';
import { defaultFlags } from '../../policy/flags.ts';
import type { Service } from '../../policy/vocabulary.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import { textsOf, titlesOf } from '../support/received-card.ts';
import {
  ada,
  bo,
  cia,
  contoso,
  dan,
  fabrikam,
  pia,
  proseware,
  sam,
  type Who,
} from '../support/world.ts';

const day = 24 * 60 * 60 * 1000;
const room = (id: string, { tenantId }: Who) => ({
  conversation: { id, conversationType: 'groupChat', tenantId },
});
const reminder = /^Reminder: the invitation/;
const ending = /^The delegated administration .* ends /;
const ended = /^The delegated administration .* has reached its recorded end date$/;

let file: DirectoryFile;
let bot: Bot;
let connector: Connector;
let ahead = 0;
/** What was heard counts anew in every test. */
const forget = () => void connector.sent.splice(0);
const start = async () => {
  ahead = 0;
  file = await directoryFile();
  connector = await startConnector();
  bot = await startBot({ DIRECTORY_FILE: file.path }, connector.url);
};
const stop = async () => {
  await bot.close();
  await connector.close();
  await file.remove();
};
/** Another process sweeps at that moment, and somebody is heard of, at which the bot looks for what is owed. */
const stir = async () => {
  await sweepAt(new Date(Date.now() + ahead));
  await bot.install(sam);
};
const sweepAt = (now: Date) =>
  createSweep({ clock: () => now, flags: defaultFlags, log: pino({ level: 'silent' }) })();
/** By so many days, and a minute. */
const forward = (days: number) => {
  const milliseconds = days * day + 60_000;
  ahead += milliseconds;
  bot.advance(milliseconds);
};
/** The same once nothing is under way, and the bot looks for work at once. */
const advance = async (days: number) => {
  await nothingDue(database());
  forward(days);
  await stir();
};
/** Past our own code, as another version of it may have left it. */
const invitations = () => database().collection<{ _id: string }>('invitations');
const database = () => {
  assert.ok(mongoose.connection.db);
  return mongoose.connection.db;
};
const dated = (days: number) =>
  new Date(Date.now() + ahead + days * day).toISOString().slice(0, 10);
const count = (where: string, what: RegExp) => connector.sent.filter(posted(where, what)).length;
/** When it said each time that the invitation expires. */
const reminded = (where: string) =>
  connector.sent
    .filter(posted(where, reminder))
    .map(({ summary }) => summary.replace(/^.* expires /, '').replace('today', 'within 24 hours'));
const heard = (who: readonly (Who | string)[], what: RegExp) =>
  Promise.all(
    who.map((each) => connector.waitFor(posted(typeof each === 'string' ? each : to(each), what))),
  );
const invite = async (options = '') =>
  (await bot.say(ada, `invite contoso.com ${options}`)).summary.slice(0, 10);

describe('a running bot', () => {
  before(start);
  after(stop);
  beforeEach(forget);

  describe('reminders of an invitation', () => {
    it('come to the customer 30, 7 and 1 day before the end, and not to the partner', async () => {
      await Promise.all([bo, ada, dan].map((who) => bot.install(who)));
      await bot.install(cia, { locale: 'sv-SE' });
      await bot.say(dan, 'notify here', room('customers', dan));
      await bot.say(sam, 'notify here', room('partners', sam));
      const code = await invite('for azure');
      await heard([bo, cia], new RegExp(`^${code}`));
      await advance(60);
      const [first] = await heard([bo, 'customers'], /in 30 days$/);
      await heard([cia], /^Påminnelse: inbjudan INV-\w+ .* går ut om 30 dagar$/);
      assert.deepEqual(titlesOf(first?.card ?? { body: [] }), ['Approve', 'Decline']);
      await advance(23);
      await heard([bo, 'customers'], /in 7 days$/);
      await advance(6);
      await heard([bo, 'customers'], /within 24 hours$|today$/);
      await advance(1);
      await heard([bo, cia, ada, 'customers', 'partners'], /expired|gick ut/);
      for (const each of [to(bo), 'customers'])
        assert.deepEqual(reminded(each), ['in 30 days', 'in 7 days', 'within 24 hours']);
      assert.equal(count(to(cia), /^Påminnelse/), 3);
      for (const each of [to(ada), to(dan), 'partners']) assert.deepEqual(reminded(each), []);
      const shown = textsOf((await bot.say(bo, `show ${code}`)).card);
      assert.match(shown, /Reminder to Bo: delivered/);
      assert.doesNotMatch(textsOf((await bot.say(ada, `show ${code}`)).card), /Reminder/);
    });

    it('say after a pause how long there really is, are no news after the end, and stop at an answer', async () => {
      await bot.install(bo);
      const late = await invite();
      await advance(85);
      await heard([bo], new RegExp(`^Reminder: .*${late}.* expires in 5 days$`));
      await bot.click(bo, 'invitation.decline', { code: late });
      const missed = await invite('for azure');
      await advance(100);
      await heard([bo], new RegExp(`^${missed}: .* expired`));
      assert.equal(count(to(bo), reminder), 1);
    });

    it('bring a card that is brought up to date like the first one', async () => {
      await bot.install(bo);
      const code = await invite();
      await advance(83);
      const [sent] = await heard([bo], new RegExp(`^Reminder: .*${code}`));
      await bot.click(cia, 'invitation.decline', { code });
      const update = await connector.waitFor(
        ({ method, activityId }) => method === 'PUT' && activityId === sent?.activityId,
      );
      assert.match(textsOf(update.card), /Invitation declined/);
      assert.doesNotMatch(textsOf(update.card), /Reminder/);
    });
  });

  describe('word of an end of delegated administration', () => {
    /** What the calendar has told of the two, once it has looked at everything it had to look at. */
    const announced = async (partner = fabrikam): Promise<number[]> => {
      for (let tries = 0; tries < 500; tries += 1) {
        const found = await findRelationship(contoso, partner);
        const later = !found?.calendarAt || found.calendarAt.getTime() > Date.now() + ahead;
        if (later) return (found?.announced ?? []).map((key) => Number(key.split('/')[1]));
        await delay(20);
      }
      throw new Error('The calendar has not looked within ten seconds.');
    };
    const approved = async (options = '') => {
      const code = await invite(options);
      await bot.click(bo, 'invitation.approve', { code });
      return code;
    };
    /** Reads the directory again, as every start does. */
    const read = async () => {
      await importDirectory(await readDirectoryFile(file.path), new Date(Date.now() + ahead));
      await stir();
    };
    /** Of Proseware at Contoso, as the file says it. */
    const said = async (...untils: readonly string[]) => {
      const admins = untils.map((until, index) => ({
        ...{ kind: 'gdap', state: 'active', until },
        roles: [['User Administrator', 'Global Reader'][index] ?? ''],
      }));
      await file.write(({ relationships: [first] }) => {
        assert.ok(first);
        first.delegatedAdmin = admins[0];
        first.moreDelegatedAdmin = admins.slice(1);
      });
      await read();
    };

    it('is not told of what was ended before, nor where the same goes on', async () => {
      await bot.install(bo);
      await approved('for azure days 60');
      await advance(25);
      assert.deepEqual(await announced(), []);
      await approved('for azure days 400');
      await advance(40);
      assert.deepEqual(await announced(), []);
      await bot.click(bo, 'relationship.revoke', { customer: contoso, partner: fabrikam });
      await advance(400);
      assert.deepEqual(await announced(), []);
      assert.deepEqual(
        [ending, ended].map((what) => count(to(bo), what)),
        [0, 0],
      );
    });

    it('comes to both sides: who decides, who had asked for it, and their conversations', async () => {
      await Promise.all([bo, cia, dan, ada, sam, pia].map((who) => bot.install(who)));
      await bot.say(dan, 'notify here', room('customers', dan));
      await bot.say(sam, 'notify here', room('partners', sam));
      const all = [bo, cia, ada, 'customers', 'partners'];
      await approved('for azure roles Global Reader days 40');
      await advance(10);
      const [toBo, , toAda] = await heard(all, /ends in 30 days$/);
      assert.match(textsOf(toBo?.card.body), /GDAP until .*Global Reader/);
      assert.match(textsOf(toBo?.card.body), /nothing to do/);
      assert.match(textsOf(toAda?.card.body), /invite contoso\.com for azure roles Global Reader/);
      await advance(30);
      await heard(all, ended);
      assert.deepEqual(await announced(), [30, 0]);
      for (const each of all) {
        const where = typeof each === 'string' ? each : to(each);
        assert.deepEqual(
          [ending, ended].map((what) => count(where, what)),
          [1, 1],
          where,
        );
      }
      for (const who of [dan, sam, pia]) {
        assert.deepEqual(
          [ending, ended].map((what) => count(to(who), what)),
          [0, 0],
          who.name,
        );
      }
    });

    it('is told once of the directory’s, however often that is read, and on one card for one day', async () => {
      await bot.install(bo);
      const until = dated(20);
      await said(until, until);
      const [sent] = await heard([bo], ending);
      assert.match(textsOf(sent?.card.body), /User Administrator[\s\S]*Global Reader/);
      await Promise.all([read(), read(), read()]);
      assert.deepEqual(await announced(proseware), [30]);
      await advance(40);
      await read();
      await heard([bo], ended);
      await read();
      assert.deepEqual(await announced(proseware), [30, 0]);
      assert.deepEqual(
        [ending, ended].map((what) => count(to(bo), what)),
        [1, 1],
      );
    });

    it('is not told of an end that had passed when it was first heard of, nor of one put off', async () => {
      await bot.install(bo);
      const before = await announced(proseware);
      await said(dated(-3));
      assert.deepEqual(await announced(proseware), before);
      await said(dated(35));
      await said(dated(70));
      await advance(36);
      assert.deepEqual(await announced(proseware), before);
    });
  });

  describe('the sweep', () => {
    it('goes on for everybody else where documents are broken, however many', async () => {
      await bot.install(bo);
      const code = await invite();
      const broken = Array.from({ length: 110 }, (_, number) => ({
        ...{ _id: `INV-${number}`, status: 'pending', expiresAt: new Date(0) },
        ...{ partner: { tenantId: `${number}` }, customer: { tenantId: `${number}` } },
      }));
      await invitations().insertMany(broken);
      await advance(91);
      await heard([bo], new RegExp(`^${code}: .* expired`));
      const { deletedCount } = await invitations().deleteMany({ expiresAt: new Date(0) });
      assert.equal(deletedCount, broken.length);
    });

    it('owes each reminder and each end once, with any number of them at the same moment', async () => {
      const approved = await invite('days 40');
      await bot.click(bo, 'invitation.approve', { code: approved });
      const code = await invite('for azure');
      const before = (await findRelationship(contoso, fabrikam))?.announced?.length ?? 0;
      await nothingDue(database());
      const later = new Date(Date.now() + ahead + 85 * day);
      await Promise.all(Array.from({ length: 12 }, () => sweepAt(later)));
      const owed = (await findInvitation(contoso, code))?.outbox ?? [];
      const reminders = owed.filter(({ event }) => event === 'expiring');
      assert.deepEqual(
        reminders.map(({ key }) => key).toSorted(),
        [bo, cia]
          .map(({ aadObjectId }) => `expiring:${aadObjectId}:7`)
          .concat(`expiring:subscribers:${contoso}:7`)
          .toSorted(),
      );
      const { announced: told = [], outbox = [] } =
        (await findRelationship(contoso, fabrikam)) ?? {};
      assert.equal(new Set(told).size, told.length);
      assert.equal(new Set(outbox.map(({ key }) => key)).size, outbox.length);
      assert.equal(told.length, before + 1);
      forward(85);
      await bot.click(bo, 'invitation.decline', { code });
    });

    it('tells nothing from a reading that is out of date', async () => {
      const named = (tenantId: string) => ({ tenantId, name: tenantId });
      const pair = { customer: named('customer'), partner: named('partner') };
      const later = new Date(Date.now() + ahead + 1000 * day);
      const say = (...services: Service[]) =>
        recordGrants(
          { pair, origin: 'directory', granted: [{ services, since: new Date(0) }] },
          later,
        );
      const read = async () => {
        const found = await findRelationship('customer', 'partner');
        assert.ok(found);
        return found;
      };
      const announcement = { key: 'x', event: 'ended', told: [] } as const;
      const tell = (reading: Relationship) => announce(reading, [announcement], undefined, later);
      await say('azure');
      const first = await read();
      await say('azure');
      assert.deepEqual(await read(), first);
      await say('azure', 'software');
      const second = await read();
      assert.deepEqual(second.calendarAt, first.calendarAt);
      assert.deepEqual(
        [await tell(first), await tell(second), await tell(second)],
        [false, true, false],
      );
      assert.deepEqual((await read()).announced, ['x']);
    });

    it('reminds of what was stored before there was a calendar, and of that once', async () => {
      const code = await invite();
      await nothingDue(database());
      await invitations().updateOne({ _id: code }, { $unset: { remindAt: 1 } });
      await database().collection('entered').deleteMany({});
      forward(89);
      await bot.restart();
      await heard([bo], reminder);
      await enterInCalendar(new Date(Date.now() + ahead));
      await bot.click(bo, 'invitation.decline', { code });
      await heard([ada], new RegExp(`^${code}: .* declined`));
      assert.equal(count(to(bo), reminder), 1);
    });
  });
});
