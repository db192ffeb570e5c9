/**
 * Text from outside as plain text: no control, zero-width or direction-changing characters that could make
 * one thing look like another, no mention tags, line breaks kept.
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b\u2060-\u2069\ufeff]/gu, '')
    .replaceAll(/<at(?:\s[^<>]{0,200})?>([^<]{0,200})<\/at>/gi, '$1')
    // What is left are tags without a partner or within each other; a space cannot join two halves to a new one.
    .replaceAll(/<\/?at(?:\s[^<>]{0,200})?>/gi, ' ')
    .normalize('NFC')
    .trim();

/** The beginning of a text, for showing back what was typed. Never splits a character. */
export function excerpt(text: string, most = 80): string {
  const symbols = Array.from(text.replaceAll(/\s+/g, ' '));
  return symbols.length <= most ? symbols.join('') : `${symbols.slice(0, most - 1).join('')}…`;
}
