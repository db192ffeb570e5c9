import assert from 'node:assert/strict';
import { isStatus, statuses, toldOf } from '../../policy/lifecycle.ts';

describe('lifecycle', () => {
  it('has the states of the contract, the open one first', () => {
    assert.deepEqual(statuses, ['pending', 'approved', 'declined', 'cancelled', 'expired']);
  });

  for (const status of statuses) {
    it(`knows ${status} as a state`, () => {
      assert.equal(isStatus(status), true);
    });
  }

  for (const text of ['', 'Pending', 'PENDING', 'open', 'toString', '__proto__', 'pending ']) {
    it(`knows no state “${text}”`, () => {
      assert.equal(isStatus(text), false);
    });
  }

  it('tells the partner of answers, the customer of a withdrawal, and both of an expiry', () => {
    assert.deepEqual(toldOf, {
      approved: ['partner'],
      declined: ['partner'],
      cancelled: ['customer'],
      expired: ['partner', 'customer'],
    });
  });
});
