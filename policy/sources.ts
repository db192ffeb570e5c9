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
  'us-gov-faq': {
    title: 'US Government cloud: frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/faq-for-us-govt-cloud',
  },
  'manage-partners': {
    title: 'Manage partner relationships',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
  },
  'regional-authorization': {
    title: 'Regional markets and currencies in the CSP program',
    url: 'https://learn.microsoft.com/partner-center/regional-authorization-overview',
  },
  'multipartner-china': {
    title: 'Multi-channel and multi-partner support (21Vianet)',
    url: 'https://msdn.microsoft.com/en-us/partner-china/multipartner',
  },
  'connect-with-customers': {
    title: 'Connect with your customers',
    url: 'https://learn.microsoft.com/partner-center/connect-with-your-customers',
  },
  'indirect-reseller-tasks': {
    title: 'Indirect reseller tasks in Partner Center',
    url: 'https://learn.microsoft.com/partner-center/indirect-reseller-tasks-in-partner-center',
  },
  sandbox: {
    title: 'Integration sandbox: scenarios',
    url: 'https://learn.microsoft.com/partner-center/developer/sandbox-scenario',
  },
  'gdap-migration-tool': {
    title: 'GDAP bulk migration tool: frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/gdap-bulk-migration-tool-faq',
  },
  'gdap-migration': {
    title: 'GDAP migration: frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/gdap-migration-faq',
  },
  'gdap-activity-logs': {
    title: 'GDAP activity logs',
    url: 'https://learn.microsoft.com/partner-center/gdap-activity-logs',
  },
  'gdap-groups': {
    title: 'Assign Microsoft Entra roles to security groups for GDAP',
    url: 'https://learn.microsoft.com/partner-center/gdap-assign-azure-ad-roles',
  },
  'gdap-least-roles': {
    title: 'Least-privileged roles by task',
    url: 'https://learn.microsoft.com/partner-center/gdap-least-privileged-roles-by-task',
  },
  'gdap-customer-terminate': {
    title: 'Customers end a GDAP relationship',
    url: 'https://learn.microsoft.com/partner-center/gdap-customer-terminate',
  },
  'gdap-partner-terminate': {
    title: 'Partners end a GDAP relationship',
    url: 'https://learn.microsoft.com/partner-center/gdap-partner-terminate',
  },
  'auto-extend': {
    title: 'Auto extend of GDAP (a distributor’s knowledge base)',
    url: 'https://kb.infinigate.cloud/en-us/knowledgebase/article/KA-01129',
  },
  'customer-dar-admin': {
    title: 'Customer Delegated Admin Relationship Administrator',
    url: 'https://blog-en.topedia.com/2026/04/new-admin-role-in-microsoft-entra-customer-delegated-admin-relationship-administrator/',
  },
  'dap-faq': {
    title: 'DAP frequently asked questions',
    url: 'https://learn.microsoft.com/partner-center/dap-faq',
  },
  'dap-api-impact': {
    title: 'API impact of removing DAP',
    url: 'https://learn.microsoft.com/partner-center/dap-api-impact',
  },
  'customer-agreement': {
    title: 'Confirm a customer’s acceptance of the Microsoft Customer Agreement',
    url: 'https://learn.microsoft.com/partner-center/confirm-customer-agreement',
  },
  'new-subscription': {
    title: 'Create a new subscription for a customer',
    url: 'https://learn.microsoft.com/partner-center/create-a-new-subscription',
  },
  'api-error-codes': {
    title: 'Partner Center REST error codes',
    url: 'https://learn.microsoft.com/partner-center/developer/error-codes',
  },
  'give-permission': {
    title: 'Give customers permission to buy',
    url: 'https://learn.microsoft.com/partner-center/give-customers-permission',
  },
  'azure-transfer': {
    title: 'Transfer Azure subscriptions to another partner',
    url: 'https://learn.microsoft.com/partner-center/switch-azure-subscriptions-to-a-different-partner',
  },
  'license-transfer': {
    title: 'Transfer subscriptions between partners',
    url: 'https://learn.microsoft.com/en-us/partner-center/developer/create-a-transfer',
  },
  multichannel: {
    title: 'Multi-channel support',
    url: 'https://learn.microsoft.com/partner-center/multichannel',
  },
  'new-commerce-cancellation': {
    title: 'Cancellation policy in new commerce',
    url: 'https://learn.microsoft.com/partner-center/new-commerce-cancellation-policy',
  },
  'add-licenses': {
    title: 'Add licenses or services to a subscription',
    url: 'https://learn.microsoft.com/partner-center/add-licenses-or-services-to-an-existing-subscription',
  },
  'support-tickets': {
    title: 'Report problems on behalf of a customer',
    url: 'https://learn.microsoft.com/partner-center/report-problems-on-behalf-of-a-customer',
  },
  'support-contacts': {
    title: 'Assign support contacts',
    url: 'https://learn.microsoft.com/partner-center/assign-support-contacts',
  },
  'partner-admin-link': {
    title: 'Link a partner id: PAL and DPOR',
    url: 'https://learn.microsoft.com/partner-center/link-partner-id-for-azure-performance-pal-dpor',
  },
  'remove-relationship': {
    title: 'Remove a reseller relationship',
    url: 'https://learn.microsoft.com/partner-center/remove-a-relationship',
  },
  'customers-api': {
    title: 'Partner Center REST: get a list of customers',
    url: 'https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers',
  },
  'us-gov-developers': {
    title: 'Developing for the US Government cloud',
    url: 'https://learn.microsoft.com/partner-center/developer/developing-for-partner-center-for-microsoft-national-cloud',
  },
  'us-gov-enroll': {
    title: 'Enroll in CSP for US Government',
    url: 'https://learn.microsoft.com/partner-center/enroll-in-csp-for-microsoft-us-govt-cloud',
  },
} as const;
export type SourceKey = keyof typeof sources;
