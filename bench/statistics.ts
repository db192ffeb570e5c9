/** The value below which the given part of all values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error('There is no quantile of nothing.');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of one figure of many; undefined when it could not be measured. */
export function medianOf<Row>(
  rows: readonly Row[],
  figure: (row: Row) => number | undefined,
): number | undefined {
  const known = rows.map(figure).filter((value) => value !== undefined);
  return known.length > 0 ? median(known) : undefined;
}
