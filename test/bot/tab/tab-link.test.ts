import assert from 'node:assert/strict';
import fc from 'fast-check';
import { channelIn } from '../../../bot/channel.ts';
import { placeIn, tabLinks } from '../../../bot/tab/tab-link.ts';
import { partsOf, placeOf } from '../../support/tab-link.ts';
import { bo, contoso } from '../../support/world.ts';

const teamsAppId = '12345678-aaaa-4bbb-8ccc-123456789012';
const atHome = {
  ...{ appId: '', teamsAppId, client: 'https://teams.microsoft.com' },
  ...{ host: '127.0.0.1', port: () => 3978 },
};
const readerAt = (serviceUrl: string, shared = false) => ({
  ...{ tenantId: contoso, aadObjectId: bo.aadObjectId, shared },
  seen: {
    ...{ tenantId: contoso, conversationId: 'x', type: 'personal' as const, channelId: 'msteams' },
    ...{ serviceUrl, botId: '28:bot', userId: '29:bo' },
  },
});
const reader = readerAt('https://smba.trafficmanager.net/emea/');
const browser = tabLinks(atHome);
const environments = { public: {}, 'us-gov': { ChannelService: 'https://botframework.azure.us' } };
const teams = (cloud: keyof typeof environments) =>
  tabLinks({ ...atHome, appId: teamsAppId, client: channelIn(environments[cloud]).client });

describe('a link to the tab', () => {
  const hosts = [
    ['public', 'https://smba.trafficmanager.net/emea/', 'teams.microsoft.com'],
    ['public', 'https://smba.infra.gcc.teams.microsoft.com/teams/', 'teams.microsoft.com'],
    ['us-gov', 'https://smba.infra.gov.teams.microsoft.us/', 'gov.teams.microsoft.us'],
    ['us-gov', 'https://smba.infra.dod.teams.microsoft.us/', 'dod.teams.microsoft.us'],
  ] as const;
  for (const [cloud, serviceUrl, host] of hosts) {
    it(`leads to ${host} from ${serviceUrl}`, () => {
      const link = new URL(teams(cloud)('subscriptions', readerAt(serviceUrl)) ?? '');
      assert.equal(
        link.origin + link.pathname,
        `https://${host}/l/entity/${teamsAppId}/multipartner`,
      );
      assert.deepEqual(Object.fromEntries(link.searchParams), {
        tenantId: contoso,
        context: '{"subEntityId":"subscriptions"}',
      });
    });
  }

  it('names no place where it is the first page', () => {
    const link = new URL(teams('public')('', reader) ?? '');
    assert.deepEqual([...link.searchParams.keys()], ['tenantId']);
    assert.doesNotMatch(browser('', reader) ?? '', /#/);
  });

  it('is a page on this machine in the try-out, on the port that was opened', () => {
    const person = `${contoso}/${bo.aadObjectId}`;
    assert.equal(
      browser('history?about=INV-7K2M9Q', reader),
      `http://127.0.0.1:3978/tab?person=${person}#history?about=INV-7K2M9Q`,
    );
    const six = tabLinks({ ...atHome, host: '::1' });
    assert.equal(new URL(six('', reader) ?? '').host, '[::1]:3978');
  });

  it('is none where others read along, nor in the tab itself', () => {
    for (const link of [browser, teams('public'), teams('us-gov')]) {
      assert.equal(link('subscriptions', readerAt('https://x.example/', true)), undefined);
      assert.equal(link('subscriptions', { ...reader, seen: undefined }), undefined);
    }
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const evil = fc.constantFrom('"}#?&=%', '%00', '</a>', '\ud800', '#/x?search=y', 'a+b c', '\n');
  const search = fc.tuple(anyText, evil, anyText).map((parts) => parts.join('').slice(0, 60));

  it('opens the place it was made for, whatever is searched', () => {
    fc.assert(
      fc.property(search, (text) => {
        const place = placeIn('invitations', { status: 'pending', direction: '', search: text });
        const expected = {
          page: 'invitations',
          status: 'pending',
          search: Buffer.from(text).toString(),
        };
        for (const link of [browser, teams('public')]) {
          const url = link(place, reader) ?? '';
          assert.match(url, /^[\x21-\x7e]+$/);
          assert.equal(placeOf(url), place);
          assert.deepEqual(partsOf(placeOf(url)), expected);
        }
      }),
    );
  });

  it('is never longer than Windows hands to Teams: then it opens the page alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        const place = placeIn('', { search: text });
        const url = teams('us-gov')(place, reader) ?? '';
        assert.ok(url.length <= 1900, String(url.length));
        const found = new URL(url).searchParams.has('context') ? placeOf(url) : '';
        assert.ok(found === place || found === '');
      }),
    );
    const long = placeIn('check', { ask: 'å'.repeat(200) });
    assert.equal(placeOf(teams('public')(long, reader) ?? ''), 'check');
  });
});
