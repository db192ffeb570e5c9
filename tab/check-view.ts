import type { Asking } from './answers.ts';
import { element } from './element.ts';
import { chatLabel, inChat } from './in-chat.ts';
import { type Page, type View, wordsOf } from './page.ts';
import { asking, currentPlace, go } from './place.ts';
import { nothingAsked, type Question, read, written } from './question.ts';
import { type QuestionForm, questionForm } from './question-form.ts';
import { verdictPane } from './verdict.ts';

/** Is it allowed? Asked in somebody's own words or put together; the question stands in the address. */
export function checkView(page: Page): View {
  const { t, me } = page;
  const title = t('check');
  const verdict = verdictPane(page);
  let form: QuestionForm | undefined;
  let known: Asking | undefined;
  let asked = '';

  const ask = (text: string, replace: boolean): void =>
    go(asking({ ...currentPlace(), view: 'check', code: undefined }, { ask: text }), { replace });
  const compose = (question: Question): void =>
    ask(question.action ? written(question, me.words) : '', true);

  const own = element('input', {
    ...{ class: 'input', id: 'own-words', autocomplete: 'off', maxlength: 500 },
    placeholder: t(me.side === 'customer' ? 'check.example' : 'check.example.partner'),
  });
  const ownWords = element(
    'form',
    {
      class: 'own-words',
      submit: (event) => {
        event.preventDefault();
        ask(own.value.trim(), false);
      },
    },
    element('label', { for: own.id }, t('check.own')),
    element('div', { class: 'joined' }, own, element('button', { class: 'button strong' }, title)),
  );
  const command = element('code', {});
  const look = { class: 'button', 'data-icon': me.chat === undefined ? 'copy' : 'chat' };
  const typed = element(
    'div',
    { class: 'typed', hidden: true },
    element('span', { class: 'quiet' }, t('check.typed')),
    command,
    inChat(page, () => command.textContent ?? '', look, chatLabel(page)),
  );
  const parts = element(
    'div',
    { class: 'parts' },
    element('div', { class: 'skeleton form-skeleton' }),
  );
  const node = element(
    'div',
    { class: 'view' },
    element('h1', {}, title),
    element('section', { class: 'panel padded', 'aria-label': title }, ownWords, parts, typed),
    verdict.node,
  );

  /** The question as the form or the field for one's own words has it. */
  const fill = (text: string): void => {
    const question = known && read(text, me.words, known);
    form?.put(question ?? nothingAsked);
    if (known) own.value = question ? '' : text;
  };
  const show = (text: string): void => {
    fill(text);
    const whole = commanded(text, me.words.check);
    command.textContent = whole;
    typed.hidden = text === '';
    if (asked === text) return;
    asked = text;
    if (text === '') verdict.clear();
    else void verdict.ask(whole);
  };
  const load = async (): Promise<void> => {
    try {
      known = await page.ask.get<Asking>('asking');
      form = questionForm(page, known, compose);
      parts.replaceChildren(form.node);
    } catch (error) {
      parts.replaceChildren(
        element('p', { class: 'refusal', role: 'alert' }, wordsOf(error, page)),
      );
    }
    show(asked);
  };
  void load();

  return {
    title,
    node,
    show: (place) => show(place.query.get('ask') ?? ''),
    refresh: async () => undefined,
  };
}

/** A question in somebody's own words becomes a command by its first word. */
const commanded = (text: string, check: string): string =>
  text === '' || text.toLowerCase().startsWith(`${check.toLowerCase()} `)
    ? text
    : `${check} ${text}`;
