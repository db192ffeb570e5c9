import { type EntraRole, entraRoles, findEntraRole } from '../../policy/entra-roles.ts';
import { type Service, services } from '../../policy/vocabulary.ts';
import { isInviter } from '../actor.ts';
import { clausesOf } from '../clauses.ts';
import { type InvitationRequest, invite, inviterProblem } from '../invitations/create.ts';
import { formFor } from '../invitations/form.ts';
import { problem, problemWith } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';
import { idIn } from '../words.ts';
import type { Command } from './command.ts';

export const mostNote = 500;

export const inviteCommand: Command = {
  name: 'invite',
  writes: true,
  isFor: isInviter,
  run: async (rest, turn) => {
    if (rest === '') {
      return (await inviterProblem(turn)) ?? { card: await formFor(turn) };
    }
    const request = requestIn(rest, turn);
    return 'card' in request ? request : invite(request, turn);
  },
};

/** The request that a line spells, or the reply that says which word is wrong. */
function requestIn(rest: string, { actor: { reader } }: Turn): InvitationRequest | Reply {
  const { head, ...parts } = clausesOf(
    rest,
    ['for', 'resellerOnly', 'roles', 'days', 'note'],
    'note',
  );
  if (head === '') return problem(reader, 'form.customer.required');
  if (parts.resellerOnly) {
    return problemWith(reader, 'error.options-unknown', parts.resellerOnly);
  }
  if (parts.resellerOnly !== undefined) {
    const clash = resellerOnlyClash(parts, reader);
    if (clash) return clash;
  }
  const fields = readFields({ ...parts, resellerOnly: parts.resellerOnly !== undefined }, reader);
  return 'card' in fields ? fields : { customer: head, ...fields };
}

/** Roles and days are those of delegated administration, which a reseller relationship alone does not have. */
function resellerOnlyClash(parts: Pick<Fields, 'roles' | 'days'>, reader: Reader) {
  const { keywords } = reader.language;
  const others = (['roles', 'days'] as const)
    .filter((name) => parts[name] !== undefined)
    .map((name) => keywords[name][0] ?? name);
  if (others.length === 0) return undefined;
  const option = keywords.resellerOnly[0] ?? 'reseller-only';
  return problem(reader, 'error.reseller-only-with', { option, options: reader.list(others) });
}

type Fields = {
  readonly for?: string;
  readonly roles?: string;
  readonly days?: string;
  readonly note?: string;
  readonly resellerOnly: boolean;
};
type Reader = Turn['actor']['reader'];

/** What a line or a form says beside the customer. The first thing that is wrong is named; nothing is guessed. */
export function readFields(
  fields: Fields,
  reader: Reader,
): Omit<InvitationRequest, 'customer'> | Reply {
  const named = list(fields.for).map((text) => ({ text, id: idIn('serviceWords', text) }));
  const strange = named.find(({ id }) => !id);
  if (strange) {
    return problemWith(reader, 'error.services-unknown', strange.text, {
      services: reader.list(services),
    });
  }
  const roles = list(fields.roles).map((text) => ({ text, role: findEntraRole(text) }));
  const oddRole = roles.find(({ role }) => !role);
  if (oddRole) {
    return problemWith(reader, 'error.roles-unknown', oddRole.text, {
      roles: reader.list(Object.keys(entraRoles)),
    });
  }
  if (fields.days !== undefined && !/^\d{1,6}$/.test(fields.days)) {
    return problemWith(reader, 'error.days-invalid', fields.days);
  }
  const length = fields.note?.length ?? 0;
  if (length > mostNote) return problem(reader, 'error.note-long', { length, most: mostNote });
  return {
    services: [...new Set(named.flatMap(({ id }): Service[] => (id ? [id] : [])))],
    resellerOnly: fields.resellerOnly,
    roles: [...new Set(roles.flatMap(({ role }): EntraRole[] => (role ? [role] : [])))],
    ...(fields.days === undefined ? {} : { days: Number(fields.days) }),
    ...(fields.note ? { note: fields.note } : {}),
  };
}

const list = (text = ''): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim().replaceAll(/^["“”]|["“”]$/g, ''))
    .filter((part) => part !== '');
