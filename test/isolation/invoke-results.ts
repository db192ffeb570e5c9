import { en } from '../../cards/language/en.ts';
import type { InvokeResult } from '../support/bot.ts';

type Body = {
  readonly composeExtension?: { readonly text?: string };
  readonly task?: { readonly value: { readonly card: { readonly content: unknown } } };
  readonly value?: { readonly results?: readonly unknown[] };
};

/** What an invoke that is no click is answered with, in the form of what a click is: a sentence, or what is shown. */
export function resultOf(body: unknown): InvokeResult {
  const { composeExtension, task, value } = body as Body;
  const sentence =
    composeExtension?.text ??
    (value?.results?.length === 0 ? en.messages['compose.nothing'] : undefined);
  if (sentence !== undefined)
    return { statusCode: 200, type: 'a sentence', value: { message: sentence } };
  return { statusCode: 200, type: 'shown', value: task?.value.card.content ?? body };
}
