import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Card } from '../../cards/elements.ts';
import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import { inviteForm } from '../../cards/invite-form.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languageOf, languages } from '../../cards/language/languages.ts';
import { partnersCard } from '../../cards/partners-card.ts';
import { type Reader, readerOf } from '../../cards/reader.ts';
import { rulesCard } from '../../cards/rule-cards.ts';
import { verdictCard } from '../../cards/verdict-card.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { ruleBook } from '../../policy/rule-book.ts';
import { invitationOf } from './invitation-samples.ts';
import { relationships } from './list-samples.ts';

/** Cards of what a person is given anew each time, by the name in them. */
const makers: Readonly<Record<string, (name: string, reader: Reader) => Card>> = {
  help: (_, reader) => helpCard(commandNames, reader),
  command: (_, reader) => commandHelpCard('invite', languages, reader),
  form: (_, reader) => inviteForm({ cloud: 'public' }, reader),
  invitation: (name, reader) => invitationCard(invitationOf('pending', name), reader, decides()),
  partners: (name, reader) => partnersCard(pageOf(name), reader),
  rules: (_, reader) =>
    rulesCard({ rows: ruleBook.slice(0, 3), total: 3, hasMore: false, query: query() }, reader),
  verdict: (name, reader) =>
    verdictCard(
      evaluate({ action: 'subscription.modify', facts: {} }),
      { action: 'subscription.modify', actor: name, example: name },
      reader,
    ),
};
const query = () => ({ list: 'x' });
const decides = () => ({ viewer: { side: 'customer', may: 'decide' } }) as const;
const pageOf = (name: string) => ({
  ...{ tenant: name, rows: relationships(name, 8), total: 8, hasMore: true, query: query() },
  ownRowOnly: false,
});

/** Changes everything in what somebody was given, as far as it can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    if (typeof inner !== 'object') Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value)) Reflect.apply(Array.prototype.push, value, ['spoilt']);
  Reflect.set(value, 'spoilt', true);
}

const habits = [
  { timeZone: 'Europe/Stockholm', locale: 'sv-SE' },
  { timeZone: 'America/New_York', locale: 'en-US' },
  { timeZone: 'Pacific/Auckland', locale: 'en-NZ', shared: true },
];
const givings = fc.record({
  kind: fc.constantFrom(...Object.keys(makers)),
  tag: fc.constantFrom(...languages.map(({ tag }) => tag)),
  habit: fc.constantFrom(...habits),
  name: fc.constantFrom('Contoso', 'Fabrikam', 'مرحبا', '{name}'),
});
type Giving = typeof givings extends fc.Arbitrary<infer Of> ? Of : never;

const given = ({ kind, tag, habit, name }: Giving): Card | undefined =>
  makers[kind]?.(name, readerOf(languageOf(tag), habit));

describe('what is kept from card to card', () => {
  it('is nobody’s: a card is as it is alone, whoever was given which before and did what to it', () => {
    fc.assert(
      fc.property(fc.array(givings, { minLength: 2, maxLength: 12 }), (all) => {
        const alone = all.map((each) => JSON.stringify(given(each)));
        for (const [index, each] of [...all.entries(), ...all.entries()]) {
          const card = given(each);
          assert.ok(card);
          assert.equal(JSON.stringify(card), alone[index]);
          spoil(card);
        }
      }),
      { numRuns: 60 },
    );
  });
});
