import { messageIn } from './activity.ts';
import { cardSaying } from './answers.ts';
import { placeOf } from './arrival.ts';
import { askAll } from './ask.ts';
import { type Company, crowdedPartners, customers } from './crowd.ts';
import { approvalTurns } from './invitations.ts';
import { markdownTable } from './markdown-table.ts';
import { type Stage, usageIn } from './measure.ts';

/** Messages that Teams takes of one app about one tenant in a second. */
const mostOfTenant = 50;

/** Partners with so many conversations each that want to hear of everything. */
type Crowd = { readonly inviting: readonly Company[]; readonly chats: number };

const [one, ...many] = crowdedPartners;
const crowds: readonly Crowd[] = [
  { inviting: many, chats: 45 },
  { inviting: one ? [one] : [], chats: 150 },
];

/** How fast word of decisions gets to everybody who wants to hear of them. */
export async function fanOut(stage: Stage): Promise<string> {
  const rows: string[][] = [];
  for (const crowd of crowds) rows.push(await told(crowd, stage));
  const heads = ['notified', 'per second', 'Teams takes', 'CPU ms/message', 'database ms/message'];
  return markdownTable(heads, rows);
}

async function told({ inviting, chats }: Crowd, stage: Stage): Promise<string[]> {
  for (const partner of inviting) await subscribe(partner, chats, stage);
  const pairs = inviting.flatMap((partner, index) => {
    const customer = customers[index];
    return customer ? [{ partner, customer }] : [];
  });
  const approvals = await approvalTurns(stage, pairs);
  const before = await usageIn(stage);
  await askAll(stage.url, approvals);
  await stage.quiet?.();
  const after = await usageIn(stage);
  const arrivals = (await stage.connector.take()).filter(({ method }) => method === 'POST');
  // The person who invited is told too.
  const expected = inviting.length * (chats + 1);
  const places = new Set(arrivals.map(placeOf));
  if (arrivals.length !== expected || places.size !== expected) {
    throw new Error(`${arrivals.length} messages came to ${places.size} of ${expected} places.`);
  }
  const times = arrivals.map(({ at }) => at);
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  const cost = (who: 'server' | 'database') => {
    const [start, end] = [before[who], after[who]];
    if (!start || !end) return '–';
    return ((end.cpuMilliseconds - start.cpuMilliseconds) / expected).toFixed(2);
  };
  return [
    `${expected} conversations of ${inviting.length} tenants`,
    ((expected - 1) / seconds).toFixed(0),
    String(inviting.length * mostOfTenant),
    cost('server'),
    cost('database'),
  ];
}

const subscribe = ({ name, person }: Company, chats: number, { url, connector }: Stage) =>
  askAll(
    url,
    Array.from({ length: chats }, (_, index) => ({
      activity: messageIn(`19:${person.tenantId}-${index}`, person, 'notify here', {
        serviceUrl: connector.serviceUrl,
        delivery: 'response',
      }),
      isRight: cardSaying('notify.here', { tenant: name }),
    })),
  );
