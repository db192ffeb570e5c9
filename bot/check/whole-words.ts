/** The words of a text as they are written, whatever stands between them. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

declare const areSpaced: unique symbol;
/** Words in lower case and one space apart, with a space at either end: as they are looked for. */
export type Spaced = string & { readonly [areSpaced]: true };

/** The words of a text, ready to be looked for. What is looked for in every text is made ready once, at start. */
export function spaced(text: string): Spaced {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*/gu);
  return ` ${(words ?? []).join(' ')} ` as Spaced;
}
const nothing = spaced('');

/** One text is looked through for every phrase there is; its words are found once. */
let latest = { text: '', spaced: nothing };
function spacedOnce(text: string): Spaced {
  if (latest.text !== text) latest = { text, spaced: spaced(text) };
  return latest.spaced;
}

/** Whether a text holds these words as they stand, none of them cut: “E3” is not in “E30”. */
export const holdsWords = (text: string, words: Spaced): boolean =>
  words !== nothing && spacedOnce(text).includes(words);

/** A text without the first place where it holds these words; nothing when it does not. */
export function aroundWords(
  text: string,
  words: Spaced,
): { readonly before: readonly string[]; readonly left: string } | undefined {
  if (!holdsWords(text, words)) return undefined;
  const [before = '', ...after] = spacedOnce(text).split(words);
  return {
    before: before.split(' ').filter((word) => word !== ''),
    left: `${before} | ${after.join(words)}`,
  };
}
