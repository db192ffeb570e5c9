import { element } from './element.ts';
import type { Page } from './page.ts';

/** The title of a view, with a button beside it for whoever may invite. */
export const viewHead = (page: Page, title: string): HTMLElement =>
  element(
    'div',
    { class: 'view-head' },
    element('h1', {}, title),
    page.me.mayInvite &&
      element(
        'button',
        {
          ...{ type: 'button', class: 'button strong', 'data-icon': 'add' },
          click: () => page.openCard(page.me.words.invite),
        },
        page.t('invite'),
      ),
  );
