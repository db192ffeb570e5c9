const FIRST = 2_000;
const AGAIN = 10_000;

/** Says the line when something takes long, and again every ten seconds, until the function given back is called. */
export function sayWhileWaiting(line: string, say: (line: string) => void): () => void {
  const began = performance.now();
  const again = () => say(`${line} (${Math.round((performance.now() - began) / 1000)} seconds)`);
  let repeating: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    say(line);
    repeating = setInterval(again, AGAIN);
  }, FIRST);
  return () => {
    clearTimeout(first);
    clearInterval(repeating);
  };
}
