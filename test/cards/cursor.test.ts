import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cursorBehind, positionAt } from '../../cards/cursor.ts';

describe('a cursor', () => {
  it('gives back the row that it was made for, whatever it is called and wherever it stood', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (id, place) => {
        assert.deepEqual(positionAt(cursorBehind({ id, place })), { after: id, from: place });
      }),
    );
  });

  it('is the id alone in a list that is ordered by ids', () => {
    assert.equal(cursorBehind({ id: 'INV-7K2M9Q' }), 'INV-7K2M9Q');
    assert.deepEqual(positionAt('INV-7K2M9Q'), { after: 'INV-7K2M9Q' });
    assert.deepEqual(positionAt(undefined), {});
  });

  it('of a client that made it up is read without an error', () => {
    fc.assert(
      fc.property(fc.string(), (made) => {
        assert.equal(typeof positionAt(made).after, 'string');
      }),
    );
  });
});
