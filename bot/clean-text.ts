/**
 * Text from outside as plain text: no control, zero-width or direction-changing characters that could make
 * one thing look like another, no mention tags, line breaks kept.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/<at[^>]{0,200}>([^<]{0,200})<\/at>/gi, '$1')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();

/** The beginning of a text, for showing back what was typed. Never splits a character. */
export function excerpt(text: string, most = 80): string {
  const symbols = Array.from(text.replaceAll(/\s+/g, ' '));
  return symbols.length <= most ? symbols.join('') : `${symbols.slice(0, most - 1).join('')}…`;
}
