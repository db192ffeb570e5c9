import type { HeldAdmin } from '../policy/standing.ts';
import { bullet, type Element, group, subheading } from './elements.ts';
import type { Reader } from './reader.ts';
import type { PairView } from './revocation-view.ts';
import { roleNames } from './role-names.ts';

/** Each power that ends, once: kind, until when, and the roles. */
export const endedTexts = ({ ended }: PairView, reader: Reader): string[] => [
  ...new Set(ended.map((admin) => heldText(admin, reader))),
];

function heldText({ kind, until, roles }: HeldAdmin, reader: Reader): string {
  const { t, date, language } = reader;
  const name = language.delegatedAdminKinds[kind];
  const what = until ? t('revoke.held.until', { kind: name, until: date(until) }) : name;
  return roles.length > 0
    ? t('revoke.held.roles', { what, roles: roleNames(roles, reader) })
    : what;
}

/** Those of the powers that the card has room for, out of `count`. */
export const endedList = (
  title: string,
  shown: readonly string[],
  count: number,
  { t }: Reader,
): Element => {
  const more = count - shown.length;
  return group([
    subheading(title),
    ...shown.map(bullet),
    ...(more > 0 ? [bullet(t('list.more', { count: more }))] : []),
  ]);
};

const outlasting = [
  'azure-access-survives-dap-removal',
  'support-duty-survives-revocation',
] as const;

/** What ending delegated administration does not touch, so that nobody believes to have ended more. */
export const remains = ({ customer, partner, isReseller }: PairView, reader: Reader): Element => {
  const { t, language } = reader;
  const names = { customer: customer.name, partner: partner.name };
  return group(
    [
      subheading(t('revoke.remains')),
      ...(isReseller ? [bullet(t('revoke.remains.reseller', names))] : []),
      bullet(t('revoke.remains.subscriptions')),
      ...outlasting.map((rule) =>
        bullet(t('revoke.remains.rule', { sentence: language.rules[rule].sentence, rule })),
      ),
    ],
    { style: 'emphasis' },
  );
};
