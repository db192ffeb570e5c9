/** Says how far it is, once in ten seconds, until stopped. */
export function startProgress(say: (line: string) => void, line: () => string): () => void {
  const timer = setInterval(() => say(line()), 10_000);
  return () => clearInterval(timer);
}

/** What a trial says on its way. */
export type Say = (line: string) => void;
