import { en } from '../cards/language/en.ts';
import type { RuleText } from '../cards/language/language.ts';
import { sv } from '../cards/language/sv.ts';
import { actions } from '../policy/actions.ts';
import { effects, type Rule } from '../policy/rule.ts';
import { actionsOf, type BookRule, isCore, ruleBook } from '../policy/rule-book.ts';
import { sources } from '../policy/sources.ts';

const effectNames = {
  forbid: 'Forbids',
  permit: 'Permits',
  permitIf: 'Permits on a condition',
  advise: 'Remarks on',
} as const;

/** The whole rule book as a page: made from the table and the texts, never written by hand. */
export const rulesPage = (): string =>
  `${[
    '# The rule book',
    `Made by \`npm run docs\` from \`policy/rules/\` and the language files; do not edit. ${ruleBook.length} rules, in the order of their numbers. The first sixteen are the page “Multi-partner support” itself, the others its neighbouring pages. How a question is settled: [rules and verdicts](check.md).`,
    '## By action',
    table(actions.map((action) => [`\`${action}\``, en.actions[action].name, rulesOn(action)])),
    '## The rules',
    ...ruleBook.map(entry),
  ].join('\n\n')}\n`;

const table = (rows: readonly (readonly string[])[]): string =>
  [
    '| Action | In words | Rules |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const rulesOn = (action: (typeof actions)[number]): string =>
  ruleBook
    .filter((rule) => actionsOf(rule).includes(action))
    .map(({ id, no }) => `[${no}](#${id})`)
    .join(', ');

function entry(rule: BookRule): string {
  const { no, id, stage } = rule;
  const settled = `Settled with: ${stage}${rule.specific ? ', before the general rules' : ''}`;
  return [
    `### ${id}`,
    `**${no}** · ${isCore(rule) ? 'core' : 'extended'}. ${en.rules[id].sentence}`,
    [...saying(rule), ...texts(en.rules[id]), `- ${settled}`, `- Source: ${sourcesOf(rule)}`].join(
      '\n',
    ),
    [`> ${sv.rules[id].sentence}`, ...quoted(sv.rules[id])].join('\n> '),
  ].join('\n\n');
}

const saying = ({ says }: Rule): string[] =>
  effects.flatMap((effect) => {
    const about = says.filter((clause) => clause.effect === effect);
    const named = [...new Set(about.flatMap((clause) => clause.actions))];
    return named.length > 0
      ? [`- ${effectNames[effect]}: ${named.map((action) => `\`${action}\``).join(', ')}`]
      : [];
  });

const texts = ({ denial, condition, wayOut }: RuleText): string[] => [
  ...(denial ? [`- The no: ${denial}`] : []),
  ...(condition ? [`- Allowed if ${condition}`] : []),
  ...(wayOut ? [`- Way out: ${wayOut}`] : []),
];

const quoted = ({ denial, wayOut }: RuleText): string[] =>
  [denial, wayOut].filter((text) => text !== undefined);

const sourcesOf = ({ sources: keys }: Rule): string =>
  keys.map((key) => `[${sources[key].title}](${sources[key].url})`).join('; ');
