import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import { uploadsOf } from '../../bot/service-url.ts';

const served = uploadsOf(
  readConfig({
    ...{ MicrosoftAppId: '11111111-1111-4111-8111-111111111111', MicrosoftAppPassword: 'x' },
    ...{
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
    },
  }),
);
const tried = uploadsOf(readConfig({}));

const places = [
  'https://contoso-my.sharepoint.com/personal/bo/_api/v2.0/drive/items/01/uploadSession?guid=x',
  'https://contoso.sharepoint.com//personal/bo/_api/v2.0/drive/items/01/uploadSession',
  'HTTPS://CONTOSO.SHAREPOINT.COM/x',
];
const strange = [
  'https://evil.example/session',
  'https://contoso.sharepoint.com.evil.example/',
  'https://evilsharepoint.com/',
  'https://sharepoint.com/',
  'https://contoso.sharepoint.com@evil.example/',
  'https://evil.example/#.sharepoint.com',
  'https://evil.example/?x=.sharepoint.com',
  'https://evil.example\\.sharepoint.com/',
  'https://user:word@contoso.sharepoint.com/',
  'http://contoso.sharepoint.com/',
  'https://contoso.sharepoint.com./',
  'https://contoso.sharepoint。com.evil.example/',
  'https://169.254.169.254/latest/meta-data',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/',
  'https://[fd00::1]/',
  'https://[::ffff:127.0.0.1]/',
  'http://0.0.0.0/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/csv,x',
  'ftp://127.0.0.1/',
  '//127.0.0.1/',
  'not an address',
  '',
];

describe('a place for a file', () => {
  for (const url of places) {
    it(`is “${url}”`, () => assert.deepEqual([served(url), tried(url)], [true, true]));
  }
  for (const url of strange) {
    it(`is not “${url}”`, () => assert.deepEqual([served(url), tried(url)], [false, false]));
  }
  it('is on this machine where the bot is tried out, and nowhere else', () => {
    for (const url of ['http://127.0.0.1:9/x', 'https://localhost/x', 'http://[::1]:9/x']) {
      assert.deepEqual([served(url), tried(url)], [false, true], url);
    }
  });
});
