import { element } from './element.ts';

export type Toast = { readonly node: HTMLElement; tell(text: string): void };

const readIn = 8000;

/** A line over the page for what a click has done elsewhere, for as long as it takes to read it. */
export function toast(): Toast {
  const node = element('p', { class: 'toast', role: 'status' });
  let timer = 0;
  return {
    node,
    tell: (text) => {
      clearTimeout(timer);
      node.textContent = text;
      timer = setTimeout(() => node.replaceChildren(), readIn);
    },
  };
}
