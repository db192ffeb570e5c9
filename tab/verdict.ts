import type { Shown } from './answers.ts';
import { type CardBox, cardBox } from './card.ts';
import { element } from './element.ts';
import { isGivenUp, latest } from './latest.ts';
import { type Page, say, wordsOf } from './page.ts';

export type Verdict = {
  readonly node: HTMLElement;
  ask(text: string): Promise<void>;
  clear(): void;
};

/** The verdict, and the whole rule that decided beside it. Only the last question is answered. */
export function verdictPane(page: Page): Verdict {
  const begin = latest();
  const empty = element('p', { class: 'empty' }, page.t('check.empty'));
  const problem = element('div', { class: 'empty', hidden: true });
  const verdict = element('section', { 'aria-label': page.t('verdict'), hidden: true });
  const ruleCard = element('div', {});
  const rule = element(
    'section',
    { class: 'rule', 'aria-labelledby': 'rule-title', hidden: true },
    element('h2', { id: 'rule-title' }, page.t('verdict.rule')),
    ruleCard,
  );
  const heading = element('h2', {}, page.t('verdict'));
  const node = element('div', { class: 'verdict', hidden: true }, verdict, rule);
  const whole = element('div', { class: 'verdict-pane' }, empty, problem, node);
  let box: CardBox | undefined;
  let ruleBox: CardBox | undefined;

  const showRule = ({ rule: shown }: Shown): void => {
    rule.hidden = shown === undefined;
    if (!shown) return;
    const content = { summary: shown.id, card: shown.card };
    if (ruleBox) ruleBox.put(content);
    else {
      ruleBox = cardBox(page, content, { headingLevel: 3 });
      ruleCard.replaceChildren(ruleBox.node);
    }
  };
  const show = (shown: Shown): void => {
    [empty.hidden, problem.hidden, node.hidden, verdict.hidden] = [true, true, false, false];
    if (box) box.put(shown);
    else {
      box = cardBox(page, shown, { headingLevel: 3, answered: showRule });
      verdict.replaceChildren(heading, box.node);
    }
    showRule(shown);
  };

  /** In place of the verdict, which is on the question before. */
  const refuse = (error: unknown, text: string): void => {
    const look = { type: 'button', class: 'button', click: () => void ask(text) };
    problem.replaceChildren(
      element('p', { role: 'alert' }, wordsOf(error, page)),
      element('button', look, page.t('again')),
    );
    [empty.hidden, problem.hidden, node.hidden] = [true, false, true];
  };
  const ask = async (text: string): Promise<void> => {
    const signal = begin();
    whole.ariaBusy = 'true';
    try {
      const shown = await say(page, text, signal);
      if (signal.aborted) return;
      show(shown);
      page.announce(shown.summary);
    } catch (error) {
      if (isGivenUp(error)) return;
      refuse(error, text);
    }
    whole.ariaBusy = 'false';
  };
  const clear = (): void => {
    begin();
    [empty.hidden, problem.hidden, node.hidden] = [false, true, true];
    whole.ariaBusy = 'false';
  };

  return { node: whole, ask, clear };
}
