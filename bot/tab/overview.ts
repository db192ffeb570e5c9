import { customerFacts, partnerFacts } from '../../cards/tab/overview-facts.ts';
import { findWaitingFor, pageOfInvitations } from '../../models/invitation-lists.ts';
import { pageOfCustomers, pageOfPartners } from '../../models/relationship-lists.ts';
import { findDated } from '../../models/relationship-times.ts';
import { heldIn } from '../../policy/standing.ts';
import { type Overview, spans } from '../../tab/answers.ts';
import { isPartner } from '../actor.ts';
import { showInvitation } from '../invitations/view.ts';
import type { Turn } from '../turn.ts';
import type { Asked } from './asked.ts';
import { endingWithin, heldForever, mostOrdered, nextEnd, whose } from './by-time.ts';
import { shown } from './shown.ts';

/** What somebody sees before they ask for anything. */
export const overview = ({ turn }: Asked): Promise<Overview> =>
  isPartner(turn.actor) ? ofPartner(turn) : ofCustomer(turn);

const soon = Math.max(...spans);

async function ofCustomer(turn: Turn): Promise<Overview> {
  const { actor, now } = turn;
  const { tenantId, reader } = actor;
  const [{ total: partners }, ending, endless, waiting, { total: asked }] = await Promise.all([
    pageOfPartners(tenantId, { size: 1 }),
    endingWithin(soon, turn),
    heldForever(turn),
    findWaitingFor(tenantId, now),
    pageOfInvitations(tenantId, { direction: 'received', status: 'pending' }, { size: 1 }),
  ]);
  const holding = partners > mostOrdered ? undefined : await holders(turn);
  return {
    facts: customerFacts(
      {
        partners,
        holding,
        endless: endless.length,
        ending: { days: soon, count: ending.length },
        waiting: asked,
      },
      reader,
    ),
    waiting: waiting.map((invitation) => shown(showInvitation(invitation, turn), turn)),
  };
}

/** How many partners hold anything. */
const holders = async (turn: Turn): Promise<number> =>
  (await findDated(whose(turn), undefined, mostOrdered)).filter(
    (row) => heldIn(row, turn.now).length > 0,
  ).length;

async function ofPartner(turn: Turn): Promise<Overview> {
  const { actor, now } = turn;
  const { tenantId, reader } = actor;
  const [{ total: customers }, pending, ending] = await Promise.all([
    pageOfCustomers(tenantId, { size: 1 }),
    pendingOf(tenantId),
    endingWithin(soon, turn),
  ]);
  const within = (days: number) =>
    ending.filter((row) => {
      const end = nextEnd(row, now);
      return end && end.getTime() - now.getTime() <= days * day;
    }).length;
  const counted = spans.map((days) => ({ days, count: within(days) }));
  return {
    facts: partnerFacts({ customers, ...pending, ending: counted }, now, reader),
    waiting: [],
  };
}
const day = 24 * 60 * 60 * 1000;

/** How many wait for an answer, and since when the first of them. */
async function pendingOf(tenantId: string) {
  const sent = { direction: 'sent', status: 'pending' } as const;
  const { total: pending } = await pageOfInvitations(tenantId, sent, { size: 1 });
  const skip = Math.max(0, pending - 1);
  const { rows } = await pageOfInvitations(tenantId, sent, { skip, size: 1 });
  return { pending, oldest: rows[0]?.createdAt };
}
