/** Each call gives a signal that ends when the next one is made: of several questions only the last one is answered. */
export function latest(): () => AbortSignal {
  let current = new AbortController();
  return () => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
}

/** Puts off a call until nothing has asked for it for so many milliseconds. */
export function settled<Values extends readonly unknown[]>(
  call: (...values: Values) => void,
  milliseconds = 250,
): (...values: Values) => void {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...values), milliseconds);
  };
}

/** Whether something was given up because something newer had been asked. */
export const isGivenUp = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
