import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { findInvitation } from '../../models/invitation.ts';
import { type Bot, type InvokeResult, startBot } from '../support/bot.ts';
import { type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { type Connector, posted, startConnector, to } from '../support/connector.ts';
import { eventually } from '../support/lines.ts';
import { actionOf, textsOf } from '../support/received-card.ts';
import { ada, bo, contoso, dan, sam } from '../support/world.ts';
import { type Command, type DatabaseProxy, startDatabaseProxy } from './support/database-proxy.ts';

const unsure = /^I could not confirm whether that was saved\. Look with “show <code>” or “invites”/;
const unsaved = /Nothing was changed; please try again in a moment\.$/;

describe('a database that goes away', () => {
  let database: DatabaseProxy;
  let bot: Bot;
  let connector: Connector;
  let directory: DirectoryFile;
  let code = '';
  before(async () => {
    directory = await directoryFile();
    database = await startDatabaseProxy();
    connector = await startConnector();
    bot = await startBot(
      { MONGODB_URI: database.uri, DIRECTORY_FILE: directory.path },
      connector.url,
    );
    await bot.install(ada);
  });
  // Else one that fails while it is away fails all that come after it.
  afterEach(() => database.comeBack());
  after(async () => {
    await bot.close();
    await database.close();
    await connector.close();
    await directory.remove();
  });

  const invite = async (): Promise<string> => {
    const { summary } = await bot.say(ada, 'invite contoso.com');
    code = summary.slice(0, 10);
    return summary;
  };
  const click = (verb: string) => bot.click(bo, `invitation.${verb}`, { code });
  const decisions = async () => (await findInvitation(contoso, code))?.history.slice(1) ?? [];
  const status = async (route: string) => {
    const response = await fetch(`http://127.0.0.1:${bot.port}${route}`);
    return `${response.status} ${await response.text()}`;
  };
  const isUpdate = ({ name, text }: Command, field: string) =>
    (name === 'update' || name === 'findAndModify') && text.includes(field);
  const approving = (command: Command) =>
    isUpdate(command, 'approved') && command.text.includes('expiresAt');

  const revoke = async (): Promise<string> => {
    const { card } = await bot.say(bo, 'revoke fabrikam.com');
    const { verb = '', data = {} } = actionOf(card, 'End delegated administration');
    return textsOf((await bot.click(bo, verb, data)).value);
  };
  const writes: readonly {
    readonly what: string;
    readonly act: () => Promise<string>;
    readonly said: RegExp;
    readonly is: (command: Command) => boolean;
  }[] = [
    {
      what: 'an invitation',
      act: invite,
      said: /^INV-\w{6}: Fabrikam invites Contoso/,
      is: ({ name, text }) => name === 'insert' && text.includes('invitations'),
    },
    {
      what: 'an approval',
      act: async () => textsOf((await click('approve')).value),
      said: /Bo approved it for Contoso/,
      is: approving,
    },
    {
      what: 'a revocation',
      act: revoke,
      said: /Bo at Contoso ended the delegated administration/,
      is: (command) => isUpdate(command, 'revocations'),
    },
    {
      what: 'a subscription to notices',
      act: async () => (await bot.say(bo, 'notify here')).summary,
      said: /notif/i,
      is: (command) => isUpdate(command, 'notify'),
    },
    {
      what: 'a choice of language',
      act: async () => (await bot.say(bo, 'language English')).summary,
      said: /English/,
      is: (command) => isUpdate(command, 'people'),
    },
  ];
  for (const { what, act, said, is } of writes) {
    it(`is not noticed when it saves ${what} and dies before it says so`, async () => {
      const met = database.meet(is, 'lose-answer');
      assert.match(await act(), said);
      assert.equal(met.length, 2);
    });
  }

  it('has one decision of one that was repeated', async () => {
    assert.deepEqual(
      (await decisions()).map(({ event }) => event),
      ['approved'],
    );
  });

  it('is not noticed when it dies before it hears of a decision', async () => {
    await invite();
    const met = database.meet(approving, 'lose');
    assert.match(textsOf((await click('approve')).value), /Bo approved it for Contoso/);
    assert.equal(met.length, 2);
  });

  it('is told of truly, seen in readyz, and back by itself', async () => {
    await invite();
    // The approval is sent; whether it arrives nobody can know.
    const met = database.meet(approving, 'lose-answer');
    const decided = timed(click('approve'));
    while (met.length === 0) await delay(5);
    await database.goAway();
    // What the driver writes to a connection before it has heard that it broke is answered by nobody, and late.
    await delay(50);
    const [uncertain, certain, said, ready, healthy] = await Promise.all([
      decided,
      timed(click('decline')),
      bot.say(ada, 'invite northwind-corp.com'),
      status('/readyz'),
      status('/healthz'),
    ]);
    assert.match(messageIn(uncertain), unsure);
    assert.match(messageIn(certain), unsaved);
    assert.match(textsOf(said.card), unsaved);
    assert.equal(ready, '503 {"status":"not ready","missing":["database"]}');
    assert.equal(healthy, '200 {"status":"up"}');

    await database.comeBack();
    while (!(await status('/readyz')).startsWith('200')) await delay(20);
    assert.match(textsOf((await click('approve')).value), /Bo approved it for Contoso/);
    assert.equal((await decisions()).length, 1);
  });

  const handing: readonly [string, (command: Command) => boolean][] = [
    ['word is handed over', (command) => isUpdate(command, '$setOnInsert')],
    ['a line is touched', (command) => isUpdate(command, '$ifNull')],
    ['a line is read', ({ name, text }) => name === 'find' && text.includes('deliveries')],
    ['a copy is noted', (command) => isUpdate(command, '$push')],
    ['a line is let go of', (command) => isUpdate(command, 'failures')],
  ];
  for (const [when, is] of handing) {
    it(`delays no word when it dies as ${when}, and none comes twice`, async () => {
      await invite();
      const met = database.meet(is, 'lose');
      await click('decline');
      const heard = posted(to(ada), new RegExp(`${code}: Contoso declined`));
      await connector.waitFor(heard);
      while (met.length < 2) await delay(5);
      assert.equal(connector.sent.filter(heard).length, 1);
    });
  }

  it('loses no word to somebody who comes just as it is noted that they are waited for', async () => {
    const { summary } = await bot.say(sam, 'invite contoso.com');
    await bot.install(sam, { action: 'remove' });
    const noting = database.hold((command) => isUpdate(command, 'waiting'));
    await bot.click(bo, 'invitation.decline', { code: summary.slice(0, 10) });
    await noting.held;
    await bot.install(sam);
    noting.letGo();
    await connector.waitFor(posted(to(sam), /Contoso declined/));
  });

  it('loses no card for somebody who may decide from now on, when it goes away as that is noted', async () => {
    await invite();
    await directory.write((changed) => {
      const tenant = changed.tenants.find(({ tenantId }) => tenantId === contoso);
      for (const member of tenant?.members ?? []) {
        if (member.aadObjectId === dan.aadObjectId) member.roles = ['global-admin'];
      }
    });
    await bot.install(dan);
    await bot.restart();
    const met = database.meet((command) => isUpdate(command, `created:${dan.aadObjectId}`), 'lose');
    const said = bot.say(dan, 'whoami');
    while (met.length === 0) await delay(5);
    await database.goAway();
    await said;
    await database.comeBack();
    while (!(await status('/readyz')).startsWith('200')) await delay(20);
    await bot.say(dan, 'whoami');
    await connector.waitFor(posted(to(dan), new RegExp(code)));
    await click('decline');
  });

  it('says truly that what was given up is tried again, though its answer is lost', async () => {
    await bot.install(bo);
    connector.refusals.set(to(bo), 400);
    await invite();
    const given = async () => /given up/.test(textsOf((await bot.say(bo, 'deliveries')).card));
    await eventually(given);
    connector.refusals.clear();
    database.meet((command) => isUpdate(command, 'settledAt'), 'lose-answer');
    assert.match((await bot.say(bo, 'deliveries retry')).summary, /\d notifications? (is|are) on/);
    await connector.waitFor(posted(to(bo), new RegExp(code)));
    await click('decline');
  });

  it('leaves no doubt about what was done before it was noted that it is done', async () => {
    const noted = database.hold(
      (command) => isUpdate(command, 'done') && command.text.includes('handleds'),
    );
    const said = bot.say(bo, 'notify here');
    await noted.held;
    await database.goAway();
    assert.doesNotMatch(textsOf((await said).card), unsaved);
    await database.comeBack();
    while (!(await status('/readyz')).startsWith('200')) await delay(20);
  });

  it('holds up no click when it stands still, and goes on where it was', async () => {
    await invite();
    database.signal('SIGSTOP');
    const answer = await timed(click('approve')).finally(() => database.signal('SIGCONT'));
    // Whether anything was sent before the driver noticed is chance; what is said of it has to be true.
    const said = messageIn(answer);
    assert.ok(unsure.test(said) || (unsaved.test(said) && (await decisions()).length === 0), said);
    assert.match(textsOf((await click('approve')).value), /Bo approved it for Contoso/);
    assert.equal((await decisions()).length, 1);
  });
});

const messageIn = ({ statusCode, value }: InvokeResult): string => {
  assert.equal(statusCode, 500);
  return (value as { message: string }).message;
};

/** Teams takes an answer to an invoke for three seconds. */
async function timed(answer: Promise<InvokeResult>): Promise<InvokeResult> {
  const began = performance.now();
  const result = await answer;
  assert.ok(performance.now() - began < 3000);
  return result;
}
