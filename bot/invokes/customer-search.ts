import { z } from 'zod';
import { customersDataset } from '../../cards/customer-input.ts';
import { cleanText } from '../clean-text.ts';
import { mostChoices } from '../invitations/form.ts';
import { suggestCustomers } from '../invitations/suggest.ts';
import { errorAnswer } from '../message.ts';
import { unreadable } from '../refusal.ts';
import type { Invoke } from './invoke.ts';

const schema = z.object({
  queryText: z.string().max(400).transform(cleanText).default(''),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(1000).default(0),
      top: z.int().min(0).max(1000).default(mostChoices),
    })
    .prefault({}),
  dataset: z.literal(customersDataset),
});

/** Somebody types into the form whom they want to invite, and the client asks what to suggest. */
export const customerSearch: Invoke = {
  run: async (value, turn) => {
    const { data } = schema.safeParse(value);
    if (!data) return unreadable(turn);
    turn.log.setBindings({ asked: 'customer-search' });
    const { skip, top } = data.queryOptions;
    const found = await suggestCustomers(data.queryText, turn);
    const results = found.slice(skip, skip + Math.min(top, mostChoices));
    const type = 'application/vnd.microsoft.search.searchResponse';
    return { outcome: 200, body: { statusCode: 200, type, value: { results } } };
  },
  refuse: errorAnswer,
};
