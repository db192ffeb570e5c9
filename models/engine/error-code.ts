/** The `code` that Node.js puts on its errors (`ENOENT`, `ERR_DLOPEN_FAILED`), if there is one. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
