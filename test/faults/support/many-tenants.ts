import { writeFile } from 'node:fs/promises';
import type { Who } from '../../support/world.ts';

/** A tenant with people who can act for it, and the group chats that are to ask for its notifications. */
export type Side = {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly people: readonly Who[];
  readonly rooms: readonly string[];
};
export type ManyTenants = {
  readonly partners: readonly Side[];
  readonly customers: readonly Side[];
};

type Size = {
  /** How many rooms each partner has; as many partners as there are numbers. */
  readonly partners: readonly number[];
  readonly customers: number;
  /** Global admins of each customer. */
  readonly admins: number;
  /** Rooms of each customer. */
  readonly customerRooms?: number;
};

/** Partners with an Admin agent each, and customers with Global admins, all in one market. */
export function manyTenants({ partners, customers, admins, customerRooms = 0 }: Size): ManyTenants {
  return {
    partners: partners.map((rooms, index) => side('partner', index, { people: 1, rooms })),
    customers: Array.from({ length: customers }, (_, index) =>
      side('customer', index, { people: admins, rooms: customerRooms }),
    ),
  };
}

function side(
  kind: 'partner' | 'customer',
  index: number,
  count: { readonly people: number; readonly rooms: number },
): Side {
  const [letter, title] = kind === 'partner' ? ['a', 'Partner'] : ['c', 'Customer'];
  const tenantId = guid(letter, index);
  return {
    tenantId,
    name: `${title} ${index}`,
    domain: `${kind}${index}.com`,
    people: Array.from({ length: count.people }, (_, at) => ({
      tenantId,
      aadObjectId: guid(letter === 'a' ? 'b' : 'd', index * 100 + at),
      name: `${title} person ${index}-${at}`,
    })),
    rooms: Array.from({ length: count.rooms }, (_, at) => `room-${kind}-${index}-${at}`),
  };
}

const guid = (letter: string, number: number): string =>
  `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The tenant of each conversation: personal chats and rooms. */
export function tenantsByConversation({ partners, customers }: ManyTenants): Map<string, string> {
  return new Map(
    [...partners, ...customers].flatMap(({ tenantId, people, rooms }) =>
      [...people.map(chatOf), ...rooms].map((conversation) => [conversation, tenantId] as const),
    ),
  );
}

export const chatOf = ({ aadObjectId }: Who): string => `chat-${aadObjectId}`;

/** Writes them as a directory file. */
export async function writeDirectory(path: string, { partners, customers }: ManyTenants) {
  const tenantOf = (
    { tenantId, name, domain, people }: Side,
    isPartner: boolean,
    index: number,
  ) => ({
    tenantId,
    name,
    domains: [domain],
    cloud: 'public',
    country: 'SE',
    mcaAccepted: isPartner ? null : true,
    csp: isPartner ? { partnerId: String(1_000_000 + index), type: 'direct-bill' } : null,
    members: people.map(({ aadObjectId, name: called }) => ({
      aadObjectId,
      name: called,
      roles: [isPartner ? 'admin-agent' : 'global-admin'],
    })),
  });
  const tenants = [
    ...partners.map((each, index) => tenantOf(each, true, index)),
    ...customers.map((each, index) => tenantOf(each, false, index)),
  ];
  await writeFile(path, JSON.stringify({ tenants, relationships: [], subscriptions: [] }));
}
