import type { Client } from '../faults/support/client.ts';
import { oneOf } from '../faults/support/seeded.ts';
import type { Stage } from '../faults/support/stage.ts';
import type { Who } from '../support/world.ts';

/** With the invitations and decisions of twenty partners, about 12 a second, that makes 50 turns a second. */
const looksPerSecond = 38;
/** The same client, which notes how many milliseconds each turn takes. */
export function timed(client: Client, times: number[]): Client {
  const time = async <Result>(work: Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await work;
    times.push(performance.now() - began);
    return result;
  };
  return {
    ...client,
    say: (...what) => time(client.say(...what)),
    click: (...what) => time(client.click(...what)),
  };
}

/** People look at things, at a steady pace, whether or not the last one has been answered. */
export function startLooking({
  client,
  tenants,
  random,
}: Pick<Stage, 'client' | 'tenants' | 'random'>) {
  const { partners, customers } = tenants;
  const unanswered: string[] = [];
  const running = new Set<Promise<void>>();
  const admins = customers.flatMap(({ people }) => people);
  const domains = partners.map(({ domain }) => domain);
  const look = () => {
    const questions = [
      'help',
      'partners',
      `check subscription.purchase from ${oneOf(random, domains)}`,
    ];
    const asking = ask(oneOf(random, admins), oneOf(random, questions));
    running.add(asking);
    void asking.finally(() => running.delete(asking));
  };
  const ask = async (who: Who, text: string): Promise<void> => {
    if (!(await client.say(who, text))) unanswered.push(text);
  };
  const timer = setInterval(look, 1000 / looksPerSecond);
  return {
    /** Gives what was never answered. */
    stop: async (): Promise<string[]> => {
      clearInterval(timer);
      await Promise.all(running);
      return unanswered;
    },
  };
}
