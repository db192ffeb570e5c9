/** An error of the connection itself. The driver mostly wraps these, but lets some through as they come. */
export const isSocketError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.has(String(error.code));

const codes = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ETIMEDOUT',
]);
