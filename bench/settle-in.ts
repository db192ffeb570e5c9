import { installedBy } from './activity.ts';
import { askAll } from './ask.ts';
import { crowd } from './crowd.ts';
import { invitationTurn } from './invitations.ts';
import { invitationLists } from './lists.ts';
import type { Stage } from './measure.ts';
import { tryOutPeople } from './people.ts';

/** Everybody installs the app, and there are invitations to list. */
export async function settleIn({ url, connector, quiet }: Stage): Promise<void> {
  const { serviceUrl } = connector;
  await askAll(
    url,
    [...tryOutPeople, ...crowd].map((person) => ({
      activity: installedBy(person, serviceUrl),
      isRight: () => true,
    })),
  );
  const pairs = invitationLists.flatMap((list) => list.pairs);
  await askAll(
    url,
    pairs.map((pair) => invitationTurn(pair, { serviceUrl, delivery: 'response' })),
  );
  await quiet?.();
}
