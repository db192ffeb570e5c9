import type { MessageKey } from '../cards/language/language.ts';
import type { Reader } from '../cards/reader.ts';
import { isDatabaseError } from '../models/database.ts';
import { UnsureWrite } from '../models/surely.ts';
import { Late } from './deadline.ts';

type Said = readonly [key: MessageKey, values: Readonly<Record<string, string>>];

/** What to say when something broke while answering, or took too long: what became of it, as far as that is known. */
export function whatBecame(error: unknown, { language: { commands } }: Reader): Said {
  const { show, invites } = commands;
  return [problemIn(error), { show: show.usage, invites: invites.words[0] ?? 'invites' }];
}

/** What is late goes on, so that it may still be saved. */
function problemIn(error: unknown): MessageKey {
  if (error instanceof UnsureWrite || error instanceof Late) return 'error.unsure';
  return isDatabaseError(error) ? 'error.unsaved' : 'error.again';
}
