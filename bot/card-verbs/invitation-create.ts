import { type FormInput, inviteForm } from '../../cards/invite-form.ts';
import { readFields } from '../commands/invite.ts';
import { invite, inviterProblem } from '../invitations/create.ts';
import { malformed, problem } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

/** Sends what the form holds. When something is wrong the form comes back with the reason and with all that was typed. */
export async function createFromForm(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.form.safeParse(data);
  if (!parsed.success) return malformed(turn);
  const refused = await inviterProblem(turn);
  if (refused) return refused;
  // A client leaves out a choice of which nothing is chosen, so what is absent is none and never a default.
  const { customer = '', services = '', delegatedAdmin = '', days, note = '' } = parsed.data;
  const input = present({ customer, services, delegatedAdmin, days, note });
  const { reader, tenant } = turn.actor;
  const again = ({ card }: Reply): Reply => ({
    card: inviteForm({ cloud: tenant?.cloud ?? 'public', input, problem: card }, reader),
  });
  if (customer === '') return again(problem(reader, 'form.customer.required'));
  const admin = adminIn(delegatedAdmin, days, tenant?.cloud === 'us-gov');
  const fields = readFields({ for: services, ...admin, note }, reader);
  if ('card' in fields) return again(fields);
  if (fields.services?.length === 0) return again(problem(reader, 'form.services.required'));
  const { created, ...reply } = await invite({ customer, ...fields }, turn);
  return created ? reply : again(reply);
}

/**
 * `true` asks for the usual roles, a list for those; nothing, `false` or `none` for none at all. The days stand in
 * the form whatever is chosen, and mean something only beside roles.
 */
function adminIn(chosen: string, days: string | undefined, dap: boolean) {
  if (dap) return { resellerOnly: false };
  if (/^(|false|none)$/i.test(chosen)) return { resellerOnly: true };
  return {
    resellerOnly: false,
    ...(chosen === 'true' ? {} : { roles: chosen }),
    ...(days ? { days } : {}),
  };
}

const present = (input: Record<keyof FormInput, string | undefined>): FormInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
