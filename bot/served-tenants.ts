import { NotTaken } from './not-taken.ts';

/** Whether this tenant is one that the bot is for. */
export type Serves = (tenantId: string) => boolean;

/** `tenants` as `ALLOWED_TENANTS` names them; undefined: any. */
export const servesOnly = (tenants: readonly string[] | undefined): Serves => {
  const served = tenants && new Set(tenants);
  return (tenantId) => served?.has(tenantId) ?? true;
};

/**
 * What is owed to a tenant that was taken off the list is not sent. It waits as behind a refusal of the channel: should
 * the tenant be served again, it comes once somebody there is heard of.
 */
export class TenantNotServed extends NotTaken {
  constructor() {
    super({ statusCode: 403, code: 'TenantNotServed' });
  }
}
