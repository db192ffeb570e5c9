import { register } from 'node:module';
import type { Rule } from '../policy/rule.ts';
import type { BookRule } from '../policy/rule-book.ts';
import type { Description } from './described-condition.ts';

type Clause = Omit<Rule['says'][number], 'when'> & { readonly when: Description };
export type DescribedRule = Omit<BookRule, 'says'> & { readonly says: readonly Clause[] };

/** The rule book once more, its conditions as data: what is to be said in another language stays this one. */
export async function describedRules(): Promise<readonly DescribedRule[]> {
  register('./describe-conditions.ts', import.meta.url);
  const path = new URL('../policy/rule-book.ts?described', import.meta.url).href;
  const { ruleBook }: { ruleBook: readonly DescribedRule[] } = await import(path);
  return ruleBook;
}
