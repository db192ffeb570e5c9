import { readdir } from 'node:fs/promises';

const rooms = new URL('../../cards/', import.meta.url);
/** The frame that lists share is no card by itself. */
const frames = ['listCard'];

/** The names of all functions of `cards/` that make a card. */
export async function cardMakers(): Promise<string[]> {
  const files = (await readdir(rooms)).filter((name) => name.endsWith('.ts'));
  const modules: object[] = await Promise.all(files.map((name) => import(`${rooms}${name}`)));
  return modules
    .flatMap((module) => Object.keys(module))
    .filter((name) => /(Card|Form)$|^shared\p{Lu}/u.test(name) && !frames.includes(name));
}
