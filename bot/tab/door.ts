import { wordingOf } from '../../cards/tab/wording.ts';
import { tenantsWithPeople } from '../../models/tenant.ts';
import type { Choosing, Door } from '../../tab/answers.ts';
import { strangerReader } from '../stranger-reader.ts';
import type { Habits } from './asker.ts';

/** How somebody can show who they are. */
export type SignIn = Door['signIn'];

/** More than a directory made for trying out has. */
const mostTenants = 100;

export async function doorFor({ locale }: Habits, signIn: SignIn): Promise<Door> {
  const reader = strangerReader(locale);
  const wording = wordingOf(reader);
  if (signIn === 'teams') return { ...wording, signIn };
  const tenants = await tenantsWithPeople(mostTenants);
  const choosing: Choosing = {
    signIn,
    tenants: tenants.map(({ _id, name, members }) => ({
      tenantId: _id,
      name,
      people: members.map((member) => ({
        objectId: member.aadObjectId,
        name: member.name,
        roles: reader.list(member.roles.map((role) => reader.language.roles[role])),
      })),
    })),
  };
  return { ...wording, ...choosing };
}
