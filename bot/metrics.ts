import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { CommandName } from '../cards/language/language.ts';
import type { Verdict } from '../policy/evaluate.ts';
import type { Ending } from '../policy/lifecycle.ts';

/** What operators watch; docs/operations.md says what each is for. Labels are words of ours, never tenants or people. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
  new Counter({ name, help, labelNames, registers: [metrics] });
const histogram = <Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  buckets: number[],
) => new Histogram({ name, help, labelNames, buckets, registers: [metrics] });

const turns = counter('multipartner_turns_total', 'Activities answered, by type.', ['type']);
const turnTimes = histogram(
  'multipartner_turn_seconds',
  'Time from the beginning of a turn until its answer was given, by type.',
  ['type'],
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10],
);
const commands = counter(
  'multipartner_commands_total',
  'Messages, by the command in them; none: no command.',
  ['command'],
);
const verdicts = counter(
  'multipartner_verdicts_total',
  'Verdicts on questions and on what somebody was about to do, by outcome.',
  ['outcome'],
);
const decisions = counter(
  'multipartner_decisions_total',
  'What was decided for good, by outcome; each once, by the process that decided it.',
  ['outcome'],
);
const sends = counter(
  'multipartner_deliveries_total',
  'Notifications and updates worked on, by what became of them.',
  ['outcome'],
);
const databaseTimes = histogram(
  'multipartner_database_seconds',
  'Time until the database had answered, or failed to, by command.',
  ['command'],
  [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
);

const tabTimes = histogram(
  'multipartner_tab_seconds',
  'Time until a request of the tab was answered, by what it asked for and the status.',
  ['route', 'status'],
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
);
const reopenings = counter(
  'multipartner_database_reopened_total',
  'Connections to the database that had gone silent and were opened anew.',
  [],
);

const types = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);
/** An activity's type, where it is one that means something here. */
export const typeName = (type: string): string => (types.has(type) ? type : 'other');

export type Decision = 'created' | Ending | 'revoked';

export const countTurn = (type: string): void => turns.inc({ type: typeName(type) });
export const timeTurn = (type: string, milliseconds: number): void =>
  turnTimes.observe({ type: typeName(type) }, milliseconds / 1000);
export const countCommand = (command: CommandName | 'none'): void => commands.inc({ command });
export const countVerdict = (outcome: Verdict['outcome']): void => verdicts.inc({ outcome });
export const countDecision = (outcome: Decision): void => decisions.inc({ outcome });
export const countSend = (outcome: string): void => sends.inc({ outcome });
export const timeTabRequest = (route: string, status: number, milliseconds: number): void =>
  tabTimes.observe({ route, status: String(status) }, milliseconds / 1000);
export const countReopening = (): void => reopenings.inc();
export const timeCommand = (command: string, milliseconds: number): void =>
  databaseTimes.observe({ command }, milliseconds / 1000);
