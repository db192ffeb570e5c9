/** What a file holds; what is beyond is left out, and the person is told. */
export const most: { readonly rows: number; readonly bytes: number } = {
  rows: 20_000,
  bytes: 4 * 1024 * 1024,
};
