import { findTenantsCalled, type Tenant } from '../models/tenant.ts';
import { problemWith } from './refusal.ts';
import type { Reply, Turn } from './turn.ts';

/** The one tenant that is called so (domain, display name or tenant id), or the reply that says what is wrong. */
export async function findTenantCalled(
  text: string,
  { actor }: Turn,
): Promise<{ readonly tenant: Tenant } | { readonly reply: Reply }> {
  const [tenant, another] = await findTenantsCalled(text);
  if (!tenant) return { reply: problemWith(actor.reader, 'error.customer-unknown', text) };
  if (another) return { reply: problemWith(actor.reader, 'error.customer-ambiguous', text) };
  return { tenant };
}
