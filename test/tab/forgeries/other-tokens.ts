import {
  bearer,
  claims,
  type Forgery,
  header,
  signedBy,
} from '../../identity/forgeries/forgery.ts';
import { appId, publicIssuer, teams } from '../../identity/proven-bot.ts';
import { tokenOf } from '../../identity/token.ts';
import { bo, contoso } from '../../support/world.ts';

const { aadObjectId } = bo;

/** What is good elsewhere: tokens of other kinds, other keys of Entra’s, and the try-out’s word. */
export const otherTokens: readonly Forgery[] = [
  { what: 'an id token for this app', authorization: claims({ scp: undefined, nonce: 'x' }) },
  {
    what: 'a token of version 1.0 for this app',
    authorization: claims({
      ...{ ver: '1.0', iss: `https://sts.windows.net/${contoso}/`, aud: `api://${appId}` },
      appid: appId,
    }),
  },
  {
    what: 'the token of an app',
    authorization: claims({ scp: undefined, name: undefined, idtyp: 'app', oid: appId }),
  },
  {
    what: 'a token of the Bot Framework’s channel',
    authorization: ({ claims: { nbf, exp }, ...draft }) =>
      bearer({
        ...draft,
        claims: { iss: publicIssuer, aud: appId, serviceurl: teams, nbf, exp },
      }),
  },
  {
    what: 'a token of the channel with a person in it',
    authorization: claims({ iss: publicIssuer, serviceurl: teams }),
  },
  // What signs for personal accounts was stolen once, and believed for those of organizations: Storm-0558.
  { what: 'a key of Entra’s for personal accounts', authorization: signedBy('consumers') },
  { what: 'a key of Entra’s for another tenant', authorization: signedBy('foreign') },
  { what: 'an unknown extension', authorization: header({ crit: ['x'], x: 1 }) },
  { what: 'claims that are not encoded', authorization: header({ crit: ['b64'], b64: false }) },
  { what: 'an encrypted token', authorization: header({ alg: 'RSA-OAEP', enc: 'A256GCM' }) },
  {
    what: 'the try-out’s word for a person',
    authorization: () => `Person ${contoso}/${aadObjectId}`,
  },
  {
    what: 'the try-out’s word behind the right scheme',
    authorization: () => `Bearer Person ${contoso}/${aadObjectId}`,
  },
  {
    what: 'the try-out’s word before a token',
    authorization: (draft) => `Person ${contoso}/${aadObjectId}, Bearer ${tokenOf(draft)}`,
  },
  { what: 'proof of possession', authorization: (draft) => `PoP ${tokenOf(draft)}` },
  { what: 'a tab for a space', authorization: (draft) => `Bearer\t${tokenOf(draft)}` },
];
