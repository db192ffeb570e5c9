import { tokenOf } from '../token.ts';
import { bearer, type Forgery, parts } from './forgery.ts';

/** Headers that are no token at all, or not a whole one. */
export const wrongShapes: readonly Forgery[] = [
  { what: 'no header', authorization: () => undefined },
  { what: 'an empty header', authorization: () => '' },
  { what: 'a scheme without a token', authorization: () => 'Bearer' },
  { what: 'another scheme', authorization: (draft) => `Basic ${tokenOf(draft)}` },
  { what: 'a scheme in lower case', authorization: (draft) => `bearer ${tokenOf(draft)}` },
  { what: 'a token without a scheme', authorization: (draft) => tokenOf(draft) },
  { what: 'two spaces', authorization: (draft) => `Bearer  ${tokenOf(draft)}` },
  {
    what: 'two tokens',
    authorization: (draft) => `Bearer ${tokenOf(draft)} ${tokenOf(draft)}`,
  },
  { what: 'two headers in one', authorization: (draft) => `${bearer(draft)}, ${bearer(draft)}` },
  { what: 'a word for a token', authorization: () => 'Bearer walrus' },
  { what: 'three words for a token', authorization: () => 'Bearer walrus.okapi.tapir' },
  {
    what: 'a token without a signature',
    authorization: (draft) => `Bearer ${parts(draft).slice(0, 2).join('.')}`,
  },
  { what: 'a token of five parts', authorization: (draft) => `${bearer(draft)}.a.b` },
  {
    what: 'a token cut off in its signature',
    authorization: (draft) => bearer(draft).slice(0, -20),
  },
  {
    what: 'a token cut off in its claims',
    authorization: (draft) => `Bearer ${parts(draft).join('.').slice(0, 150)}`,
  },
  { what: 'a signature with padding', authorization: (draft) => `${bearer(draft)}==` },
  { what: 'a long token of nothing', authorization: () => `Bearer ${'a'.repeat(12_000)}.b.c` },
  {
    what: 'a token of 64 KB',
    authorization: () => `Bearer ${'a'.repeat(65_536)}.b.c`,
    status: 431,
  },
];
