/**
 * Makes the entries that the array filter `name` picks due from the start. The claim goes too, so that a worker who
 * still holds one cannot settle it.
 */
export const dueAgain = (name: string, now: Date) => ({
  $set: {
    [`outbox.$[${name}].dueAt`]: now,
    [`outbox.$[${name}].state`]: 'due',
  },
  $unset: { [`outbox.$[${name}].claim`]: 1 },
});
