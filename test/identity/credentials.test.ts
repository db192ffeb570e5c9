import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import { StartError } from '../../bot/start-error.ts';

const id = { MicrosoftAppId: '99999999-0000-4000-8000-000000000001' };
const secret = { MicrosoftAppPassword: 'walrus' };
const tenant = { MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111' };
const single = { ...id, MicrosoftAppType: 'SingleTenant' };
const managed = { ...id, MicrosoftAppType: 'UserAssignedMSI' };
const certificate = { CertificateThumbprint: 'AB', CertificatePrivateKey: 'walrus' };
const government = { ChannelService: 'https://botframework.azure.us' };

describe('the bot’s own identity', () => {
  const whole: readonly NodeJS.ProcessEnv[] = [
    {},
    id,
    { ...id, ...secret },
    { ...id, ...secret, MicrosoftAppType: 'multitenant' },
    { ...single, ...secret, ...tenant },
    { ...single, ...certificate, ...tenant },
    { ...id, ...certificate },
    { ...managed, ...tenant },
    { ...id, ...secret, ...government },
  ];
  for (const environment of whole) {
    it(`is whole with ${Object.keys(environment).join(', ') || 'nothing'}`, () => {
      assert.doesNotThrow(() => readConfig(environment));
    });
  }

  const wrong: readonly (readonly [NodeJS.ProcessEnv, RegExp])[] = [
    [
      { ...id, MicrosoftAppType: 'SingelTenant' },
      /^MicrosoftAppType should be .*"SingelTenant"\.$/,
    ],
    [{ MicrosoftAppId: 'a b' }, /^MicrosoftAppId should be/],
    [{ MicrosoftAppId: ' ', HOST: '0.0.0.0' }, /^MicrosoftAppId should be/],
    [{ ...single, ...secret }, /MicrosoftAppTenantId has to be set/],
    [{ ...single, ...tenant }, /MicrosoftAppPassword has to be set, or CertificateThumbprint/],
    [managed, /MicrosoftAppTenantId has to be set/],
    [{ ...managed, ...tenant, ...secret }, /MicrosoftAppPassword has to be left out/],
    [{ MicrosoftAppType: 'SingleTenant', ...tenant }, /MicrosoftAppId has to be set/],
    [secret, /^MicrosoftAppPassword is set, but MicrosoftAppId is not/],
    [certificate, /^CertificateThumbprint is set, but MicrosoftAppId is not/],
    [{ ...id, CertificateThumbprint: 'AB' }, /belong together/],
    [{ ...id, CertificatePrivateKey: 'walrus' }, /belong together/],
    [{ ...id, ...certificate, ...government }, /cannot be used with ChannelService/],
    [
      { ...id, ChannelService: 'https://botframework.azure.cn' },
      /^ChannelService should be .*azure\.cn/,
    ],
    [
      { ...id, ToBotFromChannelOpenIdMetadataUrl: 'http://keys.example/x' },
      /^ToBotFromChannelOpenIdMetadataUrl should be an https address/,
    ],
    [{ ...id, BotOpenIdMetadata: 'http://keys.example/x' }, /should be an https address/],
    [{ SERVICE_URL_HOSTS: '*' }, /^SERVICE_URL_HOSTS should be host names/],
    [{ SERVICE_URL_HOSTS: '*.com' }, /^SERVICE_URL_HOSTS should be/],
    [{ SERVICE_URL_HOSTS: 'https://x.example' }, /^SERVICE_URL_HOSTS should be/],
    [{ SERVICE_URL_HOSTS: 'x.example,' }, /^SERVICE_URL_HOSTS should be/],
    [{ ALLOWED_TENANTS: 'contoso.com' }, /^ALLOWED_TENANTS should be tenant ids/],
    [{ ALLOWED_TENANTS: ',' }, /^ALLOWED_TENANTS should be/],
  ];
  for (const [environment, sentence] of wrong) {
    it(`is not with ${Object.entries(environment).flat().join(' ')}`, () => {
      assert.throws(
        () => readConfig(environment),
        (error) =>
          error instanceof StartError &&
          sentence.test(error.message) &&
          !/walrus/.test(error.message),
      );
    });
  }

  it('is completed by what its cloud has where one address alone is set', () => {
    const { channel } = readConfig({ ...id, ...government, CallerId: 'x' });
    assert.deepEqual(channel.addresses, {
      ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
      ToBotFromChannelOpenIdMetadataUrl:
        'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
      ToChannelFromBotOAuthScope: 'https://api.botframework.us',
      OAuthUrl: 'https://api.botframework.azure.us',
      CallerId: 'x',
    });
  });
});
