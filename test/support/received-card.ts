type Action = {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fallback?: { readonly type: string; readonly data: Readonly<Record<string, string>> };
};
export type ReceivedCard = {
  readonly body: readonly unknown[];
  readonly actions?: readonly Action[];
};

/** Everything that a card shows as text, in reading order. */
export function textsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'string' && ['text', 'label', 'title'].includes(key)
        ? inner
        : textsOf(inner),
    )
    .filter((text) => text !== '')
    .join('\n');
}

export const titlesOf = ({ actions = [] }: ReceivedCard): string[] =>
  actions.map(({ title }) => title);

/** What the bot is answered with, without what leads elsewhere. */
export const choicesOf = ({ actions = [] }: ReceivedCard): string[] =>
  actions.filter(({ type }) => type === 'Action.Execute').map(({ title }) => title);

export function actionOf({ actions = [] }: ReceivedCard, title: string): Action {
  const found = actions.find((action) => action.title === title);
  if (!found)
    throw new Error(`No button "${title}" among: ${titlesOf({ body: [], actions }).join(', ')}`);
  return found;
}
