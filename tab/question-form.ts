import type { Asking } from './answers.ts';
import { choice, field } from './controls.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { nothingAsked, type Question } from './question.ts';
import { nameField, subscriptionField } from './suggestions.ts';
import { suppositionsOf } from './suppositions.ts';

export type QuestionForm = { readonly node: HTMLElement; put(question: Question): void };

/** The parts of a question, each to be chosen; a change of any of them asks anew. */
export function questionForm(
  page: Page,
  asking: Asking,
  changed: (question: Question) => void,
): QuestionForm {
  const { t } = page;
  let question = nothingAsked;
  const set = (part: Partial<Question>): void => {
    question = { ...question, ...part };
    changed(question);
  };
  const action = element(
    'select',
    { class: 'input', change: () => set({ action: action.value }) },
    element('option', { value: '' }, t('action.choose')),
    ...asking.actions.map(({ group, choices }) =>
      element(
        'optgroup',
        { label: group },
        ...choices.map(({ text, name }) => element('option', { value: text }, name)),
      ),
    ),
  );
  const about = nameField(page, (text) => set({ about: text }));
  const subscription = subscriptionField(page, (text) => set({ subscription: text }));
  const anyRole = { value: '', text: t('role.any') };
  const roles = asking.roles.map(({ text, name }) => ({ value: text, text: name }));
  const role = choice([anyRole, ...roles], '', (value) => set({ role: value }));
  const supposed = suppositionsOf(page, asking, (suppositions) => {
    supposed.put(suppositions);
    set({ suppositions });
  });

  const node = element(
    'div',
    { class: 'question-form' },
    field(t('action'), action),
    field(t('about'), about.input),
    about.list,
    field(t('subscription'), subscription.input),
    subscription.list,
    field(t('role'), role),
    field(t('what-if'), supposed.select),
    supposed.chips,
  );
  return {
    node,
    put: (next) => {
      question = next;
      action.value = next.action;
      if (document.activeElement !== about.input) about.input.value = next.about;
      if (document.activeElement !== subscription.input)
        subscription.input.value = next.subscription;
      role.value = next.role;
      supposed.put(next.suppositions);
    },
  };
}
