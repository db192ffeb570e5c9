import type { Query } from './ask.ts';
import { element } from './element.ts';
import { settled } from './latest.ts';
import { type Page, wordsOf } from './page.ts';

let made = 0;

/** A control below its label. */
export function field(label: string, control: HTMLElement): HTMLElement {
  made += 1;
  control.id ||= `control-${made}`;
  return element('div', { class: 'field' }, element('label', { for: control.id }, label), control);
}

export function searchField(
  page: Page,
  value: string,
  search: (text: string) => void,
): HTMLInputElement {
  const soon = settled(search);
  return element('input', {
    ...{ type: 'search', class: 'input search', value, placeholder: page.t('search') },
    ...{ 'aria-label': page.t('search'), autocomplete: 'off', spellcheck: 'false', maxlength: 200 },
    input: ({ currentTarget }) => soon((currentTarget as HTMLInputElement).value.trim()),
  });
}

export type Option = { readonly value: string; readonly text: string };

export function choice(
  options: readonly Option[],
  value: string,
  chosen: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    'select',
    { class: 'input', change: () => chosen(select.value) },
    ...options.map((option) => element('option', { value: option.value }, option.text)),
  );
  select.value = value;
  return select;
}

/** Saves what the list is showing as CSV, and says where it is not all of it. */
export function csvButton(page: Page, query: () => Query): HTMLElement {
  const save = async (): Promise<void> => {
    button.disabled = true;
    try {
      const remark = await page.ask.save('export', query());
      page.tell(`${page.t('saved')} ${remark}`);
    } catch (error) {
      page.tell(wordsOf(error, page));
    } finally {
      button.disabled = false;
    }
  };
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-icon': 'save', click: () => void save() },
    page.t('csv'),
  );
  return button;
}
