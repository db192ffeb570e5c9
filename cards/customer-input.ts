import { command, type Element, subtle } from './elements.ts';
import type { Reader } from './reader.ts';

/** A tenant that may be meant: what is shown of it, and what `invite` takes for it. */
export type CustomerChoice = { readonly title: string; readonly value: string };

/** The data set that a client names when it asks for more choices. */
export const customersDataset = 'customers';

/**
 * Whom to invite. Where the client can look for customers while somebody types it is given the first few; everywhere
 * else the customer is typed, since most of those who are invited stand in no list.
 */
export function customerInput(
  value: string,
  customers: readonly CustomerChoice[],
  reader: Reader,
): Element[] {
  return customers.length === 0 ? [typed(value, reader)] : search(value, customers, reader);
}

const typed = (value: string, { t }: Reader): Element => ({
  type: 'Input.Text',
  id: 'customer',
  label: t('form.customer'),
  placeholder: t('form.customer.placeholder'),
  isRequired: true,
  errorMessage: t('form.customer.required'),
  maxLength: 200,
  value,
});

/** Not required: Teams takes a choice that it has looked up for none at all (AdaptiveCards issue 8861). */
const search = (
  value: string,
  choices: readonly CustomerChoice[],
  { t, language }: Reader,
): Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: 'customer',
    label: t('form.customer'),
    placeholder: t('form.customer.search'),
    style: 'filtered',
    choices,
    'choices.data': { type: 'Data.Query', dataset: customersDataset },
    value,
  },
  subtle(t('form.customer.elsewhere')),
  command(language.commands.invite.examples[0] ?? language.commands.invite.usage),
];
