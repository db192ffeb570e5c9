import assert from 'node:assert/strict';
import { type Asker, type TenantName, whoIs, world } from './people.ts';

/** The directory of the matrix, as far as it is changed here. */
export type Edited = {
  tenants: {
    tenantId: string;
    csp: object | null;
    members: { aadObjectId: string; name: string; roles: string[] }[];
  }[];
  relationships: { customer: string; partner: string }[];
  subscriptions: { customer: string; soldBy: string }[];
};
export type Edit = (directory: Edited) => void;

const tenantIn = ({ tenants }: Edited, name: TenantName) => {
  const found = tenants.find(({ tenantId }) => tenantId === world[name].tenantId);
  assert.ok(found);
  return found;
};
/** This person has these roles now. */
export const roles =
  (of: TenantName, asker: Asker, ...held: string[]): Edit =>
  (all) => {
    const member = tenantIn(all, of).members.find(
      ({ aadObjectId }) => aadObjectId === whoIs(asker).aadObjectId,
    );
    assert.ok(member);
    member.roles = held;
  };
/** The tenant is enrolled in the CSP program in this way now, or no longer. */
export const csp =
  (of: TenantName, enrolment: object | null): Edit =>
  (all) => {
    tenantIn(all, of).csp = enrolment;
  };
/** The person belongs to another tenant now. */
export const moved =
  (asker: Asker, from: TenantName, to: TenantName): Edit =>
  (all) => {
    const { aadObjectId } = whoIs(asker);
    const { members } = tenantIn(all, from);
    const [member] = members.splice(
      members.findIndex((each) => each.aadObjectId === aadObjectId),
      1,
    );
    if (member) tenantIn(all, to).members.push(member);
  };
/** The directory names the customer no longer. */
export const gone =
  (name: TenantName): Edit =>
  (all) => {
    const { tenantId, domain } = world[name];
    all.tenants = all.tenants.filter((each) => each.tenantId !== tenantId);
    all.relationships = all.relationships.filter((each) => each.customer !== domain);
    all.subscriptions = all.subscriptions.filter((each) => each.customer !== domain);
  };
