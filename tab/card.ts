import type { Shown } from './answers.ts';
import { Refusal } from './ask.ts';
import type { Click, Drawn } from './draw-card.ts';
import { element } from './element.ts';
import { type Page, wordsOf } from './page.ts';

export type CardBox = {
  readonly node: HTMLElement;
  /** Another card in its place; one that says the same stays as it is. */
  put(shown: Shown): void;
  /** Whether it is somebody's own: they are filling it in, have clicked, or read what became of that. */
  isTheirs(): boolean;
};
type Boxed = {
  readonly headingLevel: number;
  /** What a click on it was answered with. */
  readonly answered?: (shown: Shown) => void;
};

/** A card whose buttons work: the answer takes its place, and a refusal stands below it. */
export function cardBox(page: Page, first: Shown, { headingLevel, answered }: Boxed): CardBox {
  const place = element('div', { class: 'card-place' });
  const refusal = element('p', { class: 'refusal', role: 'alert' });
  const node = element('article', { class: 'card', tabindex: '-1' }, place, refusal);
  let shown: Shown | undefined;
  let drawn: Drawn | undefined;
  let hasAnswer = false;

  const put = (next: Shown): void => {
    if (JSON.stringify(shown?.card) === JSON.stringify(next.card)) return;
    shown = next;
    node.setAttribute('aria-label', next.summary);
    refusal.textContent = '';
    void draw(next);
  };
  const draw = async (asked: Shown): Promise<void> => {
    try {
      const { drawCard } = await import('./draw-card.ts');
      if (shown !== asked) return;
      const hadFocus = node.contains(document.activeElement);
      const openLink = page.openLink;
      drawn = drawCard(asked.card, {
        headingLevel,
        openLink,
        clicked: (click) => void send(click),
      });
      place.replaceChildren(drawn.node);
      if (hadFocus) node.focus({ preventScroll: true });
    } catch {
      refusal.textContent = page.t('failed');
    }
  };
  const send = async (click: Click): Promise<void> => {
    if (node.ariaBusy === 'true') return;
    node.ariaBusy = 'true';
    refusal.textContent = '';
    const clicked = shown;
    try {
      const answer = await page.ask.post<Shown>('click', click);
      // Something else was asked for meanwhile.
      if (shown !== clicked) return;
      hasAnswer = true;
      put(answer);
      page.announce(answer.summary);
      answered?.(answer);
    } catch (error) {
      if (shown === clicked) refusal.textContent = whyNot(error, page);
    } finally {
      node.ariaBusy = 'false';
    }
  };

  put(first);
  const isTheirs = () => hasAnswer || node.ariaBusy === 'true' || (drawn?.isTouched() ?? false);
  return { node, put, isTheirs };
}

/** A click whose answer is lost may have been done all the same. */
const whyNot = (error: unknown, page: Page): string =>
  error instanceof Refusal && error.status === 0 ? page.t('unsure') : wordsOf(error, page);
