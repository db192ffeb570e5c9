import type { Facts } from './facts.ts';
import type { GrantFacts, Standing, StandingAdmin } from './standing.ts';
import type { DelegatedAdminKind, DelegatedAdminState } from './vocabulary.ts';

const day = 24 * 60 * 60 * 1000;
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / day));

const asked: readonly DelegatedAdminState[] = [
  'created',
  'approvalPending',
  'approved',
  'activating',
];

/** What the standing of a relationship says to the rules. `invited`: an invitation between the two is waiting. */
export function standingFacts(standing: Standing, invited: boolean, now: Date): Facts {
  const active = standing.delegatedAdmins.filter(isActive);
  const gdap = standing.delegatedAdmins.filter(({ kind }) => kind === 'gdap');
  const [only, another] = gdap;
  return {
    'relationship.reseller': standing.services.length > 0 ? 'active' : invited ? 'invited' : 'none',
    'relationship.dap': access(standing.delegatedAdmins, 'dap'),
    'relationship.gdap': access(standing.delegatedAdmins, 'gdap'),
    ...usableRoles(active.filter(({ kind }) => kind === 'gdap')),
    ...(only && !another ? requestFacts(only, now) : {}),
  };
}

const isActive = ({ state }: StandingAdmin): boolean => state === 'active';

function access(admins: readonly StandingAdmin[], wanted: DelegatedAdminKind) {
  const states = admins.filter(({ kind }) => kind === wanted).map(({ state }) => state);
  if (states.includes('active')) return 'active';
  if (states.some((state) => asked.includes(state))) return 'requested';
  return states.length > 0 ? 'ended' : 'none';
}

/**
 * Roles are held through a security group: a relationship known to have none gives nobody any role. Whether there is
 * a group is said only where it is true of every relationship that is left, so that no role is lent another's group.
 */
function usableRoles(active: readonly StandingAdmin[]): Facts {
  const usable = active.filter(({ groupAssigned }) => groupAssigned !== false);
  const counted = usable.length > 0 ? usable : active;
  const groups = counted.map(({ groupAssigned }) => groupAssigned);
  const known = groups.every((group) => typeof group === 'boolean');
  return {
    'relationship.gdapRoles': [...new Set(counted.flatMap(({ roles }) => roles))],
    'relationship.gdapGroup': known && active.length > 0 ? groups.every(Boolean) : undefined,
  };
}

/** Of the one GDAP relationship there is; of several it is not known which is meant. */
const requestFacts = ({ state, roles, requested }: StandingAdmin, now: Date): Facts => ({
  'gdap.state': state,
  'gdap.roles': roles,
  'gdap.ageDays': requested ? daysBetween(requested, now) : undefined,
});

/** Whether the customer has an Azure plan with the partner, as any source says it; unknown when none does. */
export const saidOfAzurePlan = (grants: readonly GrantFacts[]): Facts => ({
  'relationship.azurePlan':
    grants.map(({ azurePlan }) => azurePlan).find((word) => typeof word === 'boolean') ?? undefined,
});
