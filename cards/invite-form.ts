import { defaultDays, entraRoles, leastRoles, offeredRoles } from '../policy/entra-roles.ts';
import { type Cloud, services } from '../policy/vocabulary.ts';
import { capitalized } from './capitalized.ts';
import { card, fitting } from './card.ts';
import { execute, submit } from './card-actions.ts';
import { type CustomerChoice, customerInput } from './customer-input.ts';
import { type Card, type Element, group, heading, line, subtle } from './elements.ts';
import type { Reader } from './reader.ts';

/** What somebody has typed so far, as the client sends it; shown again when something was wrong. */
export type FormInput = Readonly<
  Partial<Record<'customer' | 'services' | 'delegatedAdmin' | 'days' | 'note', string>>
>;

type Form = {
  readonly cloud: Cloud;
  readonly input?: FormInput;
  /** Shown on top. */
  readonly problem?: Card | undefined;
  /** The first customers to choose from, where the client can look for more; see `customerInput`. */
  readonly customers?: readonly CustomerChoice[];
  /** Whether it is shown in a dialog, where Universal Actions do nothing. */
  readonly dialog?: boolean;
};

/** Twice what a note may hold: one that is too long comes back to be shortened, and the card stays small. */
const mostNoteShown = 1000;

/** The invitation as a form, with what was typed in it again. Of the customers it offers as many as fit. */
export const inviteForm = (form: Form, reader: Reader): Card =>
  fitting(form.customers ?? [], (customers) => formWith(customers, form, reader));

function formWith(
  customers: readonly CustomerChoice[],
  { cloud, input = {}, problem, dialog }: Form,
  reader: Reader,
): Card {
  const { t, language } = reader;
  const button = dialog ? submit : execute;
  return card(reader, {
    summary: problem?.summary ?? t('form.summary'),
    body: [
      ...(problem?.content.body ?? [heading(t('form.title'))]),
      ...customerInput(input.customer ?? '', customers, reader),
      choices(
        'services',
        t('form.services'),
        services.map((id) => [id, capitalized(language.services[id], reader)]),
        input.services ?? services.join(','),
      ),
      ...(cloud === 'us-gov' ? [subtle(t('form.admin.dap'))] : gdapInputs(input, reader)),
      {
        type: 'Input.Text',
        id: 'note',
        label: t('form.note'),
        isMultiline: true,
        maxLength: 500,
        value: (input.note ?? '').slice(0, mostNoteShown),
      },
    ],
    actions: [
      button(t('form.send'), 'invitation.create', {}, { style: 'positive', inputs: 'auto' }),
    ],
  });
}

const gdapInputs = (input: FormInput, reader: Reader): Element[] => [
  choices(
    'delegatedAdmin',
    reader.t('form.admin'),
    offeredRoles.map((role) => [
      entraRoles[role],
      `${capitalized(reader.language.roleTasks[role], reader)} – ${role}`,
    ]),
    input.delegatedAdmin ?? leastRoles.map((role) => entraRoles[role]).join(','),
  ),
  group([line(reader.t('form.admin.global'))], { style: 'warning' }),
  {
    type: 'Input.Number',
    id: 'days',
    label: reader.t('form.days'),
    min: 1,
    max: 730,
    errorMessage: reader.t('form.days.invalid'),
    value: Number(
      input.days?.match(/^\d{1,6}$/)?.[0] ?? (input.days === undefined ? defaultDays : 0),
    ),
  },
  subtle(reader.t('form.days.ends')),
];

const choices = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  value: string,
): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  isMultiSelect: true,
  style: 'expanded',
  wrap: true,
  choices: options.map(([chosen, title]) => ({ title, value: chosen })),
  value,
});
