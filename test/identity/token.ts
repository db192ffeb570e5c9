import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type SigningPair = {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly endorsements?: readonly string[];
  /** For whom Microsoft Entra ID says that it signs; `{tenantid}` stands for any tenant. */
  readonly issuer?: string;
};

/** A key pair made now; `endorsements` as the channel publishes them, left out none at all. */
export const signingPair = (
  kid: string,
  endorsements?: readonly string[],
  modulusLength = 2048,
): SigningPair => ({
  kid,
  ...generateKeyPairSync('rsa', { modulusLength }),
  ...(endorsements ? { endorsements } : {}),
});

/** A token before it is signed, by which anything can be forged. */
export type Draft = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly privateKey: KeyObject;
};

export const encoded = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** The token; `signer` makes its signature in place of RS256 with the draft's key. */
export function tokenOf(
  { header, claims, privateKey }: Draft,
  signer = (signed: Buffer): Buffer => sign('sha256', signed, privateKey),
): string {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  return `${signed}.${signer(Buffer.from(signed)).toString('base64url')}`;
}
