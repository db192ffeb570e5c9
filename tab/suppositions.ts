import type { Asking } from './answers.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

const most = 6;

export type Suppositions = {
  readonly select: HTMLSelectElement;
  readonly chips: HTMLElement;
  put(chosen: readonly string[]): void;
};

/** What is supposed: chosen one after the other, shown as chips that can be taken away again. */
export function suppositionsOf(
  page: Page,
  asking: Asking,
  changed: (chosen: readonly string[]) => void,
): Suppositions {
  let chosen: readonly string[] = [];
  const names = new Map([
    ...asking.suppositions.map(({ text, name }) => [text, name] as const),
    ...asking.questions.flatMap(({ ask, answers }) =>
      answers.map(({ text, name }) => [text, `${ask} ${name}`] as const),
    ),
  ]);
  /** Another answer to the same question takes the place of the one before. */
  const rivals = (text: string): readonly string[] =>
    asking.questions
      .map(({ answers }) => answers.map((answer) => answer.text))
      .find((texts) => texts.includes(text)) ?? [text];

  const add = (): void => {
    const text = select.value;
    if (text === '') return;
    const others = chosen.filter((one) => !rivals(text).includes(one));
    changed([...others, text]);
    page.announce(names.get(text) ?? text);
  };
  const select = element('select', { class: 'input', change: add });
  const options = (choices: Asking['suppositions']) =>
    choices.map(({ text, name }) => element('option', { value: text }, name));
  select.append(
    element('option', { value: '' }, page.t('what-if.add')),
    ...options(asking.suppositions),
    ...asking.questions.map(({ ask, answers }) =>
      element('optgroup', { label: ask }, ...options(answers)),
    ),
  );
  const chips = element('ul', { class: 'chips', 'aria-label': page.t('what-if') });

  const remove = (text: string): void => {
    changed(chosen.filter((one) => one !== text));
    select.focus();
  };
  const chip = (text: string): HTMLElement => {
    const name = names.get(text) ?? text;
    const label = `${page.t('remove')}: ${name}`;
    const look = { class: 'chip', 'data-icon': 'close', 'aria-label': label };
    return element(
      'li',
      {},
      element('button', { type: 'button', ...look, click: () => remove(text) }, name),
    );
  };
  return {
    select,
    chips,
    put: (now) => {
      chosen = now;
      select.value = '';
      select.disabled = now.length >= most;
      chips.replaceChildren(...now.map(chip));
      chips.hidden = now.length === 0;
    },
  };
}
