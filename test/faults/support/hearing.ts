import type { Taken } from './faulty-connector.ts';
import { chatOf, type ManyTenants, type Side } from './many-tenants.ts';
import type { Stored } from './stored.ts';
import { statusOn, type Telling, tellingIn } from './telling.ts';

/** How often each conversation was told each thing. */
export type Heard = ReadonlyMap<string, number>;

const keyOf = ({ code, event }: Telling, conversationId: string): string =>
  `${code} ${event} to ${conversationId}`;

export function heardIn(taken: readonly Taken[]): Heard {
  const heard = new Map<string, number>();
  for (const { method, summary, conversationId } of taken) {
    const telling = method === 'POST' && tellingIn(summary);
    if (!telling) continue;
    const key = keyOf(telling, conversationId);
    heard.set(key, (heard.get(key) ?? 0) + 1);
  }
  return heard;
}

/** Tellings beyond the first. */
export const repeatedIn = (heard: Heard): string[] =>
  [...heard].flatMap(([key, times]) =>
    Array.from({ length: times - 1 }, (_, again) => `${key}, time ${again + 2}`),
  );

/** Who is to hear what of each invitation, from the table in docs/notifications.md. */
export function hearing({ partners, customers }: ManyTenants, invitations: readonly Stored[]) {
  const sides = new Map([...partners, ...customers].map((side) => [side.tenantId, side]));
  const sideOf = (tenantId: string): Side => {
    const side = sides.get(tenantId);
    if (!side) throw new Error(`There is no tenant ${tenantId}.`);
    return side;
  };
  const chatsOf = ({ customer }: Stored) => sideOf(customer.tenantId).people.map(chatOf);

  /** Word of the end, but for the customer's admins, of whom only those hear it who had been asked. */
  function ofTheEnd({ _id: code, status, partner, customer, createdBy }: Stored): string[] {
    if (status === 'pending') return [];
    const word = (conversationId: string) => keyOf({ code, event: status }, conversationId);
    const inviting = [`chat-${createdBy.aadObjectId}`, ...sideOf(partner.tenantId).rooms];
    const invited = sideOf(customer.tenantId).rooms;
    if (status === 'expired') return [...inviting, ...invited].map(word);
    return (status === 'cancelled' ? invited : inviting).map(word);
  }

  const cards = (invitation: Stored) =>
    chatsOf(invitation).map((chat) => keyOf({ code: invitation._id, event: 'created' }, chat));

  /** The card may be left out once it is no longer true, and nobody else hears it. */
  const owed = invitations.flatMap((invitation) => [
    ...ofTheEnd(invitation),
    ...(invitation.status === 'pending' ? cards(invitation) : []),
  ]);
  const allowed = new Set([
    ...owed,
    ...invitations.flatMap((invitation) => [...cards(invitation), ...wordsToAdmins(invitation)]),
  ]);

  function wordsToAdmins(invitation: Stored): string[] {
    const { _id: code, status } = invitation;
    if (status !== 'cancelled' && status !== 'expired') return [];
    return chatsOf(invitation).map((chat) => keyOf({ code, event: status }, chat));
  }

  /** Who may have had the card when the bot was killed is shown how it ended, in place of it. */
  const instead = new Set(
    invitations.flatMap((invitation) => {
      const { _id: code, status: event } = invitation;
      const ended = event === 'approved' || event === 'declined';
      return ended ? chatsOf(invitation).map((chat) => keyOf({ code, event }, chat)) : [];
    }),
  );

  return {
    owed,
    instead: (heard: Heard): string[] => [...heard.keys()].filter((key) => instead.has(key)),
    missing: (heard: Heard): string[] => owed.filter((key) => !heard.has(key)),
    strange: (heard: Heard): string[] => [...heard.keys()].filter((key) => !allowed.has(key)),
    /** Admins who had the card, and neither hear of its end nor see it there. */
    leftWithACard: (taken: readonly Taken[], heard: Heard): string[] => {
      const updated = updatesIn(taken);
      return invitations.flatMap((invitation) => {
        const { _id: code, status } = invitation;
        const asked = chatsOf(invitation).filter((chat) =>
          heard.has(keyOf({ code, event: 'created' }, chat)),
        );
        if (status === 'pending') return [];
        return asked
          .map((chat) => keyOf({ code, event: status }, chat))
          .filter((key) => !heard.has(key) && !updated.has(key));
      });
    },
  };
}

/** What cards were replaced with, in which conversations. */
function updatesIn(taken: readonly Taken[]): Set<string> {
  return new Set(
    taken.flatMap(({ method, summary, card, conversationId }) => {
      const telling = method === 'PUT' && tellingIn(summary);
      return telling && telling.event === statusOn(card) ? [keyOf(telling, conversationId)] : [];
    }),
  );
}
