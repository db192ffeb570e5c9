/** To the tab, as long as such a link gets. */
export const longLink = 'https://teams.microsoft.com/l/entity/'.padEnd(1900, 'x');
