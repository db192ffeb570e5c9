import { createPublicKey, type KeyObject } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { isPrivate } from './channel.ts';

export type SigningKey = {
  readonly key: KeyObject;
  /** Whether a token that it signed may come from a channel. */
  readonly endorses: (channelId: string) => boolean;
};
/** The key of an id, if the channel has published one. */
export type SigningKeys = (id: string) => Promise<SigningKey | undefined>;

/** The channel's keys could not be had, so that nobody can be told from anybody. It may work later. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const minute = 60_000;
/** In milliseconds. A key that was withdrawn is believed no longer than the first; while nothing answers, the second. */
const freshFor = 60 * minute;
const bestBefore = 24 * 60 * minute;
/** In milliseconds. An id that nobody knows asks anew no more often than this, so that nobody can make the bot ask. */
const betweenQuestions = minute;
const patience = 3000;
/** Somebody whose key is known waits no longer for newer ones: of the three seconds of a click most are for the turn. */
const patienceWithKnown = 300;

const documentSchema = z.object({ jwks_uri: z.string().refine(isPrivate) });
const keySchema = z.object({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});
const keysSchema = z.object({ keys: z.array(z.unknown()) });
type Published = ReadonlyMap<string, SigningKey>;

/** Reads the keys that an OpenID document leads to, when they are needed. `clock` says how old they are. */
export function signingKeysAt(address: string, clock: () => Date): SigningKeys {
  let keys: Published = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const age = (since: number) => clock().getTime() - since;
  const ask = async () => {
    askedAt = clock().getTime();
    keys = await keysBehind(address);
    readAt = askedAt;
  };
  const asked = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const refreshed = () =>
    asked().catch((cause: unknown) => {
      if (age(readAt) > bestBefore) {
        throw new KeysUnavailable('The keys of the channel could not be read.', { cause });
      }
    });

  return async (id) => {
    const isGood = keys.has(id) && age(readAt) <= bestBefore;
    const mayAsk = age(askedAt) > betweenQuestions || age(readAt) > bestBefore;
    const isWanting = age(readAt) > freshFor || !keys.has(id);
    if (isWanting && (mayAsk || asking)) {
      const newer = refreshed();
      await (isGood ? Promise.race([newer, delay(patienceWithKnown)]) : newer);
    }
    return keys.get(id);
  };
}

async function keysBehind(address: string): Promise<Published> {
  const signal = AbortSignal.timeout(patience);
  const { jwks_uri } = documentSchema.parse(await jsonAt(address, signal));
  const { keys } = keysSchema.parse(await jsonAt(jwks_uri, signal));
  const readable = keys.map((key) => keySchema.safeParse(key).data).filter((key) => !!key);
  // Where no key is endorsed the document says nothing of channels; where one is, a key without is good for none.
  const silent = readable.every(({ endorsements }) => endorsements === undefined);
  return new Map(
    readable.flatMap(({ kid, endorsements, ...jwk }) => {
      const key = publicKey(jwk);
      const endorses = (channelId: string) => silent || !!endorsements?.includes(channelId);
      return key ? [[kid, { key, endorses }]] : [];
    }),
  );
}

async function jsonAt(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { redirect: 'error', signal });
  if (!response.ok) throw new KeysUnavailable(`The channel answered ${response.status}.`);
  return response.json();
}

/** Shorter keys can be computed. */
const fewestBits = 2048;

function publicKey(jwk: { kty: string; n: string; e: string }): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) < fewestBits ? undefined : key;
  } catch {
    // One key that is none must not take the others with it.
    return undefined;
  }
}
