import type { Card } from '../cards/elements.ts';
import { invitationCard } from '../cards/invitation-card.ts';
import { findLanguage, languageOf } from '../cards/language/languages.ts';
import { readerOf } from '../cards/reader.ts';
import type { Conversation } from '../models/conversation.ts';
import type { Invitation } from '../models/invitation-schema.ts';
import { findPerson } from '../models/person.ts';
import { findTenant } from '../models/tenant.ts';
import { viewerOf } from './invitations/view.ts';

/** The card as the reader of that conversation may see it, in their language. Shared places get no buttons. */
export async function cardFor(
  invitation: Invitation,
  { tenantId, aadObjectId, locale, timeZone }: Conversation,
  usGovPortal: string | undefined,
): Promise<Card> {
  const [tenant, person] = await Promise.all([
    findTenant(tenantId),
    aadObjectId ? findPerson({ tenantId, aadObjectId }) : null,
  ]);
  const member = tenant?.members.find((each) => each.aadObjectId === aadObjectId);
  const language =
    (person?.language && findLanguage(person.language)) || languageOf(locale ?? undefined);
  const viewer = viewerOf(invitation, { tenantId, roles: member?.roles ?? [] });
  return invitationCard(invitation, readerOf(language, timeZone ?? undefined), {
    viewer,
    usGovPortal,
  });
}
