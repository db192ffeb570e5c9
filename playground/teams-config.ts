import directory from './directory.json' with { type: 'json' };

type Tenant = (typeof directory.tenants)[number];
type Member = Tenant['members'][number];

/**
 * What a Playground reads as .m365agentsplayground.yml (JSON is YAML): one person, the first of the
 * tenant, before a Teams in which the tenant's next five people exist too (it wants exactly five).
 * Taken from directory.json, because the bot knows people only by these ids.
 */
export function teamsConfig(domain: string) {
  const tenant = directory.tenants.find(({ domains }) => domains.includes(domain));
  const [currentUser, ...users] = tenant?.members.map((member) => user(member, domain)) ?? [];
  if (!tenant || !currentUser) throw new Error(`directory.json has nobody at ${domain}`);
  const name = domain.replace('.', '-');
  return {
    version: '0.1.1',
    tenantId: tenant.tenantId,
    bot: { id: '28:multipartner', name: 'Multipartner' },
    currentUser,
    users: users.slice(0, 5),
    personalChat: { id: `a:${name}-personal` },
    groupChat: { id: `19:${name}-desk@thread.v2`, name: `${tenant.name} cloud desk` },
    team: {
      id: `19:${name}-team@thread.tacv2`,
      name: tenant.name,
      aadGroupId: tenant.tenantId.replace(/^.{8}/, 'cccccccc'),
      channels: [{ id: `19:${name}-partners@thread.tacv2`, name: 'Cloud partners' }],
    },
  };
}

function user({ aadObjectId, name }: Member, domain: string) {
  const [givenName = name, surname = ''] = name.split(' ');
  const email = `${name.toLowerCase().replace(' ', '.')}@${domain}`;
  // "Principle" is how the Playground spells it.
  return {
    id: `29:${aadObjectId}`,
    name,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname,
    email,
  };
}
