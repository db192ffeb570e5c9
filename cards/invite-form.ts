import { defaultDays, type EntraRole, entraRoles, leastRoles } from '../policy/entra-roles.ts';
import { type Cloud, services } from '../policy/vocabulary.ts';
import { card } from './card.ts';
import { execute } from './card-actions.ts';
import { type Card, type Element, heading, subtle } from './elements.ts';
import type { Reader } from './reader.ts';

/** What somebody has typed so far, as the client sends it; shown again when something was wrong. */
export type FormInput = Readonly<
  Partial<Record<'customer' | 'services' | 'delegatedAdmin' | 'days' | 'note', string>>
>;

/** Roles for everyday work; more powerful ones are asked for by name, in the command. */
const offered: readonly EntraRole[] = [
  ...leastRoles,
  'Global Reader',
  'Helpdesk Administrator',
  'User Administrator',
];

/** Twice what a note may hold: one that is too long comes back to be shortened, and the card stays small. */
const mostNoteShown = 1000;

/** The invitation as a form. `problem` is shown on top, and what was typed is in it again. */
export function inviteForm(
  {
    cloud,
    input = {},
    problem,
  }: { readonly cloud: Cloud; readonly input?: FormInput; readonly problem?: Card | undefined },
  reader: Reader,
): Card {
  const { t, language } = reader;
  return card(reader, {
    summary: problem?.summary ?? t('form.summary'),
    body: [
      ...(problem?.content.body ?? [heading(t('form.title'))]),
      {
        type: 'Input.Text',
        id: 'customer',
        label: t('form.customer'),
        placeholder: t('form.customer.placeholder'),
        isRequired: true,
        errorMessage: t('form.customer.required'),
        maxLength: 200,
        value: input.customer ?? '',
      },
      choices(
        'services',
        t('form.services'),
        services.map((id) => [id, language.services[id]]),
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
      execute(t('form.send'), 'invitation.create', {}, { style: 'positive', inputs: 'auto' }),
    ],
  });
}

const gdapInputs = (input: FormInput, { t }: Reader): Element[] => [
  choices(
    'delegatedAdmin',
    t('form.admin'),
    offered.map((role) => [entraRoles[role], role]),
    input.delegatedAdmin ?? leastRoles.map((role) => entraRoles[role]).join(','),
  ),
  {
    type: 'Input.Number',
    id: 'days',
    label: t('form.days'),
    min: 1,
    max: 730,
    errorMessage: t('form.days.invalid'),
    value: Number(
      input.days?.match(/^\d{1,6}$/)?.[0] ?? (input.days === undefined ? defaultDays : 0),
    ),
  },
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
