import type { Action } from '../policy/actions.ts';
import type { FactName } from '../policy/facts.ts';
import type { Description, Value } from './described-condition.ts';
import type { DescribedRule } from './described-rules.ts';

/** What an engine that says allow or deny can be told of a rule: advice is no decision. */
export type Clause = {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  readonly actions: readonly Action[];
  readonly when: Description;
};

/** A permission on a condition is a plain one here. What forbids stands first: it ends the search. */
export const clausesOf = (rules: readonly DescribedRule[]): readonly Clause[] =>
  rules
    .flatMap(({ id, says }) =>
      says.flatMap(({ effect, actions, when }, at): Clause[] => {
        if (effect === 'advise') return [];
        return [
          { id: `${id}/${at}`, effect: effect === 'forbid' ? effect : 'permit', actions, when },
        ];
      }),
    )
    .toSorted((one, other) => one.effect.localeCompare(other.effect));

/** How a language of expressions says the few things that differ; `not`, `&&` and `||` are the same everywhere. */
export type Dialect = {
  /** A fact's value. */
  readonly fact: (name: string) => string;
  readonly includes: (list: string, wanted: readonly string[]) => string;
  readonly notEmpty: (list: string) => string;
  readonly contains: (list: string, value: string) => string;
};

export function sentence(said: Description, dialect: Dialect): string {
  switch (said.kind) {
    case 'not':
      return `!(${sentence(said.part, dialect)})`;
    case 'all':
      return joined(said.parts, ' && ', dialect);
    case 'any':
      return joined(said.parts, ' || ', dialect);
    case 'constant':
      return String(said.value);
    default:
      return comparison(said, dialect);
  }
}

const joined = (parts: readonly Description[], word: string, dialect: Dialect): string =>
  `(${parts.map((part) => sentence(part, dialect)).join(word)})`;

type Comparison = Exclude<
  Description,
  { kind: 'not' } | { kind: 'all' | 'any' } | { kind: 'constant' }
>;

function comparison(said: Comparison, dialect: Dialect): string {
  const { fact } = dialect;
  switch (said.kind) {
    case 'is':
      return `(${said.values.map((value) => equal(fact(said.fact), value)).join(' || ')})`;
    case 'includes':
      return said.wanted.length === 0
        ? dialect.notEmpty(fact(said.fact))
        : dialect.includes(fact(said.fact), said.wanted);
    case 'among':
      return dialect.contains(fact(said.list), fact(said.fact));
    case 'differ':
      return `${fact(said.one)} != ${fact(said.other)}`;
    case 'at-least':
      return `${fact(said.fact)} >= ${said.bound}`;
    case 'over':
      return `${fact(said.fact)} > ${said.bound}`;
  }
}

const equal = (fact: string, value: Value): string =>
  value === true ? fact : value === false ? `!${fact}` : `${fact} == ${JSON.stringify(value)}`;

/** The facts that these clauses name. */
export const factsIn = (clauses: readonly Clause[]): readonly FactName[] => [
  ...new Set(clauses.flatMap(({ when }) => namesIn(when))),
];

function namesIn(said: Description): readonly FactName[] {
  switch (said.kind) {
    case 'not':
      return namesIn(said.part);
    case 'all':
    case 'any':
      return said.parts.flatMap(namesIn);
    case 'constant':
      return [];
    case 'differ':
      return [said.one, said.other];
    case 'among':
      return [said.fact, said.list];
    default:
      return [said.fact];
  }
}
