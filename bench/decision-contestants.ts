import { actions } from '../policy/actions.ts';
import { evaluate, isPermitted, type Question } from '../policy/evaluate.ts';
import { clausesOf, factsIn } from './decision-clauses.ts';
import { partlyKnown, type World } from './decision-worlds.ts';
import { casbinCall, leanCasbin, leanCasbinCall, plainCasbin } from './decisions-casbin.ts';
import { cedarAllows, cedarCall, leanCedarCall, prepareCedar } from './decisions-cedar.ts';
import { describedRules } from './described-rules.ts';

/** Who decides, each about its own writing of the same questions: what they are made of beforehand is not timed. */
export type Contestant = {
  readonly name: string;
  readonly questions: number;
  readonly allows: (at: number) => boolean;
  /** Is told everything, and so has to agree with the others. */
  readonly knowsAll: boolean;
  /** Looks only at what speaks of the action, and so can be asked a lot. */
  readonly indexed: boolean;
};

/** Teaches everybody the rules, once; then they can be asked about any worlds. */
export async function prepareContestants(): Promise<
  (worlds: readonly World[]) => readonly Contestant[]
> {
  const clauses = clausesOf(await describedRules());
  prepareCedar(clauses);
  const [plain, lean] = await Promise.all([plainCasbin(clauses), leanCasbin(clauses)]);
  const named = new Map(
    actions.map((action) => [
      action,
      factsIn(clauses.filter(({ actions: about }) => about.includes(action))),
    ]),
  );
  const leanCedar = (world: World) => leanCedarCall(world, named.get(world.action) ?? []);
  return (worlds) => [
    contestant('Multipartner', worlds, asked),
    {
      ...contestant('Multipartner, two facts in five unknown', partlyKnown(worlds, 22), asked),
      knowsAll: false,
    },
    { ...contestant('Cedar', worlds.map(cedarCall), cedarAllows), indexed: false },
    contestant('Cedar, a policy set for each action', worlds.map(leanCedar), cedarAllows),
    {
      ...contestant('casbin', worlds.map(casbinCall), (call) => plain.enforceSync(...call)),
      indexed: false,
    },
    contestant('casbin, a policy list for each action', worlds.map(leanCasbinCall), (call) =>
      lean.enforceSync(...call),
    ),
  ];
}

const asked = (question: Question): boolean => isPermitted(evaluate(question));

function contestant<Call>(
  name: string,
  calls: readonly Call[],
  allows: (call: Call) => boolean,
): Contestant {
  return {
    name,
    questions: calls.length,
    allows: (at) => allows(calls[at] as Call),
    knowsAll: true,
    indexed: true,
  };
}
