import type { Tenant } from '../../models/tenant.ts';
import type { Action } from '../../policy/actions.ts';
import type { Assumption } from '../../policy/assumptions.ts';
import { isPartner } from '../actor.ts';
import { scopeOf } from '../subscription-scope.ts';
import type { Turn } from '../turn.ts';
import { commandIn, idIn, means } from '../words.ts';
import { asksForSeveralPartners } from './meaning.ts';
import { subscriptionNamed } from './names.ts';
import { partiesOf, severalPartners } from './parties.ts';
import type { Question } from './question.ts';
import { rolesNamed } from './roles.ts';
import { type Subject, subjectOf } from './subject.ts';

/** “check can we …” asks as “can we …” does: what is left is who does what. */
export function withoutAsking(text: string): string {
  const found = commandIn(text);
  return found?.name === 'check' && found.rest !== '' ? withoutAsking(found.rest) : text;
}

export type Understood = {
  readonly text: string;
  /** The text without the tenants it names. */
  readonly left: string;
  readonly tenants: readonly Tenant[];
  readonly meant: readonly Action[];
  readonly given: readonly Assumption[];
  /** A word of asking stood before the text. */
  readonly asksDirectly: boolean;
};

/** One question for each action and role that may be meant. */
export async function questionsOf(understood: Understood, turn: Turn): Promise<Question[]> {
  const { text, left, tenants, meant, given } = understood;
  const subject = subjectOf(text, tenants, turn.actor, understood.asksDirectly);
  const several = !isPartner(turn.actor) && asksForSeveralPartners(left);
  const roles = several ? [undefined] : rolesMeant(left, subject, turn);
  const questions = meant.flatMap((action) => {
    if (several && action === 'invitation.create') return [severalPartners(tenants, turn)];
    return roles.map((held) => ({
      ...{ action, roles: held, service: serviceIn(left), given },
      ...partiesOf(action, tenants, turn, subject),
    }));
  });
  const subscription = await subscriptionIn(text, questions[0]?.customerTenantId, turn);
  return questions.map((question) => ({
    ...question,
    customerTenantId: question.customerTenantId ?? subscription?.customerTenantId,
    subscriptionId: subscription?._id,
  }));
}

/** A role that is named, the colleague's own, or the asker's where it acts itself. Several are several questions. */
function rolesMeant(left: string, subject: Subject, { actor }: Turn): readonly Question['roles'][] {
  const named = rolesNamed(left);
  if (named === 'unknown') return [named];
  if (named.length > 0) return named.map((role) => [role]);
  if (subject.kind === 'colleague') return [subject.roles];
  if (asksForSeveralPartners(left)) return [undefined];
  const ofAsker = subject.kind === 'tenant' && subject.tenant._id === actor.tenantId;
  return [subject.kind === 'asker' || ofAsker ? undefined : 'unknown'];
}

/**
 * The subscription that the question names. “For …” without a customer that is known here names somebody
 * else, and a subscription must not turn the question into one about another customer.
 */
async function subscriptionIn(text: string, customerTenantId: string | undefined, turn: Turn) {
  const elsewhere = !customerTenantId && text.split(/\s/).some((word) => means(word, 'for'));
  return elsewhere
    ? undefined
    : subscriptionNamed(text, scopeOf(customerTenantId, turn), turn.directory);
}

const serviceIn = (text: string) => {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`.trim());
  return [...pairs, ...words].map((word) => idIn('serviceWords', word)).find((id) => id);
};
