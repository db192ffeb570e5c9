import { verify } from 'node:crypto';
import { z } from 'zod';
import type { SigningKeys } from './signing-keys.ts';

/** The caller could not prove to be the channel. The message says by words of ours what was wrong. */
export class NotAuthenticated extends Error {
  override readonly name = 'NotAuthenticated';
}

type Settings = {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly clock: () => Date;
};
/** What a token has to be for. */
type Addressed = { readonly channelId: string; readonly serviceUrl: string };

/** In seconds: how far the channel's clock may be from ours. Source: Bot Connector, authentication. */
const skew = 5 * 60;

const headerSchema = z.object({
  // Named by us and not by the token, or it could choose one that anybody can sign with.
  alg: z.literal('RS256'),
  kid: z.string().min(1),
  crit: z.undefined().optional(),
});
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});
type Claims = z.output<typeof claimsSchema>;

const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/**
 * Believes a token of the channel's for this bot and this activity's address, and no other. The SDK would also believe
 * those of the emulator and of App Service extensions, which are of Microsoft Entra ID, for any audience, and say nothing of
 * the address that is answered; and a token without an end.
 * @throws {NotAuthenticated} and what `keys` throws
 */
export const channelProof =
  ({ appId, issuer, keys, clock }: Settings) =>
  async (authorization: string, { channelId, serviceUrl }: Addressed): Promise<void> => {
    const [, header = '', payload = '', signature = ''] =
      bearer.exec(authorization) ?? refuse('no bearer token');
    const { kid } = headerSchema.safeParse(jsonIn(header)).data ?? refuse('wrong header');
    const claims = claimsSchema.safeParse(jsonIn(payload)).data ?? refuse('claims missing');
    const wrong = wrongIn(claims, { iss: issuer, aud: appId, serviceurl: serviceUrl }, clock());
    if (wrong) refuse(wrong);
    const { key, endorses } = (await keys(kid)) ?? refuse('unknown key');
    if (!endorses(channelId)) refuse('key not endorsed for the channel');
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) {
      refuse('wrong signature');
    }
  };

type Expected = Pick<Claims, 'iss' | 'aud' | 'serviceurl'>;

function wrongIn(claims: Claims, expected: Expected, now: Date): string | undefined {
  const names = ['iss', 'aud', 'serviceurl'] as const;
  const other = names.find((name) => claims[name] !== expected[name]);
  if (other) return `wrong ${other}`;
  const seconds = now.getTime() / 1000;
  if (claims.exp + skew <= seconds) return 'expired';
  return (claims.nbf ?? 0) - skew > seconds ? 'not yet valid' : undefined;
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    // What cannot be read is refused like what is wrong.
    return undefined;
  }
}

const refuse = (why: string): never => {
  throw new NotAuthenticated(why);
};
