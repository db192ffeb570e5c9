import assert from 'node:assert/strict';
import { type AskedView, verdictCard } from '../../cards/verdict-card.ts';
import { actions } from '../../policy/actions.ts';
import { evaluate, type Verdict } from '../../policy/evaluate.ts';
import { findRule, ruleBook } from '../../policy/rule-book.ts';
import { sources } from '../../policy/sources.ts';
import { partner, ruleCases } from '../policy/rule-cases.ts';
import { readers } from './card-checks.ts';
import { ofType, shownOn, verbsOn } from './card-parts.ts';

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
  choose: [],
  example: 'check subscription.modify for contoso.com',
};

/** Every verdict there is a case for, and what little or nothing known gives for every action. */
const verdicts: readonly Verdict[] = [
  ...ruleCases.map((one) => evaluate({ action: one.action, facts: { ...one.base, ...one.with } })),
  ...actions.map((action) => evaluate({ action, facts: {} })),
  evaluate({
    action: 'subscription.modify',
    facts: { ...partner, 'subscription.soldByActor': undefined },
  }),
];

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
      for (const { id, forbid } of ruleBook) {
        if (!forbid) continue;
        const denied = {
          outcome: 'denied',
          rule: id,
          satisfied: [],
          needs: [],
          advice: [],
        } as const;
        const { wayOut = '' } = rules[id];
        assert.notEqual(wayOut, '', id);
        assert.ok(shownOn(verdictCard(denied, asked, reader)).includes(wayOut));
      }
    });

    it('denies in a sentence that does not sound like a yes', () => {
      for (const { id, forbid, permit, permitIf } of ruleBook) {
        const { denial, sentence } = rules[id];
        if (!forbid || !(permit ?? permitIf)) continue;
        assert.ok(denial, id);
        const denied = { outcome: 'denied', rule: id } as const;
        const none = { satisfied: [], needs: [], advice: [] };
        const shown = shownOn(verdictCard({ ...denied, ...none }, asked, reader));
        assert.ok(shown.includes(denial) && !shown.includes(sentence), id);
      }
    });

    it('names the rules that could forbid what none permits', () => {
      const facts = { ...partner, 'subscription.soldByActor': undefined };
      const open = evaluate({ action: 'subscription.cancel', facts });
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
      const choose = Array.from({ length: 9 }, (_, at) => ({ title: `Plan ${at}`, data }));
      const open = evaluate({ action: 'subscription.modify', facts: {} });
      const card = verdictCard(open, { ...asked, choose }, reader);
      assert.deepEqual(verbsOn(card), Array(6).fill('check.choose'));
      assert.deepEqual(card.content.actions?.[0]?.data, data);
      assert.ok(shownOn(card).includes(messages['verdict.choose-subscription']));
    });
  });
}
