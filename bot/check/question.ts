import type { Action } from '../../policy/actions.ts';
import { type Assumption, assumptionText } from '../../policy/assumptions.ts';
import type { Role, Service } from '../../policy/vocabulary.ts';

/**
 * "May this partner (or this customer) do that?", by ids. Names were resolved when it was asked; what the asker
 * may see is decided again when it is answered. `subscription: 'other'` is one that somebody else sold; the
 * actor may be `anyPartner`; `partnerTenantId` is whom it is about where the customer itself acts; `given` is
 * supposed, not known.
 */
export type Question = {
  readonly action: Action;
  readonly actorTenantId: string;
  readonly customerTenantId?: string | undefined;
  readonly partnerTenantId?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly service?: Service | undefined;
  /** `unknown`: of a person of whom nothing is known. */
  readonly roles?: readonly Role[] | 'unknown' | undefined;
  readonly given?: readonly Assumption[] | undefined;
};

/** The roles that were assumed, where some were. */
export const rolesOf = ({ roles }: Question): readonly Role[] | undefined =>
  roles === 'unknown' ? undefined : roles;

/** As long as suppositions may get on a button: a card has room for six of them, each written twice. */
export const longestGiven = 800;

export const fitsButton = (question: Question): boolean =>
  (dataOf(question).given?.length ?? 0) <= longestGiven;

/** The actor of a customer's question about some partner that it does not name. */
export const anyPartner = 'any-partner';

/** The question as the ids on a button. */
export const dataOf = (question: Question): Readonly<Record<string, string>> => ({
  action: question.action,
  actor: question.actorTenantId,
  ...(question.customerTenantId ? { customer: question.customerTenantId } : {}),
  ...(question.partnerTenantId ? { partner: question.partnerTenantId } : {}),
  ...(question.subscriptionId ? { subscription: question.subscriptionId } : {}),
  ...(question.service ? { service: question.service } : {}),
  ...(question.roles ? { roles: [question.roles].flat().join(',') } : {}),
  ...(question.given?.length ? { given: question.given.map(assumptionText).join(';') } : {}),
});
