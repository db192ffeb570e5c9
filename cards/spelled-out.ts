import { bullet, type Element } from './elements.ts';

/** Teams shows a button's title on one line, and cuts it off. On a phone this many characters have room. */
const mostShown = 36;

/** Titles that are too long for their buttons, again as text that wraps. */
export const spelledOut = (buttons: readonly { readonly title: string }[]): Element[] =>
  buttons.filter(({ title }) => title.length > mostShown).map(({ title }) => bullet(title));
