import { type Owed, wrongWith } from './judge.ts';
import type { Answer, Line } from './line.ts';

/** What was answered so far. `slowest` in milliseconds; `inside` how much of a kind got there, in percent. */
export type Figures = {
  sent: number;
  slowest: number;
  readonly statuses: Record<string, number>;
  readonly inside: Record<string, number>;
};

/**
 * Sends them all, `atOnce` at a time, until something is wrong: then what, and with which of them. `errors` are the lines
 * that the bot has logged because something broke.
 */
export async function firstWrong(
  bodies: readonly string[],
  owed: Owed,
  { line, atOnce, figures, errors }: Sending,
): Promise<string | undefined> {
  const wrong: string[] = [];
  let next = 0;
  const post = async (body: string) => {
    const answer = await line.post(body);
    count(answer, figures);
    const what = wrongWith(body, answer, owed);
    if (what)
      wrong.push(`${what}\nfor ${body.slice(0, 4000)}\nanswer ${answer.body.slice(0, 1000)}`);
    for (const error of errors.splice(0)) wrong.push(`${error}for ${senderOf(error, bodies)}`);
  };
  const send = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      if (wrong.length === 0) await post(body);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  return wrong[0];
}

type Sending = {
  readonly line: Line;
  readonly atOnce: number;
  readonly figures: Figures;
  readonly errors: string[];
};

function count({ status, ms }: Answer, figures: Figures): void {
  figures.sent += 1;
  figures.slowest = Math.max(figures.slowest, ms);
  figures.statuses[status] = (figures.statuses[status] ?? 0) + 1;
}

/** What broke is logged with its activity, perhaps while another one is being answered. */
const senderOf = (error: string, bodies: readonly string[]): string | undefined => {
  const { activity } = JSON.parse(error) as { readonly activity?: string };
  return bodies.find((body) => activity && body.includes(activity))?.slice(0, 4000);
};
