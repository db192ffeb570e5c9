import { faultyConnector } from '../soak/faulty-connector.ts';
import { assertFacts } from './support/outcome.ts';

const load = [
  { conversations: 8, decisions: 2 },
  { conversations: 2, decisions: 5 },
];

describe('a connector that fails three calls of ten', () => {
  it('gets everything in the end, in order, and never too much at once', async function () {
    this.timeout(90_000);
    const quick = { stall: 500, mostInARow: 2, seed: 1, patience: 60_000, say: () => undefined };
    assertFacts(await faultyConnector({ bots: 2, load, trouble: 0.3, ...quick }));
  });
});
