import assert from 'node:assert/strict';
import { createLog } from '../../bot/log.ts';

const secret = 'walrus~secret';
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl';
const withFields = (error: Error, fields: object): Error => Object.assign(error, fields);

describe('what is logged of an error that holds a secret', () => {
  const cases: readonly (readonly [string, Error, object])[] = [
    [
      'the token endpoint refuses the client secret',
      withFields(new Error(`invalid_client: AADSTS7000215: Invalid client secret '${secret}'.`), {
        ...{ name: 'ServerError', errorCode: 'invalid_client', errorMessage: secret },
        ...{ correlationId: secret, clientSecret: secret },
      }),
      { type: 'ServerError', code: 'invalid_client' },
    ],
    [
      'a code that is a secret itself',
      withFields(new Error('x'), { errorCode: `${secret} ${token}` }),
      { type: 'Error' },
    ],
    [
      'the connector fails with the whole request',
      withFields(new Error(`401 for Bearer ${token}`), {
        ...{ name: 'RestError', statusCode: 401, body: token },
        request: { headers: { authorization: `Bearer ${token}` }, body: secret },
      }),
      { type: 'RestError', status: 401 },
    ],
    [
      'a credential in the cause of a cause',
      new Error(secret, {
        cause: new Error(token, { cause: withFields(new Error(secret), { appPassword: secret }) }),
      }),
      { type: 'Error' },
    ],
    [
      'the address of the token endpoint carries it',
      withFields(new TypeError(`fetch failed for https://login.example/?client_secret=${secret}`), {
        ...{ url: `https://login.example/?client_secret=${secret}`, code: 'ECONNREFUSED' },
      }),
      { type: 'TypeError', code: 'ECONNREFUSED' },
    ],
  ];
  for (const [what, error, kept] of cases) {
    it(`names what failed and nothing else: ${what}`, () => {
      const written: string[] = [];
      createLog('trace', { write: (line) => written.push(line) }).error({ err: error }, 'failed');
      assert.doesNotMatch(written.join(), /walrus|eyJ|c2ln/);
      const { err } = JSON.parse(written.join()) as { err: object };
      assert.deepEqual({ ...err, ...kept }, err);
    });
  }
});
