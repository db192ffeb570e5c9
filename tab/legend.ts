import { element } from './element.ts';
import type { Page } from './page.ts';

const signs = ['active', 'requested', 'over', 'soon', 'open'] as const;

/** What the bars of the timeline mean. */
export const legend = (page: Page): HTMLElement =>
  element(
    'ul',
    { class: 'legend', 'aria-label': page.t('legend') },
    ...signs.map((sign) =>
      element(
        'li',
        {},
        element(
          'span',
          { class: 'sample', 'aria-hidden': 'true' },
          element(
            'span',
            {
              ...{
                class: 'bar',
                'data-state': sign === 'soon' || sign === 'open' ? 'active' : sign,
              },
              ...{ 'data-from': 'here', 'data-to': sign === 'open' ? 'open' : 'here' },
            },
            sign === 'soon' && element('span', { class: 'soon' }),
          ),
        ),
        page.t(`legend.${sign}`),
      ),
    ),
  );
