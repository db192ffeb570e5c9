import { type Forgery, header, signedBy } from './forgery.ts';

/** Tokens signed by a key that is nobody’s who is believed. */
export const wrongSigners: readonly Forgery[] = [
  { what: 'a key that is not published', authorization: signedBy('stranger') },
  {
    what: 'a key that is not published, under the id of one that is',
    authorization: (draft, keys) => signedBy('stranger', { kid: keys.current.kid })(draft, keys),
  },
  {
    what: 'the id of another published key',
    authorization: (draft, keys) => signedBy('second', { kid: keys.current.kid })(draft, keys),
  },
  {
    what: 'a key in the header itself',
    authorization: (draft, keys) =>
      signedBy('stranger', { jwk: keys.stranger.publicKey.export({ format: 'jwk' }) })(draft, keys),
  },
  {
    what: 'the address of other keys in the header',
    authorization: signedBy('stranger', {
      jku: 'https://evil.example/keys',
      x5u: 'https://evil.example/',
    }),
  },
  { what: 'no key id', authorization: header({ kid: undefined }) },
  { what: 'an empty key id', authorization: header({ kid: '' }) },
  { what: 'a key id that is a number', authorization: header({ kid: 1 }) },
  { what: 'a key id that every object has', authorization: header({ kid: '__proto__' }) },
  { what: 'a key id that is a path', authorization: header({ kid: '../../dev/null' }) },
  { what: 'an extension that has to be understood', authorization: header({ crit: ['exp'] }) },
  { what: 'a key of 1024 bits', authorization: signedBy('short') },
];

/** Tokens signed by a key that is the channel’s for something else. */
export const wrongEndorsements: readonly Forgery[] = [
  { what: 'a key of another channel', authorization: signedBy('webChat') },
  { what: 'a key of no channel, among keys of channels', authorization: signedBy('unendorsed') },
];
