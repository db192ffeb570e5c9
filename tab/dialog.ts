import type { Shown } from './answers.ts';
import { type CardBox, cardBox } from './card.ts';
import { element } from './element.ts';
import { focusRow } from './focus-row.ts';
import { latest } from './latest.ts';
import { type Page, wordsOf } from './page.ts';

/** What is shown, and how to get it. */
export type Content = {
  /** Something else for each that is another. */
  readonly name: string;
  readonly get: (signal: AbortSignal) => Promise<Shown>;
  /** Whether it is only read, so that it can be asked for again whenever something changes. */
  readonly isLive: boolean;
  /** Somebody has closed it. */
  readonly closed?: () => void;
};
export type CardDialog = {
  open(content: Content): void;
  close(): void;
  /** Shows it as it is now, unless it is somebody's own. */
  refresh(): Promise<void>;
};

/** The dialog in which a card is shown above the page. There is one. */
export function cardDialog(page: Page, holder: HTMLElement): CardDialog {
  const body = element('div', { class: 'dialog-body' });
  const close = element('button', {
    ...{ type: 'button', class: 'icon-button dialog-close', 'data-icon': 'close' },
    ...{ 'aria-label': page.t('close'), title: page.t('close'), click: () => dialog.close() },
  });
  const dialog = element(
    'dialog',
    { class: 'dialog', click: closeOutside, close: ended },
    close,
    body,
  );
  holder.append(dialog);
  const begin = latest();
  let content: Content | undefined;
  let box: CardBox | undefined;
  let row: string | undefined;

  function closeOutside(event: Event): void {
    if (event.target === dialog) dialog.close();
  }
  function ended(): void {
    // A browser tells it some time later, and something else may have been opened by then.
    if (dialog.open) return;
    begin();
    body.replaceChildren();
    box = undefined;
    // The button that opened it may have gone with what it was for.
    if (document.activeElement === document.body) focusRow(row);
    const then = content?.closed;
    content = undefined;
    then?.();
  }
  const show = (shown: Shown): void => {
    dialog.setAttribute('aria-label', shown.summary);
    if (box) box.put(shown);
    else {
      box = cardBox(page, shown, { headingLevel: 2 });
      body.replaceChildren(box.node);
      // So that it is read out: nothing outside a dialog is, while it is open.
      box.node.focus({ preventScroll: true });
    }
  };
  const load = async ({ get }: Content): Promise<void> => {
    const signal = begin();
    try {
      const shown = await get(signal);
      if (!signal.aborted && !box?.isTheirs()) show(shown);
    } catch (error) {
      if (signal.aborted || box) return;
      body.replaceChildren(element('p', { class: 'refusal', role: 'alert' }, wordsOf(error, page)));
    }
  };

  return {
    open: (next) => {
      if (dialog.open && content?.name === next.name) return;
      row = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
      box = undefined;
      content = next;
      dialog.setAttribute('aria-label', page.t('loading'));
      body.replaceChildren(element('div', { class: 'skeleton card-skeleton' }));
      if (!dialog.open) dialog.showModal();
      void load(next);
    },
    close: () => {
      content = undefined;
      if (dialog.open) dialog.close();
    },
    refresh: async () => {
      if (content?.isLive && box && !box.isTheirs()) await load(content);
    },
  };
}
