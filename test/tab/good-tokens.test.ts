import assert from 'node:assert/strict';
import { type OpenIdServer, startOpenIdServer } from '../identity/open-id-server.ts';
import { signingPair } from '../identity/token.ts';
import type { Bot } from '../support/bot.ts';
import { bo, contoso, dan, eve, fabrikam, type Who } from '../support/world.ts';
import { consumers, entraHeader, startEntraBot } from './entra-bot.ts';
import { askAs, askEverywhere } from './every-route.ts';

const me = { path: '/api/tab/me' };
const unlisted: Who = { ...bo, aadObjectId: '33333333-0000-4000-8000-0000000000aa', name: 'Una' };
const stranger = { ...unlisted, name: 'Guest' };

describe('a good token of somebody', () => {
  const pair = signingPair('current');
  let openId: OpenIdServer;
  let bot: Bot;
  before(async () => {
    openId = await startOpenIdServer({ ...pair, issuer: '' });
    openId.keys = [{ ...pair, issuer: `${openId.login}/{tenantid}/v2.0` }];
    bot = await startEntraBot(openId, { ALLOWED_TENANTS: [contoso, eve.tenantId].join(',') });
  });
  after(async () => {
    await bot.close();
    await openId.close();
  });

  const meOf = async (who: Who, change: object = {}) => {
    const { status, body } = await askAs(bot, entraHeader(pair, openId, who, change), me);
    return [status, Object(body)] as const;
  };
  const now = () => Math.floor(Date.now() / 1000);
  const upper = { tid: contoso.toUpperCase(), oid: bo.aadObjectId.toUpperCase() };
  const own = `https://sts.windows.net/${contoso}/`;

  const letsIn: readonly (readonly [string, () => object])[] = [
    ['as it is', () => ({})],
    ['four minutes after its end', () => ({ exp: now() - 240 })],
    ['four minutes before its beginning', () => ({ nbf: now() + 240 })],
    [
      'with ids in capitals',
      () => ({ ...upper, iss: `${openId.login}/${contoso.toUpperCase()}/v2.0` }),
    ],
    ['with other scopes beside ours', () => ({ scp: 'openid access_as_user profile' })],
    ['without a name', () => ({ name: undefined })],
    ['with a name that is none', () => ({ name: { $gt: '' } })],
    ['signed in at their own tenant', () => ({ idp: own, acct: 0 })],
  ];
  for (const [how, change] of letsIn) {
    it(`lets them in, under the name that the directory has: ${how}`, async () => {
      const [status, { name, tenant, roles, side, signIn }] = await meOf(bo, change());
      assert.deepEqual([status, name, tenant, side], [200, 'Bo', 'Contoso', 'customer']);
      assert.match(roles, /Global admin/);
      assert.equal(signIn, undefined);
    });
  }

  it('lets somebody in whom the directory does not list, as a colleague without a role', async () => {
    const [status, { name, roles, mayRevoke }] = await meOf(unlisted);
    assert.deepEqual([status, name, roles, mayRevoke], [200, 'Una', '', false]);
  });

  it('shows a name without what could make it look like another', async () => {
    const [, { name }] = await meOf({
      ...unlisted,
      name: `\u202eB\u0000o\u200b${'x'.repeat(500)}`,
    });
    assert.match(name, /^Box{97}…$/);
    assert.equal((await meOf({ ...unlisted, name: '' }))[1].name, unlisted.aadObjectId);
  });

  const guests: readonly (readonly [string, object])[] = [
    ['the claim for guests', { acct: 1 }],
    ['another tenant’s sign-in', { idp: `https://sts.windows.net/${fabrikam}/` }],
    ['a personal account', { idp: 'live.com' }],
    ['a code by mail', { idp: 'mail' }],
    ['a sign-in that has the tenant in its name', { idp: `https://idp.example/${contoso}/` }],
    ['no sign-in at all', { idp: '' }],
  ];
  for (const [what, change] of guests) {
    it(`tells a guest nothing whom the directory does not list, known by ${what}`, async () => {
      const header = entraHeader(pair, openId, stranger, change);
      for (const { status, body } of await askEverywhere(bot, header)) {
        assert.equal(status, 403);
        assert.doesNotMatch(JSON.stringify(body), /Contoso|Proseware|Fabrikam/);
      }
    });

    it(`takes the directory’s word for a guest whom it lists, known by ${what}`, async () => {
      const [status, { name }] = await meOf(dan, change);
      assert.deepEqual([status, name], [200, 'Dan']);
    });
  }

  const outside: readonly (readonly [string, Who])[] = [
    ['a tenant that is not served', { ...bo, tenantId: fabrikam }],
    ['personal accounts', { ...bo, tenantId: consumers }],
    ['a tenant that nobody knows', eve],
  ];
  for (const [what, who] of outside) {
    it(`is no use to somebody of ${what}`, async () => {
      for (const { status, body } of await askEverywhere(bot, entraHeader(pair, openId, who))) {
        assert.equal(status, 403);
        assert.deepEqual(Object.keys(Object(body)), ['message']);
        assert.doesNotMatch(JSON.stringify(body), /Contoso|Proseware|Fabrikam/);
      }
    });
  }

  it('is not asked for at the door, which tells how to sign in and nobody’s name', async () => {
    const { status, body } = await askAs(bot, undefined, { path: '/api/tab/door' });
    const { signIn, tenants } = Object(body);
    assert.deepEqual([status, signIn, tenants], [200, 'teams', undefined]);
    assert.doesNotMatch(JSON.stringify(body), /Contoso|Bo\b|33333333/);
  });
});
