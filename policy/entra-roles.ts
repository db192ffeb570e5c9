/**
 * Microsoft Entra built-in roles that an invitation may ask for, with their template ids.
 * Source: Microsoft Entra built-in roles; ids as Microsoft Graph knows them.
 */
export const entraRoles = {
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'Service Support Administrator': 'f023fd81-a637-4b56-95fd-791ac0226033',
  'License Administrator': '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Billing Administrator': 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  'Directory Writers': '9360feb5-f418-4baa-8175-e2a00bac4301',
  'Exchange Administrator': '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'Teams Administrator': '69091246-20e8-4a56-aa4d-066075b2a7a8',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
} as const;
export type EntraRole = keyof typeof entraRoles;

const names = Object.keys(entraRoles) as EntraRole[];

/** The role somebody named, in any case, or by its template id. */
export const findEntraRole = (text: string): EntraRole | undefined => {
  const wanted = text.trim().toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted || entraRoles[name] === wanted);
};

/** What an invitation asks for unless it says otherwise: enough to see, to assign licenses and to raise tickets. */
export const leastRoles: readonly EntraRole[] = [
  'Directory Readers',
  'License Administrator',
  'Service Support Administrator',
];
export const defaultDays = 365;

/** What the form offers, the most powerful last; others are asked for by name, in the command. */
export const offeredRoles = [
  'Directory Readers',
  'License Administrator',
  'Service Support Administrator',
  'Global Reader',
  'Helpdesk Administrator',
  'User Administrator',
  'Exchange Administrator',
  'Teams Administrator',
  'Global Administrator',
] as const satisfies readonly EntraRole[];
export type OfferedRole = (typeof offeredRoles)[number];
