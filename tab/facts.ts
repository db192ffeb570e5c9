import type { Overview } from './answers.ts';
import { element } from './element.ts';

/** The few figures to see first; each leads to where more of it is. */
export const factTiles = (facts: Overview['facts']): HTMLElement[] =>
  facts.map(({ label, value, tone, to }) =>
    element(
      'li',
      { class: 'tile', 'data-tone': tone, 'data-key': to ?? label },
      element(
        to === undefined ? 'div' : 'a',
        { class: 'tile-link', ...(to === undefined ? {} : { href: `#${to}`, 'data-act': 'more' }) },
        element('span', { class: 'tile-value' }, value),
        element('span', { class: 'tile-label' }, label),
      ),
    ),
  );
