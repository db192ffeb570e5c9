import assert from 'node:assert/strict';
import {
  gdapLink,
  partnerCenter,
  partnerRelationships,
  resellerLink,
} from '../../cards/official-links.ts';
import { partnerTypes } from '../../policy/vocabulary.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const providerTenantId = '44444444-4444-4444-8444-444444444444';
const home = 'https://admin.microsoft.com/Adminportal/Home';
const page = '#/BillingAccounts/partner-invitation';
const direct = `invType=ResellerRelationship&partnerId=${tenantId}&msppId=0`;
const indirect = `invType=IndirectResellerRelationship&partnerId=${tenantId}&msppId=1234567&indirectCSPId=${providerTenantId}`;
const portal = 'https://portal.example.us/Home';

describe('resellerLink', () => {
  for (const type of partnerTypes) {
    const query = type === 'indirect-reseller' ? indirect : direct;
    const partner = { tenantId, programId: '1234567', type, providerTenantId };

    it(`is the documented one in the public cloud, without DAP, for a ${type}`, () => {
      const link = resellerLink(partner, { cloud: 'public', usGovPortal: portal });
      assert.equal(link, `${home}?${query}&DAP=false${page}`);
    });

    it(`leads to the configured portal in US Government, with DAP, for a ${type}`, () => {
      const link = resellerLink(partner, { cloud: 'us-gov', usGovPortal: portal });
      assert.equal(link, `${portal}?${query}&DAP=true${page}`);
    });

    it(`is not guessed in US Government for a ${type}`, () => {
      assert.equal(resellerLink(partner, { cloud: 'us-gov' }), undefined);
    });
  }

  for (const none of [undefined, null, '']) {
    it(`names no provider for an indirect reseller whose provider is ${JSON.stringify(none)}`, () => {
      const type = 'indirect-reseller';
      const partner = { tenantId, programId: '1234567', type, providerTenantId: none } as const;
      assert.equal(
        resellerLink(partner, { cloud: 'public' }),
        `${home}?${direct}&DAP=false${page}`,
      );
    });
  }

  it('lets no id add anything to the address', () => {
    const partner = {
      ...{ tenantId: 'x&DAP=true#/evil', programId: '?&', type: 'indirect-reseller' as const },
      providerTenantId: 'y z/../',
    };
    const url = new URL(resellerLink(partner, { cloud: 'public' }) ?? '');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      invType: 'IndirectResellerRelationship',
      partnerId: partner.tenantId,
      msppId: partner.programId,
      indirectCSPId: partner.providerTenantId,
      DAP: 'false',
    });
    assert.equal(url.hash, page);
  });
});

describe('gdapLink', () => {
  const invitations =
    'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships';

  it('is the documented one for the id of a relationship', () => {
    const id = `${tenantId}-${providerTenantId}`;
    assert.equal(gdapLink(id), `${invitations}/${id}`);
  });

  it('lets no id leave its place in the address', () => {
    assert.equal(gdapLink('a/../b?c#d'), `${invitations}/a%2F..%2Fb%3Fc%23d`);
  });
});

describe('partnerRelationships', () => {
  it('is the customer’s page of partners in the public cloud', () => {
    assert.equal(
      partnerRelationships({ cloud: 'public', usGovPortal: portal }),
      'https://admin.microsoft.com/AdminPortal/Home#/partners',
    );
  });

  it('leads to the configured portal in US Government', () => {
    const link = partnerRelationships({ cloud: 'us-gov', usGovPortal: portal });
    assert.equal(link, `${portal}#/partners`);
  });

  for (const none of [undefined, '']) {
    it(`is not guessed in US Government when the portal is ${JSON.stringify(none)}`, () => {
      assert.ok(!partnerRelationships({ cloud: 'us-gov', usGovPortal: none }));
    });
  }
});

describe('partnerCenter', () => {
  it('is the partner’s dashboard in the public cloud', () => {
    assert.equal(
      partnerCenter({ cloud: 'public' }),
      'https://partner.microsoft.com/dashboard/home',
    );
  });

  it('is not guessed in US Government', () => {
    assert.equal(partnerCenter({ cloud: 'us-gov' }), undefined);
  });
});
