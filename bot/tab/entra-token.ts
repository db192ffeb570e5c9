import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { NotAuthenticated } from '../channel-token.ts';
import { KeysUnavailable } from '../signing-keys.ts';
import type { Proof, Visitor } from './visitor.ts';

type Settings = {
  readonly appId: string;
  /** Where Microsoft Entra ID signs people in, without a slash at the end. */
  readonly login: string;
  readonly clock: () => Date;
};

const second = 1000;
/** In seconds: how far Entra's clock may be from ours. */
const skew = 5 * 60;
/** The permission that the app registration gives to Teams, and that Teams asks for on behalf of a person. */
const scope = 'access_as_user';

const guid = z.guid().transform((text) => text.toLowerCase());
/** Source: Microsoft identity platform, access token claims. */
const claimsSchema = z.object({
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
  const keys = createRemoteJWKSet(new URL(`${login}/common/discovery/v2.0/keys`), {
    timeoutDuration: 3 * second,
    cooldownDuration: 30 * second,
    cacheMaxAge: 3600 * second,
  });
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (!token) throw new NotAuthenticated('no bearer token');
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience: appId,
      issuer: `${login}/${tenantIn(token)}/v2.0`,
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
  const { tid, oid, name = oid, idp, acct } = parsed.data;
  const elsewhere = idp !== undefined && !idp.toLowerCase().includes(tid);
  return { tenantId: tid, aadObjectId: oid, name, guest: acct === 1 || elsewhere };
}

/** What is wrong with the token is the caller's affair; that Entra cannot be asked is nobody's. */
function refused(error: unknown): never {
  const why = whyNot(error);
  throw why
    ? new NotAuthenticated(why, { cause: error })
    : new KeysUnavailable('Microsoft Entra ID has not given its keys.', { cause: error });
}

function whyNot(error: unknown): string | undefined {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `wrong ${error.claim}`;
  const wrong = wrongs.find(([kind]) => error instanceof kind);
  return wrong?.[1];
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
