import directory from '../playground/directory.json' with { type: 'json' };
import { type Company, customers, partners } from './crowd.ts';
import type { Pair } from './invitations.ts';
import { type Person, tryOutPeople } from './people.ts';

/** People of one tenant who ask for a list, and how much is in it. */
type Listing = {
  readonly tenant: string;
  readonly people: readonly Person[];
  readonly count: number;
};

const peopleOf = (tenant: string): Person[] =>
  tryOutPeople.filter(({ tenantId }) => tenantId === tenant);

/** The try-out's customers, and how many partners they have. */
export const partnerLists: readonly Listing[] = directory.tenants
  .filter(({ csp }) => csp === null)
  .map(({ tenantId, name, domains }) => ({
    tenant: name,
    people: peopleOf(tenantId),
    count: directory.relationships.filter(({ customer }) => domains.includes(customer)).length,
  }));

/** A tenant of the try-out as one side of invitations. */
function companyOf(domain: string, decider: string): Company {
  const tenant = directory.tenants.find(({ domains }) => domains.includes(domain));
  const person = tryOutPeople.find(({ name }) => name === decider);
  if (!tenant || !person) throw new Error(`The try-out knows no ${decider} of ${domain}.`);
  return { name: tenant.name, domain, person, tenant };
}

const listing = (company: Company, pairs: readonly Pair[]) => ({
  tenant: company.name,
  people: peopleOf(company.person.tenantId),
  count: pairs.length,
  pairs,
});

const sent = (domain: string, decider: string, count: number) => {
  const partner = companyOf(domain, decider);
  return listing(
    partner,
    customers.slice(0, count).map((customer) => ({ partner, customer })),
  );
};

const received = (domain: string, decider: string, count: number) => {
  const customer = companyOf(domain, decider);
  return listing(
    customer,
    partners.slice(0, count).map((partner) => ({ partner, customer })),
  );
};

/** Tenants of both sides, with the invitations that they have sent or received once those are made. */
export const invitationLists: readonly (Listing & { readonly pairs: readonly Pair[] })[] = [
  sent('fabrikam.com', 'Ada Lindgren', 12),
  sent('northwindtraders.com', 'Nora Vestby', 9),
  received('contoso.com', 'Bo Ek', 11),
  received('adatum.com', 'Agnes Vik', 7),
  received('wideworldimporters.com', 'Wilma Ask', 5),
];
