import { race } from '../soak/race.ts';
import { assertFacts } from './support/outcome.ts';

describe('of thirty people who decide at once on several bots', () => {
  it('one does, all are shown that, and everybody hears it once', async function () {
    this.timeout(90_000);
    const say = () => undefined;
    const settings = {
      bots: 2,
      sides: 2,
      rounds: 3,
      lateRounds: 1,
      seed: 1,
      patience: 60_000,
      say,
    };
    assertFacts(await race(settings));
  });
});
