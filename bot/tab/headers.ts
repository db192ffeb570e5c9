import type { Cloud } from '../../policy/vocabulary.ts';
import type { SignIn } from './door.ts';

/**
 * Where the tab is shown. Sources: Microsoft Teams, tab requirements; for US Government the hosts of Teams there. In the
 * try-out nowhere: no page may put it under somebody's mouse.
 */
const frames: Readonly<Record<Cloud, readonly string[]>> = {
  public: [
    'https://*.cloud.microsoft',
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://outlook.office365.com',
  ],
  'us-gov': ['https://*.teams.microsoft.us', 'https://*.office365.us'],
};

/** The Teams library asks Microsoft which hosts it may trust; without an answer it knows those of its own release. */
const teamsLibrary = 'https://res.cdn.office.net';

export type Shown = { readonly signIn: SignIn; readonly cloud: Cloud };

/** On everything that the tab is made of: nothing runs in the page but its own files, and nothing frames it but Teams. */
export function securityHeaders({ signIn, cloud }: Shown): Readonly<Record<string, string>> {
  const ancestors = signIn === 'teams' ? frames[cloud].join(' ') : "'none'";
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${teamsLibrary}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'clipboard-write=(self), camera=(), microphone=(), geolocation=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
