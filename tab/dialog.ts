import type { Shown } from './answers.ts';
import { type CardBox, cardBox } from './card.ts';
import { element } from './element.ts';
import { focusRow } from './focus-row.ts';
import { latest } from './latest.ts';
import { type Page, say, wordsOf } from './page.ts';

export type CardDialog = {
  /** Shows what the command answers with; `closed` when somebody has closed it. */
  open(command: string, closed?: () => void): void;
  close(): void;
  /** Asks again, unless somebody is filling in what is shown, or has just been answered. */
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
  let command = '';
  let box: CardBox | undefined;
  let closed: (() => void) | undefined;
  let row: string | undefined;

  function closeOutside(event: Event): void {
    if (event.target === dialog) dialog.close();
  }
  function ended(): void {
    begin();
    body.replaceChildren();
    box = undefined;
    // The button that opened it may have gone with what it was for.
    if (document.activeElement === document.body) focusRow(row);
    const then = closed;
    closed = undefined;
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
  const load = async (): Promise<void> => {
    const signal = begin();
    try {
      const shown = await say(page, command, signal);
      if (!signal.aborted) show(shown);
    } catch (error) {
      if (signal.aborted || box) return;
      body.replaceChildren(element('p', { class: 'refusal', role: 'alert' }, wordsOf(error, page)));
    }
  };

  return {
    open: (text, onClose) => {
      if (dialog.open && command === text) return;
      row = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
      box = undefined;
      command = text;
      closed = onClose;
      dialog.setAttribute('aria-label', page.t('loading'));
      body.replaceChildren(element('div', { class: 'skeleton card-skeleton' }));
      if (!dialog.open) dialog.showModal();
      void load();
    },
    close: () => {
      closed = undefined;
      if (dialog.open) dialog.close();
    },
    refresh: async () => {
      if (dialog.open && box && !box.isTouched() && !box.isAnswered()) await load();
    },
  };
}
