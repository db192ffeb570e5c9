import fc from 'fast-check';
import { cleanText } from '../../bot/clean-text.ts';

/** What a renderer, a formatter or a client could take for something else than text. */
const hostile = [
  ...['**x**', '[x](http://evil.example)', '![x](http://evil.example/x.png)', '`', '# ', '- '],
  ...['<b>', '</at>', '<script>alert(1)</script>', '&lt;', '&nbsp;', "'", '"', '\\', '\\u202e'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Adaptive Card templates fill in
  ...['${', '${t}', '{{DATE(2026-01-01, SHORT)}}', '{', '}', '{0, plural, other {#}}', '{partner}'],
  ...['{"type":"TextBlock"}', '],', '\n', ' ', 'INV-7K2M9Q', '(csp-to-csp-sale-denied)'],
];
/** Joined and doubled emoji, flags, marks that combine, letters from right to left, the widest and the tallest. */
const unusual = [
  ...['👩‍👩‍👧‍👦', '👍🏽', '🇸🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'e\u0301\u0323', 'ก็็็็', 'ﷺ', '𒐫', 'W', 'i'],
  ...['שלום', 'شركة', '١٢٣', '微软', 'ẞ', 'ﬃ', 'Donaudampfschifffahrt'],
];

/** A name as the directory or Teams gives it: 200 characters at most, cleaned at the door. */
export const aName = fc
  .oneof(
    fc.array(fc.constantFrom(...hostile, ...unusual), { minLength: 1, maxLength: 60 }),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...hostile, ...unusual).map((part) => Array(200).fill(part)),
  )
  .map((parts) => cleanText(cleanText(parts.join('')).slice(0, 200)) || 'Bo');
