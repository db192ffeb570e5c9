import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ReceivedCard } from '../../support/received-card.ts';
import { answer, type Call, callIn, messageIn, refuse } from './connector-call.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { type ShapingWatch, watchShaping } from './shaping.ts';

/** A call that was taken, in the order in which they were. */
export type Taken = Pick<Call, 'method' | 'conversationId'> & {
  readonly activityId: string;
  readonly summary: string;
  readonly card: ReceivedCard;
};

/** A Bot Connector in trouble: part of what it is asked for it refuses, breaks off or leaves unanswered. */
export type FaultyConnector = {
  readonly url: string;
  readonly taken: readonly Taken[];
  readonly faults: Faults;
  readonly shaping: ShapingWatch;
  /** Calls by what became of them. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Calls that came to a conversation before the time that a Retry-After had named there. */
  readonly early: readonly string[];
  /** When the last call came, in milliseconds of the monotonic clock. */
  lastCall(): number;
  /** How late this process itself has been at most, in milliseconds: arrivals are no more exact than that. */
  lag(): number;
  close(): Promise<void>;
};

type Settings = {
  readonly seed?: number;
  /** How long a stalled call is left without an answer, in milliseconds. */
  readonly stall?: number;
  /** How many calls to one conversation may go wrong one after another. */
  readonly mostInARow?: number | undefined;
  /** The tenant of a conversation. */
  readonly tenantOf?: (conversationId: string) => string | undefined;
};

export async function startFaultyConnector({
  seed = 1,
  stall = 20_000,
  mostInARow = Number.POSITIVE_INFINITY,
  tenantOf = () => undefined,
}: Settings = {}): Promise<FaultyConnector> {
  const faults = createFaults(seed, mostInARow);
  const shaping = watchShaping();
  const taken: Taken[] = [];
  const outcomes = new Map<string, number>();
  const early: string[] = [];
  const notBefore = new Map<string, number>();
  let lastCall = performance.now();

  function arrive({ conversationId }: Call): void {
    lastCall = performance.now();
    shaping.note('conversation', conversationId, lastCall);
    const tenant = tenantOf(conversationId);
    if (tenant) shaping.note('tenant', tenant, lastCall);
    const wait = (notBefore.get(conversationId) ?? 0) - Date.now();
    if (wait > 0) early.push(`${conversationId}: ${wait} ms too early`);
  }

  async function take(call: Call, request: IncomingMessage, response: ServerResponse) {
    const message = await messageIn(request);
    const { method, conversationId } = call;
    const activityId = method === 'PUT' ? call.named : `activity-${taken.length + 1}`;
    taken.push({ method, conversationId, activityId, ...message });
    answer(response, method === 'PUT' ? 200 : 201, { id: activityId });
  }

  /** A caller that has given up meanwhile is not served, so that it is known what was taken. */
  const linger = (response: ServerResponse, finish: () => void) => {
    const timer = setTimeout(finish, stall).unref();
    response.once('close', () => clearTimeout(timer));
  };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = callIn(request);
    arrive(call);
    const fault = faults.next(call.conversationId);
    const outcome = fault ? nameOf(fault) : 'taken';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!fault) return take(call, request, response);
    if (fault.kind !== 'refusal') return goWrong[fault.kind](call, request, response);
    const until = refuse(response, fault);
    if (until) notBefore.set(call.conversationId, until);
  }

  type Handling = (
    call: Call,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void> | void;
  const goWrong: Readonly<Record<Exclude<Fault['kind'], 'refusal'>, Handling>> = {
    'reset before the body': (_call, _request, response) => void response.destroy(),
    'reset after the body': async (_call, request, response) => {
      await messageIn(request);
      response.destroy();
    },
    'silence, then reset': (_call, _request, response) =>
      linger(response, () => response.destroy()),
    'silence, then taken': (call, request, response) =>
      linger(response, () => void attempt(take(call, request, response), response)),
  };

  /** A caller that breaks off in the middle is left alone. */
  const attempt = (work: Promise<void>, response: ServerResponse): Promise<void> =>
    work.catch(() => void response.destroy());

  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void attempt(receive(request, response), response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    faults,
    shaping,
    outcomes,
    early,
    lastCall: () => lastCall,
    lag: () => delays.max / 1e6,
    close: async () => {
      delays.disable();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const nameOf = (fault: Fault): string =>
  fault.kind === 'refusal'
    ? `${fault.status}${fault.retryAfter ? ' with Retry-After' : ''}`
    : fault.kind;
