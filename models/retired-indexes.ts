/**
 * By collection, indexes that an older version made and by which nothing is found any more; each write would go on keeping
 * them. They go once the new ones are there.
 */
export const retiredIndexes: Readonly<Record<string, readonly string[]>> = {
  deliveries: ['due'],
  invitations: ['tenant-newest'],
  relationships: ['customer-by-partner-name', 'partner-by-customer-name'],
};
