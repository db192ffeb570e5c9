import { request } from 'undici';
import { isRightResponse, type Turn } from './turn.ts';

/**
 * Posts the activity of one turn and gives the body of the response.
 * @throws when that is not the right answer
 */
export async function ask(url: string, turn: Turn): Promise<string> {
  const posted = JSON.stringify(turn.activity);
  const headers = { 'content-type': 'application/json' };
  const { statusCode, body } = await request(url, { method: 'POST', headers, body: posted });
  const text = await body.text();
  if (isRightResponse(turn, statusCode, text)) return text;
  throw new Error(`${posted}\nwas answered ${statusCode} ${text}`);
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
