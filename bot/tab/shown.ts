import { ruleCard } from '../../cards/rule-cards.ts';
import { findRule } from '../../policy/rule-book.ts';
import type { Shown } from '../../tab/answers.ts';
import type { Reply, Turn } from '../turn.ts';

/** A reply as the page shows it: the card, and beside a verdict the whole of the rule. */
export function shown({ card, rule: id }: Reply, { actor: { reader } }: Turn): Shown {
  const rule = id ? findRule(id) : undefined;
  return {
    summary: card.summary,
    card: card.content,
    ...(rule ? { rule: { id: rule.id, card: ruleCard(rule, reader).content } } : {}),
  };
}
