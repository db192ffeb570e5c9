import { setTimeout as delay } from 'node:timers/promises';
import type { Fleet } from '../faults/support/fleet.ts';
import { manyTenants } from '../faults/support/many-tenants.ts';
import type { Outcome } from '../faults/support/outcome.ts';
import { type Say, startProgress } from '../faults/support/progress.ts';
import { between, oneOf, type Random } from '../faults/support/seeded.ts';
import { onStage, type Stage, type StageSettings } from '../faults/support/stage.ts';
import { fact, survey } from '../faults/support/survey.ts';
import { startTraffic } from '../faults/support/traffic.ts';

type Settings = Omit<StageSettings, 'tenants'> & {
  readonly partners: number;
  readonly cycles: number;
  /** The shortest and the longest time between two kills, in milliseconds. */
  readonly pause: readonly [number, number];
  /** The part of all messages that may have come twice or be left as they are, as a killed bot had just sent them. */
  readonly mostRepeated: number;
  readonly say: Say;
};
const victims = ['a bot', 'the database', 'a bot and the database'] as const;
type Victim = (typeof victims)[number];

/**
 * Several bots on one database, all at work, while again and again one of the bots, the process that has the
 * database open, or both are killed with SIGKILL.
 */
export function kill(settings: Settings): Promise<Outcome> {
  const { partners } = settings;
  const tenants = manyTenants({
    partners: Array.from({ length: partners }, () => 2),
    customers: Math.ceil(partners * 1.5),
    admins: 2,
    customerRooms: 1,
  });
  return onStage({ ...settings, tenants }, (stage) => play(stage, settings));
}

async function play(stage: Stage, settings: Settings): Promise<Outcome> {
  const { fleet, ledger } = stage;
  const traffic = startTraffic({ ...stage, pause: [100, 700] });
  const kills = new Map<Victim, number>(victims.map((victim) => [victim, 0]));
  const replaced = await strikeAgainAndAgain(stage, settings, kills);
  await traffic.stop();
  settings.say(`No more kills, ${ledger.told.size} decisions; waiting for what is owed.`);
  const began = performance.now();
  const owed = await stage.settled();
  const settling = (performance.now() - began) / 1000;
  const { facts, figures } = await survey(stage, { ...settings, owed });
  const asIfWell = fleet.failedStarts.filter((code) => code === 0).map(() => 'exit code 0');
  const starts = replaced + fleet.failedStarts.length;
  return {
    title: 'Killed at any moment',
    facts: [...facts, fact('no bot gives up starting as if all were well', starts, asIfWell)],
    figures: [
      ...[...kills].map(([victim, count]) => [`kill -9 of ${victim}`, String(count)] as const),
      ...figures,
      ['all was delivered after the last kill within', `${settling.toFixed(1)} s`],
    ],
  };
}

/** Settles when every successor is ready; gives how many there were. */
async function strikeAgainAndAgain(
  { fleet, random, ledger }: Stage,
  { cycles, pause, say }: Settings,
  kills: Map<Victim, number>,
): Promise<number> {
  const replaced: Promise<void>[] = [];
  let cycle = 0;
  const progress = startProgress(
    say,
    () => `${cycle} of ${cycles} kills, ${ledger.told.size} decisions acknowledged`,
  );
  for (; cycle < cycles; cycle += 1) {
    await delay(between(random, ...pause));
    // One is always left, so that people go on.
    while (fleet.bots.length < 2) await delay(50);
    const victim = oneOf(random, victims);
    kills.set(victim, (kills.get(victim) ?? 0) + 1);
    await strike(fleet, victim, random, replaced);
  }
  progress();
  await Promise.all(replaced);
  return replaced.length;
}

/** The successor of a killed bot starts while the others go on. */
async function strike(
  fleet: Fleet,
  victim: Victim,
  random: Random,
  replaced: Promise<void>[],
): Promise<void> {
  if (victim !== 'a bot') process.kill(await fleet.databasePid(), 'SIGKILL');
  if (victim !== 'the database') replaced.push(fleet.replace(oneOf(random, fleet.bots)));
}
