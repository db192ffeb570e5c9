import fc from 'fast-check';
import { dataSchemas } from '../../bot/card-verbs/data.ts';
import { activityFrom } from '../support/bot.ts';
import { type Codes, people } from './stage.ts';
import { hostileText } from './texts.ts';
import { hostileValue } from './values.ts';

/** Mostly as it should be, so that what is hostile beside it is read at all. */
const field = <Value>(known: fc.Arbitrary<Value>, weight = 4): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: known, weight }, { arbitrary: hostileValue, weight: 1 });
const numbers = fc.constantFrom<unknown>(0, 1, 15, 25, 10_000, 1e9, -1, 0.5, '1', null);

/** Everybody whom a partner of the stage may invite has been asked already. */
const customers = ['contoso.com', 'northwind-corp.com', 'nobody.example'] as const;

const searched = fc.record(
  {
    queryText: field(fc.oneof(hostileText, fc.constantFrom('', 'contoso', ...customers))),
    queryOptions: field(fc.record({ skip: field(numbers), top: field(numbers) })),
    dataset: field(fc.constant('customers'), 8),
  },
  { requiredKeys: ['dataset'] },
);

const queried = ({ pending, decided }: Codes) =>
  fc.record(
    {
      commandId: field(fc.constantFrom('partners', 'customers', 'invitations'), 8),
      parameters: field(
        fc.array(
          fc.record({
            name: field(fc.constantFrom('query', 'initialRun'), 8),
            value: field(fc.oneof(hostileText, fc.constantFrom(...pending, ...decided, 'true'))),
          }),
          { maxLength: 3 },
        ),
      ),
      queryOptions: field(fc.record({ skip: field(numbers), count: field(numbers) })),
    },
    { requiredKeys: ['commandId'] },
  );

const submitted = fc.record({
  commandId: field(fc.constant('invite'), 8),
  data: field(
    fc.record(
      {
        ...Object.fromEntries(
          Object.keys(dataSchemas.form.shape).map((key) => [key, hostileValue]),
        ),
        customer: field(fc.constantFrom(...customers)),
        verb: field(fc.constantFrom('invitation.create', 'invitation.approve'), 8),
      },
      { requiredKeys: ['verb'] },
    ),
    8,
  ),
  messagePayload: hostileValue,
  botMessagePreviewAction: hostileValue,
});

const opened = fc.record({ commandId: field(fc.constant('invite')), context: hostileValue });

/** What message extensions and searches bring, from chats of every kind that the bot is not in. */
export const otherInvokes = (codes: Codes): fc.Arbitrary<object> => {
  const named = (name: string, value: fc.Arbitrary<unknown>) =>
    fc.record({ name: fc.constant(name), value: field(value, 12) });
  const kind = fc.oneof(
    named('application/search', searched),
    named('composeExtension/query', queried(codes)),
    named('composeExtension/submitAction', submitted),
    named('composeExtension/fetchTask', opened),
  );
  const place = fc.constantFrom('personal', 'groupChat', 'channel', undefined);
  return fc.tuple(fc.constantFrom(...people), place, kind).map(([who, conversationType, more]) => ({
    ...activityFrom(who),
    conversation: { id: 'elsewhere', ...(conversationType ? { conversationType } : {}) },
    type: 'invoke',
    ...more,
  }));
};
