import assert from 'node:assert/strict';
import type { Reader } from '../../cards/reader.ts';
import { actionGroups } from '../../cards/tab/action-groups.ts';
import { askingOf } from '../../cards/tab/asking.ts';
import { historyRow } from '../../cards/tab/history-row.ts';
import { invitationRow } from '../../cards/tab/invitation-row.ts';
import { customerFacts, partnerFacts } from '../../cards/tab/overview-facts.ts';
import { relationshipRow } from '../../cards/tab/relationship-row.ts';
import { subscriptionRow } from '../../cards/tab/subscription-row.ts';
import { wordingOf } from '../../cards/tab/wording.ts';
import { actions } from '../../policy/actions.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { lengthened, rightToLeft } from '../support/pseudo-language.ts';
import { readerIn, unspoken } from '../support/pseudo-reader.ts';
import { invitationOf, partnerId } from './invitation-samples.ts';
import { entries, relationships, subscriptions } from './list-samples.ts';

const now = new Date('2026-03-01T08:00:00Z');
const name = '7';

/** Everything that the tab shows of each kind, of tenants and people whose names have no letter in them. */
const samples: Readonly<Record<string, (reader: Reader) => unknown>> = {
  relationships: (reader) =>
    relationships(name, 12).map((row) =>
      relationshipRow({ ...row, tenantId: partnerId }, now, reader),
    ),
  invitations: (reader) =>
    statuses.map((status) =>
      invitationRow({ ...invitationOf(status, name), createdAt: now }, partnerId, now, reader),
    ),
  subscriptions: (reader) => subscriptions(name, 12).map((row) => subscriptionRow(row, reader)),
  history: (reader) => entries(name).map((row) => historyRow(row, reader)),
  questions: askingOf,
  'a customer’s facts': (reader) =>
    [0, 2].map((count) => {
      const ending = { days: 30, count };
      const held = count > 0 ? count : undefined;
      return customerFacts(
        { partners: count, holding: held, endless: count, ending, waiting: count },
        reader,
      );
    }),
  'a partner’s facts': (reader) =>
    [undefined, new Date('2026-01-04')].map((oldest) => {
      const ending = [30, 7, 1].map((days) => ({ days, count: days % 2 }));
      return partnerFacts({ customers: 3, pending: 1, oldest, ending }, now, reader);
    }),
  'the page': wordingOf,
};
/** For programs: ids, codes, places in the page and what is typed in a question. */
const unread = new Set([
  'id',
  'code',
  'seq',
  'status',
  'state',
  'tone',
  'to',
  'at',
  'ruleId',
  'lang',
  'dir',
]);

function textsOf(value: unknown, isChoice = false): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each));
  return Object.entries(Object(value)).flatMap(([key, inner]) => {
    const typed = key === 'text' && 'name' in Object(value);
    // `to` is a place in the page, or the moment when something ends.
    return typed || (unread.has(key) && typeof inner === 'string') || isChoice
      ? []
      : textsOf(inner);
  });
}

for (const language of [lengthened, rightToLeft]) {
  describe(`the tab in the pseudo-language ${language.tag}`, () => {
    for (const [kind, sample] of Object.entries(samples)) {
      it(`says all of ${kind}, so that no word of it stands in code`, () => {
        const texts = textsOf(sample(readerIn(language)));
        assert.deepEqual(
          texts.filter((text) => /\p{L}/u.test(unspoken(text))),
          [],
        );
        if (kind !== 'the page') assert.ok(texts.some((text) => text.includes('⟦')));
      });
    }
  });
}

describe('the groups in which actions are looked for', () => {
  it('hold every action, and each of them once', () => {
    assert.deepEqual(Object.values(actionGroups).flat().toSorted(), [...actions].toSorted());
  });
});
