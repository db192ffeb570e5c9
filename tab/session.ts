import type { Door } from './answers.ts';
import { Refusal } from './ask.ts';
import type { Teams } from './teams.ts';

/** Who asks, as the server wants to hear it in the `authorization` of each request. */
export type Session = {
  /** In the try-out: who is chosen, as `<tenantId>/<objectId>`. */
  readonly person: string | undefined;
  authorization(refused?: string): Promise<string | undefined>;
};

const kept = 'person';
const renewBefore = 60_000;

/** The person in the address, else the one chosen last, else the first; only one that there is. */
export function chosenPerson(door: Door): string | undefined {
  if (door.signIn !== 'choose') return undefined;
  const people = door.tenants.flatMap(({ tenantId, people: those }) =>
    those.map(({ objectId }) => `${tenantId}/${objectId}`),
  );
  const wanted = [new URLSearchParams(location.search).get(kept), sessionStorage.getItem(kept)];
  return wanted.find((one) => one !== null && people.includes(one)) ?? people[0];
}

export function keepPerson(person: string): void {
  sessionStorage.setItem(kept, person);
  const address = new URL(location.href);
  address.searchParams.set(kept, person);
  history.replaceState(history.state, '', address.href.replaceAll('%2F', '/'));
}

export const sessionOf = (person: string): Session => ({
  person,
  authorization: async () => `Person ${person}`,
});

/**
 * Asks Teams for a token, once for all that need it, and for another when it is about to end or was not believed. `failed`:
 * what to say, before the reason that Teams gives, where there is none.
 */
export function teamsSession(teams: Teams, failed: string): Session {
  let token = '';
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    try {
      return await teams.token();
    } catch (error) {
      throw new Refusal(401, `${failed} ${error instanceof Error ? error.message : error}`);
    } finally {
      asking = undefined;
    }
  };
  return {
    person: undefined,
    authorization: async (refused) => {
      if (refused === `Bearer ${token}` || endOf(token) < Date.now() + renewBefore) {
        asking ??= ask();
        token = await asking;
      }
      return `Bearer ${token}`;
    },
  };
}

/** When a token ends, in milliseconds; 0 for what is none. Nothing is believed because of it. */
function endOf(token: string): number {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    return Number(JSON.parse(atob(payload)).exp) * 1000;
  } catch {
    return 0;
  }
}
