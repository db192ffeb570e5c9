import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { type Draft, encoded } from '../token.ts';
import { bearer, type Forgery, header, inSeconds, type Keys, parts } from './forgery.ts';

const hmacWith =
  (key: (keys: Keys) => string) =>
  (draft: Draft, keys: Keys): string =>
    bearer({ ...draft, header: { ...draft.header, alg: 'HS256' } }, (signed) =>
      createHmac('sha256', key(keys)).update(signed).digest(),
    );
const flipped = (text: string): string =>
  text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`;

/** Tokens that are not signed as the channel signs. */
export const wrongSignatures: readonly Forgery[] = [
  {
    what: 'no algorithm and no signature',
    authorization: (draft) =>
      bearer({ ...draft, header: { ...draft.header, alg: 'none' } }, () => Buffer.alloc(0)),
  },
  { what: 'no algorithm, signed all the same', authorization: header({ alg: 'none' }) },
  { what: 'no algorithm, in other letters', authorization: header({ alg: 'nOnE' }) },
  { what: 'an algorithm left out', authorization: header({ alg: undefined }) },
  {
    what: 'HS256 with the public key for a secret',
    authorization: hmacWith(({ current }) =>
      current.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    ),
  },
  {
    what: 'HS256 with the modulus for a secret',
    authorization: hmacWith(({ current }) => String(current.publicKey.export({ format: 'jwk' }).n)),
  },
  { what: 'HS256 with nothing for a secret', authorization: hmacWith(() => '') },
  {
    what: 'RS384',
    authorization: (draft) =>
      bearer({ ...draft, header: { ...draft.header, alg: 'RS384' } }, (signed) =>
        sign('sha384', signed, draft.privateKey),
      ),
  },
  {
    what: 'PS256',
    authorization: (draft) =>
      bearer({ ...draft, header: { ...draft.header, alg: 'PS256' } }, (signed) =>
        sign('sha256', signed, { key: draft.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING }),
      ),
  },
  {
    what: 'ES256',
    authorization: (draft) =>
      bearer({ ...draft, header: { ...draft.header, alg: 'ES256' } }, (signed) =>
        sign('sha256', signed, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      ),
  },
  {
    what: 'claims changed after signing',
    authorization: (draft) => {
      const [head, , signature] = parts(draft);
      return `Bearer ${head}.${encoded({ ...draft.claims, exp: inSeconds(9999) })}.${signature}`;
    },
  },
  {
    what: 'a header changed after signing',
    authorization: (draft) => {
      const [, body, signature] = parts(draft);
      return `Bearer ${encoded({ ...draft.header, typ: 'jwt' })}.${body}.${signature}`;
    },
  },
  {
    what: 'a signature changed in one letter',
    authorization: (draft) => {
      const [head, body, signature] = parts(draft);
      return `Bearer ${head}.${body}.${flipped(signature)}`;
    },
  },
  {
    what: 'the signature of another token',
    authorization: (draft) => {
      const [head, body] = parts(draft);
      const [, , signature] = parts({ ...draft, claims: { ...draft.claims, jti: 'x' } });
      return `Bearer ${head}.${body}.${signature}`;
    },
  },
  {
    what: 'a signature of zeros',
    authorization: (draft) => bearer(draft, () => Buffer.alloc(256)),
  },
];
