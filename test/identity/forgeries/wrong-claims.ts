import { appId, governmentIssuer, order, teams } from '../proven-bot.ts';
import { bearer, claims, type Forgery, inSeconds } from './forgery.ts';

/** Tokens that the channel signed, for something else. */
export const wrongClaims: readonly Forgery[] = [
  {
    what: 'claims that are not JSON',
    authorization: (draft) => bearer({ ...draft, claims: 'walrus' as never }),
  },
  {
    what: 'claims that are a list',
    authorization: (draft) => bearer({ ...draft, claims: [] as never }),
  },
  { what: 'no claims', authorization: (draft) => bearer({ ...draft, claims: {} }) },
  { what: 'another issuer', authorization: claims({ iss: 'https://evil.example' }) },
  { what: 'no issuer', authorization: claims({ iss: undefined }) },
  {
    what: 'an issuer with a slash more',
    authorization: claims({ iss: 'https://api.botframework.com/' }),
  },
  { what: 'a list of issuers', authorization: claims({ iss: ['https://api.botframework.com'] }) },
  { what: 'the issuer of the other cloud', authorization: claims({ iss: governmentIssuer }) },
  {
    what: 'another audience',
    authorization: claims({ aud: '99999999-0000-4000-8000-000000000002' }),
  },
  { what: 'no audience', authorization: claims({ aud: undefined }) },
  { what: 'a list of audiences with ours', authorization: claims({ aud: [appId] }) },
  {
    what: 'the channel as audience',
    authorization: claims({ aud: 'https://api.botframework.com' }),
  },
  {
    what: 'an end six minutes ago',
    authorization: (draft) => claims({ exp: inSeconds(-360) })(draft),
  },
  { what: 'an end at the beginning of time', authorization: claims({ exp: 0 }) },
  { what: 'no end', authorization: claims({ exp: undefined }) },
  { what: 'an end in words', authorization: claims({ exp: '9999999999' }) },
  {
    what: 'an end beyond all numbers',
    authorization: (draft) =>
      bearer({
        ...draft,
        claims: JSON.stringify(draft.claims).replace(/"exp":\d+/, '"exp":1e999') as never,
      }),
  },
  {
    what: 'a beginning in six minutes',
    authorization: (draft) => claims({ nbf: inSeconds(360) })(draft),
  },
  { what: 'a beginning in words', authorization: claims({ nbf: '0' }) },
  {
    what: 'the address of another conversation',
    authorization: claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' }),
  },
  { what: 'no address', authorization: claims({ serviceurl: undefined }) },
  { what: 'an empty address', authorization: claims({ serviceurl: '' }) },
  {
    what: 'an address in other letters',
    authorization: claims({ serviceurl: teams.toUpperCase() }),
  },
  {
    what: 'an address without its slash',
    authorization: claims({ serviceurl: teams.slice(0, -1) }),
  },
  {
    what: 'an address under another name',
    authorization: claims({ serviceurl: undefined, serviceUrl: teams }),
  },
  {
    what: 'an activity with another address',
    activity: order({ serviceUrl: 'https://evil.example/' }),
  },
];
