import { z } from 'zod';
import { verbs } from '../../cards/card-actions.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import { statuses } from '../../policy/lifecycle.ts';
import { longestGiven } from '../check/question.ts';
import { cleanText } from '../clean-text.ts';

/** Long enough for every id, name and search that our cards carry, short enough to show it back. */
const id = z.string().max(400);
const text = id.transform(cleanText);
const tenantId = z.guid().transform((given) => given.toLowerCase());
const code = id.refine((given) => parseInvitationCode(given) === given);
/** As bounded as the request itself, so that what is too long comes back with a sentence instead of an error. */
const prose = z.string();

/** An id, and in letters of another kind a name of at most 200 of any. */
const cursor = z.string().max(1600);

/** Which part of which list. */
const page = z.object({
  list: text,
  after: cursor.optional(),
  tenant: tenantId.optional(),
  called: text.optional(),
  direction: z.enum(['sent', 'received']).optional(),
  status: z.enum(statuses).optional(),
  search: text.optional(),
  about: code.optional(),
  other: tenantId.optional(),
});

/** What a click brings. Inputs come from the client, everything else from our own card, and neither is trusted. */
const clickSchema = z.object({
  verb: z.enum(verbs),
  data: z.record(z.string().max(100), z.unknown()),
});

/** Data of one verb; unknown keys are dropped, since clients add their own. */
export const dataSchemas = {
  code: z.object({ code: id.min(1), reason: prose.optional() }),
  pair: z.object({ customer: tenantId, partner: tenantId, ends: text.optional() }),
  form: z.object({
    customer: text.optional(),
    services: z.string().max(longestGiven).transform(cleanText).optional(),
    delegatedAdmin: z
      .union([z.string().max(1000).transform(cleanText), z.boolean().transform(String)])
      .optional(),
    days: z.union([text, z.number().transform(String)]).optional(),
    note: prose.transform(cleanText).optional(),
  }),
  page,
  exported: page.extend({ partner: tenantId.optional(), as: z.enum(['text', 'file']).optional() }),
  question: z.object({
    action: text,
    actor: text,
    customer: text.optional(),
    partner: text.optional(),
    subscription: id.optional(),
    service: text.optional(),
    roles: text.optional(),
    given: z.string().max(1000).transform(cleanText).optional(),
  }),
} as const;

/** Of what a click may bring, what it did bring. */
export const present = (
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

export type Click = z.output<typeof clickSchema>;

/** The click in a Universal Action's invoke: `{ action: { verb, data } }`. */
export function clickInInvoke(value: unknown): Click | undefined {
  const parsed = z
    .object({ action: z.object({ verb: z.unknown(), data: z.unknown().optional() }) })
    .safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, data } = parsed.data.action;
  return clickSchema.safeParse({ verb, data: data ?? {} }).data;
}

/** The click in a message that a Submit fallback sent: the ids with the verb among them. */
export const clickInMessage = (value: unknown): Click | undefined => {
  const parsed = z.looseObject({ verb: z.string() }).safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, ...data } = parsed.data;
  return clickSchema.safeParse({ verb, data }).data;
};
