import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { NotAuthenticated } from '../channel-token.ts';
import { KeysUnavailable } from '../signing-keys.ts';
import { entraKeys } from './entra-keys.ts';
import type { Proof, Visitor } from './visitor.ts';

type Settings = {
  readonly appId: string;
  /** Where Microsoft Entra ID signs people in, without a slash at the end. */
  readonly login: string;
  readonly clock: () => Date;
};

/** In seconds: how far Entra's clock may be from ours. */
const skew = 5 * 60;
/** The permission that the app registration gives to Teams, and that Teams asks for on behalf of a person. */
const scope = 'access_as_user';

const guid = z.guid().transform((text) => text.toLowerCase());
/** Source: Microsoft identity platform, access token claims. */
const claimsSchema = z.object({
  iss: z.string(),
  // One for several apps is for none of them, and a time without an end is none; the library takes both.
  aud: z.string(),
  exp: z.number(),
  nbf: z.number(),
  ver: z.literal('2.0'),
  tid: guid,
  oid: guid,
  scp: z.string().refine((scopes) => scopes.split(' ').includes(scope)),
  name: z.string().max(5000).optional().catch(undefined),
  /** Who signed the person in, where that was not this tenant. */
  idp: z.string().optional(),
  /** 1: a guest; there only when the app registration asks for it. */
  acct: z.number().optional(),
});

/**
 * Believes an access token of Microsoft Entra ID, version 2.0, that Teams got for this app and a person, from the tenant
 * that it names. A token for the app alone has no person, one for another app another audience.
 */
export function entraProof({ appId, login, clock }: Settings): Proof {
  const keysFor = entraKeys(login);
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (!token) throw new NotAuthenticated('no bearer token');
    const tenantId = tenantIn(token);
    const { payload } = await jwtVerify(token, keysFor(tenantId), {
      algorithms: ['RS256'],
      audience: appId,
      issuer: `${login}/${tenantId}/v2.0`,
      currentDate: clock(),
      clockTolerance: skew,
      requiredClaims: ['exp', 'nbf'],
    }).catch(refused);
    return visitorIn(payload);
  };
}

/** The tenant that it claims to be of, from which follows who has to have signed it. */
function tenantIn(token: string): string {
  try {
    return z.guid().parse(decodeJwt(token).tid);
  } catch {
    throw new NotAuthenticated('wrong tid');
  }
}

function visitorIn(payload: JWTPayload): Visitor {
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) {
    throw new NotAuthenticated(`wrong ${String(parsed.error.issues[0]?.path[0])}`);
  }
  const { tid, oid, name = oid, iss, idp = iss, acct } = parsed.data;
  const elsewhere = idp !== iss && idp !== `https://sts.windows.net/${tid}/`;
  return { tenantId: tid, aadObjectId: oid, name, guest: acct === 1 || elsewhere };
}

/** What is wrong with the token is the caller's affair; that Entra cannot be asked is nobody's. */
function refused(error: unknown): never {
  if (error instanceof KeysUnavailable) throw error;
  throw new NotAuthenticated(whyNot(error), { cause: error });
}

function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `wrong ${error.claim}`;
  return wrongs.find(([kind]) => error instanceof kind)?.[1] ?? 'wrong key';
}

const wrongs = [
  [errors.JWKSNoMatchingKey, 'unknown key'],
  [errors.JWKSMultipleMatchingKeys, 'unknown key'],
  [errors.JOSEAlgNotAllowed, 'wrong header'],
  [errors.JOSENotSupported, 'wrong header'],
  [errors.JWSSignatureVerificationFailed, 'wrong signature'],
  [errors.JWSInvalid, 'wrong header'],
  [errors.JWTInvalid, 'no claims'],
] as const;
