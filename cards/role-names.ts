import type { Reader } from './reader.ts';

const mostRoles = 20;
const longest = 80;

/** The names of roles in one text. A directory may know any number of any length: the first are named. */
export function roleNames(roles: readonly string[], { t, list }: Reader): string {
  const more = roles.length - mostRoles;
  return list([
    ...gravestFirst(roles).slice(0, mostRoles).map(shortened),
    ...(more > 0 ? [t('list.more', { count: more })] : []),
  ]);
}

/** The role that may do everything stands where nobody overlooks it. */
const gravestFirst = (roles: readonly string[]): string[] => [
  ...roles.filter((role) => role === 'Global Administrator'),
  ...roles.filter((role) => role !== 'Global Administrator'),
];

const shortened = (role: string): string => {
  const symbols = Array.from(role);
  return symbols.length <= longest ? role : `${symbols.slice(0, longest - 1).join('')}…`;
};
