import { manyTenants } from '../faults/support/many-tenants.ts';
import type { Outcome } from '../faults/support/outcome.ts';
import { type Say, startProgress } from '../faults/support/progress.ts';
import { onStage, type Stage, type StageSettings } from '../faults/support/stage.ts';
import { survey } from '../faults/support/survey.ts';
import { customersEach, decideEverywhere } from './decide-everywhere.ts';
import { orderAndPace, speed } from './order-and-pace.ts';

/** One partner with that many conversations (its agent's chat and its rooms), and how often it is decided there. */
export type Load = { readonly conversations: number; readonly decisions: number };
type Settings = Omit<StageSettings, 'tenants'> & {
  readonly load: readonly Load[];
  /** The part of all calls that goes wrong. */
  readonly trouble: number;
  readonly say: Say;
};

/** Few decisions make many notifications, which a connector in trouble takes, refuses, breaks off or leaves. */
export function faultyConnector(settings: Settings): Promise<Outcome> {
  const { load } = settings;
  const tenants = manyTenants({
    partners: load.map(({ conversations }) => conversations - 1),
    customers: load.length * customersEach,
    admins: 1,
  });
  return onStage({ ...settings, tenants }, (stage) => play(stage, settings));
}

async function play(stage: Stage, { load, trouble, say }: Settings): Promise<Outcome> {
  const { connector, ledger } = stage;
  const progress = startProgress(
    say,
    () => `${ledger.told.size} decisions, ${connector.taken.length} calls taken`,
  );
  connector.faults.part = trouble;
  const began = performance.now();
  const decisions = load.map((each) => each.decisions);
  await decideEverywhere(stage, decisions);
  const owed = await stage.settled();
  const took = connector.lastCall() - began;
  progress();
  const { facts, figures } = await survey(stage, { owed, mostRepeated: 0 });
  const conversations = load.reduce((sum, each) => sum + each.conversations, 0);
  const words = load.reduce((sum, each) => sum + each.conversations * each.decisions, 0);
  return {
    title: 'A connector in trouble',
    facts: [...facts, ...(await orderAndPace(stage))],
    figures: [
      ['calls that go wrong', `${trouble * 100} %`],
      ['conversations of partners', String(conversations)],
      ['word of decisions', String(words)],
      ...figures,
      ...speed(connector, took),
    ],
  };
}
