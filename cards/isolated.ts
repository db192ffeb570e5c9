const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const isolates = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * A text for the middle of a sentence. One with right-to-left letters stands between two invisible characters (first
 * strong isolate, pop directional isolate), so that it does not turn round what is around it. Any other stays as
 * it is: codes, commands and ids can be copied.
 */
export const isolated = (text: string): string =>
  rightToLeft.test(text) && rightToLeft.test(text.replaceAll(isolates, ''))
    ? `\u2068${text}\u2069`
    : text;
