import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../cards/language/language.ts';
import type { Tenant } from '../../models/tenant.ts';
import { type Assumption, assumptionText } from '../../policy/assumptions.ts';
import { clausesOf } from '../clauses.ts';
import { cleanText } from '../clean-text.ts';
import type { Turn } from '../turn.ts';
import { partiesNamed } from './parties.ts';
import type { Question } from './question.ts';
import { rolesIn } from './roles.ts';
import { suppositionIn } from './suppositions.ts';

/** Stands for the action before the clauses: a condition that a sentence begins with would end at its first comma. */
const opening = '–';

/** `[for <customer>] [on <subscription>] [as <role>] [if <assumption>]`, taken apart. `head`: what is none of these. */
export function readCanonically(rest: string) {
  const { left, given, unknown } = suppositionIn(`${opening} ${rest}`, () => true);
  const clauses = clausesOf(left.slice(opening.length), ['for', 'on', 'as']);
  return { ...clauses, given, unknown: unknown?.replace(opening, '').trim() };
}

/**
 * The command that asks it, in the words of the reader's language, written as the tab's form writes it where it can be.
 * Undefined where it would be read as another question. `tenants`: those that it names.
 */
export function writtenCanonically(
  question: Question,
  tenants: readonly Tenant[],
  turn: Turn,
): string | undefined {
  const named = namedIn(question, tenants, turn);
  const given = givenIn(question);
  const { action, subscriptionId: on } = question;
  const roles = rolesSaid(question, turn);
  if (!named || !given || roles === 'unknown') return undefined;
  const parts = { for: named.tenant?.name, on, as: roles?.join(', ') };
  const { language } = turn.actor.reader;
  const texts = quotes.map((quote) => clausesIn(parts, given.map(assumptionText), quote, language));
  const text = texts.find((each) => isDeepStrictEqual(readBack(each), { ...parts, given }));
  if (text === undefined) return undefined;
  return `${language.commands.check.words[0]} ${action} ${text}`.trim();
}

/** A name may itself have quotes. */
const quotes = ['"', ''] as const;

/** Whom to name so that the same parties are understood: nobody, or one of the tenants. */
function namedIn({ action, ...question }: Question, tenants: readonly Tenant[], turn: Turn) {
  const { actorTenantId, customerTenantId, partnerTenantId } = question;
  const meant = [actorTenantId, customerTenantId, partnerTenantId];
  return [{ tenant: undefined }, ...tenants.map((tenant) => ({ tenant }))].find(({ tenant }) => {
    const parties = partiesNamed(action, tenant, turn);
    const { actorTenantId: actor, customerTenantId: customer, partnerTenantId: partner } = parties;
    return isDeepStrictEqual([actor, customer, partner], meant);
  });
}

/** Of the people of another tenant no role is known unless one is said. */
const rolesSaid = ({ roles, actorTenantId }: Question, { actor }: Turn) =>
  roles === 'unknown' && actorTenantId !== actor.tenantId ? undefined : roles;

/** A service can be supposed only; beside a subscription, which has one of its own, that would say something else. */
function givenIn({ service, subscriptionId, given = [] }: Question): Assumption[] | undefined {
  if (!service) return [...given];
  return subscriptionId ? undefined : [{ fact: 'subscription.service', value: service }, ...given];
}

type Clauses = { readonly [Name in 'for' | 'on' | 'as']: string | undefined };

function clausesIn(
  { for: whom, on, as }: Clauses,
  given: readonly string[],
  quote: (typeof quotes)[number],
  { keywords }: Language,
): string {
  const clause = (name: 'for' | 'on' | 'as' | 'if', text: string | undefined) =>
    text ? [`${keywords[name][0]} ${text}`] : [];
  const called = (text: string | undefined) => text && `${quote}${text}${quote}`;
  return [
    ...clause('for', called(whom)),
    ...clause('on', called(on)),
    ...clause('as', as),
    ...clause('if', given.join(', ')),
  ].join(' ');
}

/** As a message would be. What is in no clause makes it another question. */
function readBack(text: string) {
  const { head, unknown, as, given, ...named } = readCanonically(cleanText(text));
  const roles = rolesIn(as);
  if (head !== '' || unknown || !!as !== !!roles) return undefined;
  return { for: named.for, on: named.on, as: roles?.join(', '), given };
}
