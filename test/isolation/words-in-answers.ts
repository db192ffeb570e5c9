import assert from 'node:assert/strict';

/** Fails where one of the words stands anywhere in an answer, in what is shown or behind a button. */
export function holdsNone(answer: unknown, words: readonly string[], asked: string): void {
  const text = JSON.stringify(answer).toLowerCase();
  const found = words.filter((each) => text.includes(each.toLowerCase()));
  assert.deepEqual(found, [], `“${asked}” was answered: ${text}`);
}

type Button = { readonly verb: string; readonly data: Readonly<Record<string, string>> };

/** Every Universal Action anywhere in it. */
export function buttonsIn(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'verb' in value && 'data' in value ? [value as Button] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}
