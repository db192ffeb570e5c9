import { kill } from '../soak/kill.ts';
import { assertFacts } from './support/outcome.ts';

describe('while bots and the database are killed', () => {
  it('nothing acknowledged is lost, and everybody hears what is theirs', async function () {
    this.timeout(90_000);
    // So few messages that those which came twice are a large part of them.
    const quick = {
      bots: 2,
      partners: 3,
      cycles: 1,
      seed: 3,
      pause: [300, 600] as const,
      patience: 60_000,
      mostRepeated: 0.5,
      hurry: true,
    };
    assertFacts(await kill({ ...quick, say: () => undefined }));
  });
});
