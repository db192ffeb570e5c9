import fc from 'fast-check';
import { dataSchemas } from '../../bot/card-verbs/data.ts';
import { type Verb, verbs } from '../../cards/card-actions.ts';
import { actions } from '../../policy/actions.ts';
import { activityFrom } from '../support/bot.ts';
import { ada, bo, cia, dan, eve, hal, pia, sam, type Who } from '../support/world.ts';
import { type Codes, pairs, people } from './stage.ts';
import { hostileText } from './texts.ts';
import { hostileValue } from './values.ts';

type Data = Readonly<Record<string, unknown>>;
type Clicked = { readonly who: Who; readonly verb: unknown; readonly data: unknown };

const keysOf: Readonly<Record<Verb, readonly string[]>> = {
  'invitation.create': Object.keys(dataSchemas.form.shape),
  'invitation.approve': Object.keys(dataSchemas.code.shape),
  'invitation.decline': Object.keys(dataSchemas.code.shape),
  'invitation.cancel': Object.keys(dataSchemas.code.shape),
  'invitation.remind': Object.keys(dataSchemas.code.shape),
  'invitation.refresh': Object.keys(dataSchemas.code.shape),
  'relationship.revoke': Object.keys(dataSchemas.pair.shape),
  'list.page': Object.keys(dataSchemas.page.shape),
  'list.export': Object.keys(dataSchemas.exported.shape),
  'check.choose': Object.keys(dataSchemas.question.shape),
};

/** What our own cards carry under a key. */
const real: Readonly<Record<string, readonly string[]>> = {
  list: ['invites', 'partners', 'customers', 'subscriptions', 'deliveries', 'history', 'rules'],
  as: ['text', 'file'],
  direction: ['sent', 'received'],
  status: ['pending', 'approved', 'declined'],
  action: actions,
  actor: pairs.map(({ partner }) => partner),
  services: ['azure', 'office365,azure'],
  service: ['azure'],
  delegatedAdmin: ['true', 'false', 'User Administrator'],
  days: ['365'],
};

/** A verb with data under its own keys: of each key something hostile, what belongs there, or nothing. */
const underItsKeys: fc.Arbitrary<Clicked> = fc
  .tuple(fc.constantFrom(...people), fc.constantFrom(...verbs))
  .chain(([who, verb]) => {
    const keys = keysOf[verb].map((key) => {
      const known = real[key];
      const weight = known ? 6 : 0;
      const belongs = fc.constantFrom(...(known ?? ['']));
      return [
        key,
        fc.oneof({ arbitrary: hostileValue, weight: 4 }, { arbitrary: belongs, weight }),
      ];
    });
    const data: fc.Arbitrary<Data> = fc.record(Object.fromEntries(keys), { requiredKeys: [] });
    return fc.record({ who: fc.constant(who), verb: fc.constant(verb), data });
  });

const shapeless: fc.Arbitrary<Clicked> = fc.record({
  who: fc.constantFrom(...people),
  verb: fc.oneof(fc.constantFrom(...verbs), hostileValue),
  data: hostileValue,
});

const decisions = ['approve', 'decline', 'cancel', 'remind', 'refresh'] as const;

/** Real codes: by people who may not decide, too late, or with a reason that is none. */
function aboutReal({ pending, decided }: Codes): fc.Arbitrary<Clicked> {
  const verb = fc.constantFrom(...decisions.map((name) => `invitation.${name}`));
  const noReason = fc.oneof(
    hostileText.map((text) => `${'x'.repeat(501)}${text}`),
    fc.constantFrom<unknown>({ $ne: '' }, ['x'], 1, true, null, { length: 1 }),
  );
  return fc.oneof(
    fc.record({
      who: fc.constantFrom(dan, eve, hal),
      verb,
      data: fc.record({ code: fc.constantFrom(...pending), reason: hostileValue }),
    }),
    fc.record({
      who: fc.constantFrom(...people),
      verb,
      data: fc.record({ code: fc.constantFrom(...decided), reason: hostileValue }),
    }),
    fc.record({
      who: fc.constantFrom(bo, cia),
      verb: fc.constant('invitation.decline'),
      data: fc.record({ code: fc.constantFrom(...pending), reason: noReason }),
    }),
    fc.record({
      who: fc.constantFrom(ada, sam, pia),
      verb: fc.constantFrom('invitation.approve', 'invitation.decline'),
      data: fc.record({ code: fc.constantFrom(...pending), reason: hostileValue }),
    }),
    fc.record({
      who: fc.constantFrom(bo, cia, dan, ada, pia, eve),
      verb: fc.constant('relationship.revoke'),
      data: fc
        .tuple(fc.constantFrom(...pairs), hostileValue)
        .map(([pair, ends]) => ({ ...pair, ends })),
    }),
    fc.record({
      who: fc.constantFrom(ada, sam, pia),
      verb: fc.constant('invitation.create'),
      data: fc
        .record(
          {
            services: hostileValue,
            delegatedAdmin: hostileValue,
            days: hostileValue,
            note: hostileValue,
          },
          { requiredKeys: [] },
        )
        .map((rest) => ({ customer: 'contoso.com', ...rest })),
    }),
  );
}

const clicked = (codes: Codes): fc.Arbitrary<Clicked> =>
  fc.oneof(
    { arbitrary: underItsKeys, weight: 6 },
    { arbitrary: shapeless, weight: 2 },
    { arbitrary: aboutReal(codes), weight: 2 },
  );

/** Clicks as Teams sends them today. */
export const invokes = (codes: Codes): fc.Arbitrary<object> =>
  clicked(codes).map(({ who, verb, data }) => ({
    ...activityFrom(who),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  }));

/** The same as older clients send them: a message whose value holds the data and the verb. */
export const submits = (codes: Codes): fc.Arbitrary<object> =>
  clicked(codes).map(({ who, verb, data }) => ({
    ...activityFrom(who),
    type: 'message',
    deliveryMode: 'expectReplies',
    value: isObject(data) ? { ...data, verb } : data,
  }));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
