import assert from 'node:assert/strict';
import { fitting, mostCharacters, sizeOf } from '../../cards/card.ts';
import { cursorBehind } from '../../cards/cursor.ts';
import type { Card } from '../../cards/elements.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import { invitesCard } from '../../cards/invites-card.ts';
import { partnersCard } from '../../cards/partners-card.ts';
import { standingOf } from '../../policy/standing.ts';
import { readers } from './card-checks.ts';
import { ofType, shownOn } from './card-parts.ts';
import { customerId, gdap, invitationOf, viewers } from './invitation-samples.ts';
import { longLink } from './long-link.ts';

const now = new Date('2026-03-01T08:00:00Z');
const behind = (id = '') => cursorBehind({ id, place: now.toISOString() });
const small = (card: Card) =>
  assert.ok(sizeOf(card) <= mostCharacters, `${sizeOf(card)} characters`);
const rowsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...invitationOf('pending', name),
    _id: `INV-0000${String(index).padStart(2, '0')}`,
    createdAt: now,
  }));

for (const reader of readers) {
  describe(`cards at their limits in ${reader.language.name}`, () => {
    // As many line breaks as a note of 500 characters can hold.
    const notes = {
      'empty lines': `a${'\n'.repeat(498)}b`,
      'short lines': 'a\n'.repeat(250).trim(),
    };
    for (const [what, note] of Object.entries(notes)) {
      it(`an invitation stays small with a note of ${what}, and keeps its end`, () => {
        for (const viewer of viewers) {
          const view = invitationOf('pending', 'Contoso', { note: `${note.slice(0, -3)}end` });
          const card = invitationCard(view, reader, { viewer, inFull: true });
          assert.match(shownOn(card), /end$/m);
          small(card);
        }
      });
    }

    it('a partner’s row stays small after sixty invitations between the same two', () => {
      const grants = Array.from({ length: 60 }, (_, index) => ({
        origin: `INV-0000${String(index).padStart(2, '0')}`,
        services: ['azure'] as const,
        since: now,
        delegatedAdmin: { ...gdap, state: 'active', until: new Date('2027-03-01') } as const,
      }));
      const rows = [{ id: customerId, name: 'Fabrikam', standing: standingOf(grants, now) }];
      const page = { tenant: 'Contoso', rows, total: 1, hasMore: false, ownRowOnly: false };
      small(partnersCard({ ...page, query: { list: 'partners' } }, reader));
    });

    it('a list moves what does not fit to its next page, after the last row it shows', () => {
      const rows = rowsOf('"'.repeat(200), 20);
      const query = { list: 'invites', search: 'x' };
      const page = { rows, total: 20, hasMore: false, query, tab: longLink };
      const card = invitesCard(page, reader);
      const shown = rows.filter(({ _id }) => shownOn(card).includes(_id));
      small(card);
      assert.ok(shown.length > 0 && shown.length < rows.length);
      assert.deepEqual(shown, rows.slice(0, shown.length));
      const [next, ...others] = card.content.actions ?? [];
      const after = behind(shown.at(-1)?._id);
      assert.deepEqual(next?.data, { ...query, after });
      assert.deepEqual(
        others.map(({ url }) => url),
        [longLink],
      );
    });

    it('a list offers the next page only when there is one, and the first from any other', () => {
      const of = (hasMore: boolean, after?: string) => {
        const query = { list: 'invites', ...(after ? { after } : {}) };
        const card = invitesCard({ rows: rowsOf('Bo', 2), total: 2, hasMore, query }, reader);
        return (card.content.actions ?? []).map(({ data }) => data);
      };
      const [next, first] = [{ list: 'invites', after: behind('INV-000001') }, { list: 'invites' }];
      assert.deepEqual(of(false), []);
      assert.deepEqual(of(true), [next]);
      assert.deepEqual(of(true, 'INV-X'), [next, first]);
      assert.deepEqual(of(false, 'INV-X'), [first]);
    });

    it('an empty list says that it is empty', () => {
      const page = { rows: [], total: 0, hasMore: false, query: { list: 'invites' } };
      const card = invitesCard(page, reader);
      assert.ok(shownOn(card).includes(reader.t('list.invites.empty')));
      assert.deepEqual(ofType(card, /^Action\./), []);
    });
  });
}

describe('fitting', () => {
  const cardOf = (texts: readonly string[]): Card => ({
    summary: String(texts.length),
    content: {
      ...{ type: 'AdaptiveCard', $schema: '', version: '1.5', speak: '', lang: 'en' },
      body: texts.map((text) => ({ type: 'TextRun', text })),
    },
  });

  for (const [count, length, expected] of [
    [0, 0, 0],
    [1, 100, 1],
    [5, 100, 5],
    [5, 3300, 4],
    [5, 6600, 2],
    [5, 13_000, 1],
  ] as const) {
    it(`shows ${expected} of ${count} rows of ${length} characters`, () => {
      const rows = Array.from({ length: count }, () => 'x'.repeat(length));
      assert.equal(fitting(rows, cardOf).summary, String(expected));
    });
  }
});
