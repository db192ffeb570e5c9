import assert from 'node:assert/strict';
import type { AskedView } from '../../cards/asked-view.ts';
import { mostActions, mostCharacters, sizeOf } from '../../cards/card.ts';
import type { Card } from '../../cards/elements.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { askable } from '../../policy/askable.ts';
import { reachable } from '../../policy/assumptions.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { nothingBetween, partner } from '../policy/rule-cases/worlds.ts';
import {
  answeredIn,
  askableFacts,
  askedOnTheWay,
  assumptionNames,
  choiceOf,
  supposedIn,
  verdictWithout,
  whatIfOf,
} from './asking-samples.ts';
import { readers } from './card-checks.ts';
import { shownOn, verbsOn } from './card-parts.ts';
import { askTextOf } from './language-texts.ts';
import { complaintsAbout } from './renderer.ts';

const named: AskedView = {
  action: 'subscription.modify',
  actor: 'Fabrikam',
  customer: 'Contoso',
  example: '',
};
const titlesOn = ({ content: { actions = [] } }: Card): string[] =>
  actions.map(({ title }) => title);

function fits(card: Card): void {
  assert.deepEqual(complaintsAbout(card.content), []);
  assert.ok(sizeOf(card) <= mostCharacters, `${sizeOf(card)} characters`);
  const { length } = titlesOn(card);
  assert.ok(length <= mostActions, `${length} buttons`);
  assert.deepEqual(verbsOn(card), Array(length).fill('check.choose'));
}

for (const reader of readers) {
  const { t, language } = reader;

  describe(`a verdict that asks in ${language.name}`, () => {
    for (const fact of askableFacts) {
      const { ask, answers } = askTextOf(fact, language);
      const { action, verdict } = verdictWithout(fact);
      const choose = choiceOf(fact, reader);

      it(`asks about ${fact}, with every answer as a button`, () => {
        const card = verdictCard(verdict, { ...named, action, choose }, reader);
        fits(card);
        assert.ok(shownOn(card).split('\n').includes(ask));
        assert.deepEqual(
          titlesOn(card),
          askable[fact].map((value) => answers[value]),
        );
        const data = (card.content.actions ?? []).map((each) => each.data);
        assert.deepEqual(
          data,
          choose.choices.map((each) => each.data),
        );
      });

      it(`says what ${fact} is where it names what is missing`, () => {
        const shown = shownOn(verdictCard(verdict, { ...named, action, choose }, reader));
        for (const need of verdict.needs) assert.ok(shown.includes(language.facts[need]), need);
      });

      it(`has room for the answers about ${fact} after everything else was answered`, () => {
        const before = askedOnTheWay({ action, verdict }).filter((each) => each !== fact);
        const assumed = answeredIn(reader, before);
        const last = choiceOf(fact, reader, before);
        fits(verdictCard(verdict, { ...named, action, choose: last, assumed }, reader));
      });
    }

    it('never leaves out an answer, whatever else it could offer', () => {
      for (const fact of askableFacts) {
        const choose = choiceOf(fact, reader);
        const whatIf = assumptionNames.map((each) => whatIfOf(each, reader));
        const { action, verdict } = verdictWithout(fact);
        const card = verdictCard(verdict, { ...named, action, choose, whatIf }, reader);
        fits(card);
        const titles = choose.choices.map(({ title }) => title);
        assert.deepEqual(titlesOn(card).slice(0, titles.length), titles);
      }
    });

    it('says which answer makes it a yes, in place of what is missing', () => {
      const facts = { ...partner, 'subscription.soldByActor': undefined };
      const open = evaluate({ action: 'subscription.modify', facts });
      const { ask, answers } = askTextOf('subscription.soldByActor', language);
      const condition = t('verdict.condition.answer', { ask, answers: answers.true ?? '' });
      const card = verdictCard(open, { ...named, condition }, reader);
      assert.ok(shownOn(card).includes(condition));
      assert.ok(card.summary.includes(condition) && card.summary.endsWith(`(${open.rule})`));
    });
  });

  describe(`a verdict on a supposition in ${language.name}`, () => {
    const denied = evaluate({
      action: 'support-ticket.create',
      facts: { ...partner, ...nothingBetween },
    });

    for (const line of supposedIn(reader)) {
      it(`tells that it was supposed: ${line}`, () => {
        const card = verdictCard(denied, { ...named, assumed: [line] }, reader);
        fits(card);
        assert.ok(
          shownOn(card)
            .split('\n')
            .includes(`${t('verdict.supposed')}: ${line}`),
        );
        assert.doesNotMatch(line, /[{}]|undefined/);
      });
    }

    it('tells nothing of suppositions where there are none', () => {
      const shown = shownOn(verdictCard(denied, named, reader));
      assert.ok(!shown.includes(`${t('verdict.supposed')}: `));
    });

    for (const each of assumptionNames) {
      it(`offers to suppose: ${each}`, () => {
        const whatIf = whatIfOf(each, reader);
        const card = verdictCard(denied, { ...named, whatIf: [whatIf] }, reader);
        fits(card);
        assert.deepEqual(titlesOn(card), [whatIf.title]);
        assert.deepEqual(card.content.actions?.[0]?.data, whatIf.data);
        assert.match(whatIf.title, /^\p{Lu}[^{}]*\?$/u);
      });
    }

    it('has room for all that two sides can bring about, and no button twice', () => {
      const whatIf = reachable.map((each) => whatIfOf(each, reader));
      const card = verdictCard(denied, { ...named, whatIf }, reader);
      fits(card);
      assert.deepEqual(
        titlesOn(card),
        whatIf.map(({ title }) => title),
      );
      assert.equal(new Set(titlesOn(card)).size, reachable.length);
    });
  });
}
