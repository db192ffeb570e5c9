import { type Child, element } from './element.ts';
import type { Page } from './page.ts';
import { type ViewName, viewNames } from './place.ts';

export type Shell = {
  readonly main: HTMLElement;
  /** Marks where somebody is. */
  at(view: ViewName, title: string): void;
  offline(is: boolean): void;
};

/** What stands around every view: whose tenant it is, who looks at it, and the way to the other views. */
export function shell(page: Page, body: HTMLElement, beside: Child): Shell {
  const { t, me } = page;
  const main = element('main', { id: 'main', tabindex: '-1' });
  const links = new Map(viewNames.map((view) => [view, navLink(page, view)]));
  const status = element('p', { class: 'offline', role: 'status' });
  const skip = element(
    'a',
    {
      ...{ class: 'skip', href: '#main' },
      click: (event) => {
        event.preventDefault();
        main.focus();
      },
    },
    t('skip'),
  );
  const header = element(
    'header',
    { class: 'header' },
    element(
      'div',
      { class: 'identity' },
      element('p', { class: 'tenant', title: me.tenant }, element('bdi', {}, me.tenant)),
      element('p', { class: 'quiet' }, me.roles === '' ? me.name : `${me.name} · ${me.roles}`),
    ),
    status,
    me.chat !== undefined && chatLink(page, me.chat),
    beside,
  );
  const nav = element(
    'nav',
    { class: 'nav', 'aria-label': t('nav') },
    element('ul', {}, ...[...links.values()].map((link) => element('li', {}, link))),
  );
  body.replaceChildren(skip, element('div', { class: 'top' }, header, nav), main);

  return {
    main,
    at: (view, title) => {
      document.title = `${title} – ${me.tenant} – Multipartner`;
      for (const [name, link] of links) {
        if (name === view) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      links.get(view)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    offline: (is) => {
      const text = is ? t('offline') : '';
      if (status.textContent !== text) status.textContent = text;
    },
  };
}

function navLink({ t, me }: Page, view: ViewName): HTMLElement {
  const main = me.side === 'customer' ? 'partners' : 'customers';
  const href = `#${view === 'main' ? '' : view}`;
  return element('a', { href }, t(view === 'main' ? main : view));
}

const chatLink = (page: Page, chat: string): HTMLElement =>
  element(
    'a',
    {
      ...{ class: 'button', href: chat, target: '_blank', rel: 'noopener noreferrer' },
      'data-icon': 'chat',
      click: (event) => {
        event.preventDefault();
        page.openLink(chat);
      },
    },
    page.t('chat'),
  );
