type Row = { readonly id: string; readonly place?: string | undefined };

/**
 * Where a list goes on: behind the row with this id, which stood at `place` in the order of the list, so that it is
 * found even if the row has gone. A button carries it; it is compared with rows, and nothing else.
 */
export const cursorBehind = ({ id, place }: Row): string =>
  place === undefined ? id : `${id}~${Buffer.from(place).toString('base64url')}`;

export function positionAt(cursor: string | undefined): {
  readonly after?: string;
  readonly from?: string;
} {
  if (cursor === undefined) return {};
  const end = cursor.lastIndexOf('~');
  if (end < 0) return { after: cursor };
  const from = Buffer.from(cursor.slice(end + 1), 'base64url').toString();
  return { after: cursor.slice(0, end), from };
}
