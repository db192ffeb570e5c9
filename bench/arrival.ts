/** A call that the connector took. */
export type Arrival = {
  readonly method: string;
  readonly path: string;
  /** The message, as JSON. */
  readonly body: string;
  /** When all of it had arrived, by the clock in `monotonic.ts`. */
  readonly at: number;
  /** What the connector called the message. */
  readonly id: string;
};

/** The conversation that a message went to. */
export const placeOf = ({ path }: Arrival): string => partsOf(path).conversation;

/** The activity that a message answers; empty when it comes by itself. */
export const answeredBy = ({ method, path }: Arrival): string =>
  method === 'POST' ? partsOf(path).activity : '';

function partsOf(path: string): { conversation: string; activity: string } {
  const found = /\/conversations\/([^/?]+)\/activities\/?([^/?]*)/.exec(path) ?? [];
  const [conversation = '', activity = ''] = found.slice(1).map(decodeURIComponent);
  return { conversation, activity };
}
