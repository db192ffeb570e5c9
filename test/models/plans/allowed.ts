/** What of a plan is not wanted: a whole collection, a sort, or more rows looked at than what is asked for calls for. */
export type Fault = 'COLLSCAN' | 'SORT' | 'MANY';
type Allowed = {
  readonly fault: Fault;
  /** What the shape of the command holds. */
  readonly shape: RegExp;
  readonly because: string;
};

const entered =
  'Older versions’ rows are entered once for a database, at its first start with this one.';
const imported = 'An import compares all that the directory ever said with what it says now.';

/** The few that may. Each has to come up, so that none stays when it is not needed any more. */
export const allowed: readonly Allowed[] = [
  {
    fault: 'COLLSCAN',
    shape: /^update invitations .*"remindAt":{"\$exists":false}/,
    because: entered,
  },
  {
    fault: 'COLLSCAN',
    shape: /^update relationships .*"calendarAt":{"\$exists":false}/,
    because: entered,
  },
  {
    fault: 'COLLSCAN',
    shape: /^find (invitations|relationships) .*"outbox.audience":{"\$ne"/,
    because: entered,
  },
  {
    fault: 'COLLSCAN',
    shape: /^find relationships {"filter":{"grants.origin":"String"}/,
    because: imported,
  },
  {
    fault: 'COLLSCAN',
    shape: /^find (tenants|subscriptions) {"filter":{}}/,
    because: imported,
  },
  {
    fault: 'COLLSCAN',
    shape: /^delete relationships .*"grants":{"\$size":"0"}/,
    because: imported,
  },
  {
    fault: 'COLLSCAN',
    shape: /^distinct relationships {"filter":{"revocations.N":{"\$exists":true}}/,
    because: 'An operator has the audits of all tenants verified.',
  },
];
