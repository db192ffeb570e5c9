import type { Taken } from './faulty-connector.ts';
import type { Stored } from './stored.ts';
import { tellingIn } from './telling.ts';

/** Where a conversation heard of something before it heard of what had happened earlier. */
export function outOfOrder(taken: readonly Taken[], invitations: readonly Stored[]): string[] {
  const times = new Map<string, number>(
    invitations.flatMap(({ _id, history }) =>
      history.map(({ event, at }) => [`${_id} ${event}`, at.getTime()] as const),
    ),
  );
  const latest = new Map<string, { readonly of: string; readonly at: number }>();
  const heard = new Set<string>();
  return taken.flatMap(({ method, summary, conversationId }) => {
    const telling = method === 'POST' && tellingIn(summary);
    if (!telling) return [];
    const of = `${telling.code} ${telling.event}`;
    const at = times.get(of);
    const again = heard.has(`${of} ${conversationId}`);
    heard.add(`${of} ${conversationId}`);
    // What comes a second time is counted elsewhere.
    if (at === undefined || again) return [];
    const before = latest.get(conversationId);
    if (before && at < before.at) return [`${conversationId}: ${of} after ${before.of}`];
    latest.set(conversationId, { of, at });
    return [];
  });
}
