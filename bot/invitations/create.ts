import { verdictCard } from '../../cards/verdict-card.ts';
import { directoryAnew } from '../../models/directory.ts';
import { createInvitation } from '../../models/invitation.ts';
import type { Tenant } from '../../models/tenant.ts';
import { defaultDays, type EntraRole, leastRoles } from '../../policy/entra-roles.ts';
import { evaluate, isPermitted, type Verdict } from '../../policy/evaluate.ts';
import { delegatedAdminKindOf, type Flags } from '../../policy/flags.ts';
import { services as allServices, type Service } from '../../policy/vocabulary.ts';
import { byOf, isDecider } from '../actor.ts';
import { auditRefusal } from '../audit/audit-turn.ts';
import { excerpt } from '../clean-text.ts';
import { decided } from '../decided.ts';
import { relationshipFacts } from '../facts/relationship-facts.ts';
import { actorFacts, customerFacts, partnerFacts } from '../facts/tenant-facts.ts';
import { findTenantCalled } from '../find-tenant.ts';
import { countVerdict } from '../metrics.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { requestFacts, usualRequest } from './request-facts.ts';
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

/** Why this person may invite nobody at all, if that is so; asked before a form is shown or read. */
export async function inviterProblem(turn: Turn): Promise<Reply | undefined> {
  const { tenant, roles, reader } = turn.actor;
  if (!tenant) return problem(reader, 'error.tenant-unknown');
  const facts = { ...actorFacts(tenant, roles), ...partnerFacts(tenant), ...usualRequest };
  const verdict = evaluate({ action: 'invitation.create', facts }, turn.flags);
  if (verdict.outcome !== 'denied') return undefined;
  await auditRefusal('invitation.create', verdict, turn);
  return denial(verdict, undefined, turn);
}

/** Sends an invitation, or says why not. Asks the rules first about the person, only then about the customer. */
export async function invite(
  request: InvitationRequest,
  turn: Turn,
): Promise<Reply & { readonly created: boolean }> {
  const { actor, now, flags } = turn;
  const { tenant, reader } = actor;
  if (!tenant) return refused(problem(reader, 'error.tenant-unknown'));
  const facts = {
    ...actorFacts(tenant, actor.roles),
    ...partnerFacts(tenant),
    ...requestFacts(request.resellerOnly ? null : request),
  };
  const early = evaluate({ action: 'invitation.create', facts }, flags);
  if (early.outcome === 'denied') {
    await auditRefusal('invitation.create', early, turn);
    return refused(denial(early, request.customer, turn));
  }
  const found = await findTenantCalled(request.customer, turn);
  if ('reply' in found) return refused(found.reply);
  const customer = found.tenant;
  const known = {
    ...facts,
    ...(await customerFacts(tenant, customer, directoryAnew)),
    ...(await relationshipFacts(tenant, customer, {
      seenBy: tenant._id,
      now,
      directory: directoryAnew,
    })),
  };
  const verdict = evaluate({ action: 'invitation.create', facts: known }, flags);
  if (!isPermitted(verdict)) {
    await auditRefusal('invitation.create', verdict, turn, { other: customer._id });
    return refused(denial(verdict, customer.name, turn));
  }
  const strange = optionsWithoutDap(request, customer, turn);
  if (strange) return refused(strange);
  return send(request, tenant, customer, verdict, turn);
}

async function send(
  request: InvitationRequest,
  tenant: Tenant,
  customer: Tenant,
  verdict: Verdict,
  turn: Turn,
): Promise<Reply & { readonly created: boolean }> {
  countVerdict(verdict.outcome);
  const { actor, now, flags, invitationTtl, log, wakeOutbox } = turn;
  const partner = {
    tenantId: tenant._id,
    name: tenant.name,
    domain: tenant.domains[0] ?? null,
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
      delegatedAdmin: delegatedAdminOf(request, customer, flags),
      note: request.note || null,
      createdBy: byOf(actor),
      expiresAt: new Date(now.getTime() + invitationTtl),
      ...(turn.activityKey ? { source: turn.activityKey } : {}),
      ruleId: verdict.rule,
      admins: customer.members.filter(({ roles }) => isDecider({ tenant: customer, roles }, flags)),
    },
    now,
  );
  if ('pending' in outcome) {
    const words = { customer: customer.name, code: outcome.pending };
    const show = `${actor.reader.language.commands.show.words[0]} ${outcome.pending}`;
    return refused(problem(actor.reader, 'error.pending-already', words, [show]));
  }
  log.setBindings({ invitation: outcome.created._id });
  if (!outcome.again) decided('created', { rule: verdict.rule }, log);
  wakeOutbox();
  return { ...showInvitation(outcome.created, turn), created: true };
}

const refused = (reply: Reply) => ({ ...reply, created: false });

/** DAP is all or nothing: to send it while dropping what was asked for would be another invitation. */
function optionsWithoutDap(
  { roles, days }: InvitationRequest,
  { cloud }: Tenant,
  { actor: { reader }, flags }: Turn,
): Reply | undefined {
  if (delegatedAdminKindOf(cloud, flags) !== 'dap') return undefined;
  const { keywords } = reader.language;
  const said = [
    ...(roles?.length ? [keywords.roles[0] ?? 'roles'] : []),
    ...(days === undefined ? [] : [keywords.days[0] ?? 'days']),
  ];
  return said.length > 0
    ? problem(reader, 'error.dap-options', { options: reader.list(said) })
    : undefined;
}

function delegatedAdminOf(
  { resellerOnly, roles, days }: InvitationRequest,
  { cloud }: Tenant,
  flags: Flags,
) {
  if (resellerOnly) return null;
  const kind = delegatedAdminKindOf(cloud, flags);
  if (kind === 'dap') return { kind, roles: [], days: null, relationshipId: null };
  const asked = roles?.length ? roles : leastRoles;
  return { kind, roles: [...asked], days: days ?? defaultDays, relationshipId: null };
}

function denial(verdict: Verdict, customer: string | undefined, { actor }: Turn): Reply {
  countVerdict(verdict.outcome);
  const { reader, tenant, name } = actor;
  const asked = {
    action: 'invitation.create' as const,
    actor: tenant?.name ?? name,
    ...(customer === undefined ? {} : { customer: excerpt(customer) }),

    example: reader.language.commands.invite.examples[0] ?? '',
  };
  return { card: verdictCard(verdict, asked, reader) };
}
