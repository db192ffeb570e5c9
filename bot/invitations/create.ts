import { verdictCard } from '../../cards/verdict-card.ts';
import { createInvitation } from '../../models/invitation.ts';
import type { Tenant } from '../../models/tenant.ts';
import { defaultDays, type EntraRole, leastRoles } from '../../policy/entra-roles.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import type { Facts } from '../../policy/facts.ts';
import {
  services as allServices,
  delegatedAdminKindOf,
  type Service,
} from '../../policy/vocabulary.ts';
import { byOf } from '../actor.ts';
import { findTenantCalled } from '../find-tenant.ts';
import { problem } from '../refusal.ts';
import { actorFacts, customerFacts, relationshipFacts } from '../relationship-facts.ts';
import type { Reply, Turn } from '../turn.ts';
import { showInvitation } from './view.ts';

/** What to ask the customer for. What is left out has the default that `invite` documents. */
export type InvitationRequest = {
  readonly customer: string;
  readonly services?: readonly Service[];
  readonly resellerOnly?: boolean;
  readonly roles?: readonly EntraRole[];
  readonly days?: number;
  readonly note?: string;
};

/** What an invitation that says nothing else would ask for; `check` reasons about the same one. */
export const usualRequest: Facts = {
  'invitation.delegatedAdmin': true,
  'invitation.days': defaultDays,
};

/** Sends an invitation, or says why not. Asks the rules first about the person, only then about the customer. */
export async function invite(
  request: InvitationRequest,
  turn: Turn,
): Promise<Reply & { readonly created: boolean }> {
  const { actor, now } = turn;
  const { tenant, reader } = actor;
  if (!tenant) return refused(problem(reader, 'error.tenant-unknown'));
  const facts = { ...actorFacts(tenant, actor.roles), ...requestFacts(request) };
  const early = evaluate({ action: 'invitation.create', facts });
  if (early.outcome === 'denied') return refused(denial(early, request.customer, turn));
  const found = await findTenantCalled(request.customer, turn);
  if ('reply' in found) return refused(found.reply);
  const customer = found.tenant;
  const verdict = evaluate({
    action: 'invitation.create',
    facts: {
      ...facts,
      ...(await customerFacts(tenant, customer)),
      ...(await relationshipFacts(tenant, customer, { seenBy: tenant._id, now })),
    },
  });
  if (!isPermitted(verdict)) return refused(denial(verdict, customer.name, turn));
  return send(request, tenant, customer, verdict, turn);
}

async function send(
  request: InvitationRequest,
  tenant: Tenant,
  customer: Tenant,
  verdict: Verdict,
  turn: Turn,
): Promise<Reply & { readonly created: boolean }> {
  const { actor, now, invitationTtl, wakeOutbox } = turn;
  const partner = {
    tenantId: tenant._id,
    name: tenant.name,
    programId: tenant.csp?.partnerId ?? '',
    type: tenant.csp?.type ?? 'direct-bill',
    providerTenantId: tenant.csp?.providerTenantId ?? null,
  };
  const outcome = await createInvitation(
    {
      partner,
      customer: { tenantId: customer._id, name: customer.name },
      cloud: customer.cloud,
      services: [...(request.services?.length ? request.services : allServices)],
      delegatedAdmin: delegatedAdminOf(request, customer),
      note: request.note || null,
      createdBy: byOf(actor),
      expiresAt: new Date(now.getTime() + invitationTtl),
      ruleId: verdict.rule,
      admins: customer.members.filter(({ roles }) => roles.includes('global-admin')),
    },
    now,
  );
  if ('pending' in outcome) {
    const words = { customer: customer.name, code: outcome.pending };
    const show = `${actor.reader.language.commands.show.words[0]} ${outcome.pending}`;
    return refused(problem(actor.reader, 'error.pending-already', words, [show]));
  }
  wakeOutbox();
  return { ...showInvitation(outcome.created, turn), created: true };
}

const refused = (reply: Reply) => ({ ...reply, created: false });

const requestFacts = ({ resellerOnly, days }: InvitationRequest): Facts => ({
  'invitation.delegatedAdmin': !resellerOnly,
  'invitation.days': days ?? defaultDays,
});

function delegatedAdminOf({ resellerOnly, roles, days }: InvitationRequest, { cloud }: Tenant) {
  if (resellerOnly) return null;
  const kind = delegatedAdminKindOf(cloud);
  if (kind === 'dap') return { kind, roles: [], days: null, relationshipId: null };
  const asked = roles?.length ? roles : leastRoles;
  return { kind, roles: [...asked], days: days ?? defaultDays, relationshipId: null };
}

function denial(verdict: Verdict, customer: string, { actor }: Turn): Reply {
  const { reader, tenant, name } = actor;
  const asked = {
    action: 'invitation.create' as const,
    actor: tenant?.name ?? name,
    customer,
    choose: [],
    example: reader.language.commands.invite.examples[0] ?? '',
  };
  return { card: verdictCard(verdict, asked, reader) };
}
