/** What Teams takes of one bot in one conversation. Source: Microsoft Teams, "Rate limit your bot". */
const limits: readonly { readonly most: number; readonly within: number }[] = [
  { most: 7, within: 1000 },
  { most: 8, within: 2000 },
  { most: 60, within: 30_000 },
  { most: 1800, within: 3_600_000 },
];
/** In milliseconds: what was longer ago counts no more. */
export const longestWindow = Math.max(...limits.map(({ within }) => within));

/**
 * From when on one more may be sent. `sends` are the times at which earlier ones had been taken, oldest first, in
 * milliseconds: as each is sent only when the one before has been taken, no window in which they arrive holds more
 * than its limit, however long they travel.
 */
export const freeAt = (sends: readonly number[]): number =>
  Math.max(...limits.map(({ most, within }) => (sends.at(-most) ?? -Infinity) + within));

/** Those that a limit still counts; a clock that was ahead must not silence a conversation until then. */
export const counting = (sends: readonly number[], now: number): number[] =>
  sends.filter((at) => at > now - longestWindow).map((at) => Math.min(at, now));
