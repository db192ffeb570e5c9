/** Where a rule comes from: the page's title and its public address. */
export const sources = {
  multipartner: {
    title: 'Multi-partner support',
    url: 'https://learn.microsoft.com/partner-center/multipartner',
  },
  'request-relationship': {
    title: 'Request a relationship with a customer',
    url: 'https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer',
  },
  'revoke-admin': {
    title: 'Customers delegate or revoke admin privileges',
    url: 'https://learn.microsoft.com/partner-center/customers-revoke-admin-privileges',
  },
  'supported-relationships': {
    title: 'CSP supported partner relationships',
    url: 'https://learn.microsoft.com/partner-center/csp-supported-partner-relationships',
  },
  permissions: {
    title: 'Permissions overview',
    url: 'https://learn.microsoft.com/partner-center/permissions-overview',
  },
  'gdap-faq': {
    title: 'GDAP frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/gdap-faq',
  },
  'gdap-request': {
    title: 'Obtain granular admin permissions to manage a customer',
    url: 'https://learn.microsoft.com/partner-center/gdap-obtain-admin-permissions-to-manage-customer',
  },
  'gdap-approval': {
    title: 'Customer approval of a GDAP request',
    url: 'https://learn.microsoft.com/partner-center/gdap-customer-approval',
  },
  'gdap-api': {
    title: 'Microsoft Graph: granular delegated admin privileges',
    url: 'https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview',
  },
  'us-gov': {
    title: 'Partner Center for Microsoft Cloud for US Government',
    url: 'https://learn.microsoft.com/partner-center/partner-center-for-microsoft-us-govt-cloud',
  },
  'us-gov-faq': {
    title: 'US Government cloud: frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/faq-for-us-govt-cloud',
  },
  'manage-partners': {
    title: 'Manage partner relationships',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
  },
} as const;
export type SourceKey = keyof typeof sources;
