import { customerFacts, partnerFacts } from '../../cards/tab/overview-facts.ts';
import { findWaitingFor, oldestPending, pageOfInvitations } from '../../models/invitation-lists.ts';
import { pageOfCustomers, pageOfPartners } from '../../models/relationship-lists.ts';
import { findAllHeld } from '../../models/relationship-times.ts';
import { heldIn } from '../../policy/standing.ts';
import { type Overview, spans } from '../../tab/answers.ts';
import { isPartner } from '../actor.ts';
import { showInvitation } from '../invitations/view.ts';
import type { Turn } from '../turn.ts';
import type { Asked } from './asked.ts';
import { endingWithin, heldForever, mostOrdered, nextEnd, whose } from './by-time.ts';
import { shown } from './shown.ts';
import { type Together, together } from './together.ts';

/** What somebody sees before they ask for anything. */
export function overviewIn(): (asked: Asked) => Promise<Overview> {
  const counts: Counts = { holding: together(), endless: together(), ending: together() };
  return ({ turn }) => (isPartner(turn.actor) ? ofPartner(turn, counts) : ofCustomer(turn, counts));
}

/** What takes long with many relationships, and is the same for everybody of a tenant. */
type Counts = {
  readonly holding: Together<number>;
  readonly endless: Together<number>;
  readonly ending: Together<Ending>;
};
/** How many lose power within so many days. */
type Ending = readonly { readonly days: number; readonly count: number }[];

const soon = Math.max(...spans);

async function ofCustomer(turn: Turn, counts: Counts): Promise<Overview> {
  const { actor, now } = turn;
  const { tenantId, reader } = actor;
  const [{ total: partners }, ending, endless, waiting, { total: asked }] = await Promise.all([
    pageOfPartners(tenantId, { size: 1 }),
    counts.ending(tenantId, () => endingOf(turn)),
    counts.endless(tenantId, async () => (await heldForever(turn)).length),
    findWaitingFor(tenantId, now),
    pageOfInvitations(tenantId, { direction: 'received', status: 'pending' }, { size: 1 }),
  ]);
  const holding =
    partners > mostOrdered ? undefined : await counts.holding(tenantId, () => holders(turn));
  return {
    facts: customerFacts(
      {
        partners,
        holding,
        endless,
        ending: { days: soon, count: ending.find(({ days }) => days === soon)?.count ?? 0 },
        waiting: asked,
      },
      reader,
    ),
    waiting: waiting.map((invitation) => shown(showInvitation(invitation, turn), turn)),
  };
}

/** How many partners hold anything. */
const holders = async (turn: Turn): Promise<number> =>
  (await findAllHeld(whose(turn), undefined, mostOrdered)).filter(
    (row) => heldIn(row, turn.now).length > 0,
  ).length;

async function endingOf(turn: Turn): Promise<Ending> {
  const { now } = turn;
  const ending = await endingWithin(soon, turn);
  const within = (days: number) =>
    ending.filter((row) => {
      const end = nextEnd(row, now);
      return end && end.getTime() - now.getTime() <= days * day;
    }).length;
  return spans.map((days) => ({ days, count: within(days) }));
}

async function ofPartner(turn: Turn, counts: Counts): Promise<Overview> {
  const { actor, now } = turn;
  const { tenantId, reader } = actor;
  const [{ total: customers }, pending, ending] = await Promise.all([
    pageOfCustomers(tenantId, { size: 1 }),
    pendingOf(tenantId),
    counts.ending(tenantId, () => endingOf(turn)),
  ]);
  return {
    facts: partnerFacts({ customers, ...pending, ending }, now, reader),
    waiting: [],
  };
}
const day = 24 * 60 * 60 * 1000;

/** How many wait for an answer, and since when the first of them. */
async function pendingOf(tenantId: string) {
  const sent = { direction: 'sent', status: 'pending' } as const;
  const [{ total: pending }, oldest] = await Promise.all([
    pageOfInvitations(tenantId, sent, { size: 1 }),
    oldestPending(tenantId),
  ]);
  return { pending, oldest };
}
