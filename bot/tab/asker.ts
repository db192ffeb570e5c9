import { z } from 'zod';
import type { Asker } from '../actor.ts';
import { cleanText, excerpt } from '../clean-text.ts';
import type { Visitor } from './visitor.ts';

/** What a request says of how somebody likes to read. */
export type Habits = Pick<Asker, 'locale' | 'timeZone'>;

const localeSchema = z
  .string()
  .max(1000)
  .transform((text) => text.split(/[,;]/)[0]?.trim())
  .pipe(z.string().min(1).max(35));
const timeZoneSchema = z.string().min(1).max(60);

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export const habitsIn = (headers: Headers): Habits => ({
  locale: localeSchema.safeParse(headers['accept-language']).data,
  timeZone: timeZoneSchema.safeParse(headers['x-time-zone']).data,
});

/** Whoever asks in the tab: alone before it, and in no conversation. */
export const askerOf = ({ tenantId, aadObjectId, name }: Visitor, habits: Habits): Asker => ({
  tenantId,
  aadObjectId,
  name: excerpt(cleanText(name), 100) || aadObjectId,
  shared: false,
  targeted: false,
  seen: undefined,
  ...habits,
});
