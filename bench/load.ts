import autocannon from 'autocannon';
import { isRightResponse, type Turn } from './turn.ts';

/** Over and over for so many seconds, or each turn exactly once. */
export type Asking = { readonly turns: readonly Turn[]; readonly seconds: number | 'once each' };

export type Load = {
  /** How often each turn was answered. */
  readonly answered: ReadonlyMap<Turn, number>;
  readonly seconds: number;
  /** Of every turn, in milliseconds. */
  readonly latencies: readonly number[];
};

export const connections = 10;

/**
 * Asks as fast as ten people in parallel can be answered.
 * @throws when a single answer was not what it had to be: errors are fast, and nobody wants to know how fast
 */
export async function load(url: string, { turns, seconds }: Asking): Promise<Load> {
  const latencies: number[] = [];
  const answered = new Map<Turn, number>();
  const wrong: string[] = [];
  const requestOf = (turn: Turn): autocannon.Request => ({
    body: JSON.stringify(turn.activity),
    onResponse: (status, body) => {
      answered.set(turn, (answered.get(turn) ?? 0) + 1);
      if (!isRightResponse(turn, status, body)) wrong.push(`${status} ${body}`);
    },
  });
  const shares = (seconds === 'once each' ? dealt(turns) : rotated(turns)).values();
  const begun = performance.now();
  let ended = begun;
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      connections,
      // In milliseconds: how soon it sees that it is over.
      sampleInt: 50,
      ...(seconds === 'once each' ? { amount: turns.length } : { duration: seconds }),
      setupClient: (client) => client.setRequests(shares.next().value?.map(requestOf) ?? []),
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      ended = performance.now();
    });
  });
  if (errors + wrong.length > 0 || latencies.length === 0) {
    const [first = 'There was no answer.'] = wrong;
    throw new Error(
      `${wrong.length} answers were wrong, ${errors} did not come. ${first.slice(0, 1000)}`,
    );
  }
  return { answered, seconds: (ended - begun) / 1000, latencies };
}

/** Each turn to one of the connections. */
const dealt = (turns: readonly Turn[]): Turn[][] =>
  eachConnection((own) => turns.filter((_, index) => index % connections === own));

/** All turns to each, which begins somewhere else. */
const rotated = (turns: readonly Turn[]): Turn[][] =>
  eachConnection((own) => {
    const start = Math.floor((own * turns.length) / connections);
    return [...turns.slice(start), ...turns.slice(0, start)];
  });

const eachConnection = (share: (connection: number) => Turn[]): Turn[][] =>
  Array.from({ length: connections }, (_, connection) => share(connection));
