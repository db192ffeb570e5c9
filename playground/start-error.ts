/** Something the person at the keyboard can put right: shown as one sentence, without a stack. */
export class StartError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}
