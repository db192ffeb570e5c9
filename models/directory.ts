import {
  findSubscription,
  findSubscriptions,
  hasActiveFrom,
  hasAzureFromOther,
} from './subscription.ts';
import {
  findResellersOf,
  findTenant,
  findTenantsCalled,
  findTenantsCalledAny,
  isCspCompany,
} from './tenant.ts';

/** What the directory says, read each time: what changes with an import, and by nothing else. */
export const directoryAnew = {
  findTenant,
  findTenantsCalled,
  findTenantsCalledAny,
  findResellersOf,
  isCspCompany,
  findSubscription,
  findSubscriptions,
  hasActiveFrom,
  hasAzureFromOther,
} as const;

/** Ways to ask the directory: anew, or what is kept of it. A decision asks anew. */
export type Directory = typeof directoryAnew;
