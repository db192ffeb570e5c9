import { createRemoteJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from '../signing-keys.ts';

const second = 1000;
type Published = JWK & { readonly issuer?: unknown };

/** What is wrong with a token, and not with getting the keys. */
const ofToken = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

/**
 * The keys of Microsoft Entra ID that sign for a tenant. Those of all tenants are published together, and each says whose
 * issuer it signs for: one that is for personal accounts, or for somebody else's tenant, is none for this one. `login`:
 * where people sign in, without a slash at the end.
 * @throws {KeysUnavailable} Entra does not give them
 */
export function entraKeys(login: string): (tenantId: string) => JWTVerifyGetKey {
  const published = createRemoteJWKSet(new URL(`${login}/common/discovery/v2.0/keys`), {
    timeoutDuration: 3 * second,
    cooldownDuration: 30 * second,
    cacheMaxAge: 3600 * second,
  });
  /** Source: Microsoft identity platform, access tokens, signing key issuer. What says nothing signs for all. */
  const signsFor = (kid: string, tenantId: string): boolean => {
    const found: Published | undefined = published.jwks()?.keys.find((key) => key.kid === kid);
    const issuer = found?.issuer;
    const own = `${login}/${tenantId}/v2.0`;
    return issuer === undefined || String(issuer).replace('{tenantid}', tenantId) === own;
  };
  return (tenantId) => async (header, token) => {
    const { kid } = header;
    if (typeof kid !== 'string') throw new errors.JWKSNoMatchingKey();
    const key = await published(header, token).catch(unavailable);
    if (!signsFor(kid, tenantId)) throw new errors.JWKSNoMatchingKey();
    return key;
  };
}

function unavailable(cause: unknown): never {
  if (ofToken.some((kind) => cause instanceof kind)) throw cause;
  throw new KeysUnavailable('Microsoft Entra ID has not given its keys.', { cause });
}
