import directory from '../playground/directory.json' with { type: 'json' };

/** Who asks, as the channel names them. */
export type Person = {
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly name: string;
};

/** Everybody whom the try-out's directory lists. */
export const tryOutPeople: readonly Person[] = directory.tenants.flatMap(({ tenantId, members }) =>
  members.map(({ aadObjectId, name }) => ({ tenantId, aadObjectId, name })),
);

/** One of them by first name. */
export function inTryOut(firstName: string): Person {
  const found = tryOutPeople.find(({ name }) => name.startsWith(`${firstName} `));
  if (!found) throw new Error(`The try-out's directory lists no ${firstName}.`);
  return found;
}
