import type { Action } from '../../policy/actions.ts';
import type { Role, Service } from '../../policy/vocabulary.ts';

/**
 * "May this partner (or this customer) do that?", by ids. Names were resolved when it was asked; what the asker
 * may see is decided again when it is answered. `subscription: 'other'` is one that somebody else sold; the
 * actor may be `anyPartner`.
 */
export type Question = {
  readonly action: Action;
  readonly actorTenantId: string;
  readonly customerTenantId?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly service?: Service | undefined;
  readonly roles?: readonly Role[] | undefined;
};

/** The actor of a customer's question about some partner that it does not name. */
export const anyPartner = 'any-partner';

/** The question as the ids on a button. */
export const dataOf = (question: Question): Readonly<Record<string, string>> => ({
  action: question.action,
  actor: question.actorTenantId,
  ...(question.customerTenantId ? { customer: question.customerTenantId } : {}),
  ...(question.subscriptionId ? { subscription: question.subscriptionId } : {}),
  ...(question.service ? { service: question.service } : {}),
  ...(question.roles ? { roles: question.roles.join(',') } : {}),
});
