import type { TextKey, Texts, Wording } from '../../tab/answers.ts';
import { en } from '../language/en.ts';
import type { Reader } from '../reader.ts';

const isText = (key: string): key is TextKey => key.startsWith('tab.ui.');
const keys = Object.keys(en.messages).filter(isText);

/** Every fixed text of the page, and which way it is read. */
export const wordingOf = ({ language, t }: Reader): Wording => ({
  lang: language.tag,
  dir: language.direction,
  texts: Object.fromEntries(keys.map((key) => [key, t(key)])) as Texts,
});
