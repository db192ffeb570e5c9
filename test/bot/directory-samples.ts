/** The directory file as the contract shows it. */
export const contract = {
  tenants: [
    {
      tenantId: '11111111-1111-4aaa-8111-111111111111',
      name: 'Fabrikam',
      domains: ['fabrikam.com'],
      cloud: 'public',
      country: 'SE',
      csp: { partnerId: '1234567', type: 'direct-bill' },
      members: [
        {
          aadObjectId: '33333333-0000-4000-8000-000000000001',
          name: 'Ada',
          roles: ['admin-agent'],
        },
      ],
    },
    {
      tenantId: '22222222-2222-4222-8222-222222222222',
      name: 'Contoso',
      domains: ['contoso.com'],
      cloud: 'public',
      country: 'SE',
      csp: null,
      members: [
        {
          aadObjectId: '33333333-0000-4000-8000-000000000002',
          name: 'Bo',
          roles: ['global-admin'],
        },
      ],
    },
  ],
  relationships: [
    {
      customer: 'contoso.com',
      partner: 'fabrikam.com',
      services: ['azure'],
      since: '2024-05-01',
      delegatedAdmin: {
        kind: 'gdap',
        state: 'active',
        roles: ['User Administrator'],
        until: '2027-05-01',
      },
    },
  ],
  subscriptions: [
    {
      id: 'sub-azure-1',
      customer: 'contoso.com',
      name: 'Azure plan',
      service: 'azure',
      commerce: 'nce',
      soldBy: 'fabrikam.com',
      partnerOfRecord: 'fabrikam.com',
      status: 'active',
      purchased: '2024-05-01',
    },
  ],
} as const;

/** The same with one thing changed, or left out when the value is undefined. The path is as in `a[0].b`. */
export function withChange(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(contract);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const holder = keys.slice(0, -1).reduce((part, key) => Reflect.get(Object(part), key), copy);
  Reflect.set(Object(holder), keys.at(-1) ?? '', value);
  return copy;
}
