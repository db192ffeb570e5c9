import assert from 'node:assert/strict';
import { invitationCard } from '../../cards/invitation-card.ts';
import type { OutboxView, Viewer } from '../../cards/invitation-view.ts';
import { readers } from './card-checks.ts';
import { shownOn } from './card-parts.ts';
import { customerId, invitationOf, partnerId } from './invitation-samples.ts';

const toBo = { event: 'created', audience: 'person', tenantId: customerId, name: 'Bo' } as const;
const toCarin = { ...toBo, name: 'Carin' };
const toAda = { event: 'approved', audience: 'person', tenantId: partnerId, name: 'Ada' } as const;
const outbox: readonly OutboxView[] = [
  { ...toBo, state: 'sent' },
  { ...toCarin, state: 'waiting' },
  { ...toAda, state: 'dead' },
  { event: 'approved', audience: 'relationship', state: 'due' },
];
const partner: Viewer = { side: 'partner', may: 'look' };
const customer: Viewer = { side: 'customer', may: 'look' };

for (const reader of readers) {
  const { messages, name } = reader.language;
  const pending = (states: readonly OutboxView['state'][]) =>
    shownOn(
      invitationCard(
        invitationOf('pending', 'Hooli', { outbox: states.map((state) => ({ ...toBo, state })) }),
        reader,
        { viewer: partner },
      ),
    );
  const view = invitationOf('approved', 'Hooli', { outbox, note: null });
  const shown = (viewer: Viewer, changes = {}) =>
    shownOn(invitationCard({ ...view, ...changes }, reader, { viewer, inFull: true }));

  describe(`progress of an invitation in ${name}`, () => {
    it('names to the partner its own people, and of the customer’s neither who nor how many', () => {
      const text = shown(partner);
      assert.ok(text.includes('Ada') && !text.includes('Bo') && !text.includes('Carin'));
      const many = [toBo, toCarin, toBo, toCarin].map(
        (each) => ({ ...each, state: 'sent' }) as const,
      );
      const one = [{ ...toBo, state: 'sent' }] as const;
      assert.equal(shown(partner, { outbox: many }), shown(partner, { outbox: one }));
    });

    for (const [states, key] of [
      [['sent', 'waiting'], 'invitation.reached'],
      [['due', 'waiting'], 'invitation.on-its-way'],
      [['waiting'], 'invitation.nobody-yet'],
      [[], 'invitation.nobody-yet'],
    ] as const) {
      it(`tells the partner whether the card arrived: ${states.join(', ')}`, () => {
        assert.ok(pending(states).includes(reader.t(key, { customer: 'Hooli' })));
      });
    }

    it('names to the customer its own people, and nobody of the partner’s', () => {
      const text = shown(customer);
      assert.ok(text.includes('Bo') && text.includes('Carin') && !text.includes('Ada'));
    });

    it('tells of reminders to the customer alone, each person once', () => {
      const reminders = [toBo, toBo, toCarin].map(
        (each) => ({ ...each, event: 'expiring', state: 'sent' }) as const,
      );
      const reminded = { outbox: [...outbox, ...reminders] };
      assert.equal(shown(partner, reminded), shown(partner));
      const text = shown(customer, reminded);
      for (const person of ['Bo', 'Carin']) {
        const what = reader.t('delivery.to.reminder', { person });
        assert.equal(text.split(what).length, 2, person);
      }
    });

    it('says of each card and notice what became of it', () => {
      const states = ['delivery.sent', 'delivery.waiting', 'delivery.dead'] as const;
      for (const state of states) assert.ok(shown(partner).includes(messages[state]), state);
    });

    it('says nothing of work that is nobody’s message', () => {
      const only = outbox.filter(({ audience }) => audience === 'relationship');
      assert.ok(!shown(partner, { outbox: only }).includes(messages['invitation.delivery']));
    });

    it('tells what happened, oldest first', () => {
      const text = shown(customer);
      const [created, approved] = view.history.map(({ at, event }) => {
        const words = { when: reader.dateTime(at), person: 'Hooli' };
        assert.ok(event === 'created' || event === 'approved');
        return text.indexOf(reader.t(`invitation.event.${event}`, words));
      });
      assert.ok(created !== undefined && approved !== undefined);
      assert.ok(created >= 0 && created < approved);
    });

    it('leaves progress out of the card that is sent', () => {
      const sent = shownOn(invitationCard(view, reader, { viewer: partner }));
      assert.ok(!sent.includes(messages['invitation.timeline']));
      assert.ok(!sent.includes(messages['invitation.delivery']));
    });
  });
}
