import assert from 'node:assert/strict';
import type { AskedView } from '../../cards/asked-view.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { actions } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import type { Effect } from '../../policy/rule.ts';
import { type BookRule, findRule, type RuleId, ruleBook } from '../../policy/rule-book.ts';
import { sources } from '../../policy/sources.ts';
import { ruleCases } from '../policy/rule-cases/rule-cases.ts';
import { partner } from '../policy/rule-cases/worlds.ts';
import { readers } from './card-checks.ts';
import { ofType, shownOn, verbsOn } from './card-parts.ts';
import { longLink } from './long-link.ts';

/** The words that the contract promises, by language. */
const beginnings: Readonly<Record<string, Readonly<Record<Verdict['outcome'], RegExp>>>> = {
  en: {
    allowed: /^Allowed(?! if\b)/,
    denied: /^Not allowed/,
    conditional: /^Allowed if/,
    'not-covered': /^Not covered/,
  },
  sv: {
    allowed: /^Tillåtet(?! om\b)/,
    denied: /^Inte tillåtet/,
    conditional: /^Tillåtet om/,
    'not-covered': /^Omfattas inte/,
  },
};

const asked: AskedView = {
  action: 'subscription.modify',
  actor: 'Fabrikam',
  customer: 'Contoso',
  example: 'check subscription.modify for contoso.com',
};

/** Every verdict there is a case for, and what little or nothing known gives for every action. */
const verdicts: readonly Verdict[] = [
  ...ruleCases.map((one) =>
    evaluate({ action: one.action, facts: { ...one.base, ...one.with } }, one.flags),
  ),
  ...actions.map((action) => evaluate({ action, facts: {} })),
  evaluate({
    action: 'subscription.modify',
    facts: { ...partner, 'subscription.soldByActor': undefined },
  }),
];

const none = { satisfied: [], needs: [], advice: [], mayForbid: [] } as const;
const denied = (rule: RuleId): Verdict => ({ outcome: 'denied', rule, ...none });
const does = ({ says }: BookRule, ...wanted: readonly Effect[]): boolean =>
  says.some(({ effect }) => wanted.includes(effect));

for (const reader of readers) {
  const { tag, name, rules, messages } = reader.language;

  describe(`verdict card in ${name}`, () => {
    for (const verdict of verdicts) {
      const { outcome, rule, needs, advice } = verdict;
      const { summary, content } = verdictCard(verdict, asked, reader);
      const shown = shownOn({ summary, content });
      it(`begins and ends as promised: ${outcome} by ${rule}, ${needs.length} facts missing`, () => {
        assert.match(summary, beginnings[tag]?.[outcome] ?? /a language without promises/);
        assert.ok(summary.endsWith(`(${rule})`), summary);
      });

      it(`shows rule, remarks and source: ${outcome} by ${rule}, ${needs.length} facts missing`, () => {
        const urls = ofType({ summary, content }, /^Action\.OpenUrl$/).map(({ url }) => url);
        assert.deepEqual(
          urls,
          (findRule(rule)?.sources ?? []).map((key) => sources[key].url),
        );
        assert.ok(shown.includes(rule) && shown.includes('Contoso') && shown.includes('Fabrikam'));
        for (const id of advice) assert.ok(shown.includes(rules[id].sentence));
      });
    }

    it('tells the way out of every denial', () => {
      for (const rule of ruleBook.filter((each) => does(each, 'forbid'))) {
        const { wayOut = '' } = rules[rule.id];
        assert.notEqual(wayOut, '', rule.id);
        assert.ok(shownOn(verdictCard(denied(rule.id), asked, reader)).includes(wayOut));
      }
    });

    it('denies in a sentence that does not sound like a yes', () => {
      const twofold = ruleBook.filter((each) => does(each, 'forbid'));
      for (const { id } of twofold.filter((each) => does(each, 'permit', 'permitIf'))) {
        const { denial, sentence } = rules[id];
        assert.ok(denial, id);
        const shown = shownOn(verdictCard(denied(id), asked, reader));
        assert.ok(shown.includes(denial) && !shown.includes(sentence), id);
      }
    });

    it('names the rules that could forbid what none permits', () => {
      const azure = { ...partner, 'subscription.service': 'azure' } as const;
      const facts = { ...azure, 'subscription.soldByActor': undefined };
      const open = evaluate({ action: 'subscription.cancel', facts });
      assert.equal(open.outcome, 'not-covered');
      assert.deepEqual(open.mayForbid, ['existing-subscription-unchanged']);
      const shown = shownOn(verdictCard(open, asked, reader));
      assert.ok(shown.includes(rules['existing-subscription-unchanged'].sentence));
    });

    it('names every missing fact, and asks for the customer where that is what is missing', () => {
      const open = evaluate({ action: 'subscription.purchase', facts: {} });
      const shown = shownOn(verdictCard(open, asked, reader));
      for (const fact of open.needs) assert.ok(shown.includes(reader.language.facts[fact]), fact);
      assert.ok(shown.includes(asked.example));
    });

    it('offers the subscriptions to choose from, at most as many as there is room for', () => {
      const data = { action: 'subscription.modify', actor: 'x', subscription: 'sub-1' };
      const choices = Array.from({ length: 9 }, (_, at) => ({ title: `Plan ${at}`, data }));
      const choose = { ask: messages['verdict.choose-subscription'], choices };
      const open = evaluate({ action: 'subscription.modify', facts: {} });
      const card = verdictCard(open, { ...asked, choose }, reader);
      assert.deepEqual(verbsOn(card), Array(6).fill('check.choose'));
      assert.deepEqual(card.content.actions?.[0]?.data, data);
      assert.ok(shownOn(card).includes(messages['verdict.choose-subscription']));
    });

    it('leads to the tab beside what it asks, unless it asks as much as there is room for', () => {
      const open = evaluate({ action: 'subscription.modify', facts: {} });
      const data = { action: 'subscription.modify', actor: 'x' };
      for (const [count, led] of [
        [0, true],
        [5, true],
        [6, false],
        [9, false],
      ] as const) {
        const choices = Array.from({ length: count }, (_, at) => ({ title: `Plan ${at}`, data }));
        const choose = { ask: 'Which one?', choices };
        const card = verdictCard(open, { ...asked, choose, tab: longLink }, reader);
        const buttons = card.content.actions ?? [];
        const links = buttons.filter(({ type }) => type === 'Action.OpenUrl');
        assert.deepEqual(
          links.map(({ title, url }) => [title, url]),
          led ? [[messages['verdict.tab'], longLink]] : [],
        );
        assert.equal(buttons.length, Math.min(count, 6) + links.length);
      }
    });

    it('leads nowhere where the link would take the room of what it says', () => {
      const open = evaluate({ action: 'subscription.modify', facts: {} });
      const given = 'x'.repeat(800);
      const choices = Array.from({ length: 5 }, (_, at) => ({
        title: `Plan ${at}`,
        data: { given },
      }));
      const choose = { ask: 'y'.repeat(3000), choices };
      const without = verdictCard(open, { ...asked, choose }, reader);
      assert.deepEqual(verdictCard(open, { ...asked, choose, tab: longLink }, reader), without);
    });

    it('asks instead of telling how to add what is missing, and tells it where there is no question', () => {
      const open = evaluate({ action: 'subscription.purchase', facts: {} });
      const choose = { ask: 'Which one?', choices: [] };
      const shown = shownOn(verdictCard(open, { ...asked, choose }, reader));
      assert.ok(shown.includes('Which one?') && !shown.includes(asked.example));
      for (const missing of ['customer', 'partner'] as const) {
        const told = shownOn(verdictCard(open, { ...asked, missing }, reader)).split('\n');
        assert.ok(told.includes(reader.t(`verdict.choose-${missing}`, { example: '' })));
        assert.ok(told.includes(asked.example));
      }
    });

    it('names the partner that a question of the customer itself is about', () => {
      const facts = { ...partner, 'partner.type': undefined };
      const open = evaluate({ action: 'gdap.terminate', facts });
      const named = { action: 'gdap.terminate', actor: 'Contoso', partner: 'Fabrikam' } as const;
      const shown = shownOn(verdictCard(open, { ...named, example: '' }, reader));
      const { name: action } = reader.language.actions['gdap.terminate'];
      const question = { actor: 'Contoso', action, partner: 'Fabrikam' };
      assert.ok(shown.includes(reader.t('verdict.question.about', question)));
    });
  });
}
