import { bearer, claims, type Forgery, inSeconds } from '../../identity/forgeries/forgery.ts';
import { appId } from '../../identity/proven-bot.ts';
import type { Draft } from '../../identity/token.ts';
import { contoso, fabrikam } from '../../support/world.ts';

const own = ({ claims: { iss } }: Draft): string => String(iss);
/** An issuer made of the right one. */
const issuer =
  (change: (own: string) => unknown) =>
  (draft: Draft): string =>
    claims({ iss: change(own(draft)) })(draft);
/** A tenant in every place where one stands. */
const inTenant = (tid: unknown) => (draft: Draft) =>
  claims({ tid, iss: own(draft).replace(contoso, String(tid)) })(draft);
const written =
  (from: RegExp, to: string) =>
  (draft: Draft): string =>
    bearer({ ...draft, claims: JSON.stringify(draft.claims).replace(from, to) as never });

const audiences: readonly Forgery[] = [
  ['another app', '99999999-0000-4000-8000-000000000002'],
  ['no audience', undefined],
  ['the address of this app, as in version 1.0', `api://${appId}`],
  ['this app in a list', [appId]],
  ['this app in a list with another', [appId, 'x']],
  ['an empty list', []],
  ['Microsoft Graph', '00000003-0000-0000-c000-000000000000'],
  ['this app in a longer text', `${appId} x`],
  ['an object', { [appId]: appId }],
].map(([what, aud]) => ({ what: `for ${what}`, authorization: claims({ aud }) }));

const issuers: readonly Forgery[] = [
  { what: 'no issuer', authorization: claims({ iss: undefined }) },
  { what: 'a list of issuers', authorization: issuer((iss) => [iss]) },
  { what: 'another issuer', authorization: claims({ iss: 'https://evil.example/v2.0' }) },
  { what: 'a slash more', authorization: issuer((iss) => `${iss}/`) },
  { what: 'no version in the issuer', authorization: issuer((iss) => iss.replace('/v2.0', '')) },
  {
    what: 'the issuer of version 1.0',
    authorization: claims({ iss: `https://sts.windows.net/${contoso}/` }),
  },
  {
    what: 'the issuer of another tenant',
    authorization: issuer((iss) => iss.replace(contoso, fabrikam)),
  },
  { what: 'the tenant of another issuer', authorization: claims({ tid: fabrikam }) },
  {
    what: 'the issuer of the other cloud',
    authorization: claims({ iss: `https://login.microsoftonline.us/${contoso}/v2.0` }),
  },
  {
    what: 'the issuer as its template',
    authorization: issuer((iss) => iss.replace(contoso, '{tenantid}')),
  },
  ...['common', 'organizations', '{tenantid}', '', '..', `${contoso}/..`, 'contoso.com'].map(
    (tid) => ({ what: `“${tid}” for a tenant`, authorization: inTenant(tid) }),
  ),
  { what: 'no tenant', authorization: claims({ tid: undefined }) },
  { what: 'a list of tenants', authorization: claims({ tid: [contoso] }) },
  { what: 'an object for a tenant', authorization: claims({ tid: { $gt: '' } }) },
];

const times: readonly Forgery[] = [
  {
    what: 'an end six minutes ago',
    authorization: (draft) => claims({ exp: inSeconds(-360) })(draft),
  },
  { what: 'an end at the beginning of time', authorization: claims({ exp: 0 }) },
  { what: 'no end', authorization: claims({ exp: undefined }) },
  { what: 'an end in words', authorization: claims({ exp: '9999999999' }) },
  { what: 'an end that is nothing', authorization: claims({ exp: null }) },
  { what: 'an end beyond all numbers', authorization: written(/"exp":\d+/, '"exp":1e999') },
  {
    what: 'a beginning in six minutes',
    authorization: (draft) => claims({ nbf: inSeconds(360) })(draft),
  },
  { what: 'no beginning', authorization: claims({ nbf: undefined }) },
  { what: 'a beginning in words', authorization: claims({ nbf: '0' }) },
  { what: 'a beginning before all numbers', authorization: written(/"nbf":\d+/, '"nbf":-1e999') },
];

const people: readonly Forgery[] = [
  ['nobody', { oid: undefined }],
  ['a person who is no id', { oid: 'bo' }],
  ['a list of people', { oid: ['33333333-0000-4000-8000-000000000002'] }],
  ['an object for a person', { oid: { $gt: '' } }],
  ['no version', { ver: undefined }],
  ['version 1.0', { ver: '1.0' }],
  ['a number for a version', { ver: 2 }],
  ['no scope', { scp: undefined }],
  ['an empty scope', { scp: '' }],
  ['the scope of something else', { scp: 'User.Read openid profile' }],
  ['a scope that only begins like ours', { scp: 'access_as_user.all' }],
  ['a scope in other letters', { scp: 'Access_As_User' }],
  ['a list of scopes', { scp: ['access_as_user'] }],
  ['a role in place of a scope', { scp: undefined, roles: ['access_as_user'], idtyp: 'app' }],
  ['a word for where somebody is from', { acct: 'guest' }],
  ['a list of where somebody signed in', { idp: ['x'] }],
].map(([what, change]) => ({ what: String(what), authorization: claims(Object(change)) }));

/** Tokens that Entra signed, for something or somebody else. */
export const wrongEntraClaims: readonly Forgery[] = [
  {
    what: 'claims that are not JSON',
    authorization: (draft) => bearer({ ...draft, claims: 'walrus' as never }),
  },
  {
    what: 'claims that are a list',
    authorization: (draft) => bearer({ ...draft, claims: [] as never }),
  },
  {
    what: 'claims that are nothing',
    authorization: (draft) => bearer({ ...draft, claims: 'null' as never }),
  },
  { what: 'no claims', authorization: (draft) => bearer({ ...draft, claims: {} }) },
  ...audiences,
  ...issuers,
  ...times,
  ...people,
];
