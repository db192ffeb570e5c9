/** No database could be had. The message is one sentence for the operator and ends with what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem}; set MONGODB_URI to a MongoDB you run.`, options);
  }
}
