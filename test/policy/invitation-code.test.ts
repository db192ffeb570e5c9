import assert from 'node:assert/strict';
import fc from 'fast-check';
import { invitationCode, parseInvitationCode } from '../../policy/invitation-code.ts';

const code = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(invitationCode);

/** Somebody's spelling of a code: any case, letters for the digits they resemble, the prefix or a part of it. */
const spelled = fc
  .record({
    code,
    prefix: fc.constantFrom('INV-', 'INV ', 'INV', 'inv-', 'Inv', ''),
    lower: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    swap: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    around: fc.constantFrom('', ' ', '\n'),
  })
  .map(({ code: wanted, prefix, lower, swap, around }) => {
    const lookalikes: Readonly<Record<string, string>> = { 0: '0Oo', 1: '1IL' };
    const symbols = Array.from(wanted.slice(4), (symbol, index) => {
      const like = lookalikes[symbol]?.charAt(swap[index] ?? 0) ?? symbol;
      return lower[index] ? like.toLowerCase() : like;
    });
    return { wanted, typed: `${around}${prefix}${symbols.join('')}${around}` };
  });

describe('invitationCode', () => {
  it('is INV- and six symbols without I, L, O and U', () => {
    fc.assert(
      fc.property(code, (made) => {
        assert.match(made, /^INV-[0-9A-HJKMNP-TV-Z]{6}$/);
      }),
    );
  });

  it('reaches every symbol, each from eight of the 256 bytes', () => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const symbols = bytes.map((byte) => invitationCode(new Uint8Array(6).fill(byte)).at(-1));
    assert.equal(new Set(symbols).size, 32);
    for (const symbol of symbols) {
      assert.equal(symbols.filter((other) => other === symbol).length, 8);
    }
  });
});

describe('parseInvitationCode', () => {
  it('reads every code as itself', () => {
    fc.assert(
      fc.property(code, (made) => {
        assert.equal(parseInvitationCode(made), made);
      }),
    );
  });

  it('reads a code in any case, without its prefix, and with O, I and L for 0 and 1', () => {
    fc.assert(
      fc.property(spelled, ({ wanted, typed }) => {
        // A code that begins with 1NV is a case of its own, below.
        fc.pre(!wanted.startsWith('INV-1NV'));
        assert.equal(parseInvitationCode(typed), wanted);
      }),
      { numRuns: 1000 },
    );
  });

  const typed: readonly (readonly [string, string | undefined])[] = [
    ['INV-7K2M9Q', 'INV-7K2M9Q'],
    ['inv-7k2m9q', 'INV-7K2M9Q'],
    ['7K2M9Q', 'INV-7K2M9Q'],
    [' inv 7k2m9q ', 'INV-7K2M9Q'],
    ['INV7K2M9Q', 'INV-7K2M9Q'],
    ['INV-OIL0I1', 'INV-011011'],
    ['1NV234', 'INV-1NV234'],
    ['INV-INV234', 'INV-1NV234'],
    ['INV234', 'INV-1NV234'],
    ['', undefined],
    ['INV-', undefined],
    ['INV-7K2M9', undefined],
    ['INV-7K2M9QQ', undefined],
    ['INV-7K2M9U', undefined],
    ['INV-7K2M9!', undefined],
    ['INV--7K2M9Q', undefined],
    ['INVINV-7K2M9Q', undefined],
    ['XNV-7K2M9Q', undefined],
    ['INV-7K2 M9Q', undefined],
    ['INV-7K2M9Q please', undefined],
    ['INV-７K2M9Q', undefined],
    ['INV-7K2M9Q\nINV-7K2M9Q', undefined],
  ];
  for (const [text, expected] of typed) {
    it(`reads ${JSON.stringify(text)} as ${expected ?? 'no code'}`, () => {
      assert.equal(parseInvitationCode(text), expected);
    });
  }

  it('finds in any text either nothing or a true code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const found = parseInvitationCode(text);
        assert.ok(found === undefined || parseInvitationCode(found) === found);
      }),
    );
  });
});
