import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityIn } from '../../bot/incoming.ts';

const least = { type: 'message', serviceUrl: 'https://smba.example', conversation: { id: 'a:1' } };

const nested = (levels: number): unknown =>
  JSON.parse(`${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`);

describe('activityIn', () => {
  it('takes the least that can be answered, and fills in what the SDK reads', () => {
    assert.deepEqual(activityIn(least), {
      activity: { ...least, channelId: 'unknown', from: { id: '' }, recipient: { id: '' } },
    });
  });

  it('passes on everything else as it came', () => {
    const whole = {
      ...{ ...least, channelId: 'msteams', text: 'help', value: { verb: 'x' }, entities: [1] },
      from: { id: '29:ada', aadObjectId: 'x' },
      recipient: { id: '28:bot', name: 'Multipartner' },
      conversation: { id: 'a:1', tenantId: 'x' },
    };
    assert.deepEqual(activityIn(whole), { activity: whole });
  });

  it('takes as many levels as a card could have', () => {
    assert.ok('activity' in activityIn({ ...least, value: nested(90) }));
  });

  const odd: readonly (readonly [string, object, string, unknown])[] = [
    ['a sender', { from: 'ada' }, 'from', { id: '' }],
    ['a recipient', { recipient: { id: 7 } }, 'recipient', { id: '' }],
    ['a channel', { channelId: {} }, 'channelId', 'unknown'],
    ['an id', { id: 7 }, 'id', undefined],
    ['a name', { name: ['x'] }, 'name', undefined],
    ['a delivery mode', { deliveryMode: 1 }, 'deliveryMode', undefined],
  ];
  for (const [what, changes, key, expected] of odd) {
    it(`does without ${what} that makes no sense`, () => {
      const found = activityIn({ ...least, ...changes });
      assert.ok('activity' in found);
      assert.deepEqual(
        Object.entries(found.activity).find(([name]) => name === key)?.[1],
        expected,
      );
    });
  }

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['nothing', undefined, /the body/],
    ['null', null, /the body/],
    ['a text', 'hello', /the body/],
    ['a list', [least], /the body/],
    ['no type', { ...least, type: undefined }, /type/],
    ['an empty type', { ...least, type: '' }, /type/],
    ['no conversation', { ...least, conversation: undefined }, /conversation/],
    ['a conversation with an empty id', { ...least, conversation: { id: '' } }, /conversation\.id/],
    ['a conversation without id', { ...least, conversation: {} }, /conversation\.id/],
    ['no address to answer', { ...least, serviceUrl: undefined }, /serviceUrl/],
    ['an address that is a file', { ...least, serviceUrl: 'file:///etc/passwd' }, /serviceUrl/],
    ['an address that is no address', { ...least, serviceUrl: 'smba' }, /serviceUrl/],
    ['more levels than any activity has', { ...least, value: nested(200) }, /100 levels/],
    ['so many levels that a stack would not do', nested(50_000), /100 levels/],
    ['a type without end', { ...least, type: 'x'.repeat(5001) }, /type/],
  ];
  for (const [what, body, where] of wrong) {
    it(`says what is wrong with ${what}`, () => {
      const found = activityIn(body);
      assert.ok('wrong' in found);
      assert.match(found.wrong, where);
    });
  }

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (any, extra) => {
        assert.ok('wrong' in activityIn(any));
        assert.ok('activity' in activityIn({ ...extra, ...least, value: any, from: any }));
      }),
    );
  });

  it('lets no body change what objects are', () => {
    const body = JSON.parse(`{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}`);
    activityIn({ ...least, ...body, from: body });
    assert.equal('bad' in {}, false);
  });
});
