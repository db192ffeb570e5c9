import autocannon from 'autocannon';
import { isRightAnswer, type Scenario } from './scenarios.ts';

export type Load = {
  readonly turns: number;
  readonly seconds: number;
  /** Of every turn, in milliseconds. */
  readonly latencies: readonly number[];
};

const connections = 10;

/**
 * Asks as fast as ten people in parallel can be answered.
 * @throws when a single answer was not what it had to be: errors are fast, and nobody wants to know how fast
 */
export async function load(url: string, scenario: Scenario, seconds: number): Promise<Load> {
  const latencies: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(scenario.activity),
      connections,
      duration: seconds,
      verifyBody: (body) => isRightAnswer(scenario, String(body)),
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  });
  const wrong = result.errors + result.non2xx + result.mismatches;
  if (wrong > 0 || latencies.length === 0) {
    throw new Error(`${scenario.name}: ${wrong} of ${latencies.length} answers were wrong.`);
  }
  return { turns: latencies.length, seconds: result.duration, latencies };
}
