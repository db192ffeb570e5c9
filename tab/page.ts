import type { Me, Shown, TextKey } from './answers.ts';
import type { Ask } from './ask.ts';
import type { Place } from './place.ts';

export type TextName = TextKey extends `tab.ui.${infer Name}` ? Name : never;

/** What every part of the page may use. */
export type Page = {
  readonly ask: Ask;
  readonly me: Me;
  /** A text of the page in the reader's language. */
  t(name: TextName): string;
  /** Says it to whoever does not see the page. */
  announce(text: string): void;
  /** Shows it above the page for a while, and says it too: what nothing else on the page tells. */
  tell(text: string): void;
  /** Opens an address outside: in Teams by Teams, else in a tab of its own. */
  openLink(address: string): void;
  /** Shows the card that a command answers with, above everything else. */
  openCard(command: string): void;
};

/** One of the views. `show`: somebody came here, or asks for something else here. `refresh`: something changed. */
export type View = {
  readonly title: string;
  readonly node: HTMLElement;
  show(place: Place): void;
  refresh(): Promise<void>;
};

export const say = (page: Page, text: string, signal?: AbortSignal): Promise<Shown> =>
  page.ask.post<Shown>('say', { text }, signal);

/** A name as it is quoted in a command; a quotation mark in it would end it early. */
export const quoted = (name: string): string => `"${name.replaceAll(/["“”„]/g, '').trim()}"`;

/** What went wrong, ready to be shown. */
export const wordsOf = (error: unknown, page: Page): string =>
  error instanceof Error && error.name === 'Refusal' ? error.message : page.t('failed');
