import { element } from './element.ts';
import type { Page } from './page.ts';

type Look = { readonly class: string; readonly 'data-icon': string; readonly 'data-act'?: string };

/** Goes on in the chat with the bot; where there is none, as in the try-out, what to type there is copied. */
export function inChat(page: Page, command: () => string, look: Look, label: string): HTMLElement {
  const { chat } = page.me;
  const icon = look.class === 'icon-button' ? { 'aria-label': label, title: label } : {};
  const content = look.class === 'icon-button' ? [] : [label];
  const act = (event: Event): void => {
    event.preventDefault();
    if (chat !== undefined) page.openLink(chat + encodeURIComponent(command()));
    else void copy(page, command());
  };
  if (chat === undefined) {
    return element('button', { type: 'button', ...look, ...icon, click: act }, ...content);
  }
  const rel = { target: '_blank', rel: 'noopener noreferrer' };
  const link = element('a', { href: chat, ...rel, ...look, ...icon, click: act }, ...content);
  return link;
}

export const chatLabel = (page: Page): string =>
  page.t(page.me.chat === undefined ? 'copy' : 'in-chat');

async function copy(page: Page, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    page.tell(`${page.t('copied')} ${text}`);
  } catch {
    // A frame may be denied the clipboard; then the command is at least shown.
    page.tell(`${page.t('not-copied')} ${text}`);
  }
}
