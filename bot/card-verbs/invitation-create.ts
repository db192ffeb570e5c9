import { type FormInput, inviteForm } from '../../cards/invite-form.ts';
import { cleanText } from '../clean-text.ts';
import { readFields } from '../commands/invite.ts';
import { invite } from '../invitations/create.ts';
import { malformed, problem } from '../refusal.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import { type Click, dataSchemas } from './data.ts';

/** Sends what the form holds. When something is wrong the form comes back with the reason and with all that was typed. */
export async function createFromForm(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const parsed = dataSchemas.form.safeParse(data);
  if (!parsed.success) return malformed(turn);
  const { customer = '', services = '', delegatedAdmin, days, note = '' } = parsed.data;
  const input = present({ customer, services, delegatedAdmin, days, note });
  const { reader, tenant } = turn.actor;
  const again = ({ card }: Reply): Reply => ({
    card: inviteForm({ cloud: tenant?.cloud ?? 'public', input, problem: card }, reader),
  });
  const called = cleanText(customer);
  if (called === '') return again(problem(reader, 'form.customer.required'));
  const admin = adminIn(delegatedAdmin, tenant?.cloud === 'us-gov');
  const fields = readFields(
    {
      for: services,
      ...admin,
      ...(days?.trim() ? { days: days.trim() } : {}),
      note: cleanText(note),
    },
    reader,
  );
  if ('card' in fields) return again(fields);
  const { created, ...reply } = await invite({ customer: called, ...fields }, turn);
  return created ? reply : again(reply);
}

/** `true` asks for the usual roles, a list for those; nothing, `false` or `none` for none at all. */
function adminIn(chosen: string | undefined, always: boolean) {
  const text = chosen?.trim() ?? '';
  if (always || text === 'true') return { resellerOnly: false };
  if (chosen === undefined) return { resellerOnly: false };
  if (/^(|false|none)$/i.test(text)) return { resellerOnly: true };
  return { resellerOnly: false, roles: text };
}

const present = (input: Record<keyof FormInput, string | undefined>): FormInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
