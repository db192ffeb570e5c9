import assert from 'node:assert/strict';
import { refusalIn } from '../../bot/not-taken.ts';

const refusal = (body: unknown, headers: Record<string, string> = {}, status = 403) =>
  refusalIn(status, headers, typeof body === 'string' ? body : JSON.stringify(body));

const nested = (inner: unknown) => ({
  errorCode: 209,
  message: typeof inner === 'string' ? inner : JSON.stringify(inner, null, 2),
});

describe('refusalIn: the channel’s word', () => {
  const table: readonly (readonly [what: string, body: unknown, code: string | undefined])[] = [
    ['an error', { error: { code: 'BotDisabledByAdmin', message: 'no' } }, 'BotDisabledByAdmin'],
    ['a sub-code', { subCode: 'MessageWritesBlocked' }, 'MessageWritesBlocked'],
    ['JSON in a message', nested({ subCode: 'MessageWritesBlocked' }), 'MessageWritesBlocked'],
    [
      'an error that is not a word, and JSON in a message',
      { error: { code: 'x y' }, ...nested({ subCode: 'InvalidBotApiHost' }) },
      'InvalidBotApiHost',
    ],
    ['a message in prose', nested('Not today.'), undefined],
    ['a sentence for a code', { error: { code: 'Ada said: hello' } }, undefined],
    ['a number for a code', { error: { code: 403 } }, undefined],
    ['a code without end', { error: { code: 'x'.repeat(61) } }, undefined],
    ['HTML', '<html><body>403 Forbidden</body></html>', undefined],
    ['nothing', '', undefined],
    ['null', 'null', undefined],
    ['a list', '[]', undefined],
  ];
  for (const [what, body, code] of table) {
    it(`is ${code ?? 'none'} in ${what}`, () => assert.equal(refusal(body).code, code));
  }
});

describe('refusalIn: Retry-After', () => {
  const inAMinute = () => new Date(Date.now() + 60_000).toUTCString();
  const table: readonly (readonly [header: string, milliseconds: number | undefined])[] = [
    ['30', 30_000],
    ['1.5', 1500],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    [' ', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ];
  for (const [header, wait] of table) {
    it(`says ${wait ?? 'nothing'} when it is "${header}"`, () => {
      assert.equal(refusal('', { 'retry-after': header }, 429).retryAfter, wait);
    });
  }

  it('counts from now to a date', () => {
    const wait = refusal('', { 'retry-after': inAMinute() }, 429).retryAfter ?? 0;
    assert.ok(wait > 55_000 && wait <= 60_000, String(wait));
  });

  it('says nothing when it is missing', () => {
    assert.equal(refusal('', {}, 429).retryAfter, undefined);
  });
});

describe('NotTaken', () => {
  it('holds nothing of the message or the body, so that it can be logged', () => {
    const secret = { error: { code: 'Bad', message: 'Bo of Contoso said' }, text: 'Bo of Contoso' };
    const error = refusal(secret, {}, 400);
    assert.doesNotMatch(`${error.message} ${error.stack} ${JSON.stringify(error)}`, /Contoso/);
  });
});
