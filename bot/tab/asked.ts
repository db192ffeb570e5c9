import type { Refusal, Reply, Turn } from '../turn.ts';

/** What a request asks for: a question to a route, with everything that a handler may touch. */
export type Asked = { readonly query: URLSearchParams; readonly turn: Turn };

/** One parameter; left out where it is empty. */
export const parameter = (query: URLSearchParams, name: string): string | undefined =>
  query.get(name)?.slice(0, 2000) || undefined;

/** The reply that says why somebody gets no list, as a refusal. */
export const refusedBy = ({ card }: Reply): Refusal => ({ status: 403, message: card.summary });
