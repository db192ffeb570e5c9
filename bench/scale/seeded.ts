/**
 * A number from 0 up to 1 that looks random and is always the same for the same two: so that any row can be made by its
 * number, in whatever order, and twice the same.
 */
export function fractionOf(what: number, number: number): number {
  let mixed = Math.imul(number ^ Math.imul(what + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** A whole number from 0 up to `below`, in the same way. */
export const wholeOf = (what: number, number: number, below: number): number =>
  Math.floor(fractionOf(what, number) * below);

/** One of several, in the same way. */
export function oneOf<Item>(items: readonly [Item, ...Item[]], what: number, number: number): Item {
  return items[wholeOf(what, number, items.length)] ?? items[0];
}

const prime = 2_147_483_647;

/** The numbers below `count`, each once, far apart: rows come into being in no order of whom they belong to. */
export function* shuffled(count: number): Generator<number> {
  const step = prime % count || 1;
  for (let turn = 0, at = 0; turn < count; turn += 1, at = (at + step) % count) yield at;
}
