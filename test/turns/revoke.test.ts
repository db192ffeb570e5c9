import assert from 'node:assert/strict';
import { recordApproval } from '../../bot/invitations/record-approval.ts';
import { mostActions, mostCharacters } from '../../cards/card.ts';
import { findInvitation } from '../../models/invitation.ts';
import { findRelationship } from '../../models/relationship.ts';
import { complaintsAbout } from '../cards/renderer.ts';
import { type Bot, type InvokeResult, startBot } from '../support/bot.ts';
import { type Directory, type DirectoryFile, directoryFile } from '../support/changed-directory.ts';
import { actionOf, type ReceivedCard, textsOf, titlesOf } from '../support/received-card.ts';
import {
  ada,
  bo,
  cia,
  contoso,
  dan,
  eve,
  fabrikam,
  hal,
  northwind,
  pia,
  proseware,
  sam,
  type Who,
} from '../support/world.ts';

const nobody = '12345678-1234-4234-8234-123456789012';
/** A Global admin of the partner Fabrikam. */
const gil: Who = { ...ada, aadObjectId: '33333333-0000-4000-8000-000000000011', name: 'Gil' };

const gdap = { kind: 'gdap', state: 'active', roles: ['User Administrator'], until: '2036-05-01' };
const dap = { kind: 'dap', state: 'active', roles: [], until: null };

/** Fabrikam may administer Northwind Corporate, as DAP and as GDAP. */
function withMore({ tenants, relationships }: Directory): void {
  const { aadObjectId, name } = gil;
  tenants
    .find(({ tenantId }) => tenantId === fabrikam)
    ?.members.push({ aadObjectId, name, roles: ['global-admin'] } as never);
  Object.assign(relationships[1] ?? {}, { delegatedAdmin: dap, moreDelegatedAdmin: [gdap] });
}

const messageIn = ({ value }: InvokeResult): string => (value as { message: string }).message;
const revocationsOf = async (customerId: string, partnerId: string) =>
  (await findRelationship(customerId, partnerId))?.revocations ?? [];

const button = 'End delegated administration';

describe('revoke', () => {
  let file: DirectoryFile;
  let bot: Bot;
  before(async () => {
    file = await directoryFile(withMore);
    bot = await startBot({ DIRECTORY_FILE: file.path });
  });
  after(async () => {
    await bot.close();
    await file.remove();
  });

  const asks = /^End the delegated administration of /;
  const unrelated = /^You have no relationship with “[\w.-]+” that I know of\.$/;
  const notCovered = /\(not-covered\)$/;
  const answers: readonly (readonly [Who, string, RegExp])[] = [
    [bo, 'revoke proseware.com', asks],
    [cia, 'revoke Proseware', asks],
    [bo, `revoke ${proseware}`, asks],
    [dan, 'revoke proseware.com', notCovered],
    [bo, 'revoke fabrikam.com', unrelated],
    [bo, 'revoke northwind-corp.com', unrelated],
    [bo, 'revoke nobody.example', unrelated],
    [bo, 'revoke contoso.com', unrelated],
    [dan, 'revoke fabrikam.com', unrelated],
    [pia, 'revoke contoso.com', asks],
    [pia, 'revoke northwind-corp.com', unrelated],
    [pia, 'revoke nobody.example', unrelated],
    [pia, 'revoke fabrikam.com', unrelated],
    [ada, 'revoke "Northwind Corporate"', asks],
    [hal, 'revoke northwind-corp.com', notCovered],
    [sam, 'revoke northwind-corp.com', notCovered],
    [gil, 'revoke northwind-corp.com', notCovered],
    [ada, 'revoke contoso.com', unrelated],
    [hal, 'revoke contoso.com', unrelated],
    [eve, 'revoke proseware.com', /not in my directory/],
    [bo, 'revoke', /Write it like this/],
    [bo, 'revok proseware.com', /Did you mean revoke\?$/],
    [bo, 'avsluta behörighet proseware.com', asks],
    [bo, 'återkalla behörigheten för proseware.com', asks],
    [bo, 'återkalla INV-000000', /INV-000000/],
  ];
  for (const [who, text, wanted] of answers) {
    it(`“${text}” by ${who.name} is answered ${wanted}`, async () => {
      assert.match((await bot.say(who, text)).summary, wanted);
    });
  }

  it('tells of an unrelated tenant in the very words of one that does not exist', async () => {
    const about = async (name: string) =>
      JSON.stringify((await bot.say(ada, `revoke ${name}`)).card).replaceAll(name, '…');
    assert.equal(await about('contoso.com'), await about('nobody.example'));
  });

  const texts = {
    'en-US': [
      /Proseware has for Contoso\. Nothing has changed yet/,
      /What ends\n• {2}GDAP until May 1, 2036: User Administrator\n/,
      /The reseller relationship: Proseware may still order and renew for Contoso/,
      /All subscriptions, with their seller, their terms and their partner of record/,
      /\(azure-access-survives-dap-removal\)/,
      /\(support-duty-survives-revocation\)/,
      /recorded here only.*Microsoft 365 admin center.*“Partner relationships”/,
    ],
    'sv-SE': [
      /Proseware har hos Contoso\. Inget har ändrats än/,
      /Vad som upphör\n• {2}GDAP till 1 maj 2036: User Administrator\n/,
      /Återförsäljarrelationen: Proseware får fortfarande beställa och förnya åt Contoso/,
      /Alla prenumerationer, med säljare, villkor och registrerad partner/,
      /\(azure-access-survives-dap-removal\)/,
      /\(support-duty-survives-revocation\)/,
      /registreras bara här.*administrationscentret för Microsoft 365.*”Partnerrelationer”/,
    ],
  };
  for (const [locale, wanted] of Object.entries(texts)) {
    it(`says in ${locale} what ends and what remains, and changes nothing by itself`, async () => {
      const before = await findRelationship(contoso, proseware);
      const { card } = await bot.say(bo, 'revoke proseware.com', { locale });
      for (const text of wanted) assert.match(textsOf(card), text);
      assert.deepEqual(complaintsAbout(card), []);
      assert.deepEqual(await findRelationship(contoso, proseware), before);
    });
  }

  it('leads a partner to Partner Center, and names every power that ends', async () => {
    const { card } = await bot.say(ada, 'revoke northwind-corp.com');
    assert.match(textsOf(card), /finish in Partner Center: choose Northwind Corporate/);
    assert.match(textsOf(card), /What ends\n• {2}DAP\n• {2}GDAP until May 1, 2036/);
  });

  it('has one button, with ids and nothing else, as Execute and as Submit', async () => {
    const { card } = await bot.say(bo, 'revoke proseware.com');
    assert.deepEqual(titlesOf(card), ['End delegated administration']);
    const { verb, data, fallback, ...look } = actionOf(card, button);
    const { ends, ...ids } = data ?? {};
    assert.deepEqual(
      [verb, ids],
      ['relationship.revoke', { customer: contoso, partner: proseware }],
    );
    assert.match(String(ends), /^[\w-]{43}$/);
    assert.deepEqual(fallback?.data, { ...data, verb });
    assert.equal((look as { style?: string }).style, 'destructive');
  });

  it('is offered in help to those who may, on either side', async () => {
    const offered = async (who: Who) =>
      /revoke <partner or customer>/.test(textsOf((await bot.say(who, 'help')).card));
    for (const who of [bo, cia, ada, pia]) assert.equal(await offered(who), true, who.name);
    for (const who of [dan, hal, sam, gil, eve]) assert.equal(await offered(who), false, who.name);
  });

  const pair = { customer: contoso, partner: proseware };
  const ofNorthwind = { customer: northwind, partner: fabrikam };
  const refusals: readonly (readonly [string, Who, unknown, number])[] = [
    ['by a customer’s person without the role', dan, pair, 403],
    ['by a partner’s Helpdesk agent', hal, ofNorthwind, 403],
    ['by a partner’s Sales agent', sam, ofNorthwind, 403],
    ['by a partner’s Global admin', gil, ofNorthwind, 403],
    ['by another partner', ada, pair, 404],
    ['by another customer', bo, ofNorthwind, 404],
    ['by somebody of an unknown tenant', eve, pair, 404],
    ['of a tenant without a relationship', bo, { customer: contoso, partner: fabrikam }, 404],
    ['of no tenant', bo, { customer: contoso, partner: nobody }, 404],
    ['with the two sides mistaken', bo, { customer: proseware, partner: contoso }, 404],
    ['of one’s own tenant on both sides', bo, { customer: contoso, partner: contoso }, 404],
    ['without a partner', bo, { customer: contoso }, 400],
    ['with an id that is none', bo, { customer: contoso, partner: 'proseware.com' }, 400],
    ['with an operator', bo, { customer: contoso, partner: { $ne: null } }, 400],
    ['with nothing', bo, {}, 400],
  ];
  for (const [what, who, data, status] of refusals) {
    it(`clicked ${what} is refused with ${status} and a sentence, and changes nothing`, async () => {
      const result = await bot.click(who, 'relationship.revoke', data as object);
      assert.equal(result.statusCode, status);
      assert.equal(result.type, 'application/vnd.microsoft.error');
      assert.ok(messageIn(result).length > 20);
      assert.deepEqual(await revocationsOf(contoso, proseware), []);
      assert.deepEqual(await revocationsOf(northwind, fabrikam), []);
    });
  }

  it('clicked by a stranger is refused as if the tenant did not exist', async () => {
    const refused = async (customer: string) => {
      const click = await bot.click(ada, 'relationship.revoke', { customer, partner: proseware });
      return JSON.stringify(click).replaceAll(customer, '…');
    };
    assert.equal(await refused(contoso), await refused(nobody));
  });
});

describe('what was revoked', () => {
  let file: DirectoryFile;
  let bot: Bot;
  beforeEach(async () => {
    file = await directoryFile();
    bot = await startBot({ DIRECTORY_FILE: file.path });
  });
  afterEach(async () => {
    await bot.close();
    await file.remove();
  });

  const pair = { customer: contoso, partner: proseware };
  const end = (who: Who) => bot.click(who, 'relationship.revoke', pair);
  const listed = async (who: Who, list: string, locale = 'en-US') =>
    textsOf((await bot.say(who, list, { locale })).card);
  const start = async (edit?: (directory: Directory) => void) => {
    await file.write(edit);
    await bot.restart();
  };

  it('is recorded with who, when, what and the deciding rule, and leaves what was granted', async () => {
    const before = await findRelationship(contoso, proseware);
    const { statusCode, type, value } = await end(bo);
    assert.deepEqual([statusCode, type], [200, 'application/vnd.microsoft.card.adaptive']);
    assert.deepEqual(complaintsAbout(value), []);
    assert.match(textsOf(value), /Bo at Contoso ended the delegated administration of Proseware/);
    assert.match(textsOf(value), /What ended\n• {2}GDAP until May 1, 2036: User Administrator/);
    assert.match(
      JSON.stringify(value),
      /"https:\/\/admin\.microsoft\.com\/AdminPortal\/Home#\/partners"/,
    );
    const [revocation, another] = await revocationsOf(contoso, proseware);
    assert.equal(another, undefined);
    assert.equal(revocation?.ruleId, 'customer-may-revoke-delegated-admin');
    assert.deepEqual(revocation?.by, { ...bo });
    const [grant] = before?.grants ?? [];
    assert.ok(grant);
    const { kind, roles, until } = grant.delegatedAdmin ?? {};
    const ended = { origin: 'directory', kind, roles, until, since: grant.since };
    assert.deepEqual(revocation?.ended, [ended]);
    assert.deepEqual((await findRelationship(contoso, proseware))?.grants, before?.grants);
  });

  it('is recorded under the partner’s rule when the partner gives it up', async () => {
    assert.match(textsOf((await end(pia)).value), /Pia at Proseware ended/);
    const [revocation] = await revocationsOf(contoso, proseware);
    assert.equal(revocation?.ruleId, 'partner-may-revoke-delegated-admin');
  });

  it('shows as ended in both lists, in both languages, and to check', async () => {
    const allowed = async () => (await bot.say(pia, 'check users.manage for contoso.com')).summary;
    assert.match(await allowed(), /^Allowed/);
    await end(bo);
    assert.match(await listed(bo, 'partners'), /Office 365.*\nGDAP ended since .*User Administ/);
    assert.match(await listed(pia, 'customers', 'sv-SE'), /Office 365.*\nGDAP avslutad \d/);
    assert.doesNotMatch(await allowed(), /^Allowed/);
    assert.match((await bot.say(bo, 'check delegated-admin.revoke')).summary, /not-covered/);
    assert.match((await bot.say(bo, 'revoke proseware.com')).summary, /not-covered/);
  });

  it('was revoked once by any number of clickers of both sides, and all see who it was', async () => {
    const clickers = Array.from({ length: 20 }, (_, index) => [bo, pia, cia][index % 3] ?? bo);
    const results = await Promise.all(clickers.map(end));
    const [revocation, another] = await revocationsOf(contoso, proseware);
    assert.ok(revocation && !another);
    for (const { statusCode, value } of results) {
      assert.equal(statusCode, 200);
      assert.match(textsOf(value), new RegExp(`\n${revocation.by.name} at \\w+ ended`));
    }
    const { outbox = [] } = (await findRelationship(contoso, proseware)) ?? {};
    assert.equal(new Set(outbox.map(({ key }) => key)).size, outbox.length);
    assert.equal((await end(dan)).statusCode, 403);
  });

  it('is not ended by somebody whose role was taken away after the card', async () => {
    const { card } = await bot.say(bo, 'revoke proseware.com');
    const { verb = '', data = {} } = actionOf(card, button);
    await start(({ tenants }) => {
      const members = tenants.find(({ tenantId }) => tenantId === contoso)?.members ?? [];
      for (const { roles } of members) roles.splice(0);
    });
    const result = await bot.click(bo, verb, data);
    assert.equal(result.statusCode, 403);
    assert.match(messageIn(result), /\(not-covered\)$/);
    assert.deepEqual(await revocationsOf(contoso, proseware), []);
  });

  it('stays ended after a start with the same directory file', async () => {
    await end(bo);
    await start();
    assert.match(await listed(bo, 'partners'), /GDAP ended/);
    assert.equal((await revocationsOf(contoso, proseware)).length, 1);
  });

  it('stays ended when the file forgets the pair for a while, and nobody is listed meanwhile', async () => {
    await end(bo);
    await start((all) => {
      all.relationships = [];
      all.subscriptions = [];
    });
    assert.equal((await bot.say(bo, 'partners')).summary, 'Contoso: no partners');
    assert.equal((await bot.say(pia, 'customers')).summary, 'Proseware: no customers');
    assert.match((await bot.say(pia, 'partners contoso.com')).summary, /no relationship/);
    assert.equal((await end(bo)).statusCode, 404);
    await start();
    assert.match(await listed(bo, 'partners'), /GDAP ended/);
  });

  it('comes back when the file says that it began again, and can be ended again', async () => {
    await end(bo);
    const again = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await start(({ relationships }) => Object.assign(relationships[0] ?? {}, { since: again }));
    assert.match(await listed(bo, 'partners'), /GDAP active/);
    assert.match(textsOf((await end(cia)).value), /Cia at Contoso ended/);
    assert.match(await listed(bo, 'partners'), /GDAP ended/);
    assert.equal((await revocationsOf(contoso, proseware)).length, 2);
  });

  it('stays ended when its approval is recorded once more; a new invitation gives it anew', async () => {
    const ours = { customer: contoso, partner: fabrikam };
    const invited = async () => {
      const code = (await bot.say(ada, 'invite contoso.com')).summary.slice(0, 10);
      await bot.click(bo, 'invitation.approve', { code });
      return code;
    };
    const code = await invited();
    assert.match(await listed(bo, 'partners fabrikam.com'), /GDAP approved here/);
    await bot.click(bo, 'relationship.revoke', ours);
    assert.match(await listed(bo, 'partners fabrikam.com'), /GDAP ended/);
    const invitation = await findInvitation(contoso, code);
    assert.ok(invitation);
    await recordApproval(invitation);
    assert.doesNotMatch(await listed(bo, 'partners fabrikam.com'), /GDAP approved here/);
    await invited();
    assert.match(await listed(bo, 'partners fabrikam.com'), /GDAP approved here/);
    await bot.click(ada, 'relationship.revoke', ours);
    assert.doesNotMatch(await listed(bo, 'partners fabrikam.com'), /GDAP approved here/);
    const rules = (await revocationsOf(contoso, fabrikam)).map(({ ruleId }) => ruleId);
    assert.deepEqual(rules, [
      'customer-may-revoke-delegated-admin',
      'partner-may-revoke-delegated-admin',
    ]);
  });

  it('ends nothing that its card did not show: after a new approval it asks again', async () => {
    const old = actionOf((await bot.say(bo, 'revoke proseware.com')).card, button);
    const code = (await bot.say(pia, 'invite contoso.com')).summary.slice(0, 10);
    await bot.click(bo, 'invitation.approve', { code });
    const asked = await bot.click(bo, old.verb ?? '', old.data ?? {});
    assert.equal(asked.statusCode, 200);
    assert.equal((await revocationsOf(contoso, proseware)).length, 0);
    const anew = actionOf(asked.value as ReceivedCard, button);
    await bot.click(bo, anew.verb ?? '', anew.data ?? {});
    assert.equal((await revocationsOf(contoso, proseware)).length, 1);
  });

  it('may have been clicked as a Submit fallback', async () => {
    const { card } = await bot.say(bo, 'revoke proseware.com');
    const { fallback } = actionOf(card, button);
    const reply = await bot.say(bo, '', { value: fallback?.data, text: undefined });
    assert.match(reply.summary, /^Contoso ended the delegated administration that Proseware had/);
    const stranger = await bot.say(ada, '', { value: fallback?.data, text: undefined });
    assert.match(stranger.summary, /no relationship/);
    assert.equal((await revocationsOf(contoso, proseware)).length, 1);
  });

  it('fits on a card however much it was', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...gdap,
      roles: Array.from({ length: 30 }, (__, at) => `Administrator of things number ${at}`),
      until: `20${40 + index}-05-01`,
    }));
    await start(({ relationships }) =>
      Object.assign(relationships[0] ?? {}, { moreDelegatedAdmin: many }),
    );
    const { card } = await bot.say(bo, 'revoke proseware.com');
    const { value } = await end(bo);
    for (const shown of [card, value as typeof card]) {
      assert.deepEqual(complaintsAbout(shown), []);
      assert.ok(JSON.stringify(shown).length <= mostCharacters);
      assert.ok((shown.actions ?? []).length <= mostActions);
      assert.match(textsOf(shown), /and 10 more\n[\s\S]*• {2}\d+ more/);
    }
    assert.equal((await revocationsOf(contoso, proseware))[0]?.ended.length, 41);
  });
});
