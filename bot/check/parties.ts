import type { Tenant } from '../../models/tenant.ts';
import type { Action } from '../../policy/actions.ts';
import { isPartner } from '../actor.ts';
import type { Turn } from '../turn.ts';
import { means, wordsOf } from '../words.ts';
import { anyPartner, type Question } from './question.ts';
import { beginsWith, type Subject } from './subject.ts';

type PartyIds = Pick<Question, 'actorTenantId' | 'customerTenantId' | 'partnerTenantId'>;

/** What a customer does with a partner, who is then the one that the rules look at. */
const partnersPart: readonly Action[] = ['subscription.purchase', 'subscription.sell'];

/** What a customer does itself, so that a partner it names is the one it is about. */
const customersPart: readonly Action[] = [
  'invitation.approve',
  'invitation.decline',
  'gdap.approve',
  'delegated-admin.revoke',
  'reseller-relationship.remove',
  'partners.list',
];

/**
 * Who acts and for whom, of the tenants that were named. A partner's people speak of their customers, a
 * customer's people of their partners; whoever is not named is the asker.
 */
export const partiesOf = (
  action: Action,
  tenants: readonly Tenant[],
  { actor }: Turn,
  subject: Subject,
): PartyIds =>
  isPartner(actor)
    ? askedByPartner(tenants, actor.tenantId, subject)
    : askedByCustomer(action, tenants, actor.tenantId, subject);

/** The same for a question in canonical form, which names one tenant at most. */
export const partiesNamed = (action: Action, named: Tenant | undefined, turn: Turn): PartyIds =>
  partiesOf(action, named ? [named] : [], turn, {
    kind: isPartner(turn.actor) ? 'asker' : 'somebody',
  });

function askedByPartner(tenants: readonly Tenant[], own: string, subject: Subject): PartyIds {
  const others = tenants.filter(({ _id }) => _id !== own);
  const named = subject.kind === 'customer' ? others.find(({ csp }) => !csp) : undefined;
  const acting = subject.kind === 'tenant' && !subject.tenant.csp ? subject.tenant : named;
  if (acting) return byCustomer(acting, own);
  // Its own tenant is the customer where it names itself as such; “can Fabrikam …” only says who acts.
  const itself = subject.kind === 'asker' ? tenants[0] : undefined;
  const customer = others.find(({ csp }) => !csp) ?? others[0] ?? itself;
  return { actorTenantId: own, customerTenantId: customer?._id };
}

function askedByCustomer(
  action: Action,
  tenants: readonly Tenant[],
  own: string,
  subject: Subject,
): PartyIds {
  const partner = tenants.find(({ _id, csp }) => csp && _id !== own)?._id;
  if (partnersPart.includes(action) || subject.kind === 'partner') {
    return { actorTenantId: partner ?? anyPartner, customerTenantId: own };
  }
  const named = subject.kind === 'tenant' && subject.tenant._id !== own;
  const itsOwn = subject.kind === 'somebody' ? customersPart.includes(action) : !named;
  return partner && !itsOwn
    ? { actorTenantId: partner, customerTenantId: own }
    : { actorTenantId: own, customerTenantId: own, partnerTenantId: partner };
}

/** “Can Contoso end our delegated administration?”: a partner asks what its customer may do. */
const byCustomer = ({ _id }: Tenant, partnerTenantId: string): PartyIds => ({
  actorTenantId: _id,
  customerTenantId: _id,
  partnerTenantId,
});

/**
 * Whether a customer may have several partners is decided by what the next of them may do: invite it. Where one is all
 * it may have, approving is what it may not.
 */
export function severalPartners(
  tenants: readonly Tenant[],
  { actor: { tenantId, tenant }, flags }: Turn,
): Question {
  const customerTenantId = tenantId;
  if (tenant?.cloud === 'us-gov' && flags.usGov.singlePartner) {
    const given = [{ named: 'other-partner' as const }];
    return { action: 'invitation.approve', actorTenantId: tenantId, customerTenantId, given };
  }
  const partner = tenants.find(({ _id, csp }) => csp && _id !== tenantId)?._id;
  return { action: 'invitation.create', actorTenantId: partner ?? anyPartner, customerTenantId };
}

/**
 * A partner asks about itself only: not "can Proseware …", and not about what is between two others. Where it speaks of
 * itself, another partner that it names is beside the point.
 */
export function namesAnotherActor(text: string, tenants: readonly Tenant[], own: string): boolean {
  const others = tenants.filter(({ _id }) => _id !== own);
  if (others.some((tenant) => tenant.csp && beginsWith(text, tenant))) return true;
  const ofItself =
    others.length < tenants.length || wordsOf(text).some((word) => means(word.text, 'we'));
  return others.length > 1 && !ofItself;
}

/** To a customer's people another customer is as unknown as a tenant that does not exist. */
export const isOtherCustomer = ({ _id, csp }: Tenant, { actor }: Turn): boolean =>
  !isPartner(actor) && !csp && _id !== actor.tenantId;
