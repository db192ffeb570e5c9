/** For a filter: any of the values that these have in this field, each once. */
export const anyOf = <Row, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field,
): { $in: Row[Field][] } => ({ $in: [...new Set(rows.map((row) => row[field]))] });
