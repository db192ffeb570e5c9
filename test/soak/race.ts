import { randomUUID } from 'node:crypto';
import { type Answer, decide, invite } from '../faults/support/ledger.ts';
import { manyTenants, type Side } from '../faults/support/many-tenants.ts';
import type { Outcome } from '../faults/support/outcome.ts';
import { type Say, startProgress } from '../faults/support/progress.ts';
import { onStage, type Stage, type StageSettings } from '../faults/support/stage.ts';
import { fact, survey } from '../faults/support/survey.ts';
import type { Who } from '../support/world.ts';

type Settings = Omit<StageSettings, 'tenants'> & {
  /** How many there are of partners, and of customers. */
  readonly sides: number;
  readonly rounds: number;
  /** Further rounds in which the invitation's time is over just when everybody clicks. */
  readonly lateRounds: number;
  readonly say: Say;
};
const clicksEach = 10;
const day = 24 * 60 * 60 * 1000;

/** Two admins and the partner's agent click at once, ten times each, on bots that share one database. */
export function race(settings: Settings): Promise<Outcome> {
  const { sides } = settings;
  const partners = Array.from({ length: sides }, () => 1);
  const tenants = manyTenants({ partners, customers: sides, admins: 2, customerRooms: 1 });
  return onStage({ ...settings, tenants }, (stage) => play(stage, settings));
}

async function play(stage: Stage, { bots, rounds, lateRounds, say }: Settings): Promise<Outcome> {
  const { connector, ledger } = stage;
  let round = 0;
  const progress = startProgress(say, () => `${round} of ${rounds + lateRounds} rounds`);
  for (; round < rounds; round += 1) await clickAll(stage, await begun(stage, round));
  for (; round < rounds + lateRounds; round += 1) await clickTooLate(stage, round);
  progress();
  const owed = await stage.settled();
  const { facts, figures } = await survey(stage, { owed, mostRepeated: 0 });
  const { acknowledged, not } = ledger.turns;
  const unanswered = Array.from({ length: not }, () => 'a click');
  return {
    title: 'Clicked at once',
    facts: [...facts, fact('every click is answered', acknowledged + not, unanswered)],
    figures: [
      ['bots on one database', String(bots)],
      ['rounds', String(rounds)],
      ['rounds against the end of the invitation’s time', String(lateRounds)],
      ['clicks at once', String(3 * clicksEach)],
      ...figures,
      ['most lag of the measuring process', `${connector.lag().toFixed(0)} ms`],
    ],
  };
}

type Round = { readonly agent: Who; readonly customer: Side; readonly code: string };

/** Every pair has its turn before one has another. */
async function begun({ client, tenants, ledger }: Stage, round: number): Promise<Round> {
  const { partners, customers } = tenants;
  const [agent] = partners[round % partners.length]?.people ?? [];
  const customer = customers[(round + Math.floor(round / customers.length)) % customers.length];
  if (!agent || !customer) throw new Error('There are no tenants.');
  const code = await invite(client, agent, customer, ledger);
  if (!code) throw new Error('An invitation could not be sent, though nothing was in its way.');
  return { agent, customer, code };
}

/** Every tenth click is delivered twice, as a channel does that has missed the answer. */
async function clickAll(
  { client, ledger }: Stage,
  { agent, customer, code }: Round,
): Promise<void> {
  const [first = agent, second = first] = customer.people;
  const parts: readonly (readonly [Who, Answer])[] = [
    [first, 'approve'],
    [second, 'decline'],
    [agent, 'cancel'],
  ];
  const clicks = Array.from({ length: clicksEach }, () => parts).flat();
  await Promise.all(
    clicks.flatMap(([who, answer], index) => {
      const once = { who, answer, code, more: { id: randomUUID() } };
      const times = index % clicksEach === 0 ? [once, once] : [once];
      return times.map((click) => decide(client, click, ledger));
    }),
  );
}

/**
 * The clocks of the bots go on one after another, so that some are late while others are not. Nothing is being
 * sent then: a clock that jumps makes a send that is under way look abandoned, which is no race of people.
 */
async function clickTooLate(stage: Stage, round: number): Promise<void> {
  await stage.settled();
  const invitation = await begun(stage, round);
  await stage.settled();
  const goOn = async () => {
    for (const bot of stage.fleet.bots) await bot.advance(91 * day);
  };
  await Promise.all([clickAll(stage, invitation), goOn()]);
}
