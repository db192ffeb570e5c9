import { askAll } from './ask.ts';
import { measure, type Round } from './measure.ts';
import type { Outcome } from './report.ts';
import { scenariosOn } from './scenarios.ts';
import type { Stages } from './stages.ts';
import { waitsAt } from './waits.ts';

/** In seconds. */
const warmUp = 1;
const rounds = 3;

/**
 * Plays everything in turns, so that a busy moment of the machine does not hit one contestant alone; ours each time also at half the pace
 * that it has just kept up.
 */
export async function playRounds(
  stages: Stages,
  seconds: number,
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes = scenariosOn(stages).map((scenario) => ({
    scenario,
    stage: stages.of[scenario.server],
    rounds: [] as Round[],
    waits: [] as number[],
  }));
  for (const { stage, scenario } of outcomes) {
    // There may not be the time to ask everything: each is right once before anything counts.
    if (scenario.kind === 'read') await askAll(stage.url, scenario.turns);
    await measure(stage, scenario, warmUp);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { stage, scenario, rounds: done, waits } of outcomes) {
      const measured = await measure(stage, scenario, seconds);
      done.push(measured);
      if (scenario.server !== 'multipartner') continue;
      const half = { perSecond: measured.keptUpPerSecond / 2, seconds };
      waits.push(...(await waitsAt(half, scenario, stage)));
    }
    say(`round ${round} of ${rounds} done`);
  }
  return outcomes;
}
