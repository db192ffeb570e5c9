import { z } from 'zod';
import { type Channel, chatOf, clickFrom, messageFrom } from './activity.ts';
import { approvalOf, codeIn, invitationOf } from './answers.ts';
import { placeOf } from './arrival.ts';
import { askAll } from './ask.ts';
import { type Company, customers, partners } from './crowd.ts';
import type { Stage } from './measure.ts';
import { jsonIn, type Turn } from './turn.ts';

export type Pair = { readonly partner: Company; readonly customer: Company };

/** Partner after partner, each with a customer that it has never invited. */
function* pairsOf(inviting: readonly Company[]): Generator<Pair> {
  for (const [lap] of customers.entries()) {
    for (const [index, partner] of inviting.entries()) {
      const customer = customers[(index + lap) % customers.length];
      if (customer) yield { partner, customer };
    }
  }
  throw new Error('Everybody has been invited by everybody.');
}

const pairs = pairsOf(partners);

/** Pairs between which there has been no invitation yet. */
export const newPairs = (count: number): Pair[] =>
  Array.from({ length: count }, () => pairs.next().value as Pair);

export const invitationTurn = ({ partner, customer }: Pair, channel: Channel): Turn => ({
  activity: messageFrom(
    partner.person,
    `invite ${customer.domain} for azure note We would like to work with you.`,
    channel,
  ),
  isRight: invitationOf({ partner: partner.name, customer: customer.name }),
});

const reply = z.object({ activities: z.tuple([z.object({ summary: z.string() })]) });

/** Has these invitations sent, waits until the customers have their cards, and gives the click on each that approves it. */
export async function approvalTurns(
  stage: Pick<Stage, 'url' | 'connector' | 'quiet'>,
  asked: readonly Pair[],
): Promise<Turn[]> {
  const { url, connector, quiet } = stage;
  const { serviceUrl } = connector;
  await connector.take();
  const answers = await askAll(
    url,
    asked.map((pair) => invitationTurn(pair, { serviceUrl, delivery: 'response' })),
  );
  await quiet?.();
  const cards = new Map(
    (await connector.take()).map((arrival) => {
      const code = codeIn(summaryIn(jsonIn(arrival.body)));
      return [`${placeOf(arrival)} ${code}`, arrival.id] as const;
    }),
  );
  return asked.map(({ partner, customer }, index) => {
    const code = codeIn(reply.parse(jsonIn(answers[index] ?? '')).activities[0].summary);
    const replyToId = cards.get(`${chatOf(customer.person)} ${code}`);
    if (!replyToId) throw new Error(`${customer.name} did not get the card of ${code}.`);
    const click = { verb: 'invitation.approve', data: { code }, replyToId };
    return {
      activity: clickFrom(customer.person, click, serviceUrl),
      isRight: approvalOf(code, { partner: partner.name, customer: customer.name }),
    };
  });
}

const summaryIn = (message: unknown): string =>
  z.object({ summary: z.string() }).safeParse(message).data?.summary ?? '';
