import type { Choice, Names, Subscriptions } from './answers.ts';
import { element } from './element.ts';
import { isGivenUp, latest, settled } from './latest.ts';
import type { Page } from './page.ts';

/** A text field that offers what fits while somebody types; whatever else they type is taken as well. */
function suggesting(
  name: string,
  offers: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>,
  typed: (text: string) => void,
): { readonly input: HTMLInputElement; readonly list: HTMLDataListElement } {
  const list = element('datalist', { id: `${name}-offers` });
  const begin = latest();
  const offer = async (text: string): Promise<void> => {
    try {
      const found = await offers(text, begin());
      list.replaceChildren(...found.map(option));
    } catch (error) {
      // Without offers it can still be typed.
      if (!isGivenUp(error)) list.replaceChildren();
    }
  };
  const soon = settled((text: string) => void offer(text), 150);
  const report = settled(typed, 350);
  const input = element('input', {
    ...{ class: 'input', id: name, list: list.id, autocomplete: 'off', maxlength: 250 },
    focus: () => soon(input.value),
    input: () => {
      soon(input.value);
      report(input.value);
    },
  });
  return { input, list };
}

const option = ({ text, name }: Choice): HTMLElement =>
  element('option', { value: text, ...(name === text ? {} : { label: name }) });

export const nameField = (page: Page, typed: (text: string) => void) =>
  suggesting(
    'about',
    async (search, signal) => (await page.ask.get<Names>('names', { search }, signal)).names,
    typed,
  );

/** Offers the first subscriptions by their names, and by their ids where two are called the same. */
export const subscriptionField = (page: Page, typed: (text: string) => void) =>
  suggesting(
    'subscription',
    async (_search, signal) => {
      const { rows } = await page.ask.get<Subscriptions>('subscriptions', {}, signal);
      return rows.map(({ id, name, customer }) => {
        const isAlone = rows.filter((row) => row.name === name).length === 1;
        return { text: isAlone ? name : id, name: `${name} · ${customer}` };
      });
    },
    typed,
  );
