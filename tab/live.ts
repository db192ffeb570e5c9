import type { Mark } from './answers.ts';
import { type Ask, Refusal } from './ask.ts';

const pace = 1200;
const slowest = 15_000;

type Live = {
  readonly ask: Ask;
  /** What it was before anything was shown. */
  readonly first: Mark;
  /** Something is different from before. */
  readonly changed: () => Promise<void>;
  /** Whether the server is out of reach. */
  readonly offline: (is: boolean) => void;
  readonly signal: AbortSignal;
};

/** Looks for changes while somebody can see the page, ever more rarely while nobody answers. */
export function watch({ ask, first, changed, offline, signal }: Live): void {
  let { mark } = first;
  let wait = pace;
  let timer = 0;
  let looking = false;

  const compare = async (): Promise<void> => {
    const { mark: now, reads } = await ask.get<Mark>('mark', {}, signal);
    if (reads !== first.reads) location.reload();
    if (mark !== now || wait > pace) await changed();
    mark = now;
  };
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    const problem = await compare().then(
      () => undefined,
      (error: unknown) => error,
    );
    looking = false;
    if (signal.aborted) return;
    wait = problem === undefined ? pace : Math.min(wait * 2, slowest);
    offline(problem !== undefined && !isAnswer(problem));
    later();
  };
  const later = (): void => {
    clearTimeout(timer);
    if (document.hidden || signal.aborted) return;
    timer = setTimeout(() => void look(), wait);
  };

  const back = (): void => {
    if (document.hidden) return;
    mark = '';
    void look();
  };
  document.addEventListener('visibilitychange', back, { signal });
  addEventListener('online', back, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  later();
}

/** Whoever looks too often or is no longer let in hears from the server all the same. */
const isAnswer = (problem: unknown): boolean =>
  problem instanceof Refusal && problem.status >= 400 && problem.status < 500;
