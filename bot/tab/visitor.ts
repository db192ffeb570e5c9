import type { Sender } from '../activity.ts';

/** Somebody who has opened the tab, as far as it is proven who they are. */
export type Visitor = Pick<Sender, 'tenantId' | 'aadObjectId' | 'name'> & {
  /** From another organization: in the tenant, and not of it. */
  readonly guest: boolean;
};

/**
 * Whom a request's `authorization` proves to be there.
 * @throws {NotAuthenticated} nobody
 * @throws {KeysUnavailable} it cannot be said at the moment
 */
export type Proof = (authorization: string) => Promise<Visitor>;
