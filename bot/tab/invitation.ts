import { findInvitation } from '../../models/invitation.ts';
import { parseInvitationCode } from '../../policy/invitation-code.ts';
import type { Shown } from '../../tab/answers.ts';
import { cleanText, excerpt } from '../clean-text.ts';
import { showInvitation } from '../invitations/view.ts';
import type { Refusal } from '../turn.ts';
import { type Asked, parameter } from './asked.ts';
import { shown } from './shown.ts';

/** One invitation, as `show` shows it in a chat. The page looks by itself, so it is read and not said. */
export async function invitation({ query, turn }: Asked): Promise<Shown | Refusal> {
  const { reader, tenantId } = turn.actor;
  const asked = parameter(query, 'code') ?? '';
  const code = parseInvitationCode(asked) ?? excerpt(cleanText(asked), 20);
  const found = await findInvitation(tenantId, code);
  if (found) return shown(showInvitation(found, turn, { inFull: true }), turn);
  return { status: 404, message: reader.t('error.code-unknown', { code }) };
}
