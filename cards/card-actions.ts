import type { CardAction } from './elements.ts';

/** What a button can ask for. Written and read under the same names. */
export const verbs = [
  'invitation.create',
  'invitation.approve',
  'invitation.decline',
  'invitation.cancel',
  'invitation.remind',
  'invitation.refresh',
  'relationship.revoke',
  'list.page',
  'list.export',
  'check.choose',
] as const;
export type Verb = (typeof verbs)[number];

type Look = { readonly style?: 'positive' | 'destructive'; readonly inputs?: 'auto' | 'none' };

/**
 * A Universal Action with the fallback that older and mobile clients need. Both carry the same ids, and
 * nothing but ids: what they mean is read from the database at the click.
 */
export function execute(
  title: string,
  verb: Verb,
  data: Readonly<Record<string, string>>,
  look: Look = {},
): CardAction {
  const fallback = submit(title, verb, data, look);
  return { ...fallback, type: 'Action.Execute', verb, data, fallback };
}

/** The same for where Universal Actions do nothing: the fallback of one, and the button of a dialog. */
export function submit(
  title: string,
  verb: Verb,
  data: Readonly<Record<string, string>>,
  { style, inputs = 'none' }: Look = {},
): CardAction {
  const looks = { title, associatedInputs: inputs, ...(style ? { style } : {}) };
  return { type: 'Action.Submit', data: { ...data, verb }, ...looks };
}
