import { post } from './post.ts';
import { confirmResponse, type Turn } from './turn.ts';

/**
 * Posts the activity of one turn and gives the body of the response.
 * @throws when that is not the right answer
 */
export async function ask(url: string, turn: Turn): Promise<string> {
  const response = await post(url, JSON.stringify(turn.activity));
  confirmResponse(turn, response);
  return response.text;
}

/** Asks all of them, some at a time, and gives the bodies in the same order. */
export async function askAll(url: string, turns: readonly Turn[]): Promise<string[]> {
  const bodies: string[] = [];
  const left = turns.entries();
  const one = async () => {
    for (const [index, turn] of left) bodies[index] = await ask(url, turn);
  };
  await Promise.all(Array.from({ length: 10 }, one));
  return bodies;
}
