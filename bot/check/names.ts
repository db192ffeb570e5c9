import type { Directory } from '../../models/directory.ts';
import type { Subscription, SubscriptionScope } from '../../models/subscription.ts';
import type { Tenant } from '../../models/tenant.ts';
import { holdsWords, spaced } from './whole-words.ts';

const mostWords = 5;

/** Tenants in sight that a sentence names by domain or full name, and the sentence without them. */
export async function tenantsNamed(
  sentence: string,
  inSight: (tenant: Tenant) => boolean,
  { findTenantsCalledAny }: Directory,
): Promise<{ readonly tenants: readonly Tenant[]; readonly left: string }> {
  const spelled = spellings(sentence);
  const found = await findTenantsCalledAny([...spelled.keys()]);
  const tenants = withoutNamesakes(found.filter(inSight), spelled);
  let left = sentence;
  for (const called of tenants.flatMap(({ calledBy }) => calledBy)) {
    left = left.replaceAll(spelled.get(called) ?? called, ' ');
  }
  return { tenants: inOrder(tenants, sentence), left };
}

/** A name that several share names none of them; those out of sight do not count, so that nobody hears of them. */
const withoutNamesakes = (
  tenants: readonly Tenant[],
  spelled: ReadonlyMap<string, string>,
): readonly Tenant[] =>
  tenants.filter(({ calledBy }) =>
    calledBy.some(
      (called) =>
        spelled.has(called) &&
        tenants.filter((other) => other.calledBy.includes(called)).length === 1,
    ),
  );

/** Every run of up to five words, as it might be called; a genitive s ("Contoso's", "Contosos") is taken off too. */
function spellings(sentence: string): Map<string, string> {
  const words = sentence
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 60);
  const runs = words.flatMap((_, start) =>
    Array.from({ length: mostWords }, (__, extra) =>
      words.slice(start, start + extra + 1).join(' '),
    ),
  );
  return new Map(
    runs.flatMap((run) => {
      const bare = run.replaceAll(/^[("“”'‘]+|[)"“”'’?!,.;:]+$/g, '');
      return [bare, bare.replace(/['’]?s$/, '')].map((called) => [called, bare] as const);
    }),
  );
}

/** In the order in which the sentence names them. */
const inOrder = (tenants: readonly Tenant[], sentence: string): Tenant[] => {
  const place = ({ calledBy }: Tenant) =>
    Math.min(
      ...calledBy.map((called) => sentence.indexOf(called)).filter((at) => at >= 0),
      Number.MAX_SAFE_INTEGER,
    );
  return tenants.toSorted((one, other) => place(one) - place(other));
};

/** More than any one customer or partner will have in sight; a name beyond it is not recognized. */
const inSight = 2000;

/** The subscriptions in sight that are called exactly so: the one with that id, or all with that name. */
export async function subscriptionsCalled(
  called: string,
  scope: SubscriptionScope,
  { findSubscriptions }: Directory,
): Promise<readonly Subscription[]> {
  const seen = await findSubscriptions(scope, inSight);
  const typed = called.trim().toLowerCase();
  const byId = seen.filter(({ _id }) => _id.toLowerCase() === typed);
  return byId.length > 0 ? byId : seen.filter(({ name }) => name.toLowerCase() === typed);
}

/** The one subscription in sight that a sentence names in full, as whole words; none when it might be another. */
export async function subscriptionNamed(
  sentence: string,
  scope: SubscriptionScope,
  { findSubscriptions }: Directory,
): Promise<Subscription | undefined> {
  const seen = await findSubscriptions(scope, inSight);
  const named = seen.flatMap((subscription) =>
    [subscription._id, subscription.name]
      .filter((called) => holdsWords(sentence, spaced(called)))
      .map((called) => ({ subscription, called })),
  );
  const fullest = named.filter(
    ({ called }) =>
      !named.some(
        (other) => other.called.length > called.length && holdsWords(other.called, spaced(called)),
      ),
  );
  const found = new Map(fullest.map(({ subscription }) => [subscription._id, subscription]));
  return found.size === 1 ? [...found.values()][0] : undefined;
}
