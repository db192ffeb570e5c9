import { type Draft, type SigningPair, tokenOf } from '../token.ts';

/** Keys that are published, what only the channel or only Entra has among them, and one of nobody's. */
export type Keys = Readonly<
  Record<'current' | 'second' | 'short' | 'stranger', SigningPair> &
    Partial<Record<'webChat' | 'unendorsed' | 'consumers' | 'foreign', SigningPair>>
>;
export type Forgery = {
  readonly what: string;
  /** The header; undefined: none. Left out: a good one. */
  readonly authorization?: (draft: Draft, keys: Keys) => string | undefined;
  readonly activity?: object;
  /** 401 unless something else is said. */
  readonly status?: number;
};

/** `signer` makes the signature in place of RS256. */
export const bearer = (draft: Draft, signer?: (signed: Buffer) => Buffer): string =>
  `Bearer ${tokenOf(draft, signer)}`;
/** A header with something else in it, signed well. */
export const header =
  (change: object) =>
  (draft: Draft): string =>
    bearer({ ...draft, header: { ...draft.header, ...change } });
/** Claims with something else in them, signed well. */
export const claims =
  (change: object) =>
  (draft: Draft): string =>
    bearer({ ...draft, claims: { ...draft.claims, ...change } });
/** Signed by another key, with its own id unless another is named. */
export const signedBy =
  (name: keyof Keys, change: object = {}) =>
  (draft: Draft, keys: Keys): string => {
    const { kid, privateKey } = keys[name] ?? keys.stranger;
    return bearer({ ...draft, header: { ...draft.header, kid, ...change }, privateKey });
  };
/** Seconds from now, as tokens count. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
/** Header, claims and signature. */
export const parts = (draft: Draft): [string, string, string] =>
  tokenOf(draft).split('.') as [string, string, string];
