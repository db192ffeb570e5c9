/** The operator set something wrong or something is missing: the message says what, and the process ends with 2. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
