import { type Child, element } from './element.ts';

/** The whole page as one message: where there is nothing else to show. */
export const notice = (title: string, ...rest: readonly Child[]): void =>
  document.body.replaceChildren(
    element('main', { class: 'notice' }, element('h1', {}, title), ...rest),
  );
