import type { GallerySample } from './gallery-sample.ts';
import {
  asides,
  commandHelps,
  compacts,
  forms,
  helps,
  noOwnChats,
  notices,
  rules,
  sharedWelcomes,
  welcomes,
  whoamis,
} from './telling-answers.ts';
import { endings, revocationQuestions, revocations } from './telling-endings.ts';
import { chatInvitations, invitations } from './telling-invitations.ts';
import {
  chatRelationships,
  customerPages,
  deliveryPages,
  exports,
  historyPages,
  invitePages,
  partnerPages,
  rulePages,
  subscriptionPages,
} from './telling-lists.ts';
import { askables, readings, verdicts } from './telling-verdicts.ts';

/** What the gallery shows: for each function of `cards/` that makes a card, its telling states by name. */
export const galleryCards: Readonly<Record<string, Readonly<Record<string, GallerySample>>>> = {
  invitationCard: invitations,
  sharedInvitation: chatInvitations,
  inviteForm: forms,
  verdictCard: verdicts,
  readingsCard: readings,
  askableCard: askables,
  invitesCard: invitePages,
  partnersCard: partnerPages,
  sharedRelationship: chatRelationships,
  customersCard: customerPages,
  subscriptionsCard: subscriptionPages,
  rulesCard: rulePages,
  ruleCard: rules,
  historyCard: historyPages,
  exportCard: exports,
  deliveriesCard: deliveryPages,
  revokeCard: revocationQuestions,
  revokedCard: revocations,
  endingCard: endings,
  noticeCard: notices,
  compactCard: compacts,
  welcomeCard: welcomes,
  sharedWelcomeCard: sharedWelcomes,
  asideCard: asides,
  noOwnChatCard: noOwnChats,
  whoamiCard: whoamis,
  helpCard: helps,
  commandHelpCard: commandHelps,
};
