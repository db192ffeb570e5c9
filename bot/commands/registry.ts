import type { CommandName } from '../../cards/language/language.ts';
import { languageCommand, whoamiCommand } from './about.ts';
import { auditCommand } from './audit.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { approveCommand, cancelCommand, declineCommand, remindCommand } from './decisions.ts';
import { deliveriesCommand } from './deliveries.ts';
import { exportCommand } from './export.ts';
import { historyCommand } from './history.ts';
import { inviteCommand } from './invite.ts';
import {
  customersCommand,
  invitesCommand,
  partnersCommand,
  rulesCommand,
  subscriptionsCommand,
} from './lists.ts';
import { notifyCommand } from './notify.ts';
import { revokeCommand } from './revoke.ts';
import { ruleCommand } from './rule.ts';
import { showCommand } from './show.ts';

/** Every command but `help`, which tells of these. Parsing, help, suggestions and the manifest all read this. */
export const registry: Readonly<Record<Exclude<CommandName, 'help'>, Command>> = {
  whoami: whoamiCommand,
  language: languageCommand,
  invite: inviteCommand,
  invites: invitesCommand,
  show: showCommand,
  remind: remindCommand,
  cancel: cancelCommand,
  approve: approveCommand,
  decline: declineCommand,
  partners: partnersCommand,
  customers: customersCommand,
  subscriptions: subscriptionsCommand,
  revoke: revokeCommand,
  check: checkCommand,
  rules: rulesCommand,
  rule: ruleCommand,
  notify: notifyCommand,
  history: historyCommand,
  export: exportCommand,
  audit: auditCommand,
  deliveries: deliveriesCommand,
};
