import { errorAnswer } from '../message.ts';
import { malformed } from '../refusal.ts';
import { cardAction } from './card-action.ts';
import { openInvite, submitInvite } from './compose-invite.ts';
import { composeQuery } from './compose-query.ts';
import { customerSearch } from './customer-search.ts';
import { fileConsent } from './file-consent.ts';
import type { Invoke } from './invoke.ts';

/** Every kind of invoke that is answered, by the name that Teams gives it. */
export const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': cardAction,
  'application/search': customerSearch,
  'composeExtension/query': composeQuery,
  'composeExtension/fetchTask': openInvite,
  'composeExtension/submitAction': submitInvite,
  'fileConsent/invoke': fileConsent,
};

const unknown: Invoke = { run: async (_, turn) => malformed(turn), refuse: errorAnswer };

export const invokeNamed = (name: string | undefined): Invoke =>
  name !== undefined && Object.hasOwn(invokes, name) ? (invokes[name] ?? unknown) : unknown;
