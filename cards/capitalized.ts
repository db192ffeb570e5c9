import type { Reader } from './reader.ts';

/** Words from the middle of a sentence, to stand at the beginning of a line or beside a label. */
export const capitalized = (text: string, { language }: Reader): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language.tag) + rest.join('');
};
