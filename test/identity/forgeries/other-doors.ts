import { appId, order } from '../proven-bot.ts';
import { claims, type Forgery } from './forgery.ts';

const entra = 'd6d49420-f39b-4df7-a1dc-d59a935871db';

/** What the SDK lets in, or looks at, besides the channel: emulator, skills, extensions, other channels. */
export const otherDoors: readonly Forgery[] = [
  {
    what: 'a token of the emulator, version 1',
    authorization: claims({ iss: `https://sts.windows.net/${entra}/`, ver: '1.0', appid: appId }),
  },
  {
    what: 'a token of the emulator, version 2',
    authorization: claims({
      iss: `https://login.microsoftonline.com/${entra}/v2.0`,
      ver: '2.0',
      azp: appId,
    }),
  },
  {
    what: 'a token of Entra ID for this bot in any tenant',
    authorization: claims({
      ...{ tid: '77777777-0000-4000-8000-000000000001', ver: '2.0', azp: appId },
      iss: 'https://login.microsoftonline.com/77777777-0000-4000-8000-000000000001/v2.0',
    }),
  },
  {
    what: 'a token of another bot that uses this one as a skill',
    authorization: claims({
      ...{ iss: `https://login.microsoftonline.com/${entra}/v2.0`, ver: '2.0' },
      azp: '99999999-0000-4000-8000-000000000002',
    }),
  },
  {
    what: 'a token that says to be an anonymous skill',
    authorization: claims({ iss: undefined, appid: 'AnonymousSkill' }),
  },
  {
    what: 'the channel of App Service extensions',
    authorization: claims({ iss: 'https://sts.windows.net/undefined/', ver: '1.0', appid: appId }),
    activity: order({ channelId: 'AseChannel' }),
  },
  { what: 'the emulator as channel', activity: order({ channelId: 'emulator' }) },
  {
    what: 'the emulator as channel, for a skill, with no token',
    authorization: () => undefined,
    activity: order({ channelId: 'emulator', recipient: { id: '28:bot', role: 'skill' } }),
  },
  { what: 'no channel', activity: order({ channelId: undefined }) },
  { what: 'an empty channel', activity: order({ channelId: '' }) },
  { what: 'a channel in other letters', activity: order({ channelId: 'MSTeams' }) },
  { what: 'Web Chat with a key for Teams', activity: order({ channelId: 'webchat' }) },
];

/** Good tokens for an address that is none of the channel's. */
export const foreignAddresses: readonly Forgery[] = [
  'https://evil.example/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.trafficmanager.net/',
  'https://evil.example/smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://ada:pw@smba.trafficmanager.net/',
  'https://smba.trafficmanager.net./',
  'http://smba.trafficmanager.net/',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'https://smba.infra.gov.teams.microsoft.us/',
  'http://169.254.169.254/metadata/',
  'https://10.0.0.1/',
  'http://127.0.0.1.evil.example/',
  'http://[::ffff:127.0.0.1]/',
].map((serviceUrl) => ({
  what: `the address ${serviceUrl}`,
  authorization: claims({ serviceurl: serviceUrl }),
  activity: order({ serviceUrl }),
  status: 403,
}));
