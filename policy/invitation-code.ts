/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An invitation code such as `INV-7K2M9Q` from six random bytes (their low five bits). */
export function invitationCode(random: Uint8Array): string {
  return `INV-${Array.from(random.subarray(0, 6), (byte) => alphabet.charAt(byte & 31)).join('')}`;
}

/**
 * The code somebody typed, in its one true spelling, or undefined. Forgives case, a missing prefix
 * or hyphen, and the letters that Crockford reads as digits (O as 0; I and L as 1).
 */
export function parseInvitationCode(text: string): string | undefined {
  const typed = text
    .trim()
    .toUpperCase()
    .replace(/^INV[-\s]?(?=.{6}$)/, '');
  const symbols = typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{6}$/.test(symbols) ? `INV-${symbols}` : undefined;
}
