import assert from 'node:assert/strict';
import { marketOf, markets } from '../../policy/markets.ts';

describe('markets of the Cloud Solution Provider program', () => {
  it('are as many and as large as the page lists them', () => {
    // Latin America has 53 rows, three of which are parts of BQ.
    assert.deepEqual(
      markets.map((market) => market.length),
      [47, 18, 23, 2, 45, 51, 45, 4, 2],
    );
  });

  it('are made of two-letter codes', () => {
    for (const code of markets.flat()) assert.match(code, /^[A-Z]{2}$/);
  });

  it('name no country twice, neither in one list nor in two', () => {
    const all = markets.flat();
    assert.deepEqual(
      all.filter((code, index) => all.indexOf(code) !== index),
      [],
    );
  });

  it('are symmetric: whoever may be sold to may sell back', () => {
    for (const country of markets.flat()) {
      const market = marketOf(country);
      assert.ok(market.includes(country));
      for (const other of market) assert.deepEqual(marketOf(other), market, `${country} ${other}`);
    }
  });

  it('let a partner sell within its region, and not beyond', () => {
    const sells = (from: string, to: string) => marketOf(from).includes(to);
    for (const to of ['SE', 'NO', 'DE', 'GB', 'CH']) assert.ok(sells('SE', to), to);
    for (const to of ['US', 'TR', 'UA', 'RU']) assert.ok(!sells('SE', to), to);
    assert.deepEqual(marketOf('US'), ['US', 'UM']);
    assert.ok(!sells('US', 'CA'));
    assert.ok(!sells('US', 'PR'));
    assert.ok(sells('MX', 'PR'));
    assert.ok(!sells('NZ', 'AU'));
  });

  for (const country of ['BR', 'IN', 'JP', 'KR', 'RU', 'TW']) {
    it(`leave ${country} a market of its own, as the page says`, () => {
      assert.deepEqual(marketOf(country), [country]);
    });
  }

  it('leave a country that the page does not name a market of its own', () => {
    assert.deepEqual(marketOf('CN'), ['CN']);
    assert.deepEqual(marketOf('ZZ'), ['ZZ']);
  });
});
