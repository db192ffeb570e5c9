import { findEntraRole } from '../policy/entra-roles.ts';
import { sources } from '../policy/sources.ts';
import { bullet, type Element, group, line, run, subBullet, subheading } from './elements.ts';
import type { InvitationView } from './invitation-view.ts';
import type { Reader } from './reader.ts';

export const servicesText = (
  services: readonly (keyof Reader['language']['services'])[],
  reader: Reader,
) => reader.list(services.map((service) => reader.language.services[service]));

/** Delegated administration as asked for, on one line. */
export function adminText({ delegatedAdmin }: InvitationView, { t, list }: Reader): string {
  if (!delegatedAdmin) return t('invitation.admin.none');
  const { kind, days, roles } = delegatedAdmin;
  if (kind === 'dap') return t('invitation.admin.dap');
  return t('invitation.admin.gdap', { days: days ?? 0, roles: list(roles) });
}

/** What the customer gives away by approving, in words that leave nothing out. */
export function grants(invitation: InvitationView, reader: Reader): Element {
  const { t } = reader;
  const { partner, customer, services, delegatedAdmin } = invitation;
  const names = { partner: partner.name, customer: customer.name };
  const admin = !delegatedAdmin
    ? t('invitation.grants.no-admin', names)
    : delegatedAdmin.kind === 'dap'
      ? t('invitation.grants.dap', names)
      : t('invitation.grants.gdap', { ...names, days: delegatedAdmin.days ?? 0 });
  return group([
    subheading(t('invitation.grants')),
    bullet(t('invitation.grants.order', { ...names, services: servicesText(services, reader) })),
    bullet(admin),
    ...(delegatedAdmin?.roles ?? []).map((role) => subBullet(roleText(role, reader))),
  ]);
}

/** A role with what it lets its holder do, for somebody who may never have heard of it. */
function roleText(name: string, { language }: Reader): string {
  const role = findEntraRole(name);
  return role ? `${role}: ${language.roleTasks[role]}` : name;
}

/** The four things a relationship never changes. Source: "Multi-partner support". */
export const neverChanges = ({ t }: Reader): Element =>
  group(
    [
      subheading(t('invitation.never')),
      bullet(t('invitation.never.subscriptions')),
      bullet(t('invitation.never.ownership')),
      bullet(t('invitation.never.terms')),
      bullet(t('invitation.never.record')),
      sourceLine(sources.multipartner, t('source')),
    ],
    { style: 'emphasis' },
  );

/** "Source: <page>", the page a link. */
export const sourceLine = (
  { title, url }: { readonly title: string; readonly url: string },
  label: string,
): Element =>
  line(
    [
      run(label, { size: 'Small', isSubtle: true }),
      { ...run(title, { size: 'Small' }), selectAction: { type: 'Action.OpenUrl', title, url } },
    ],
    { spacing: 'Small' },
  );
