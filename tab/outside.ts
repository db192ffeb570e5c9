import type { Teams } from './teams.ts';

const allowed = ['https:', 'http:', 'mailto:'];

/** Opens an address outside the page, in Teams by Teams; an address of any other kind is left alone. */
export function openOutside(address: string, teams: Teams | undefined): void {
  if (!URL.canParse(address) || !allowed.includes(new URL(address).protocol)) return;
  const inTab = (): void => void window.open(address, '_blank', 'noopener,noreferrer');
  if (teams) teams.openLink(address).catch(inTab);
  else inTab();
}
