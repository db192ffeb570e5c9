import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clickInInvoke, clickInMessage, dataSchemas } from '../../../bot/card-verbs/data.ts';
import { mostActions, mostCharacters, sizeOf } from '../../../cards/card.ts';
import { verbs } from '../../../cards/card-actions.ts';
import type { Card } from '../../../cards/elements.ts';
import { inviteForm } from '../../../cards/invite-form.ts';
import { invitesCard } from '../../../cards/invites-card.ts';
import { languageOf } from '../../../cards/language/languages.ts';
import { readerOf } from '../../../cards/reader.ts';
import { verdictCard } from '../../../cards/verdict-card.ts';
import { evaluate } from '../../../policy/evaluate.ts';
import { contoso } from '../../support/world.ts';

describe('clickInInvoke and clickInMessage', () => {
  for (const verb of verbs) {
    it(`read ${verb} with its data, from either kind of client`, () => {
      const data = { code: 'INV-7K2M9Q', reason: 'x' };
      assert.deepEqual(clickInInvoke({ action: { type: 'Action.Execute', verb, data } }), {
        verb,
        data,
      });
      assert.deepEqual(clickInMessage({ ...data, verb }), { verb, data });
    });
  }

  it('read a button that carries nothing', () => {
    const verb = 'invitation.create';
    assert.deepEqual(clickInInvoke({ action: { verb } }), { verb, data: {} });
    assert.deepEqual(clickInInvoke({ action: { verb, data: null } }), { verb, data: {} });
    assert.deepEqual(clickInMessage({ verb }), { verb, data: {} });
  });

  const strange: readonly unknown[] = [
    ...[undefined, null, 7, 'invitation.approve', [], {}, { action: null }, { action: [] }],
    ...[{ verb: 'invitation.approve', data: 'x' }, { action: { data: { code: 'x' } } }],
    ...['', 'invitation', 'Invitation.Approve', 'toString', '__proto__', 7].map((verb) => ({
      verb,
    })),
  ];
  for (const value of strange) {
    it(`read no click in ${JSON.stringify(value)}`, () => {
      assert.equal(clickInInvoke(value), undefined);
      assert.equal(clickInInvoke({ action: value }), undefined);
      const data = typeof value === 'object' && value !== null && 'data' in value;
      if (!data) assert.equal(clickInMessage(value), undefined);
    });
  }

  for (const data of ['x', 7, [], true]) {
    it(`read no click in an invoke whose data are ${JSON.stringify(data)}`, () => {
      assert.equal(clickInInvoke({ action: { verb: 'invitation.approve', data } }), undefined);
    });
  }

  it('never throw, whatever comes, and find only verbs of ours', () => {
    const verb = fc.oneof(fc.constantFrom(...verbs), fc.anything());
    fc.assert(
      fc.property(fc.anything(), verb, (any, said) => {
        const clicks = [
          ...[any, { action: any }, { action: { verb: said, data: any } }].map(clickInInvoke),
          ...[any, { verb: said, ...Object(any) }].map(clickInMessage),
        ];
        for (const click of clicks) assert.ok(!click || verbs.includes(click.verb));
      }),
    );
  });
});

describe('dataSchemas', () => {
  const schemas = Object.entries(dataSchemas);

  it('never throw, whatever comes, and let through nothing but text', () => {
    const keys = schemas.flatMap(([, schema]) => Object.keys(schema.shape));
    const data = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(
      fc.property(fc.oneof(data, fc.anything()), (any) => {
        for (const [, schema] of schemas) {
          const found = Object.entries(schema.safeParse(any).data ?? {});
          for (const [key, value] of found) {
            assert.ok(keys.includes(key));
            assert.ok(value === undefined || typeof value === 'string');
          }
        }
      }),
    );
  });

  it('drop what clients add, and what a card must not decide', () => {
    const data = { code: 'INV-7K2M9Q', tenantId: 'x', status: 'approved', msteams: {} };
    assert.deepEqual(dataSchemas.code.parse(data), { code: 'INV-7K2M9Q' });
  });

  it('refuse a code or a reason that is no text, so that nothing is decided with half of what was sent', () => {
    for (const code of [undefined, '', 7, ['INV-7K2M9Q'], { $ne: '' }]) {
      assert.equal(dataSchemas.code.safeParse({ code }).success, false);
    }
    for (const reason of [7, ['x'], {}, { $ne: '' }, null, true]) {
      assert.equal(dataSchemas.code.safeParse({ code: 'INV-7K2M9Q', reason }).success, false);
    }
  });

  it('let ids of a list through only where they are such, since they come back in its buttons', () => {
    const real = {
      ...{ list: 'invites', direction: 'sent', status: 'pending', about: 'INV-7K2M9Q' },
      ...{ tenant: contoso, other: contoso },
    };
    assert.deepEqual(dataSchemas.page.parse(real), real);
    for (const key of ['direction', 'status', 'about', 'tenant', 'other']) {
      for (const odd of ['x', '[x](http://evil.example)', '', {}, null]) {
        assert.equal(dataSchemas.page.safeParse({ ...real, [key]: odd }).success, false, key);
      }
    }
  });

  it('never lose a reason because it is long', () => {
    for (const length of [500, 20_000, 20_001, 200_000]) {
      const reason = 'x'.repeat(length);
      const parsed = dataSchemas.code.safeParse({ code: 'INV-7K2M9Q', reason });
      assert.equal(parsed.success ? parsed.data.reason : reason, reason);
    }
  });

  it('read numbers and check marks of the form as text', () => {
    assert.deepEqual(dataSchemas.form.parse({ days: 30, delegatedAdmin: true }), {
      days: '30',
      delegatedAdmin: 'true',
    });
  });
});

describe('dataSchemas: the longest text they let through', () => {
  const reader = readerOf(languageOf('en'));
  const small = (card: Card) =>
    assert.ok(sizeOf(card) <= mostCharacters, `${sizeOf(card)} characters`);

  /** The longest text that is accepted for a key, of those that double. */
  const longest = (accepts: (text: string) => boolean) =>
    Array.from({ length: 16 }, (_, power) => 'x'.repeat(2 ** power)).findLast(accepts) ?? '';

  for (const key of ['customer', 'services', 'delegatedAdmin', 'note'] as const) {
    it(`fits on the form again as ${key}`, () => {
      const text = longest((value) => dataSchemas.form.safeParse({ [key]: value }).success);
      small(inviteForm({ cloud: 'public', input: { [key]: text } }, reader));
    });
  }

  it('fits on the buttons of a list as its search', () => {
    const text = longest((search) => dataSchemas.page.safeParse({ list: 'x', search }).success);
    const query = { list: 'invites', search: text, after: 'INV-7K2M9Q' };
    small(invitesCard({ rows: [], total: 0, hasMore: false, query }, reader));
  });

  it('fits on a verdict as the subscription it is about', () => {
    const ids = { action: 'subscription.modify', actor: 'x' } as const;
    const text = longest(
      (subscription) => dataSchemas.question.safeParse({ ...ids, subscription }).success,
    );
    const verdict = evaluate({ action: ids.action, facts: {} });
    const data = { ...ids, customer: 'x', subscription: text };
    const choices = Array.from({ length: mostActions }, () => ({ title: text, data }));
    const asked = { ...data, choose: { ask: text, choices }, example: '' };
    small(verdictCard(verdict, asked, reader));
  });

  it('fits on a verdict as what was supposed, with the buttons that suppose more', () => {
    const ids = { action: 'subscription.modify', actor: 'x' } as const;
    const given = longest(
      (value) => dataSchemas.question.safeParse({ ...ids, given: value }).success,
    );
    const verdict = evaluate({ action: ids.action, facts: {} });
    const choices = Array.from({ length: 5 }, () => ({ title: 'x', data: { ...ids, given } }));
    const asked = { ...ids, assumed: [given], choose: { ask: 'x', choices }, example: '' };
    small(verdictCard(verdict, asked, reader));
  });
});
