/** The words of a text as they are written, whatever stands between them. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, lower case and one space apart, with a space at either end. */
function spaced(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** One text is looked through for every phrase there is; its words are found once. */
let latest = { text: '', spaced: spaced('') };
function spacedOnce(text: string): string {
  if (latest.text !== text) latest = { text, spaced: spaced(text) };
  return latest.spaced;
}

/** Whether a text holds these words as they stand, none of them cut: “E3” is not in “E30”. */
export const holdsWords = (text: string, words: string): boolean => {
  const wanted = spaced(words);
  return wanted.trim() !== '' && spacedOnce(text).includes(wanted);
};

/** A text without the first place where it holds these words; nothing when it does not. */
export function aroundWords(
  text: string,
  words: string,
): { readonly before: readonly string[]; readonly left: string } | undefined {
  if (!holdsWords(text, words)) return undefined;
  const [before = '', ...after] = spacedOnce(text).split(spaced(words));
  return {
    before: before.split(' ').filter((word) => word !== ''),
    left: `${before} | ${after.join(spaced(words))}`,
  };
}
